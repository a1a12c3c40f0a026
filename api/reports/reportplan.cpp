// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportplan.h"

#include "api/reports/fiscalcalendar.h"

#include <QTimeZone>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int daysKept = 365;
constexpr int yearsKept = 10; // Apple does not say; one request each, once
constexpr int fiscalMonthsKept = 36;
constexpr int daysUntilNone = 8; // the growing distances come to seven and a bit
constexpr int daysOfCorrections = 4;
constexpr std::size_t newestCorrected = 2;
constexpr auto betweenCorrections = 12h;
constexpr int daysBetweenProbes = 7;

using Slot = std::tuple<QString, ReportFrequency, QString>; ///< kind, frequency, scope

const QTimeZone &california()
{
    static const QTimeZone named("America/Los_Angeles");
    static const QTimeZone zone = named.isValid() ? named : QTimeZone(-8 * 3600);
    return zone;
}

/// Sales and payments every account has; the others are tried first.
bool isAlwaysThere(const ReportKind &kind)
{
    return kind.id == "SALES"_L1 || isFinanceReport(kind);
}

std::size_t probesOf(ReportFrequency frequency)
{
    switch (frequency) {
    case ReportFrequency::Daily:
        return 14;
    case ReportFrequency::Weekly:
    case ReportFrequency::Monthly:
        return 2;
    case ReportFrequency::Yearly:
    case ReportFrequency::Fiscal:
        return 1;
    }
    Q_UNREACHABLE();
}

/// What the store knows, by place.
class Known
{
public:
    Known(const ReportCoverage &coverage, const ReportPlanOptions &options)
        : m_options(options)
    {
        for (const auto &file : coverage.files) {
            m_files[{file.kind, file.frequency, file.scope}].insert(file.period.first);
            m_found.insert(file.kind);
        }
        for (const auto &absence : coverage.absences)
            m_absences[{absence.kind, absence.frequency, absence.scope}].emplace(absence.first, &absence);
    }

    /// The newest day with a report of sales; invalid: none.
    QDate newestSale() const
    {
        const auto found = m_files.find({u"SALES"_s, ReportFrequency::Daily, QString()});
        return found == m_files.end() ? QDate() : *found->second.rbegin();
    }
    bool isFound(const QString &kind) const { return m_found.contains(kind); }
    bool hasFile(const Slot &slot, QDate first) const
    {
        const auto found = m_files.find(slot);
        return found != m_files.end() && found->second.contains(first);
    }
    /// Null when it was not asked for, or before everything was to be asked anew.
    const ReportAbsence *absence(const Slot &slot, QDate first) const
    {
        const auto found = m_absences.find(slot);
        if (found == m_absences.end())
            return nullptr;
        const auto each = found->second.find(first);
        return each == found->second.end() || isForgotten(*each->second) ? nullptr : each->second;
    }
    /// The newest period that was asked for in vain; null: none.
    const ReportAbsence *newestAbsence(const Slot &slot) const
    {
        const auto found = m_absences.find(slot);
        if (found == m_absences.end() || isForgotten(*found->second.rbegin()->second))
            return nullptr;
        return found->second.rbegin()->second;
    }

private:
    bool isForgotten(const ReportAbsence &absence) const
    {
        return m_options.everythingSince.isValid() && absence.last < m_options.everythingSince;
    }

    const ReportPlanOptions &m_options;
    std::map<Slot, std::set<QDate>> m_files;
    std::map<Slot, std::map<QDate, const ReportAbsence *>> m_absences;
    std::set<QString> m_found;
};

class Planner
{
public:
    Planner(const ReportCoverage &coverage, const QDateTime &now, const ReportPlanOptions &options)
        : m_known(coverage, options)
        , m_now(now)
        , m_options(options)
        , m_seeksCorrections(areReportCorrectionsDue(options.correctionsSought, now))
    {
    }

    void add(const ReportKind &kind, ReportFrequency frequency, const QString &scope)
    {
        const Slot slot{kind.id, frequency, scope};
        auto periods = reportPeriods(frequency, m_now);
        const auto isProbed = !isAlwaysThere(kind) && !m_known.isFound(kind.id) && !m_options.everythingSince.isValid();
        if (isProbed)
            keepProbes(periods, frequency);
        for (std::size_t i = 0; i < periods.size(); ++i) {
            WantedReport wish{&kind, frequency, periods[i], scope};
            wish.isStored = m_known.hasFile(slot, wish.period.first);
            const auto *absence = m_known.absence(slot, wish.period.first);
            wish.asked = absence ? absence->asked : 0;
            const auto isWanted = wish.isStored ? i < newestCorrected && mayBeCorrected(wish)
                : absence                       ? isDue(*absence, isProbed)
                                                : !isProbed || isProbeDue(slot, wish.period.first);
            if (isWanted)
                m_wishes.push_back(std::move(wish));
        }
    }

    std::vector<WantedReport> take()
    {
        // Kinds take turns within a frequency, so that the newest of all of them is there soon.
        const auto order = [](const WantedReport &wish) {
            const auto isFirst = wish.kind->id == "SALES"_L1 && wish.frequency == ReportFrequency::Daily;
            return std::pair(isFirst ? -1 : int(wish.frequency), -wish.period.first.toJulianDay());
        };
        std::stable_sort(m_wishes.begin(), m_wishes.end(),
                         [&order](const WantedReport &a, const WantedReport &b) { return order(a) < order(b); });
        return std::move(m_wishes);
    }

private:
    /// The newest periods, and the newest of those in which something was sold: an account that rests has no others.
    void keepProbes(std::vector<ReportPeriod> &periods, ReportFrequency frequency) const
    {
        const auto most = probesOf(frequency);
        const auto sold = m_known.newestSale();
        std::vector<ReportPeriod> kept;
        std::size_t before = 0;
        for (std::size_t i = 0; i < periods.size(); ++i) {
            const bool isBefore = sold.isValid() && periods[i].first <= sold && before < most;
            before += isBefore;
            if (i < most || isBefore)
                kept.push_back(periods[i]);
        }
        periods = std::move(kept);
    }
    bool mayBeCorrected(const WantedReport &wish) const
    {
        return m_seeksCorrections && m_now < reportPublished(wish.frequency, wish.period).addDays(daysOfCorrections);
    }
    bool isDue(const ReportAbsence &absence, bool isProbed) const
    {
        if (isProbed && absence.problem.isEmpty())
            return false;
        const auto next = reportAskedAgain(absence);
        return next && *next <= m_now;
    }
    /// A week after the last try the newest are tried; and what an interrupted try left out, which is older than what
    /// it began with.
    bool isProbeDue(const Slot &slot, QDate first) const
    {
        const auto *newest = m_known.newestAbsence(slot);
        return !newest || newest->first > first || newest->last.addDays(daysBetweenProbes) <= m_now;
    }

    const Known m_known;
    const QDateTime m_now;
    const ReportPlanOptions &m_options;
    const bool m_seeksCorrections;
    std::vector<WantedReport> m_wishes;
};

QDate newestFirstDay(ReportFrequency frequency, const QDateTime &now)
{
    auto period = reportPeriodWith(frequency, reportDay(now));
    while (period.isValid() && reportPublished(frequency, period) > now)
        period = reportPeriodWith(frequency, period.first.addDays(-1));
    return period.first;
}

QDate oldestFirstDay(ReportFrequency frequency, const QDateTime &now)
{
    const auto today = reportDay(now);
    switch (frequency) {
    case ReportFrequency::Daily:
    case ReportFrequency::Weekly:
    case ReportFrequency::Monthly:
        return today.addDays(-daysKept);
    case ReportFrequency::Yearly:
        return today.addYears(-yearsKept);
    case ReportFrequency::Fiscal:
        return today.addMonths(-fiscalMonthsKept - 1);
    }
    Q_UNREACHABLE();
}

} // namespace

QDate reportDay(const QDateTime &time)
{
    return time.toTimeZone(california()).date();
}

QDateTime reportPublished(ReportFrequency frequency, const ReportPeriod &period)
{
    static constexpr int daysAfter[] = {1, 1, 5, 6, 33}; // as ReportFrequency
    return QDateTime(period.last.addDays(daysAfter[std::size_t(frequency)]), QTime(8, 0), california());
}

ReportPeriod reportPeriodWith(ReportFrequency frequency, QDate day)
{
    switch (frequency) {
    case ReportFrequency::Daily:
        return {day, day};
    case ReportFrequency::Weekly:
        return {day.addDays(1 - day.dayOfWeek()), day.addDays(7 - day.dayOfWeek())};
    case ReportFrequency::Monthly: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case ReportFrequency::Yearly:
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    case ReportFrequency::Fiscal:
        if (const auto month = FiscalMonth::of(day))
            return month->period();
        return {};
    }
    Q_UNREACHABLE();
}

std::vector<ReportPeriod> reportPeriods(ReportFrequency frequency, const QDateTime &now)
{
    std::vector<ReportPeriod> periods;
    const auto oldest = oldestFirstDay(frequency, now);
    auto period = reportPeriodWith(frequency, newestFirstDay(frequency, now));
    for (; period.isValid() && period.first >= oldest; period = reportPeriodWith(frequency, period.first.addDays(-1)))
        periods.push_back(period);
    return periods;
}

QString reportDateParameter(ReportFrequency frequency, const ReportPeriod &period)
{
    switch (frequency) {
    case ReportFrequency::Daily:
    case ReportFrequency::Weekly:
        return period.last.toString(Qt::ISODate);
    case ReportFrequency::Monthly:
        return period.first.toString(u"yyyy-MM"_s);
    case ReportFrequency::Yearly:
        return period.first.toString(u"yyyy"_s);
    case ReportFrequency::Fiscal:
        if (const auto month = FiscalMonth::of(period.first))
            return month->name();
        return {};
    }
    Q_UNREACHABLE();
}

bool isFinanceReport(const ReportKind &kind)
{
    return kind.frequencies == std::vector{ReportFrequency::Fiscal};
}

std::optional<QDateTime> reportAskedAgain(const ReportAbsence &absence)
{
    static constexpr std::chrono::hours distances[] = {1h, 6h, 24h, 48h, 96h};
    const auto times = std::size(distances);
    const auto asked = std::size_t(std::max(absence.asked, 1));
    const auto next = absence.last.addSecs(std::chrono::seconds(distances[std::min(asked, times) - 1]).count());
    if (!absence.problem.isEmpty())
        return next;
    const auto period = reportPeriodWith(absence.frequency, absence.first);
    if (next <= reportPublished(absence.frequency, period).addDays(daysUntilNone))
        return next;
    // Of times long past a second look is enough: Apple's holes close.
    return asked == 1 ? std::optional(absence.last.addDays(1)) : std::nullopt;
}

bool areReportCorrectionsDue(const QDateTime &sought, const QDateTime &now)
{
    return !sought.isValid() || sought.addSecs(std::chrono::seconds(betweenCorrections).count()) <= now;
}

std::vector<WantedReport> reportPlan(const std::vector<ReportKind> &kinds, const ReportCoverage &coverage,
                                     const QDateTime &now, const ReportPlanOptions &options)
{
    Planner planner(coverage, now, options);
    for (const auto &kind : kinds) {
        if (kind.type.isEmpty() || options.kindsOff.contains(kind.id))
            continue;
        // FINANCIAL of "ZZ" holds all regions; by region the same sums would come a second time.
        const auto scope = !isFinanceReport(kind) ? QString() : kind.id == "FINANCE_DETAIL"_L1 ? u"Z1"_s : u"ZZ"_s;
        for (const auto frequency : kind.frequencies)
            planner.add(kind, frequency, scope);
    }
    return planner.take();
}
