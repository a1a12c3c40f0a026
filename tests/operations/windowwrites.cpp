// SPDX-License-Identifier: GPL-3.0-or-later
// How a user of the Explorer changes things: by forms, link editors and buttons, then Apply.
#include "windowperformer.h"

#include "valuemaker.h"
#include "windowrig.h"

#include "api/services/accountservices.h"
#include "models/explorer/relationshipmodel.h"
#include "ui/explorer/linkeditor.h"
#include "ui/explorer/resourceactions.h"
#include "ui/explorer/uploadform.h"
#include "ui/forms/inlinelisteditor.h"
#include "ui/forms/oneofparenteditor.h"
#include "ui/forms/relationshipeditor.h"
#include "ui/forms/relationshippicker.h"
#include "ui/forms/resourceform.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<ResourceKey> keysIn(const QJsonValue &data, const QString &entry)
{
    QList<ResourceKey> keys;
    if (data.isObject())
        keys.append({entry, data[u"id"_s].toString()});
    for (const auto each : data.toArray())
        keys.append({entry, each[u"id"_s].toString()});
    return keys;
}

/// Types an id and confirms it, as one who knows it does.
void pick(RelationshipPicker *picker, const QString &id)
{
    auto *field = picker->findChild<QLineEdit *>();
    field->setText(id);
    QTest::keyClick(field, Qt::Key_Return);
}

void fillLinks(RelationshipEditor *links, const QList<ResourceKey> &keys)
{
    const auto before = links->keys();
    for (const auto &key : before) {
        if (!keys.contains(key))
            links->remove(key);
    }
    for (const auto &key : keys) {
        if (!links->keys().contains(key))
            links->add(key, key.id);
    }
}

} // namespace

void WindowPerformer::write(const OperationInfo &operation, const QString &id, const QJsonObject &body)
{
    using P = OperationPattern;
    auto &changes = m_rig.session.services().changes;
    changes.discardAll();
    switch (operation.pattern) {
    case P::Create:
        create(operation, body);
        break;
    case P::Update:
        update({operation.entry, id}, body);
        break;
    case P::Remove:
        openOne({operation.entry, id});
        click(child(u"delete"_s));
        until([&changes] { return changes.count() > 0; }, 2'000);
        break;
    default:
        link(operation, id, body);
        break;
    }
    if (changes.count() == 0)
        throw Trouble{u"nothing was staged"_s};
    apply();
}

void WindowPerformer::create(const OperationInfo &operation, const QJsonObject &body)
{
    chooseEntry(operation.entry);
    auto *action = m_page.findChild<QAction *>(u"createHere"_s);
    if (!action->isVisible())
        throw Trouble{u"nothing can be made here"_s};
    action->trigger();
    auto *form = m_page.findChild<ResourceForm *>();
    if (form == nullptr) {
        if (m_rig.session.services().changes.count() > 0)
            return; // an order that asks for nothing
        throw Trouble{u"no form opened"_s};
    }
    fill(*form, operation, body[u"data"_s].toObject(), body[u"included"_s].toArray());
    if (auto *upload = m_page.findChild<UploadForm *>()) {
        const auto path = m_rig.folder.filePath(u"upload.png"_s);
        QFile file(path);
        if (!file.exists() && file.open(QIODevice::WriteOnly))
            file.write(uploadContent());
        file.close();
        m_rig.dialogs.path = path;
        click(child(u"chooseFile"_s));
        until([upload] { return !upload->filePath().isEmpty(); }, 2'000);
    }
    stage();
}

void WindowPerformer::fill(ResourceForm &form, const OperationInfo &operation, const QJsonObject &resource,
                           const QJsonArray &included)
{
    const auto attributes = resource[u"attributes"_s].toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        if (auto *editor = form.editor(it.key()))
            editor->setValue(it.value());
    }
    const auto relationships = resource[u"relationships"_s].toObject();
    for (auto it = relationships.begin(); it != relationships.end(); ++it) {
        const auto linkage = it.value()[u"data"_s];
        if (auto *list = form.children(it.key())) {
            while (list->count() > 0)
                list->removeChild(0);
            for (const auto &key : keysIn(linkage, {})) {
                for (const auto each : included) {
                    if (each[u"id"_s].toString() == key.id)
                        fill(*list->addChild(), operation, each.toObject(), included);
                }
            }
            continue;
        }
        auto *links = form.links(it.key());
        if (links == nullptr)
            continue; // the way back to what the form itself makes
        const bool ofChoice = form.parentChoice() != nullptr && form.parentChoice()->editor(it.key()) == links;
        if (ofChoice)
            form.parentChoice()->choose(it.key());
        fillLinks(links, keysIn(linkage, links->target()));
    }
}

void WindowPerformer::update(const ResourceKey &key, const QJsonObject &body)
{
    const auto *entry = m_catalog.entry(key.entry);
    const auto data = body[u"data"_s].toObject();
    openOne(key);
    const auto attributes = data[u"attributes"_s].toObject();
    for (const auto &name : attributes.keys()) {
        const auto *attribute = entry->attribute(name);
        if (attribute != nullptr && !attribute->actionLabel.isEmpty()) {
            click(child(u"switch "_s + name));
            return;
        }
    }
    click(child(u"edit"_s));
    auto *form = m_page.findChild<ResourceForm *>();
    if (form == nullptr)
        throw Trouble{u"no form opened"_s};
    const auto path = u"/v%1/%2/{id}"_s.arg(entry->version).arg(entry->type);
    fill(*form, *m_catalog.operation(HttpMethod::Patch, path), data, body[u"included"_s].toArray());
    if (!form->isChanged()) {
        // What it is already has to be said differently for there to be anything to send.
        for (const auto &name : form->fields()) {
            if (auto *editor = form->editor(name); editor != nullptr && !form->isChanged())
                editor->setValue(makeValue(m_catalog, *entry->attribute(name), key.entry, name, 1));
        }
    }
    stage();
}

void WindowPerformer::openLinks(const QString &relationship)
{
    auto *table = relationshipTable();
    const auto index = rowOf(*table, relationship, RelationshipModel::Linked);
    if (!index.isValid() || index.data().toString().isEmpty())
        throw Trouble{u"what %1 links to is not shown"_s.arg(relationship)};
    table->view()->scrollTo(index);
    QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {}, table->view()->visualRect(index).center());
    rest();
}

void WindowPerformer::link(const OperationInfo &operation, const QString &id, const QJsonObject &body)
{
    using P = OperationPattern;
    const auto *entry = m_catalog.entry(operation.entry);
    const auto target = entry->relationship(operation.relationship)->target;
    openOne({operation.entry, id});
    openLinks(operation.relationship);
    auto *editor = m_page.findChild<LinkEditor *>();
    if (editor == nullptr)
        throw Trouble{u"no link editor opened"_s};
    const auto keys = keysIn(body[u"data"_s], target);
    if (operation.pattern == P::LinkageRemove) {
        for (const auto &key : keys)
            editor->remove(key);
    } else {
        if (operation.pattern == P::LinkageReplace) {
            if (auto *whole = editor->findChild<QCheckBox *>(u"wholeList"_s); whole != nullptr && whole->isVisible())
                whole->setChecked(true);
            for (const auto &key : QList<ResourceKey>(editor->wanted())) {
                if (!keys.contains(key))
                    editor->remove(key);
            }
        }
        auto *picker = editor->findChild<RelationshipPicker *>();
        for (const auto &key : keys) {
            if (picker == nullptr)
                throw Trouble{u"nothing can be added"_s};
            pick(picker, key.id);
        }
        if (keys.isEmpty() && operation.pattern == P::LinkageSet) {
            for (const auto &key : QList<ResourceKey>(editor->current()))
                editor->remove(key);
        }
    }
    if (!editor->isChanged())
        throw Trouble{u"it is linked like that already"_s};
    stage();
}

void WindowPerformer::stage()
{
    auto &changes = m_rig.session.services().changes;
    click(child(u"stage"_s));
    if (changes.count() > 0)
        return;
    QString why;
    if (auto *form = m_page.findChild<ResourceForm *>()) {
        for (const auto &problem : form->validate())
            why += problem.field + u": "_s + problem.text + u' ';
    }
    throw Trouble{u"the form was not staged: "_s + why};
}

void WindowPerformer::apply()
{
    auto &services = m_rig.session.services();
    bool over = false;
    const auto connection = QObject::connect(&services.apply, &ApplyJob::finished, [&over] { over = true; });
    const bool started = services.apply.start();
    const bool finished = started && until([&over] { return over; }, 60'000);
    QObject::disconnect(connection);
    if (!finished)
        throw Trouble{u"it was not applied"_s};
    const auto &items = services.apply.items();
    for (const auto &item : items) {
        if (item.error && item.state != ApplyJob::Item::State::Applied)
            throw Trouble{item.error->title + u' ' + item.error->detail};
    }
}

void WindowPerformer::openDocument(const OperationInfo &operation, const QString &id, const Query &query)
{
    if (id.isEmpty()) {
        list(operation, query);
        return;
    }
    openOne({operation.entry, id});
    walk(operation.relationship, &operation, query);
}
