// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/analyticssync.h"
#include "models/core/recordtablemodel.h"

struct AppEntry;

/// Where one app stands with its analytics reports.
struct AnalyticsAppRow
{
    QString id; ///< Apple's id of the app
    QString name;
    QString icon;
    AnalyticsSync::AppState state = AnalyticsSync::AppState::Unknown;
    bool isStaged = false; ///< that Apple makes reports
    bool isRunning = false; ///< it is being fetched
    int days = 0; ///< stored
    QDate newest; ///< of them
    QString problem;

    bool operator==(const AnalyticsAppRow &) const = default;
};

class AnalyticsAppModel final : public RecordTableModel<AnalyticsAppRow>
{
    Q_OBJECT
public:
    enum Column { App, State, Days, Newest, Next };
    explicit AnalyticsAppModel(QObject *parent = nullptr);

    void show(const std::vector<AppEntry> &apps, const AnalyticsSync &sync, const ReportCoverage &coverage);
};
