// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apps/appdirectory.h"
#include "models/apps/appdirectoryloader.h"
#include "models/core/sortfilterproxy.h"
#include "models/sales/analyticsappmodel.h"
#include "ui/shell/workspace.h"

class Banner;
class DataTable;
class QPushButton;
class TextLabel;

/// The apps and their analytics reports: which are requested, waited for, or there; and the next step for each.
class AnalyticsAppsView final : public QWidget
{
    Q_OBJECT
public:
    explicit AnalyticsAppsView(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the apps.
    void load();
    void setCoverage(const ReportCoverage &coverage);

private:
    void refresh();
    void refreshWords();
    void fetchOrCancel();
    void request();
    QStringList chosen() const;

    PageContext m_context;
    AppDirectory m_apps;
    AppDirectoryLoader m_loader;
    ReportCoverage m_coverage;
    AnalyticsAppModel m_model;
    SortFilterProxy m_proxy;
    Banner *m_banner;
    TextLabel *m_words;
    QPushButton *m_fetch;
    QPushButton *m_request;
    DataTable *m_table;
};
