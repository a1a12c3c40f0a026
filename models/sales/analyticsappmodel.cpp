// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/analyticsappmodel.h"

#include "models/apps/appdirectory.h"
#include "models/core/format.h"
#include "models/core/tone.h"

#include <set>

using namespace Qt::StringLiterals;
using Base = RecordTableModelBase;
using State = AnalyticsSync::AppState;

namespace {

struct Look
{
    QString word;
    QString icon;
    Tone tone;
    QString next; ///< what is to be done, or waited for
};

Look lookOf(const AnalyticsAppRow &row)
{
    if (row.isRunning)
        return {AnalyticsAppModel::tr("Being fetched"), u"loader-circle"_s, Tone::Accent, {}};
    if (row.isStaged)
        return {AnalyticsAppModel::tr("Request staged"), u"square-pen"_s, Tone::Accent,
                AnalyticsAppModel::tr("Send it under Changes.")};
    switch (row.state) {
    case State::Unknown:
        return {AnalyticsAppModel::tr("Not looked at"), u"circle-help"_s, Tone::Neutral,
                AnalyticsAppModel::tr("Fetch to find out.")};
    case State::NotRequested:
        return {AnalyticsAppModel::tr("Not requested"), u"circle-dashed"_s, Tone::Warning,
                AnalyticsAppModel::tr("Apple makes these reports only when asked to: request them.")};
    case State::Stopped:
        return {AnalyticsAppModel::tr("Stopped by Apple"), u"circle-pause"_s, Tone::Warning,
                AnalyticsAppModel::tr("Nobody had read them for long. Request them again.")};
    case State::Preparing:
        return {AnalyticsAppModel::tr("In preparation"), u"hourglass"_s, Tone::Info,
                AnalyticsAppModel::tr("Apple needs 24 to 48 hours for the first reports.")};
    case State::Ready:
        return {AnalyticsAppModel::tr("Up to date"), u"circle-check"_s, Tone::Success, {}};
    case State::Failed:
        return {AnalyticsAppModel::tr("Failed"), u"triangle-alert"_s, Tone::Danger, row.problem};
    }
    Q_UNREACHABLE();
}

QVariant stateCell(const AnalyticsAppRow &row, int role)
{
    const auto look = lookOf(row);
    switch (role) {
    case Qt::DisplayRole:
        return look.word;
    case Base::IconRole:
        return look.icon;
    case Base::ToneRole:
        return int(look.tone);
    default:
        return {};
    }
}

} // namespace

AnalyticsAppModel::AnalyticsAppModel(QObject *parent)
    : RecordTableModel(parent)
{
    using Row = AnalyticsAppRow;
    setColumns({
        {tr("App"),
         [](const Row &row, int role) -> QVariant {
             if (role == Base::IconRole)
                 return row.icon.isEmpty() ? u"app-window"_s : row.icon;
             return role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
         }},
        {tr("State"), stateCell},
        {tr("Days"),
         [](const Row &row, int role) -> QVariant {
             return role == Qt::DisplayRole ? QVariant(format::count(row.days))
                 : role == Base::SortRole   ? QVariant(row.days)
                                            : QVariant();
         },
         Qt::AlignRight | Qt::AlignVCenter},
        {tr("Newest day"),
         [](const Row &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return row.newest.isValid() ? format::date(row.newest) : u"–"_s;
             return role == Base::SortRole && row.newest.isValid() ? QVariant(row.newest) : QVariant();
         }},
        {tr("What is next"),
         [](const Row &row, int role) -> QVariant {
             return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(lookOf(row).next) : QVariant();
         }},
    });
}

void AnalyticsAppModel::show(const std::vector<AppEntry> &apps, const AnalyticsSync &sync,
                             const ReportCoverage &coverage)
{
    QHash<QString, std::set<QDate>> days;
    for (const auto &file : coverage.files) {
        if (file.kind == "analytics"_L1)
            days[file.scope.section(u'/', 0, 0)].insert(file.period.first);
    }
    std::vector<AnalyticsAppRow> rows;
    for (const auto &entry : apps) {
        const auto &id = entry.key.id;
        const auto app = sync.app(id);
        AnalyticsAppRow row{.id = id, .name = entry.name, .icon = entry.icon.toString(), .state = app.state};
        row.isStaged = sync.isRequestStaged(id);
        row.isRunning = sync.progress().app == id;
        row.problem = app.error ? app.error->title : QString();
        if (const auto found = days.constFind(id); found != days.cend()) {
            row.days = int(found->size());
            row.newest = *found->rbegin();
        }
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}
