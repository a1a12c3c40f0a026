// SPDX-License-Identifier: GPL-3.0-or-later
// How a user of the Explorer changes things: by forms, link editors and buttons, then Apply.
#include "windowperformer.h"

#include "valuemaker.h"
#include "windowrig.h"

#include "api/services/accountservices.h"
#include "api/uploads/deliverystate.h"
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
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVariants = 4;

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

/// With its button, as one who uses the form.
static ResourceForm *addChild(InlineListEditor *list)
{
    auto *button = list->findChild<QPushButton *>(u"addChild"_s, Qt::FindDirectChildrenOnly);
    button->click();
    return list->child(list->count() - 1);
}

void WindowPerformer::write(const OperationInfo &operation, const QString &id, const QJsonObject &body)
{
    using P = OperationPattern;
    auto &changes = m_rig.session.services().changes;
    changes.discardAll();
    m_isApplied = false;
    switch (operation.pattern) {
    case P::Create:
        create(operation, body);
        break;
    case P::Update:
        updateSomehow({operation.entry, id}, body);
        return;
    case P::Remove:
        openOne({operation.entry, id});
        click(child(u"delete"_s));
        until([&changes] { return changes.count() > 0; }, 2'000);
        break;
    default:
        link(operation, id, body);
        break;
    }
    if (m_isApplied)
        return;
    if (changes.count() == 0)
        throw Trouble{u"nothing was staged"_s};
    apply();
    if (operation.pattern == P::Create)
        rememberHome(body[u"data"_s].toObject()[u"relationships"_s].toObject());
}

/// Another state may not be reached from the present one: then others are tried, and others of the kind.
void WindowPerformer::updateSomehow(const ResourceKey &key, const QJsonObject &body)
{
    QString why;
    for (const auto &target : QList<ResourceKey>{key} + othersLike(key, 3)) {
        for (int variant = 1; variant <= mostVariants; ++variant) {
            try {
                update(target, body, variant);
                apply();
                return;
            } catch (const Trouble &trouble) {
                m_rig.session.services().changes.discardAll();
                if (why.isEmpty())
                    why = trouble.text;
            }
        }
    }
    throw Trouble{why};
}

/// Those met in the same list come first: they are of the same app.
QList<ResourceKey> WindowPerformer::othersLike(const ResourceKey &key, int most) const
{
    QSet<std::pair<const OperationInfo *, QString>> lists; // that hold it
    for (const auto &[met, sighting] : m_recorder.met()) {
        if (met == key)
            lists.insert({sighting.operation, sighting.id});
    }
    QList<ResourceKey> near, far;
    for (const auto &[met, sighting] : m_recorder.met()) {
        if (met.entry != key.entry || met == key || near.contains(met) || far.contains(met))
            continue;
        (lists.contains({sighting.operation, sighting.id}) ? near : far).append(met);
    }
    return (near + far).mid(0, most);
}

/// Where to meet what was made: some things can only be read as what hangs on another.
void WindowPerformer::rememberHome(const QJsonObject &relationships)
{
    const auto *made = m_catalog.entry(m_made.entry);
    for (auto it = relationships.begin(); made != nullptr && it != relationships.end(); ++it) {
        const auto *link = made->relationship(it.key());
        const auto *owner = link ? m_catalog.entry(link->target) : nullptr;
        if (owner == nullptr || !it.value()[u"data"_s].isObject())
            continue;
        for (const auto &back : owner->relationships) {
            if (back.target == m_made.entry && back.related)
                m_homes.insert(m_made, {{link->target, it.value()[u"data"_s][u"id"_s].toString()}, back.name});
        }
    }
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
                    if (each[u"id"_s].toString() == key.id) // local to the request
                        fill(*addChild(list), operation, each.toObject(), included);
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

void WindowPerformer::update(const ResourceKey &key, const QJsonObject &body, int variant)
{
    const auto *entry = m_catalog.entry(key.entry);
    const auto data = body[u"data"_s].toObject();
    const auto attributes = data[u"attributes"_s].toObject();
    if (isReservation(*entry) && attributes.contains(u"uploaded"_s))
        throw Trouble{u"the upload says that it is at its end"_s};
    openOne(key);
    for (const auto &name : attributes.keys()) {
        const auto *attribute = entry->attribute(name);
        if (attribute != nullptr && !attribute->actionLabel.isEmpty()) {
            click(child(u"switch "_s + name));
            return;
        }
    }
    if (!isOnShow(u"edit"_s)) { // all it can be told are orders
        for (const auto &attribute : entry->attributes) {
            if (!attribute.actionLabel.isEmpty() && isOnShow(u"switch "_s + attribute.name)) {
                click(child(u"switch "_s + attribute.name));
                return;
            }
        }
    }
    click(child(u"edit"_s));
    auto *form = m_page.findChild<ResourceForm *>();
    if (form == nullptr)
        throw Trouble{u"no form opened"_s};
    const auto path = u"/v%1/%2/{id}"_s.arg(entry->version).arg(entry->type);
    if (variant == 1) // as planned; the others are values of its own
        fill(*form, *m_catalog.operation(HttpMethod::Patch, path), data, body[u"included"_s].toArray());
    if (form->isChanged()) {
        stage();
        return;
    }
    // What it is already has to be said differently for there to be anything to send.
    const auto fields = form->fields();
    for (const auto &name : fields) {
        if (auto *editor = form->editor(name); editor != nullptr && !form->isChanged())
            editor->setValue(makeValue(m_catalog, *entry->attribute(name), key.entry, name, variant));
    }
    for (auto name = fields.rbegin(); name != fields.rend() && !form->isChanged(); ++name) {
        if (auto *links = form->links(*name); links != nullptr && !links->keys().isEmpty())
            links->remove(links->keys().last());
    }
    for (auto name = fields.rbegin(); name != fields.rend() && !form->isChanged(); ++name)
        addSomething(*form, *name);
    stage();
}

/// Any resource of the right kind that was met, or another child.
void WindowPerformer::addSomething(ResourceForm &form, const QString &name)
{
    if (auto *list = form.children(name)) {
        addChild(list);
        return;
    }
    auto *links = form.links(name);
    for (auto met = m_sightings.cbegin(); links != nullptr && met != m_sightings.cend(); ++met) {
        if (met.key().entry == links->target()) {
            links->add(met.key(), met.key().id);
            return;
        }
    }
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

/// The link editor of a relationship, with all the pages it takes until `key` is among what is linked.
LinkEditor *WindowPerformer::openLinkEditor(const ResourceKey &owner, const QString &relationship,
                                            const ResourceKey &key)
{
    openOne(owner);
    openLinks(relationship);
    auto *editor = m_page.findChild<LinkEditor *>();
    if (editor == nullptr)
        throw Trouble{u"no link editor opened"_s};
    while (!key.isNull() && !editor->current().contains(key) && !editor->isComplete())
        readMore(editor);
    return editor;
}

void WindowPerformer::link(const OperationInfo &operation, const QString &id, const QJsonObject &body)
{
    using P = OperationPattern;
    const ResourceKey owner{operation.entry, id};
    const auto &relationship = *m_catalog.entry(operation.entry)->relationship(operation.relationship);
    auto keys = keysIn(body[u"data"_s], relationship.target);
    auto *editor = openLinkEditor(owner, relationship.name, keys.value(0));
    const auto before = editor->current();
    const auto isLinked = [&before](const ResourceKey &key) { return before.contains(key); };
    const bool allLinked = std::all_of(keys.begin(), keys.end(), isLinked);
    if (operation.pattern == P::LinkageRemove) {
        if (!before.isEmpty() && std::none_of(keys.begin(), keys.end(), isLinked))
            keys = before.mid(0, 1);
        auto *takeOut
            = editor->findChild<RelationshipPicker *>(u"takeOutPicker"_s); // where nobody tells what is linked
        for (const auto &key : std::as_const(keys)) {
            if (takeOut != nullptr)
                pick(takeOut, key.id);
            else
                editor->remove(key);
        }
        stage();
        return;
    }
    const bool replaces = operation.pattern == P::LinkageReplace;
    const bool isSame = allLinked && (operation.pattern == P::LinkageAdd || keys.size() == before.size());
    if (isSame && replaces && before.size() > 1) { // another order is a change as well
        auto *list = editor->findChild<QListWidget *>(u"linked"_s);
        list->setCurrentRow(1);
        click(child(u"linkUp"_s, editor));
        stage();
        return;
    }
    if (isSame && !relationship.toMany) {
        if (!linkElsewhere(owner, relationship.name, keys.value(0)))
            throw Trouble{u"it is linked like that already"_s};
        m_isApplied = true;
        return;
    }
    if (isSame) { // out and in again
        wholeList(editor, replaces);
        for (const auto &key : std::as_const(keys))
            editor->remove(key);
        stage();
        apply();
        editor = openLinkEditor(owner, relationship.name, {});
    }
    wholeList(editor, replaces);
    if (replaces || keys.isEmpty()) {
        for (const auto &key : QList<ResourceKey>(editor->wanted())) {
            if (!keys.contains(key))
                editor->remove(key);
        }
    }
    auto *picker = editor->findChild<RelationshipPicker *>(u"picker"_s);
    if (picker == nullptr && !keys.isEmpty())
        throw Trouble{u"nothing can be added"_s};
    for (const auto &key : std::as_const(keys))
        pick(picker, key.id);
    if (!editor->isChanged())
        throw Trouble{u"it is linked like that already"_s};
    stage();
}

/// Nothing can be unlinked there: another one takes its place for a while, or it is linked to another owner.
bool WindowPerformer::linkElsewhere(const ResourceKey &owner, const QString &relationship, const ResourceKey &present)
{
    const auto tryOut = [&](const ResourceKey &of, const ResourceKey &to) {
        try {
            auto *editor = openLinkEditor(of, relationship, {});
            pick(editor->findChild<RelationshipPicker *>(u"picker"_s), to.id);
            stage();
            apply();
            return true;
        } catch (const Trouble &) { // of another app, or of another state
            m_rig.session.services().changes.discardAll();
            return false;
        }
    };
    for (const auto &other : othersLike(present, 40)) {
        if (tryOut(owner, other))
            return tryOut(owner, present);
    }
    const auto owners = othersLike(owner, 40);
    return std::any_of(owners.begin(), owners.end(), [&](const ResourceKey &other) { return tryOut(other, present); });
}

void WindowPerformer::readMore(LinkEditor *editor)
{
    const auto before = editor->current().size();
    click(child(u"moreLinks"_s, editor));
    rest();
    if (editor->current().size() == before && !editor->isComplete())
        throw Trouble{u"what is linked cannot be read"_s};
}

void WindowPerformer::wholeList(LinkEditor *editor, bool whole)
{
    auto *box = editor->findChild<QCheckBox *>(u"wholeList"_s);
    if (box == nullptr || !box->isVisible() || !whole)
        return;
    while (!editor->isComplete())
        readMore(editor);
    box->setChecked(true);
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
    QString held;
    for (const auto &finding : services.preflight.findings())
        held += u' ' + finding.field + u": "_s + finding.message;
    const bool finished = started && until([&over] { return over; }, 60'000);
    QObject::disconnect(connection);
    if (!finished)
        throw Trouble{u"it was not applied:"_s + held};
    const auto &items = services.apply.items();
    for (const auto &item : items) {
        if (item.state == ApplyJob::Item::State::Applied)
            continue;
        auto why = item.error ? item.error->title + u' ' + item.error->detail : u"state %1"_s.arg(int(item.state));
        for (const auto &finding : services.preflight.findings(item.change))
            why += u' ' + finding.field + u": "_s + finding.message;
        throw Trouble{why};
    }
}

void WindowPerformer::openDocument(const OperationInfo &operation, const QString &id, const Query &query)
{
    if (id.isEmpty()) {
        list(operation, query);
        return;
    }
    openOne({operation.entry, id});
    const bool isMetric = operation.pattern == OperationPattern::Metrics;
    walk((isMetric ? u"metrics/"_s : QString()) + operation.relationship, &operation, query);
}
