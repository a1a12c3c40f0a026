// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/salesdashboard.h"

#include <QWidget>

class FlowLayout;
class QComboBox;
class QDateEdit;
class QPushButton;

/// The question as controls: period, steps, comparison, breakdown, currency, and filters as chips that can be taken
/// away.
class QuestionBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Use { Charts, Table };

    /// Both outlive it.
    QuestionBar(ReportArchive &archive, SalesDashboard &dashboard, Use use, QWidget *parent = nullptr);

private:
    QComboBox *addChoice(const QString &name, const QString &title);
    void fillSpans();
    void addDates();
    void change(const std::function<void(SalesQuestion &)> &edit);
    void refresh();
    void refreshChips();
    void fillCurrencies();
    void openFilterMenu();
    void editFilter(const QString &dimension, QWidget *anchor);

    ReportArchive &m_archive;
    SalesDashboard &m_dashboard;
    FlowLayout *m_row;
    QComboBox *m_span = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QComboBox *m_step = nullptr;
    QComboBox *m_measure = nullptr;
    QComboBox *m_breakdown = nullptr;
    QComboBox *m_comparison = nullptr;
    QComboBox *m_form = nullptr;
    QComboBox *m_currency = nullptr;
    QPushButton *m_filter = nullptr;
    int m_controls = 0; ///< that stand before the chips
    QString m_knownFor; ///< measure whose breakdowns are listed
    bool m_refreshing = false;
};
