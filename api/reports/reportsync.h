// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportplan.h"

#include <QPointer>

#include <deque>
#include <map>
#include <set>

class ApiClient;
class Clock;
class RateBudget;
struct ApiAnswer;

/// Fetches sales and finance reports into the archive, a few at a time, behind everything else the account does. The
/// archive is its only state: stopped at any moment, it goes on where it was.
class ReportSync final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the sync.
    struct Parts
    {
        ApiClient &client;
        RateBudget &budget;
        ReportArchive &archive;
        Clock &clock;
        bool isIndividualKey = false; ///< such a key may not read reports
    };
    enum class State {
        Idle,
        Running,
        Paused, ///< by the user
        Waiting, ///< for requests: what is left of the hour is the user's. Goes on by itself
        Stopped ///< by an error that may pass; resume() tries again
    };
    enum class Need { Nothing, VendorNumber, TeamKey };
    struct Progress
    {
        const ReportKind *kind = nullptr; ///< what was asked last; null: nothing yet
        ReportFrequency frequency = ReportFrequency::Daily;
        ReportPeriod period;
        int done = 0;
        int total = 0; ///< grows when a kind turns out to be there
        int stored = 0; ///< new or corrected
        int absent = 0;
    };
    /// What kept some of the reports from being asked for, while the rest went on.
    struct Obstacle
    {
        QString text;
        ApiError error;
    };
    /// What the user chose. Kept in the archive.
    struct Choices
    {
        QString vendorNumber;
        QStringList kindsOff;
        bool operator==(const Choices &) const = default;
    };

    explicit ReportSync(const Parts &parts, QObject *parent = nullptr);
    ~ReportSync() override;

    /// Reads choices and the last run from the archive, which is open. Runs do so, too.
    void load();
    bool isLoaded() const { return m_isLoaded; }
    const Choices &choices() const { return m_choices; }
    void setChoices(const Choices &choices);
    static bool isVendorNumber(const QString &text);

    /// Nothing when a run is under way.
    void syncNow();
    /// When a page is opened: only if the last run was over an hour ago, and nothing is needed for one.
    void syncIfDue();
    /// Whatever was not there is asked for once more, of all kinds.
    void syncEverything();
    void pause();
    void resume();
    void cancel();

    State state() const { return m_state; }
    bool isUnderWay() const { return m_state != State::Idle && m_state != State::Stopped; }
    const Progress &progress() const { return m_progress; }
    QDateTime waitsUntil() const { return m_waitsUntil; } ///< while Waiting; about
    QDateTime lastRun() const { return m_lastRun; } ///< that came to its end; invalid: none
    Need need() const { return m_need; } ///< without which nothing is asked
    const std::optional<ApiError> &error() const { return m_error; } ///< that ended or stopped the run
    const std::vector<Obstacle> &obstacles() const { return m_obstacles; } ///< of the last run

signals:
    void changed(); ///< state, progress, choices
    void finished(); ///< a run came to its end, was cancelled, or stopped

private:
    using Combination = std::pair<const ReportKind *, ReportFrequency>;

    void start(bool everything);
    void startIfDue();
    void readNotes(void (ReportSync::*next)());
    void saveState();
    void write(const QString &note, const QString &text);
    void begin();
    void plan();
    void onCoverage(const ReportCoverage &coverage);
    void pump();
    bool mayAsk();
    void waitUntil(const QDateTime &time);
    void ask(const WantedReport &wish);
    void onAnswer(const WantedReport &wish, const ApiAnswer &answer);
    void onError(const WantedReport &wish, const ApiError &error, int version);
    void onInvalid(const WantedReport &wish, const ApiError &error, int version);
    void noteAbsence(const WantedReport &wish, const QString &problem);
    void onUnusable(const WantedReport &wish, const ApiError &error);
    void settle();
    void dropWishes(const std::function<bool(const WantedReport &)> &isHopeless);
    void end();
    void halt(const ApiError &error, State state);
    void leave();
    void setState(State state);

    ApiClient &m_client;
    RateBudget &m_budget;
    ReportArchive &m_archive;
    Clock &m_clock;
    const bool m_isIndividualKey;

    Choices m_choices;
    QDateTime m_lastRun;
    QDateTime m_everythingSince;
    QDateTime m_correctionsSought;
    bool m_isLoaded = false;

    State m_state = State::Idle;
    Need m_need = Need::Nothing;
    Progress m_progress;
    QDateTime m_waitsUntil;
    std::optional<ApiError> m_error;
    std::vector<Obstacle> m_obstacles;

    QDateTime m_begun;
    bool m_isEverything = false;
    std::deque<WantedReport> m_wishes;
    std::set<decltype(WantedReport().place())> m_asked; ///< in this run: not twice
    std::map<Combination, int> m_versions; ///< place in the kind's list of what the server takes
    std::set<Combination> m_refused;
    std::set<bool> m_forbidden; ///< isFinanceReport() of kinds the key does not reach
    int m_busy = 0; ///< reports on the way, or being stored
    int m_unusable = 0; ///< in a row
    std::vector<QPointer<ApiReplyBase>> m_replies;
    std::unique_ptr<QObject> m_run; ///< context of what is under way
    std::unique_ptr<QObject> m_wait;
};
