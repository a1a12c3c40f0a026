// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/salesdashboard.h"
#include "models/sales/salespivot.h"
#include "ui/shell/workspace.h"

class DataTable;
class FilterBar;
class LinesPane;
class QComboBox;
class QPushButton;

/// The numbers of the dashboard's question as a table that pivots, with the report lines behind each cell.
class PivotView final : public QWidget
{
    Q_OBJECT
public:
    /// The dashboard holds the question, and outlives this.
    PivotView(const PageContext &context, SalesDashboard &dashboard, QWidget *parent = nullptr);

    void load();
    bool isLoading() const;
    SalesPivot &pivot() { return m_pivot; }
    /// Shows the lines behind a cell of the pivot's model.
    void showLines(const QModelIndex &index);

signals:
    void loadingChanged();
    void reportsWanted(); ///< there are none

private:
    QWidget *buildLayoutBar();
    QComboBox *addDimensions(FilterBar *bar, const QString &name, const QString &title);
    void fillDimensions();
    void onLayoutChosen();
    void updateState();
    void sortAgain();
    void openExportMenu();

    PageContext m_context;
    SalesDashboard &m_dashboard;
    SalesPivot m_pivot;
    PivotLayout m_sorted{{}, {}}; ///< what the order was made for
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_column = nullptr;
    DataTable *m_table;
    QPushButton *m_lines;
    QPushButton *m_export;
    LinesPane *m_pane;
};
