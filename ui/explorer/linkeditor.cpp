// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/linkeditor.h"

#include "api/catalog/catalog.h"
#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "api/store/store.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"
#include "ui/forms/relationshippicker.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int largestPage = 200;

LinkEditor::LinkEditor(const PageContext &context, const Resource &owner, const RelationshipInfo &relationship,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_catalog(context.services.catalog)
    , m_relationship(relationship)
    , m_resource(owner)
    , m_owner(owner.key())
    , m_words(new TextLabel(TextLabel::Style::Muted, this))
    , m_list(new QListWidget(this))
    , m_more(new QPushButton(tr("Read more"), this))
{
    setObjectName(u"linkEditor"_s);
    build();
    updateButtons();
}

LinkEditor::~LinkEditor() = default;

void LinkEditor::build()
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    column->setSpacing(theme.px(12));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_list->setObjectName(u"linked"_s);
    m_list->setAccessibleName(tr("Linked"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(m_list, 1);
    m_more->setObjectName(u"moreLinks"_s);
    m_more->hide();
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QAbstractButton::clicked, this, &LinkEditor::loadMore);
    if (!isWritable())
        return;
    column->addWidget(buildButtons());
    if (canAdd())
        column->addWidget(makePicker());
    if (canRemove() && !isTold())
        column->addWidget(makeTakeOutPicker());
    const bool both = m_relationship.toMany && m_relationship.linkagePatch
        && (m_relationship.linkagePost || m_relationship.linkageDelete);
    m_whole = new QCheckBox(tr("Send the whole list"), this);
    m_whole->setObjectName(u"wholeList"_s);
    m_whole->setToolTip(tr("Replaces the list in one request, also what others linked meanwhile; otherwise only what "
                           "you added and took out is sent"));
    m_whole->setVisible(both);
    column->addWidget(m_whole);
    connect(m_whole, &QCheckBox::toggled, this, &LinkEditor::changed);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &LinkEditor::updateButtons);
}

QWidget *LinkEditor::makePicker()
{
    auto *picker = new RelationshipPicker(m_context.services, m_relationship.target, tr("Add"), this);
    picker->setObjectName(u"picker"_s);
    picker->setNeighbours({m_owner});
    connect(picker, &RelationshipPicker::picked, this, [this](const ResourceKey &key, const QString &text) {
        m_names.insert(key, text);
        add(key);
    });
    return picker;
}

QWidget *LinkEditor::makeTakeOutPicker()
{
    auto *picker = new RelationshipPicker(m_context.services, m_relationship.target, tr("Take out"), this);
    picker->setObjectName(u"takeOutPicker"_s);
    picker->setNeighbours({m_owner});
    connect(picker, &RelationshipPicker::picked, this, [this](const ResourceKey &key, const QString &text) {
        m_names.insert(key, text);
        remove(key);
    });
    return picker;
}

/// Whether there is a request that says what is linked.
bool LinkEditor::isTold() const
{
    return m_relationship.linkageGet || m_relationship.related;
}

QWidget *LinkEditor::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this).px(8));
    const auto add = [&](const QString &name, const QString &iconName, const QString &text) {
        auto *button = new QPushButton(icon(iconName), text, buttons);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    m_remove = add(u"removeLink"_s, u"minus"_s, tr("Take out"));
    m_up = add(u"linkUp"_s, u"arrow-up"_s, {});
    m_up->setAccessibleName(tr("Move up"));
    m_down = add(u"linkDown"_s, u"arrow-down"_s, {});
    m_down->setAccessibleName(tr("Move down"));
    const bool ordered = m_relationship.toMany && m_relationship.linkagePatch;
    m_up->setVisible(ordered);
    m_down->setVisible(ordered);
    row->addStretch();
    connect(m_remove, &QAbstractButton::clicked, this, &LinkEditor::removeSelected);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(1); });
    return buttons;
}

bool LinkEditor::isWritable() const
{
    return m_relationship.linkagePatch || m_relationship.linkagePost || m_relationship.linkageDelete;
}

bool LinkEditor::canAdd() const
{
    return m_relationship.linkagePatch || m_relationship.linkagePost;
}

/// A link to one resource can be set to another and not to none: the specification takes no null there.
bool LinkEditor::canRemove() const
{
    return m_relationship.toMany && (m_relationship.linkagePatch || m_relationship.linkageDelete);
}

void LinkEditor::load()
{
    m_load = std::make_unique<QObject>();
    m_words->setText(tr("Reading what is linked…"));
    emit loadingChanged(true);
    const auto query = m_relationship.toMany ? Query().limit(largestPage) : Query();
    auto &resources = m_context.services.resources;
    if (m_relationship.linkageGet) {
        read(resources.linkage(m_owner, m_relationship.name, query, Priority::Now));
    } else if (m_relationship.related) {
        read(resources.related(m_owner, m_relationship.name, query, Priority::Now));
    } else {
        Document known;
        for (const auto &key : m_resource.relationship(m_relationship.name, m_relationship.target).keys)
            known.data.append(Resource(key.entry, QJsonObject{{u"id"_s, key.id}}));
        onRead(known);
    }
}

void LinkEditor::read(ApiReply<Document> *reply)
{
    reply->then(
        m_load.get(), [this](const Document &document) { onRead(document); },
        [this](const ApiError &error) { onFailed(error); });
}

void LinkEditor::onRead(const Document &document)
{
    QList<ResourceKey> page, unnamed;
    for (const auto &resource : document.data) {
        page.append(resource.key());
        if (resource.attributeNames().isEmpty())
            unnamed.append(resource.key());
        else
            m_names.insert(resource.key(), ResourceTableModel::nameOf(resource));
    }
    append(page);
    m_next = document.next;
    m_isComplete = m_next.isEmpty();
    if (!isComplete() && needsAll()) {
        m_words->setText(document.total
                             ? tr("Reading what is linked: %1 of %2…").arg(m_current.size()).arg(*document.total)
                             : tr("Reading what is linked: %1…").arg(m_current.size()));
        read(m_context.services.resources.next(m_next, m_relationship.target, {}, Priority::Now));
        askNames(unnamed);
        return;
    }
    m_load.release()->deleteLater();
    describe(document);
    rebuild();
    askNames(unnamed);
    emit loadingChanged(false);
}

/// What the user chose while the answer was on its way stays chosen, unless it turns out to be linked already.
void LinkEditor::append(const QList<ResourceKey> &page)
{
    const bool replaced = !added().isEmpty();
    const QSet<ResourceKey> linked(page.begin(), page.end());
    m_wanted.removeIf([&linked](const ResourceKey &key) { return linked.contains(key); });
    m_current += page;
    if (m_relationship.toMany || !replaced)
        m_wanted += page;
}

/// What is left out here would be taken out by sending the whole list.
bool LinkEditor::needsAll() const
{
    const bool inParts = m_relationship.linkagePost && m_relationship.linkageDelete;
    return m_relationship.linkagePatch && !inParts;
}

void LinkEditor::describe(const Document &last)
{
    QString words;
    if (m_current.isEmpty())
        words = isTold() ? tr("Nothing is linked now.") : tr("The server does not say what is linked now.");
    else if (!isComplete())
        words = last.total ? tr("The first %1 of %2 are shown.").arg(m_current.size()).arg(*last.total)
                           : tr("The first %1 are shown.").arg(m_current.size());
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_more->setVisible(!isComplete());
}

void LinkEditor::loadMore()
{
    if (isLoading() || isComplete())
        return;
    if (m_next.isEmpty()) { // the first page could not be read
        load();
        return;
    }
    m_load = std::make_unique<QObject>();
    m_more->setEnabled(false);
    emit loadingChanged(true);
    read(m_context.services.resources.next(m_next, m_relationship.target, {}, Priority::Now));
}

void LinkEditor::onFailed(const ApiError &error)
{
    m_load.release()->deleteLater();
    m_words->setText(m_current.isEmpty() ? tr("What is linked now could not be read: %1").arg(error.title)
                                         : tr("The rest of what is linked could not be read: %1").arg(error.title));
    m_words->show();
    m_more->setVisible(!isComplete());
    rebuild();
    emit loadingChanged(false);
}

/// Ids alone say nothing: what the program has seen before it can name. All at once: there may be thousands.
void LinkEditor::askNames(const QList<ResourceKey> &keys)
{
    if (keys.isEmpty())
        return;
    m_context.services.store.resources(keys)->then(
        this,
        [this](const QList<Resource> &resources) {
            for (const auto &resource : resources)
                m_names.insert(resource.key(), ResourceTableModel::nameOf(resource));
            if (!resources.isEmpty())
                rebuild();
        },
        [](const ApiError &) { /* the ids have to do */ });
}

void LinkEditor::add(const ResourceKey &key)
{
    if (key.isNull() || m_wanted.contains(key))
        return;
    if (!m_relationship.toMany)
        m_wanted.clear();
    m_wanted.append(key);
    rebuild();
}

void LinkEditor::remove(const ResourceKey &key)
{
    const bool named = !isTold() && !m_current.contains(key) && !m_wanted.contains(key);
    if (named)
        m_current.append(key);
    if (m_wanted.removeOne(key) || named)
        rebuild();
}

void LinkEditor::removeSelected()
{
    QList<ResourceKey> keys;
    const auto items = m_list->selectedItems();
    for (const auto *item : items)
        keys.append({m_relationship.target, item->data(Qt::UserRole).toString()});
    for (const auto &key : keys) {
        if (!m_wanted.removeOne(key))
            m_wanted.append(key); // taken out before: back again
    }
    rebuild();
}

void LinkEditor::move(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    if (from < 0 || from >= m_wanted.size() || to < 0 || to >= m_wanted.size())
        return;
    m_wanted.move(from, to);
    rebuild();
    m_list->setCurrentRow(to);
}

QList<ResourceKey> LinkEditor::added() const
{
    QList<ResourceKey> keys;
    const QSet<ResourceKey> known(m_current.begin(), m_current.end());
    std::copy_if(m_wanted.begin(), m_wanted.end(), std::back_inserter(keys),
                 [&known](const auto &key) { return !known.contains(key); });
    return keys;
}

QList<ResourceKey> LinkEditor::removed() const
{
    QList<ResourceKey> keys;
    const QSet<ResourceKey> kept(m_wanted.begin(), m_wanted.end());
    std::copy_if(m_current.begin(), m_current.end(), std::back_inserter(keys),
                 [&kept](const auto &key) { return !kept.contains(key); });
    return keys;
}

bool LinkEditor::isChanged() const
{
    if (isLoading() || (m_relationship.toMany && needsAll() && !isComplete()))
        return false;
    return m_wanted != m_current;
}

bool LinkEditor::sendsWholeList() const
{
    if (!m_relationship.linkagePatch)
        return false;
    const bool onlyMoved = added().isEmpty() && removed().isEmpty();
    return m_whole->isChecked() || onlyMoved || (!added().isEmpty() && !m_relationship.linkagePost)
        || (!removed().isEmpty() && !m_relationship.linkageDelete);
}

void LinkEditor::stage(ChangeSet &changes, const ChangeSet::Context &context) const
{
    const auto &name = m_relationship.name;
    if (!m_relationship.toMany) {
        changes.stageLink(m_owner, name, m_current.value(0), m_wanted.value(0), context);
    } else if (sendsWholeList()) {
        changes.stageReplaceLinks(m_owner, name, m_current, m_wanted, context);
    } else {
        changes.beginStep(tr("Change what is linked"));
        if (const auto keys = added(); !keys.isEmpty())
            changes.stageAddLinks(m_owner, name, keys, context);
        if (const auto keys = removed(); !keys.isEmpty())
            changes.stageRemoveLinks(m_owner, name, keys, context);
        changes.endStep();
    }
}

QListWidgetItem *LinkEditor::itemFor(const ResourceKey &key, LinkState state)
{
    const auto name = m_names.value(key);
    auto *item = new QListWidgetItem(name.isEmpty() || name == key.id ? key.id : u"%1  ·  %2"_s.arg(name, key.id));
    item->setData(Qt::UserRole, key.id);
    if (state == LinkState::TakenOut) {
        auto struck = item->font();
        struck.setStrikeOut(true);
        item->setFont(struck);
        item->setIcon(icon(u"minus"_s, Tone::Danger));
        item->setToolTip(tr("To be taken out"));
    } else if (state == LinkState::Added) {
        item->setIcon(icon(u"plus"_s, ColorRole::Accent));
        item->setToolTip(tr("To be added"));
    } else {
        item->setIcon(icon(u"link"_s));
    }
    return item;
}

void LinkEditor::rebuild()
{
    m_list->clear();
    const QSet<ResourceKey> known(m_current.begin(), m_current.end());
    for (const auto &key : std::as_const(m_wanted))
        m_list->addItem(itemFor(key, known.contains(key) ? LinkState::Kept : LinkState::Added));
    const auto gone = removed();
    for (const auto &key : gone)
        m_list->addItem(itemFor(key, LinkState::TakenOut));
    updateButtons();
    emit changed();
}

void LinkEditor::updateButtons()
{
    m_more->setEnabled(!isLoading());
    if (m_remove == nullptr)
        return;
    const bool selected = !m_list->selectedItems().isEmpty();
    m_remove->setEnabled(selected && canRemove());
    m_remove->setToolTip(canRemove()                 ? selected ? QString() : tr("Choose what to take out in the list")
                                             : m_relationship.toMany ? tr("The server only lets one add here")
                                                     : tr("The server only lets one link to another here"));
    const int row = m_list->currentRow();
    m_up->setEnabled(isComplete() && row > 0 && row < m_wanted.size());
    m_down->setEnabled(isComplete() && row >= 0 && row + 1 < m_wanted.size());
    m_whole->setEnabled(isComplete());
}
