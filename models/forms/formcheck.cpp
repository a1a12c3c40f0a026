// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formcheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

QList<Finding> checkDraft(const ResourceDraft &draft, FormPurpose purpose, bool isUpload, const Catalog &catalog,
                          const ChangeSet &changes)
{
    // The others need to know what else there is; they speak once it is staged.
    static const std::array rules{u"required"_s, u"length"_s, u"format"_s, u"enum"_s};
    using Kind = StagedChange::Kind;
    StagedChange change;
    change.kind = isUpload ? Kind::Upload : purpose == FormPurpose::Create ? Kind::Create : Kind::Update;
    change.target = draft.key();
    change.after = draft;
    const PreflightContext context{catalog, changes, [](const ResourceKey &) { return Resource(); },
                                   [](const QString &, const ResourceKey &) { return QList<Resource>(); }};
    QList<Finding> findings;
    for (const auto &rule : preflightRules()) {
        if (std::find(rules.begin(), rules.end(), rule->id()) != rules.end())
            rule->check(change, context, &findings);
    }
    return findings;
}
