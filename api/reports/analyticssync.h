// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportarchive.h"
#include "api/services/resourceservice.h"

#include <deque>
#include <map>
#include <set>

class ChangeSet;
class Clock;
class RateBudget;
class SignedTransfer;
class WorkerQueue;

/// Fetches the daily analytics reports of apps into the archive, as kind "analytics" with the scope "<app>/<report>".
/// Days that are past do not change, so none is fetched twice.
class AnalyticsSync final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the sync.
    struct Parts
    {
        const Catalog &catalog;
        ApiClient &client;
        SignedTransfer &transfer;
        RateBudget &budget;
        ReportArchive &archive;
        ChangeSet &changes;
        Clock &clock;
    };
    enum class AppState {
        Unknown, ///< not asked in this session
        NotRequested, ///< Apple makes reports only when asked to: requestReports()
        Stopped, ///< Apple stopped making them since nobody read them: requestReports() again
        Preparing, ///< requested; the first come after 24 to 48 hours
        Ready,
        Failed
    };
    struct App
    {
        AppState state = AppState::Unknown;
        int reports = 0;
        std::optional<ApiError> error;
    };
    struct Progress
    {
        QString app; ///< Apple's id; empty: nothing is under way
        QString report;
        int done = 0; ///< days of reports
        int total = 0;
        int appsLeft = 0; ///< after this one
        bool isWaiting = false; ///< for requests: what is left of the hour is the user's
    };

    explicit AnalyticsSync(const Parts &parts, QObject *parent = nullptr);
    ~AnalyticsSync() override;

    /// Categories as the API names them; those of the system's frameworks are left out at first, being many.
    void setCategories(const QStringList &categories) { m_categories = categories; }
    const QStringList &categories() const { return m_categories; }

    /// Apps that wait already are not added twice.
    void sync(const QStringList &apps);
    void cancel();
    bool isRunning() const { return !m_progress.app.isEmpty(); }
    const Progress &progress() const { return m_progress; }
    App app(const QString &id) const { return m_apps.value(id); }
    /// Of the last run, when it ended before its time.
    const std::optional<ApiError> &error() const { return m_error; }

    /// Stages that Apple makes reports of the app from now on. Sending it takes a key with the role Admin.
    void requestReports(const QString &app, const QString &name);
    bool isRequestStaged(const QString &app) const;

signals:
    void changed();
    void finished();

private:
    struct Day ///< of one report
    {
        ResourceKey instance;
        QString report;
        QDate day;
        int asked = 0;
        bool isSecondTry = false;
    };
    struct Segments;

    void nextApp();
    void onCoverage(const ReportCoverage &coverage);
    void onRequests(const Document &requests);
    void onReports(const Document &reports);
    void onInstances(const QString &report, const Document &instances);
    void pump();
    bool mayAsk();
    void askInstances(const Resource &report);
    void askSegments(const Day &day);
    void download(const Day &day, const std::shared_ptr<Segments> &segments);
    void combine(const Day &day, const std::shared_ptr<Segments> &segments);
    void store(const Day &day, const QByteArray &bytes);
    void onLost(const Day &day, const QString &problem);
    void noteAbsence(const Day &day, const QString &problem);
    void settle();
    void endApp(AppState state, const std::optional<ApiError> &error = {});
    void fail(const ApiError &error);
    void leave();
    bool isOfApp(const ApiError &error) const;
    template <typename T, typename Step>
    void follow(ApiReply<T> *reply, Step step);

    ResourceService m_resources; ///< without the store: the archive is where these go
    SignedTransfer &m_transfer;
    RateBudget &m_budget;
    ReportArchive &m_archive;
    ChangeSet &m_changes;
    Clock &m_clock;
    QStringList m_categories;

    std::deque<QString> m_wanted;
    QHash<QString, App> m_apps;
    Progress m_progress;
    std::optional<ApiError> m_error;

    std::set<std::pair<QString, QDate>> m_stored; ///< by scope
    std::map<std::pair<QString, QDate>, ReportAbsence> m_absences;
    std::deque<Resource> m_reports; ///< whose days are not known yet
    std::deque<Day> m_days;
    int m_listing = 0; ///< reports whose days are being asked for
    int m_busy = 0; ///< those, and days on the way
    bool m_hasDays = false; ///< of any report
    std::unique_ptr<QObject> m_run; ///< context of what is under way
    std::unique_ptr<QObject> m_wait;
    std::unique_ptr<WorkerQueue> m_worker; ///< checks and joins what came
};
