// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/app/buildmodel.h"

#include "api/changes/changeset.h"
#include "handles/builds.h"
#include "handles/prereleaseversions.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "models/core/stagedmark.h"
#include "models/core/tone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static QVariant buildCell(const BuildRow &row, int role)
{
    const auto platform = enumWord(row.train[preReleaseVersions::platform].value_or(QString()));
    const auto train = row.train[preReleaseVersions::version].value_or(QString());
    const auto number = row.build[builds::version].value_or(row.id);
    switch (role) {
    case Qt::DisplayRole:
        return train.isEmpty() ? number : u"%1 (%2)"_s.arg(train, number);
    case Qt::ToolTipRole:
        return platform.text.isEmpty() ? QVariant() : QVariant(platform.text);
    case RecordTableModelBase::IconRole:
        return platform.icon.isEmpty() ? u"package"_s : platform.icon;
    default:
        return {};
    }
}

static QVariant stateCell(const BuildRow &row, int role)
{
    const auto raw = row.build[builds::processingState].value_or(QString());
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

/// Whether the question about encryption has been answered; nothing can be tested or released before.
static QVariant complianceCell(const BuildRow &row, int role)
{
    const auto uses = row.build[builds::usesNonExemptEncryption];
    const bool missing
        = !uses && row.build[builds::processingState] == u"VALID"_s && !row.build[builds::expired].value_or(false);
    switch (role) {
    case Qt::DisplayRole:
        return missing ? BuildModel::tr("Missing")
            : !uses    ? QString()
            : *uses    ? BuildModel::tr("Non-exempt")
                       : BuildModel::tr("Exempt");
    case Qt::ToolTipRole:
        return missing
            ? QVariant(BuildModel::tr("Nobody has said yet whether this build uses encryption that needs a permit"))
            : QVariant();
    case RecordTableModelBase::ToneRole:
        return missing ? QVariant(int(Tone::Warning)) : QVariant();
    case RecordTableModelBase::IconRole:
        return missing ? QVariant(u"shield-alert"_s) : QVariant();
    default:
        return {};
    }
}

static QVariant expiryCell(const BuildRow &row, int role)
{
    const auto ends = row.build[builds::expirationDate];
    if (!ends)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const auto now = QDateTime::currentDateTimeUtc();
    const bool over = *ends < now || row.build[builds::expired].value_or(false);
    const bool soon = !over && *ends < now.addDays(14);
    switch (role) {
    case Qt::DisplayRole:
        return over && *ends > now ? BuildModel::tr("expired early") : format::expiry(*ends, now);
    case Qt::ToolTipRole:
        return exactTime(*ends);
    case RecordTableModelBase::SortRole:
        return *ends;
    case RecordTableModelBase::ToneRole:
        return soon ? QVariant(int(Tone::Warning)) : QVariant();
    case RecordTableModelBase::IconRole:
        return soon ? QVariant(u"clock-alert"_s) : QVariant();
    default:
        return {};
    }
}

static QVariant uploadedCell(const BuildRow &row, int role)
{
    const auto uploaded = row.build[builds::uploadedDate];
    if (!uploaded)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    return role == Qt::DisplayRole || role == RecordTableModelBase::SortRole ? QVariant(*uploaded) : QVariant();
}

BuildModel::BuildModel(QObject *parent)
    : RecordTableModel(parent)
{
    const auto marked = [this](QLatin1StringView attribute, auto cell) {
        return [this, name = QString(attribute), cell](const BuildRow &row, int role) -> QVariant {
            const auto mark = m_changes ? stagedMark(*m_changes, row.build.key(), name, false, role) : QVariant();
            return mark.isValid() ? mark : cell(row, role);
        };
    };
    setColumns({{tr("Build"), buildCell},
                {tr("Processing"), stateCell},
                {tr("Compliance"), marked(builds::usesNonExemptEncryption.name, complianceCell)},
                {tr("Testing ends"), marked(builds::expired.name, expiryCell)},
                {tr("Uploaded"), uploadedCell}});
}

void BuildModel::setBuilds(const QList<Resource> &builds, const QList<Resource> &included)
{
    m_builds = builds;
    m_parts.clear();
    for (const auto &resource : included)
        m_parts.insert(resource.key(), resource);
    rebuild();
}

void BuildModel::setChanges(const ChangeSet &changes)
{
    m_changes = &changes;
    connect(&changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        const bool any
            = std::any_of(keys.begin(), keys.end(), [](const auto &key) { return key.entry == ::builds::key; });
        if (!any)
            return;
        rebuild();
        if (rowCount() > 0) // the same value can be marked now
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void BuildModel::rebuild()
{
    std::vector<BuildRow> rows;
    for (const auto &read : std::as_const(m_builds)) {
        const auto build = m_changes ? m_changes->overlaid(read) : read;
        rows.push_back({build.id(), build, m_parts.value(build[::builds::preReleaseVersion])});
    }
    setRows(std::move(rows));
}
