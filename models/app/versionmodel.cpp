// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/app/versionmodel.h"

#include "api/changes/changeset.h"
#include "handles/appstoreversionphasedreleases.h"
#include "handles/appstoreversions.h"
#include "handles/builds.h"
#include "models/core/enumwords.h"
#include "models/core/relativetime.h"
#include "models/core/stagedmark.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phases = appStoreVersionPhasedReleases;

QString phasedReleaseText(const Resource &phased)
{
    static constexpr std::array percent{1, 2, 5, 10, 20, 50, 100}; // of users, by day
    const auto state = phased[phases::phasedReleaseState].value_or(QString());
    const auto day = phased[phases::currentDayNumber].value_or(0);
    if ((state == "ACTIVE"_L1 || state == "PAUSED"_L1) && day >= 1 && day <= qint64(percent.size())) {
        const auto text = VersionModel::tr("Day %1 of 7, %2 % of users").arg(day).arg(percent[std::size_t(day) - 1]);
        return state == "PAUSED"_L1 ? VersionModel::tr("Paused: %1").arg(text) : text;
    }
    return VersionModel::tr("Phased release: %1").arg(enumWord(state).text);
}

static QVariant versionCell(const VersionRow &row, int role)
{
    const auto platform = enumWord(row.version[appStoreVersions::platform].value_or(QString()));
    switch (role) {
    case Qt::DisplayRole:
        return u"%1  %2"_s.arg(platform.text, row.version[appStoreVersions::versionString].value_or(QString()));
    case RecordTableModelBase::IconRole:
        return platform.icon.isEmpty() ? u"app-window"_s : platform.icon;
    case RecordTableModelBase::RawRole:
        return row.version[appStoreVersions::versionString].value_or(QString());
    default:
        return {};
    }
}

static QVariant stateCell(const VersionRow &row, int role)
{
    const auto raw = row.version[appStoreVersions::appVersionState].value_or(QString());
    const auto word = enumWord(raw);
    switch (role) {
    case Qt::DisplayRole:
        return word.text;
    case Qt::ToolTipRole:
    case RecordTableModelBase::RawRole:
        return raw;
    case RecordTableModelBase::ToneRole:
        return int(word.tone.value_or(Tone::Neutral));
    case RecordTableModelBase::IconRole:
        return word.icon;
    default:
        return {};
    }
}

static QString releaseText(const VersionRow &row)
{
    if (!row.phased.isNull())
        return phasedReleaseText(row.phased);
    const auto type = row.version[appStoreVersions::releaseType].value_or(QString());
    const auto earliest = row.version[appStoreVersions::earliestReleaseDate];
    if (type == "SCHEDULED"_L1 && earliest)
        return VersionModel::tr("Scheduled %1").arg(relativeTime(*earliest));
    return enumWord(type).text;
}

static QVariant releaseCell(const VersionRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return releaseText(row);
    case Qt::ToolTipRole: {
        const auto earliest = row.version[appStoreVersions::earliestReleaseDate];
        return earliest ? QVariant(exactTime(*earliest)) : QVariant();
    }
    default:
        return {};
    }
}

static QVariant createdCell(const VersionRow &row, int role)
{
    const auto created = row.version[appStoreVersions::createdDate];
    if (!created)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    return role == Qt::DisplayRole || role == RecordTableModelBase::SortRole ? QVariant(*created) : QVariant();
}

VersionModel::VersionModel(QObject *parent)
    : RecordTableModel(parent)
{
    const auto marked = [this](const QString &attribute, auto cell) {
        return [this, attribute, cell](const VersionRow &row, int role) -> QVariant {
            const bool isFirst = attribute == appStoreVersions::versionString.name;
            const auto mark
                = m_changes ? stagedMark(*m_changes, row.version.key(), attribute, isFirst, role) : QVariant();
            return mark.isValid() ? mark : cell(row, role);
        };
    };
    setColumns({{tr("Version"), marked(QString(appStoreVersions::versionString.name), versionCell)},
                {tr("State"), stateCell},
                {tr("Build"),
                 [](const VersionRow &row, int role) -> QVariant {
                     return role == Qt::DisplayRole ? QVariant(row.build[builds::version].value_or(QString()))
                                                    : QVariant();
                 }},
                {tr("Release"), marked(QString(appStoreVersions::releaseType.name), releaseCell)},
                {tr("Created"), createdCell}});
}

void VersionModel::setVersions(const QList<Resource> &versions, const QList<Resource> &included)
{
    m_versions = versions;
    m_parts.clear();
    for (const auto &resource : included)
        m_parts.insert(resource.key(), resource);
    rebuild();
}

void VersionModel::setChanges(const ChangeSet &changes)
{
    m_changes = &changes;
    connect(&changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        const bool any
            = std::any_of(keys.begin(), keys.end(), [](const auto &key) { return key.entry == appStoreVersions::key; });
        if (!any)
            return;
        rebuild();
        if (rowCount() > 0) // the same value can be marked now
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void VersionModel::rebuild()
{
    std::vector<VersionRow> rows;
    for (const auto &read : std::as_const(m_versions)) {
        const auto version = m_changes ? m_changes->overlaid(read) : read;
        rows.push_back({version.id(), version, m_parts.value(version[appStoreVersions::build]),
                        m_parts.value(version[appStoreVersions::appStoreVersionPhasedRelease])});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const VersionRow &a, const VersionRow &b) {
        return a.version[appStoreVersions::createdDate].value_or(QDateTime())
            > b.version[appStoreVersions::createdDate].value_or(QDateTime());
    });
    const auto created
        = m_changes && !m_app.isNull() ? m_changes->created(QString(appStoreVersions::key), m_app) : QList<Resource>();
    for (const auto &version : created)
        rows.insert(rows.begin(), {version.id(), version, {}, {}});
    setRows(std::move(rows));
}
