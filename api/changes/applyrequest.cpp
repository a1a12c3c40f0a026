// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/applyrequest.h"

#include "api/services/resourcepaths.h"
#include "api/services/resourcewriter.h"

using Kind = StagedChange::Kind;

ApplyRequest requestOf(const StagedChange &change)
{
    switch (change.kind) {
    case Kind::Create:
    case Kind::Upload:
        return {"POST", collectionPath(change.target.entry)};
    case Kind::Update:
        return {"PATCH", resourcePath(change.target)};
    case Kind::Delete:
        return {"DELETE", resourcePath(change.target)};
    case Kind::SetLink:
    case Kind::ReplaceLinks:
        return {"PATCH", linkagePath(change.target, change.relationship)};
    case Kind::AddLinks:
        return {"POST", linkagePath(change.target, change.relationship)};
    case Kind::RemoveLinks:
        return {"DELETE", linkagePath(change.target, change.relationship)};
    case Kind::Action:
        if (change.after.key().id.isEmpty())
            return {"POST", collectionPath(change.target.entry)};
        return {"PATCH", resourcePath(change.target)};
    }
    return {};
}

ApiReply<Document> *sendChange(const StagedChange &change, ResourceWriter &writer)
{
    switch (change.kind) {
    case Kind::Create:
    case Kind::Upload:
        return writer.create(change.after);
    case Kind::Update:
        return writer.update(change.after);
    case Kind::Delete:
        return writer.remove(change.target);
    case Kind::SetLink:
        return writer.setLink(change.target, change.relationship, change.linksAfter.value(0));
    case Kind::ReplaceLinks:
        return writer.replaceLinks(change.target, change.relationship, change.linksAfter);
    case Kind::AddLinks:
        return writer.addLinks(change.target, change.relationship, change.linksAfter);
    case Kind::RemoveLinks:
        return writer.removeLinks(change.target, change.relationship, change.linksAfter);
    case Kind::Action:
        return change.after.key().id.isEmpty() ? writer.create(change.after) : writer.update(change.after);
    }
    return nullptr;
}
