// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportarchive.h"
#include "models/sales/replygroup.h"
#include "models/sales/salesask.h"

#include <QObject>
#include <QTimer>

class ReportRates;

/// One measure over the period.
struct SalesFigure
{
    const SalesMeasure *measure = nullptr;
    SalesNumber now;
    std::optional<SalesNumber> before; ///< null: nothing to compare with
    std::vector<double> trend;
    bool isKnown = true; ///< false: its reports cannot be filtered so
    bool isThere = false; ///< there are reports of it in the period

    /// By how many percent it has grown. Null when that says nothing.
    std::optional<double> change() const;
};

/// One of several, the largest first.
struct SalesRank
{
    QString word; ///< of its dimension
    QString name;
    SalesNumber number;
    std::vector<SalesRank> parts; ///< products of an app
};

/// What came of a question.
struct SalesResult
{
    SalesQuestion question;
    QString currency; ///< money is in
    ReportPeriod covered; ///< by all reports of the kind asked for
    ReportPeriod period;
    ReportPeriod compared; ///< invalid: none
    ReportPeriod calendar; ///< of `days`: at least a year, for its rhythm
    ReportStep step = ReportStep::Day;
    std::vector<SalesFigure> figures;
    SalesNumber total; ///< of the measure asked for
    Chart chart;
    std::map<QString, std::vector<SalesRank>> ranks; ///< by dimension
    std::vector<SalesRank> apps; ///< with their products
    std::vector<std::pair<QDate, SalesNumber>> days;
    std::vector<QDate> gaps; ///< days of the period without a report
    std::vector<QDate> calendarGaps; ///< and of the calendar
    int coarseDays = 0; ///< days known only as part of a longer report
};

/// Answers the money workspace's question from the archive: figures, the chart, what is below it. The newest question
/// wins; it is asked again when reports or rates change.
class SalesDashboard final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `measures` are those told as figures.
    SalesDashboard(ReportArchive &archive, ReportRates &rates,
                   const std::vector<SalesMeasure> &measures = salesMeasures(), QObject *parent = nullptr);
    ~SalesDashboard() override;

    /// What is ranked below the chart; territories to begin with.
    void setRankedBy(const QStringList &dimensions) { m_rankedBy = dimensions; }
    const SalesQuestion &question() const { return m_question; }
    /// For a start: asks nothing yet.
    void prepare(const SalesQuestion &question) { m_question = question; }
    void setQuestion(const SalesQuestion &question);
    void load();

    bool isLoading() const { return m_load != nullptr; }
    const std::optional<ApiError> &error() const { return m_error; }
    /// Of the question answered last; null before.
    const SalesResult *result() const { return m_result ? &*m_result : nullptr; }
    /// There are reports of the kind asked for, of any time.
    bool hasReports() const { return m_result && m_result->covered.isValid(); }
    const SalesNames &names() const { return m_names; }

signals:
    void questionChanged();
    void changed(); ///< loading, result or error
    void namesChanged();

private:
    void askFor(const SalesAsk &ask, const ReportPeriod &period, ReportStep step,
                std::function<void(const std::vector<SalesRow> &, const ReportAnswer &)> take);
    void takeCoverage(const ReportCoverage &coverage);
    void askNumbers();
    void askFigures();
    void askChart();
    void askRanks();
    void askMarkers();
    void takeFigures(const SalesAsk &ask, const std::vector<SalesRow> &rows, bool isBefore);
    void finish();
    void leave();
    void reloadSoon();

    ReportArchive &m_archive;
    ReportRates &m_rates;
    const std::vector<SalesMeasure> &m_measures;
    QStringList m_rankedBy{QStringLiteral("territory")};
    SalesQuestion m_question;
    SalesNames m_names;
    std::optional<SalesResult> m_result;
    std::optional<ApiError> m_error;

    std::unique_ptr<ReplyGroup> m_load; ///< what is under way
    SalesResult m_next; ///< being put together
    std::vector<SalesRow> m_chartRows;
    std::vector<SalesRow> m_comparedRows;
    std::vector<ChartMarker> m_markers;
    QStringList m_comparable; ///< kinds with reports from the first day compared with on
    QTimer m_again;
};
