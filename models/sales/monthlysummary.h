// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/replygroup.h"
#include "models/sales/salesdashboard.h"

class ReportRates;

/// A figure of a month, and of the two it is compared with.
struct SummaryFigure
{
    const SalesMeasure *measure = nullptr;
    SalesNumber now;
    std::optional<SalesNumber> monthBefore; ///< null: no reports
    std::optional<SalesNumber> yearBefore;
};

struct SummaryPage
{
    QString app; ///< Apple's id; empty: all of them
    QString title;
    std::vector<SummaryFigure> figures; ///< those that are not zero throughout
    std::vector<std::pair<QDate, SalesNumber>> days; ///< proceeds
    std::vector<std::pair<QDate, SalesNumber>> daysBefore;
    std::vector<SalesRank> territories; ///< by proceeds
    std::vector<SalesRank> products;
};

struct SummaryContent
{
    QDate month; ///< its first day
    QString currency;
    ReportPeriod covered; ///< of the month; ends early when it is not over
    int gaps = 0; ///< days of it without a report
    std::vector<std::pair<QString, qint64>> rates; ///< used in it
    std::vector<SummaryPage> pages; ///< all apps, then each one that sold, the largest first
};

/// Gathers what a summary of a calendar month tells. The newest month wins.
class MonthlySummary final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    MonthlySummary(ReportArchive &archive, ReportRates &rates, QObject *parent = nullptr);

    void load(QDate month);
    bool isLoading() const { return m_load != nullptr; }

signals:
    void finished(const SummaryContent &content);
    void failed(const ApiError &error);

private:
    using Rows = std::vector<SalesRow>;

    void askFor(const SalesAsk &ask, const ReportPeriod &period, ReportStep step,
                std::function<void(const Rows &)> take);
    void askNumbers(const ReportCoverage &coverage);
    void finish();
    SummaryPage pageOf(const QString &app) const;
    Rows rowsOf(const Rows &rows, const QString &app) const;

    ReportArchive &m_archive;
    ReportRates &m_rates;
    std::unique_ptr<ReplyGroup> m_load;
    SalesNames m_names;
    SummaryContent m_next;
    /// By app, of the month, the one before and the same a year before; grouped by the app alone.
    struct Period
    {
        ReportPeriod period;
        std::map<QString, std::map<const SalesMeasure *, SalesNumber>> apps;
    };
    std::array<Period, 3> m_periods;
    Rows m_days;
    Rows m_daysBefore;
    Rows m_territories;
    Rows m_products;
};
