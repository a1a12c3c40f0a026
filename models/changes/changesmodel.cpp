// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changesmodel.h"

#include "api/catalog/catalog.h"
#include "api/changes/preflight.h"
#include "models/changes/changewords.h"
#include "models/core/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr quintptr ofGroup = 0; ///< internal id of an app's row; a change's is its group's row + 1

ChangesModel::ChangesModel(const Catalog &catalog, ChangeSet &changes, const Preflight &preflight,
                           const ApplyJob &apply, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalog(catalog)
    , m_changes(changes)
    , m_preflight(preflight)
    , m_apply(apply)
{
    for (const auto &change : changes.changes())
        onAdded(change);
    connect(&changes, &ChangeSet::added, this, &ChangesModel::onAdded);
    connect(&changes, &ChangeSet::changed, this, &ChangesModel::onChanged);
    connect(&changes, &ChangeSet::removed, this, &ChangesModel::onRemoved);
    connect(&preflight, &Preflight::findingsChanged, this, &ChangesModel::refreshStates);
    connect(&apply, &ApplyJob::itemsReset, this, &ChangesModel::refreshStates);
    connect(&apply, &ApplyJob::itemChanged, this, [this](int row) {
        const auto index = indexOf(m_apply.items()[std::size_t(row)].change, State);
        if (index.isValid())
            emit dataChanged(index, index);
    });
}

ChangesModel::~ChangesModel() = default;

void ChangesModel::setAppName(const ResourceKey &app, const QString &name)
{
    m_names.insert(app, name);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].app == app)
            emit dataChanged(index(int(i), What), index(int(i), What));
    }
}

QList<ResourceKey> ChangesModel::apps() const
{
    QList<ResourceKey> keys;
    for (const auto &group : m_groups)
        keys.append(group.app);
    return keys;
}

void ChangesModel::onAdded(const StagedChange &change)
{
    auto group = std::find_if(m_groups.begin(), m_groups.end(),
                              [&change](const Group &each) { return each.app == change.app; });
    if (group == m_groups.end()) {
        const int row = int(m_groups.size());
        beginInsertRows({}, row, row);
        m_groups.push_back({change.app, {}});
        endInsertRows();
        group = std::prev(m_groups.end());
    }
    const auto place = std::lower_bound(group->changes.begin(), group->changes.end(), change.id);
    const int row = int(place - group->changes.begin());
    const auto parent = index(int(group - m_groups.begin()), What);
    beginInsertRows(parent, row, row);
    group->changes.insert(place, change.id);
    m_apps.insert(change.id, change.app);
    endInsertRows();
    emit dataChanged(parent, parent.siblingAtColumn(State));
    emit chosenChanged();
}

void ChangesModel::onChanged(const StagedChange &change)
{
    if (m_apps.value(change.id) != change.app) { // a temporary key became a real one
        onRemoved(change.id);
        onAdded(change);
        return;
    }
    const auto place = indexOf(change.id);
    if (!place.isValid())
        return;
    emit dataChanged(place, place.siblingAtColumn(State));
    emit dataChanged(place.parent(), place.parent());
    emit chosenChanged();
}

void ChangesModel::onRemoved(ChangeId id)
{
    const auto place = indexOf(id);
    if (!place.isValid())
        return;
    const auto parent = place.parent();
    auto &group = m_groups[std::size_t(parent.row())];
    beginRemoveRows(parent, place.row(), place.row());
    group.changes.erase(group.changes.begin() + place.row());
    m_apps.remove(id);
    endRemoveRows();
    if (group.changes.empty()) {
        // The internal ids of the groups below move up with them.
        beginResetModel();
        m_groups.erase(m_groups.begin() + parent.row());
        endResetModel();
    }
    emit chosenChanged();
}

void ChangesModel::refreshStates()
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto parent = index(int(i), What);
        emit dataChanged(index(0, What, parent), index(int(m_groups[i].changes.size()) - 1, State, parent));
    }
    emit chosenChanged();
}

int ChangesModel::groupOf(ChangeId change) const
{
    const auto app = m_apps.constFind(change);
    if (app == m_apps.constEnd())
        return -1;
    const auto group
        = std::find_if(m_groups.begin(), m_groups.end(), [&app](const Group &each) { return each.app == *app; });
    return int(group - m_groups.begin());
}

QModelIndex ChangesModel::indexOf(ChangeId change, int column) const
{
    const int row = groupOf(change);
    if (row < 0)
        return {};
    const auto &changes = m_groups[std::size_t(row)].changes;
    const auto place = std::lower_bound(changes.begin(), changes.end(), change);
    return createIndex(int(place - changes.begin()), column, quintptr(row) + 1);
}

ChangeId ChangesModel::changeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return 0;
    return m_groups[index.internalId() - 1].changes[std::size_t(index.row())];
}

QList<ChangeId> ChangesModel::chosen() const
{
    QList<ChangeId> ids;
    for (const auto &change : m_changes.changes()) {
        if (change.chosen)
            ids.append(change.id);
    }
    return ids;
}

int ChangesModel::errorCount() const
{
    const auto &all = m_changes.changes();
    return int(std::count_if(all.begin(), all.end(),
                             [this](const StagedChange &change) { return m_preflight.hasErrors(change.id); }));
}

QModelIndex ChangesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofGroup);
}

QModelIndex ChangesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return {};
    return createIndex(int(index.internalId()) - 1, What, ofGroup);
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != ofGroup || parent.column() != What)
        return 0;
    return int(m_groups[std::size_t(parent.row())].changes.size());
}

int ChangesModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Change") : tr("State");
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == ofGroup)
        return groupData(m_groups[std::size_t(index.row())], index, role);
    const auto *change = m_changes.find(changeAt(index));
    return change ? changeData(*change, index, role) : QVariant();
}

QVariant ChangesModel::groupData(const Group &group, const QModelIndex &index, int role) const
{
    if (role == AppRole)
        return QVariant::fromValue(group.app);
    if (index.column() == State)
        return role == Qt::DisplayRole ? QVariant(format::count(qint64(group.changes.size()))) : QVariant();
    if (role == Qt::DisplayRole)
        return group.app.isNull() ? tr("Account") : m_names.value(group.app, group.app.id);
    if (role == IconRole)
        return group.app.isNull() ? u"circle-user"_s : u"app-window"_s;
    if (role != Qt::CheckStateRole)
        return {};
    const auto ticked = std::count_if(group.changes.begin(), group.changes.end(), [this](ChangeId id) {
        const auto *change = m_changes.find(id);
        return change && change->chosen;
    });
    return ticked == 0                                ? Qt::Unchecked
        : std::size_t(ticked) == group.changes.size() ? Qt::Checked
                                                      : Qt::PartiallyChecked;
}

const ApplyJob::Item *ChangesModel::itemOf(ChangeId change) const
{
    if (m_apply.phase() == ApplyJob::Phase::Idle)
        return nullptr;
    const auto &items = m_apply.items();
    const auto found
        = std::find_if(items.begin(), items.end(), [change](const auto &item) { return item.change == change; });
    return found == items.end() ? nullptr : &*found;
}

/// "name, subtitle" for an edit, the title alone for the rest.
QString ChangesModel::summary(const StagedChange &change) const
{
    const auto *entry = m_catalog.entry(change.target.entry);
    const auto title = !change.title.isEmpty() ? change.title : entry ? entry->title : change.target.entry;
    QStringList fields;
    if (change.kind == StagedChange::Kind::Update) {
        for (const auto &field : fieldChanges(change))
            fields.append(changewords::field(field.field));
    } else if (!change.relationship.isEmpty()) {
        fields.append(changewords::field(change.relationship));
    }
    //: %1 is what is done ("Edit"), %2 a resource
    const auto what = tr("%1: %2").arg(changewords::kind(change.kind), title);
    return fields.isEmpty() ? what : u"%1 · %2"_s.arg(what, fields.join(u", "_s));
}

QVariant ChangesModel::changeData(const StagedChange &change, const QModelIndex &index, int role) const
{
    if (role == ChangeRole)
        return change.id;
    if (index.column() == What) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return summary(change);
        case IconRole:
            return changewords::icon(change.kind);
        case Qt::CheckStateRole:
            return change.chosen ? Qt::Checked : Qt::Unchecked;
        default:
            return {};
        }
    }
    const auto *item = itemOf(change.id);
    auto state = item ? changewords::state(item->state) : changewords::state(change.state);
    const auto findings = m_preflight.findings(change.id);
    if (state.text.isEmpty() && !findings.isEmpty()) {
        const bool blocks = m_preflight.hasErrors(change.id);
        state = {tr("%n finding(s)", nullptr, int(findings.size())), blocks ? Tone::Danger : Tone::Warning};
    }
    if (role == Qt::DisplayRole)
        return item && item->total > 0 && item->state == ApplyJob::Item::State::Sending
            ? QVariant(tr("%1 of %2").arg(format::bytes(item->done), format::bytes(item->total)))
            : QVariant(state.text);
    if (role == ToneRole)
        return state.text.isEmpty() ? QVariant() : QVariant(int(state.tone));
    if (role == Qt::ToolTipRole)
        return change.error ? change.error->title : !findings.isEmpty() ? findings.constFirst().message : QString();
    return {};
}

bool ChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != What)
        return false;
    const bool chosen = value.toInt() == Qt::Checked;
    const auto id = changeAt(index);
    const auto &changes = m_groups[std::size_t(id ? index.parent().row() : index.row())].changes;
    m_changes.setChosen(id ? QList<ChangeId>{id} : QList<ChangeId>(changes.begin(), changes.end()), chosen);
    return true;
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == What)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
