// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportimport.h"
#include "models/core/sortfilterproxy.h"
#include "models/sales/coveragemodel.h"
#include "ui/shell/workspace.h"

class AnalyticsAppsView;
class Banner;
class DataTable;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class SearchField;
class SegmentedControl;
class TextLabel;

/// The store of reports: what it has, what is missing, how it is filled, and what is to be deleted. Files and folders
/// dropped on it are imported.
class ReportsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportsView(const PageContext &context, QWidget *parent = nullptr);

    /// Reads what the store has; the sync reads its notes.
    void load();
    bool isLoading() const { return m_isLoading; }

signals:
    void loadingChanged(bool loading);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Place { Kinds, Files, Absences, Imported, Analytics };

    QWidget *buildBar();
    QWidget *buildImport();
    DataTable *addTable(Place place, const QString &name, const QString &title, RecordTableModelBase &model);
    void showCoverage(const ReportCoverage &coverage);
    void showPlace();
    void readSoon();
    void chooseFiles();
    void chooseFolder();
    void importFrom(const QStringList &paths);
    void refreshImport();
    void deleteChosen();
    void refreshBar();

    PageContext m_context;
    ReportImport m_import;
    ReportCoverage m_coverage; ///< tables that are not in front get it when they are
    CoverageModel m_kinds;
    ReportFileModel m_files;
    ReportAbsenceModel m_absences;
    ReportImportModel m_results;
    std::array<SortFilterProxy, 4> m_proxies;
    std::array<DataTable *, 4> m_tables{};
    SegmentedControl *m_place;
    SearchField *m_search;
    QPushButton *m_delete;
    QStackedWidget *m_stack;
    AnalyticsAppsView *m_analytics;
    Banner *m_banner;
    QWidget *m_importBar;
    TextLabel *m_importWords;
    QProgressBar *m_importProgress;
    QPushButton *m_cancelImport;
    QTimer m_soon; ///< many changes in a row are read once
    QTimer m_tick; ///< results of an import are shown a few times a second
    bool m_isLoading = false;
};
