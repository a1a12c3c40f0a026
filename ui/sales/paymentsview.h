// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sortfilterproxy.h"
#include "models/documents/charttablemodel.h"
#include "models/sales/paymentsmodel.h"
#include "ui/widgets/viewstate.h"

#include <QWidget>

class Banner;
class DataTable;
class Dialogs;
class MetricChart;
class SegmentedControl;
class SidePanel;
class TextLabel;

/// Payments by fiscal month: a chart, a table, and of the chosen month what it is made of.
class PaymentsView final : public QWidget
{
    Q_OBJECT
public:
    /// All of them must outlive it.
    PaymentsView(ReportArchive &archive, ReportRates &rates, Dialogs &dialogs, const ViewState &state,
                 QWidget *parent = nullptr);

    /// Shows what the archive has now. Called when it comes to the front.
    void load();
    bool isLoading() const { return m_model.isLoading() || m_parts.isLoading(); }

signals:
    void loadingChanged();
    /// The user wants to see the exchange rates.
    void ratesWanted();
    /// The user wants reports to be fetched or imported.
    void reportsWanted();

private:
    QWidget *buildBar();
    QWidget *buildPayments(const ViewState &state);
    void buildPanel();
    void updateState();
    void loadParts();
    void updateParts();

    ReportRates &m_rates;
    Dialogs &m_dialogs;
    PaymentsModel m_model;
    PaymentPartsModel m_parts;
    SortFilterProxy m_proxy;
    SortFilterProxy m_partsProxy;
    ChartTableModel m_chartModel;
    Banner *m_banner;
    MetricChart *m_chart;
    DataTable *m_table;
    SidePanel *m_panel;
    SegmentedControl *m_dimension;
    DataTable *m_partsTable;
    TextLabel *m_note;
};
