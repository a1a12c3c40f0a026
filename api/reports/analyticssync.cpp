// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/analyticssync.h"

#include "api/changes/changeset.h"
#include "api/client/gzip.h"
#include "api/client/ratebudget.h"
#include "api/client/signedtransfer.h"
#include "api/client/workerqueue.h"
#include "api/reports/backgroundshare.h"
#include "api/reports/reportplan.h"
#include "handles/analyticsreportinstances.h"
#include "handles/analyticsreportrequests.h"
#include "handles/analyticsreports.h"
#include "handles/analyticsreportsegments.h"
#include "handles/apps.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int atOnce = 6;
static constexpr int pageSize = 200;
static constexpr qsizetype largestSegment = qsizetype(1) << 30;
static const auto kindId = u"analytics"_s;

/// The files of one day of a report.
struct AnalyticsSync::Segments
{
    struct Segment
    {
        QUrl url;
        QByteArray checksum;
        QByteArray bytes;
    };
    std::vector<Segment> all;
    std::size_t arrived = 0;
};

AnalyticsSync::AnalyticsSync(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_resources(parts.client, parts.catalog)
    , m_transfer(parts.transfer)
    , m_budget(parts.budget)
    , m_archive(parts.archive)
    , m_changes(parts.changes)
    , m_clock(parts.clock)
    , m_categories{u"APP_STORE_ENGAGEMENT"_s, u"COMMERCE"_s, u"APP_USAGE"_s}
    , m_worker(std::make_unique<WorkerQueue>(u"analytics"_s))
{
    connect(&m_budget, &RateBudget::changed, this, [this] {
        if (m_progress.isWaiting)
            pump();
    });
}

AnalyticsSync::~AnalyticsSync() = default;

template <typename T, typename Step>
void AnalyticsSync::follow(ApiReply<T> *reply, Step step)
{
    reply->then(
        m_run.get(), [this, step](const T &value) { (this->*step)(value); },
        [this](const ApiError &error) { fail(error); });
}

void AnalyticsSync::sync(const QStringList &apps)
{
    for (const auto &app : apps) {
        if (app != m_progress.app && std::find(m_wanted.begin(), m_wanted.end(), app) == m_wanted.end())
            m_wanted.push_back(app);
    }
    if (!isRunning() && !m_wanted.empty()) {
        m_error.reset();
        nextApp();
    }
}

void AnalyticsSync::cancel()
{
    if (!isRunning())
        return;
    leave();
    emit changed();
    emit finished();
}

void AnalyticsSync::leave()
{
    m_wanted.clear();
    m_progress = {};
    m_run.reset();
    m_wait.reset();
}

void AnalyticsSync::nextApp()
{
    if (m_wanted.empty()) {
        leave();
        emit changed();
        emit finished();
        return;
    }
    m_run = std::make_unique<QObject>();
    m_progress = {};
    m_progress.app = m_wanted.front();
    m_wanted.pop_front();
    m_progress.appsLeft = int(m_wanted.size());
    m_reports.clear();
    m_days.clear();
    m_listing = 0;
    m_busy = 0;
    m_hasDays = false;
    emit changed();
    follow(m_archive.coverage(), &AnalyticsSync::onCoverage);
}

void AnalyticsSync::onCoverage(const ReportCoverage &coverage)
{
    m_stored.clear();
    m_absences.clear();
    for (const auto &file : coverage.files) {
        if (file.kind == kindId)
            m_stored.emplace(file.scope, file.period.first);
    }
    for (const auto &absence : coverage.absences) {
        if (absence.kind == kindId)
            m_absences.emplace(std::pair(absence.scope, absence.first), absence);
    }
    const auto query = Query()
                           .fields(analyticsReportRequests::key, analyticsReportRequests::accessType,
                                   analyticsReportRequests::stoppedDueToInactivity)
                           .limit(pageSize);
    follow(m_resources.related({QString(apps::key), m_progress.app}, u"analyticsReportRequests"_s, query,
                               Priority::Background),
           &AnalyticsSync::onRequests);
}

void AnalyticsSync::onRequests(const Document &requests)
{
    auto state = AppState::NotRequested;
    for (const auto &request : requests.data) {
        if (request[analyticsReportRequests::accessType].value_or(QString()) != "ONGOING"_L1)
            continue;
        if (!request[analyticsReportRequests::stoppedDueToInactivity].value_or(false)) {
            const auto query
                = Query().fields(analyticsReports::key, analyticsReports::name, analyticsReports::category);
            follow(m_resources.listAll({request.key(), QString(analyticsReportRequests::reports.name)},
                                       Query(query).limit(pageSize), Priority::Background),
                   &AnalyticsSync::onReports);
            return;
        }
        state = AppState::Stopped;
    }
    endApp(state);
}

void AnalyticsSync::onReports(const Document &reports)
{
    for (const auto &report : reports.data) {
        if (m_categories.contains(report[analyticsReports::category].value_or(QString())))
            m_reports.push_back(report);
    }
    m_apps[m_progress.app].reports = int(m_reports.size());
    if (m_reports.empty())
        endApp(AppState::Preparing);
    else
        pump();
}

void AnalyticsSync::pump()
{
    // The newest day of all reports comes first: they wait until all are known.
    const auto canAsk = [this] { return !m_reports.empty() || (m_listing == 0 && !m_days.empty()); };
    while (m_busy < atOnce && canAsk() && mayAsk()) {
        ++m_busy;
        if (!m_reports.empty()) {
            const auto report = m_reports.front();
            m_reports.pop_front();
            ++m_listing;
            askInstances(report);
        } else {
            const auto day = m_days.front();
            m_days.pop_front();
            m_progress.report = day.report;
            askSegments(day);
        }
    }
    emit changed();
    if (m_busy == 0 && m_reports.empty() && m_days.empty())
        endApp(m_hasDays ? AppState::Ready : AppState::Preparing);
}

bool AnalyticsSync::mayAsk()
{
    const auto share = backgroundShare(m_budget);
    const auto wait = m_clock.now().msecsTo(share.until);
    m_progress.isWaiting = share.isUsedUp && wait > 0;
    if (!m_progress.isWaiting) {
        m_wait.reset();
        return !share.isUsedUp || m_busy == 0;
    }
    if (m_busy == 0) {
        m_wait = std::make_unique<QObject>();
        m_clock.after(std::chrono::milliseconds(wait), m_wait.get(), [this] { pump(); });
    }
    return false;
}

void AnalyticsSync::askInstances(const Resource &report)
{
    const auto query = Query()
                           .filter(analyticsReportInstances::granularity, u"DAILY"_s)
                           .fields(analyticsReportInstances::key, analyticsReportInstances::granularity,
                                   analyticsReportInstances::processingDate)
                           .limit(pageSize);
    const auto name = report[analyticsReports::name].value_or(report.id());
    m_resources.listAll({report.key(), QString(analyticsReports::instances.name)}, query, Priority::Background)
        ->then(
            m_run.get(), [this, name](const Document &instances) { onInstances(name, instances); },
            [this](const ApiError &error) { fail(error); });
}

void AnalyticsSync::onInstances(const QString &report, const Document &instances)
{
    const auto scope = m_progress.app + u'/' + report;
    m_hasDays = m_hasDays || !instances.data.isEmpty();
    for (const auto &instance : instances.data) {
        const auto processed = instance[analyticsReportInstances::processingDate];
        if (!processed)
            continue;
        Day day{instance.key(), report, processed->addDays(-1)}; // Apple works in the night after
        const auto absence = m_absences.find({scope, day.day});
        if (absence != m_absences.end()) {
            const auto next = reportAskedAgain(absence->second);
            if (!next || *next > m_clock.now())
                continue;
            day.asked = absence->second.asked;
        }
        if (m_stored.emplace(scope, day.day).second)
            m_days.push_back(std::move(day));
    }
    --m_listing;
    if (m_reports.empty() && m_listing == 0) {
        std::stable_sort(m_days.begin(), m_days.end(), [](const Day &a, const Day &b) { return a.day > b.day; });
        m_progress.total = int(m_days.size());
    }
    --m_busy;
    pump();
}

void AnalyticsSync::askSegments(const Day &day)
{
    const auto query = Query()
                           .fields(analyticsReportSegments::key, analyticsReportSegments::checksum,
                                   analyticsReportSegments::sizeInBytes, analyticsReportSegments::url)
                           .limit(pageSize);
    m_resources.listAll({day.instance, QString(analyticsReportInstances::segments.name)}, query, Priority::Background)
        ->then(
            m_run.get(),
            [this, day](const Document &document) {
                auto segments = std::make_shared<Segments>();
                for (const auto &segment : document.data)
                    segments->all.push_back(
                        {segment[analyticsReportSegments::url].value_or(QUrl()),
                         segment[analyticsReportSegments::checksum].value_or(QString()).toLatin1().toLower(),
                         {}});
                if (segments->all.empty())
                    noteAbsence(day, {});
                else
                    download(day, segments);
            },
            [this, day](const ApiError &error) {
                if (error.kind == ApiError::Kind::NotFound)
                    noteAbsence(day, {});
                else
                    fail(error);
            });
}

/// One after the other: the days are what is fetched at once.
void AnalyticsSync::download(const Day &day, const std::shared_ptr<Segments> &segments)
{
    if (segments->arrived == segments->all.size())
        return combine(day, segments);
    m_transfer.download(segments->all[segments->arrived].url)
        ->then(
            m_run.get(),
            [this, day, segments](const ApiAnswer &answer) {
                segments->all[segments->arrived++].bytes = answer.body;
                download(day, segments);
            },
            [this, day](const ApiError &error) {
                switch (error.kind) {
                case ApiError::Kind::Unauthorized: // what a signed address answers when its time is over
                case ApiError::Kind::Forbidden:
                case ApiError::Kind::NotFound:
                case ApiError::Kind::Invalid:
                case ApiError::Kind::Malformed:
                    return onLost(day, error.title);
                default:
                    fail(error);
                }
            });
}

namespace {

/// The lines of a further segment: those behind its header.
QByteArray withoutHeader(const QByteArray &text)
{
    const auto end = text.indexOf('\n');
    return end < 0 ? QByteArray() : text.sliced(end + 1);
}

struct Joined
{
    QByteArray bytes;
    QString problem;
};

} // namespace

/// Checks what came and makes one file of it.
void AnalyticsSync::combine(const Day &day, const std::shared_ptr<Segments> &segments)
{
    m_worker->run([this, day, segments, context = QPointer<QObject>(m_run.get())] {
        Joined joined;
        for (const auto &segment : segments->all) {
            const auto hash = QCryptographicHash::hash(segment.bytes, QCryptographicHash::Md5).toHex();
            if (!segment.checksum.isEmpty() && hash != segment.checksum)
                joined.problem = tr("The file is not what Apple's checksum says.");
        }
        if (segments->all.size() == 1) {
            joined.bytes = segments->all.front().bytes;
        } else {
            for (const auto &segment : segments->all) {
                const auto plain = inflated(segment.bytes, largestSegment);
                if (plain.state != Inflated::State::Good && joined.problem.isEmpty())
                    joined.problem = tr("One of its segments cannot be unpacked.");
                if (!joined.bytes.isEmpty() && !joined.bytes.endsWith('\n'))
                    joined.bytes += '\n';
                joined.bytes += joined.bytes.isEmpty() ? plain.bytes : withoutHeader(plain.bytes);
            }
        }
        m_worker->post(context, [this, day, joined] {
            if (joined.problem.isEmpty())
                store(day, joined.bytes);
            else
                onLost(day, joined.problem);
        });
    });
}

void AnalyticsSync::store(const Day &day, const QByteArray &bytes)
{
    ReportHints hints;
    hints.fileName = tr("%1 of %2").arg(day.report, day.day.toString(Qt::ISODate));
    hints.kind = kindId;
    hints.frequency = ReportFrequency::Daily;
    hints.period = {day.day, day.day};
    hints.scope = m_progress.app + u'/' + day.report;
    hints.source = u"Apple"_s;
    m_archive.store(bytes, hints)
        ->then(
            m_run.get(), [this](const ReportStored &) { settle(); },
            [this, day](const ApiError &error) {
                if (error.kind == ApiError::Kind::Malformed)
                    noteAbsence(day, error.detail.isEmpty() ? error.title : error.detail);
                else
                    fail(error);
            });
}

/// Signed addresses live shortly: the first time new ones are asked for.
void AnalyticsSync::onLost(const Day &day, const QString &problem)
{
    if (day.isSecondTry)
        return noteAbsence(day, problem);
    auto again = day;
    again.isSecondTry = true;
    askSegments(again);
}

void AnalyticsSync::noteAbsence(const Day &day, const QString &problem)
{
    const ReportAbsence absence{kindId,        ReportFrequency::Daily, day.day, m_progress.app + u'/' + day.report,
                                day.asked + 1, m_clock.now(),          problem};
    m_archive.noteAbsence(absence)->then(
        m_run.get(), [this](ReportArchive::Done) { settle(); }, [this](const ApiError &error) { fail(error); });
}

void AnalyticsSync::settle()
{
    --m_busy;
    ++m_progress.done;
    pump();
}

void AnalyticsSync::endApp(AppState state, const std::optional<ApiError> &error)
{
    auto &app = m_apps[m_progress.app];
    app.state = state;
    app.error = error;
    nextApp();
}

/// What keeps one app from being read need not keep the others.
bool AnalyticsSync::isOfApp(const ApiError &error) const
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotFound
        || error.kind == ApiError::Kind::Conflict || error.kind == ApiError::Kind::Invalid;
}

void AnalyticsSync::fail(const ApiError &error)
{
    if (isOfApp(error))
        return endApp(AppState::Failed, error);
    m_error = error;
    leave();
    emit changed();
    emit finished();
}

bool AnalyticsSync::isRequestStaged(const QString &app) const
{
    const ResourceKey key(QString(apps::key), app);
    return !m_changes.created(QString(analyticsReportRequests::key), key).isEmpty();
}

void AnalyticsSync::requestReports(const QString &app, const QString &name)
{
    if (isRequestStaged(app))
        return;
    const ResourceKey key(QString(apps::key), app);
    ResourceDraft draft(QString{analyticsReportRequests::key});
    draft.set(QString(analyticsReportRequests::accessType.name), u"ONGOING"_s);
    draft.link(QString(analyticsReportRequests::app.name), key);
    m_changes.stageCreate(draft, {key, tr("Analytics reports of %1").arg(name)});
    emit changed();
}
