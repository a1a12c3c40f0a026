// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signing/capabilitymatrix.h"

#include "api/catalog/catalog.h"
#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "handles/bundleidcapabilities.h"
#include "handles/bundleids.h"
#include "models/core/enumwords.h"
#include "models/signing/signingfacts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

CapabilityMatrix::CapabilityMatrix(AccountServices &services, QObject *parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_ids(services)
{
    m_ids.showCreated(QString(bundleIds::key));
    connect(&m_ids, &WholeList::changed, this, &CapabilityMatrix::rebuild);
    connect(&services.changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        if (std::any_of(keys.begin(), keys.end(),
                        [](const ResourceKey &key) { return key.entry == bundleIdCapabilities::key; }))
            rebuild();
    });
}

CapabilityMatrix::~CapabilityMatrix() = default;

void CapabilityMatrix::load()
{
    m_ids.load(QString(bundleIds::key),
               Query().include(bundleIds::bundleIdCapabilities).limit(bundleIds::bundleIdCapabilities, 50).limit(200));
}

void CapabilityMatrix::refresh()
{
    m_ids.reload();
}

bool CapabilityMatrix::isLoading() const
{
    return m_ids.isLoading();
}

std::optional<ApiError> CapabilityMatrix::error() const
{
    return m_ids.state().error;
}

QList<Resource> CapabilityMatrix::capabilitiesOf(const Resource &id) const
{
    QList<Resource> found = m_services.changes.created(QString(bundleIdCapabilities::key), id.key());
    for (const auto &key : id[bundleIds::bundleIdCapabilities].keys) {
        const auto read = m_ids.included(key);
        if (!read.isNull() && !m_services.changes.isStagedForDeletion(key))
            found.append(m_services.changes.overlaid(read));
    }
    return found;
}

void CapabilityMatrix::rebuild()
{
    auto rows = m_ids.shown();
    std::stable_sort(rows.begin(), rows.end(), [](const Resource &a, const Resource &b) {
        return QString::compare(a.text(u"name"), b.text(u"name"), Qt::CaseInsensitive) < 0;
    });
    m_on.clear();
    QSet<QString> used;
    for (const auto &row : std::as_const(rows)) {
        auto &on = m_on[row.key()];
        for (const auto &capability : capabilitiesOf(row)) {
            const auto type = capability[bundleIdCapabilities::capabilityType].value_or(QString());
            on.insert(type, capability);
            used.insert(type);
        }
    }
    const auto *entry = m_services.catalog.entry(QString(bundleIdCapabilities::key));
    const auto *attribute = entry ? entry->attribute(u"capabilityType") : nullptr;
    auto known = attribute ? m_services.catalog.enumValues(attribute->enumIndex) : QStringList();
    for (const auto &type : std::as_const(used)) { // newer than the specification
        if (!known.contains(type))
            known.append(type);
    }
    QStringList columns;
    for (const auto &type : std::as_const(known)) {
        if (m_showsAll || used.contains(type))
            columns.append(type);
    }
    std::sort(columns.begin(), columns.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(enumWord(a).text, enumWord(b).text) < 0;
    });
    const auto keysOf = [](const QList<Resource> &all) {
        QList<ResourceKey> keys;
        for (const auto &each : all)
            keys.append(each.key());
        return keys;
    };
    if (columns == m_columns && keysOf(rows) == keysOf(m_rows)) {
        m_rows = rows;
        if (!rows.isEmpty() && !columns.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (!rows.isEmpty())
            emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    } else {
        beginResetModel();
        m_rows = rows;
        m_columns = columns;
        endResetModel();
    }
    emit stateChanged();
}

void CapabilityMatrix::setShowsAll(bool all)
{
    if (std::exchange(m_showsAll, all) != all)
        rebuild();
}

Resource CapabilityMatrix::capability(int row, const QString &type) const
{
    return m_on.value(idAt(row).key()).value(type);
}

void CapabilityMatrix::switchOne(int row, const QString &type, bool on)
{
    const auto id = idAt(row);
    const auto present = capability(row, type);
    const ChangeSet::Context context{{}, u"%1 · %2"_s.arg(id.text(u"name"), enumWord(type).text)};
    if (on == !present.isNull())
        return;
    if (!on) {
        m_services.changes.stageDelete(present.key(), context);
        return;
    }
    for (const auto &key : id[bundleIds::bundleIdCapabilities].keys) { // switched off a moment ago
        const auto read = m_ids.included(key);
        if (!read.isNull() && read[bundleIdCapabilities::capabilityType] == type) {
            m_services.changes.discardResource(key);
            return;
        }
    }
    ResourceDraft draft{QString(bundleIdCapabilities::key)};
    draft.set(bundleIdCapabilities::capabilityType, type).link(u"bundleId"_s, id.key());
    m_services.changes.stageCreate(draft, context);
}

void CapabilityMatrix::setOn(const QModelIndexList &cells, bool on)
{
    m_services.changes.beginStep(on ? tr("Switch on %n capability(ies)", nullptr, int(cells.size()))
                                    : tr("Switch off %n capability(ies)", nullptr, int(cells.size())));
    std::vector<std::pair<int, QString>> wanted; // staging rebuilds
    for (const auto &cell : cells)
        wanted.emplace_back(cell.row(), capabilityAt(cell.column()));
    for (const auto &[row, type] : wanted)
        switchOne(row, type, on);
    m_services.changes.endStep();
}

QString CapabilityMatrix::option(int row, const QString &type, const QString &setting) const
{
    for (const auto &each : capability(row, type).json()["attributes"_L1]["settings"_L1].toArray()) {
        if (each["key"_L1] != setting)
            continue;
        for (const auto &choice : each["options"_L1].toArray()) {
            if (choice["enabled"_L1].toBool(true))
                return choice["key"_L1].toString();
        }
    }
    return {};
}

void CapabilityMatrix::setOption(int row, const QString &type, const QString &setting, const QString &option)
{
    const auto present = capability(row, type);
    if (present.isNull() || this->option(row, type, setting) == option)
        return;
    QJsonArray settings;
    for (const auto &each : present.json()["attributes"_L1]["settings"_L1].toArray()) {
        if (each["key"_L1] != setting)
            settings.append(each);
    }
    if (!option.isEmpty())
        settings.append(QJsonObject{{u"key"_s, setting},
                                    {u"options"_s, QJsonArray{QJsonObject{{u"key"_s, option}, {u"enabled"_s, true}}}}});
    const auto id = idAt(row);
    const ChangeSet::Context context{{}, u"%1 · %2"_s.arg(id.text(u"name"), enumWord(type).text)};
    ResourceDraft draft(present.entry(), present.id());
    draft.set(u"settings"_s, QVariant::fromValue(QJsonValue(settings)));
    auto read = m_ids.included(present.key());
    m_services.changes.stageUpdate(read.isNull() ? present : read, draft, context);
}

int CapabilityMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CapabilityMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CapabilityMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto type = capabilityAt(index.column());
    const auto present = capability(index.row(), type);
    const auto word = enumWord(type).text;
    switch (role) {
    case Qt::CheckStateRole:
        return present.isNull() ? Qt::Unchecked : Qt::Checked;
    case HasSettingsRole:
        return !present.isNull() && !capabilitySettings(type).empty();
    case StagedRole: {
        const auto isLeaving = [&](const ResourceKey &key) {
            return m_ids.included(key)[bundleIdCapabilities::capabilityType] == type
                && m_services.changes.isStagedForDeletion(key);
        };
        const auto keys = m_rows[index.row()][bundleIds::bundleIdCapabilities].keys;
        return (!present.isNull() && m_services.changes.isStaged(present.key()))
            || std::any_of(keys.begin(), keys.end(), isLeaving);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const auto name = m_rows[index.row()].text(u"name");
        auto text = present.isNull() ? tr("%1: %2 is off").arg(name, word) : tr("%1: %2 is on").arg(name, word);
        for (const auto &setting : capabilitySettings(type)) {
            if (const auto chosen = option(index.row(), type, setting.key); !chosen.isEmpty())
                text += u"\n%1: %2"_s.arg(enumWord(setting.key).text, enumWord(chosen).text);
        }
        return text;
    }
    default:
        return {};
    }
}

QVariant CapabilityMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(enumWord(capabilityAt(section)).text)
                                                                  : QVariant();
    if (section >= m_rows.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_rows[section].text(u"name");
    return role == Qt::ToolTipRole ? QVariant(m_rows[section].text(u"identifier")) : QVariant();
}

bool CapabilityMatrix::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    setOn({index}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags CapabilityMatrix::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}
