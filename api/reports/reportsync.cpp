// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportsync.h"

#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/reports/backgroundshare.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int atOnce = 4;
static constexpr auto freshFor = 1h;
static constexpr int mostUnusable = 6; // in a row: it is the network or Apple, and not the reports
static const auto vendorNote = u"vendor"_s;
static const auto kindsOffNote = u"kindsOff"_s;
static const auto stateNote = u"sync"_s;

ReportSync::ReportSync(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_client(parts.client)
    , m_budget(parts.budget)
    , m_archive(parts.archive)
    , m_clock(parts.clock)
    , m_isIndividualKey(parts.isIndividualKey)
{
    connect(&m_budget, &RateBudget::changed, this, [this] {
        if (m_state == State::Waiting)
            pump();
    });
}

ReportSync::~ReportSync() = default;

bool ReportSync::isVendorNumber(const QString &text)
{
    return text.size() == 8 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void ReportSync::load()
{
    if (m_isLoaded || isUnderWay())
        return;
    m_run = std::make_unique<QObject>();
    readNotes(nullptr);
}

static QDateTime timeIn(const QJsonObject &object, QLatin1StringView name)
{
    return QDateTime::fromString(object[name].toString(), Qt::ISODate);
}

/// Then goes on with `next`, unless null.
void ReportSync::readNotes(void (ReportSync::*next)())
{
    const auto fail = [this](const ApiError &error) { halt(error, State::Idle); };
    m_archive.note(vendorNote)
        ->then(
            m_run.get(), [this](const QString &vendor) { m_choices.vendorNumber = vendor; }, fail);
    m_archive.note(kindsOffNote)
        ->then(
            m_run.get(), [this](const QString &kinds) { m_choices.kindsOff = kinds.split(u' ', Qt::SkipEmptyParts); },
            fail);
    m_archive.note(stateNote)->then(
        m_run.get(),
        [this, next](const QString &text) {
            const auto state = QJsonDocument::fromJson(text.toUtf8()).object();
            m_lastRun = timeIn(state, "lastRun"_L1);
            m_correctionsSought = timeIn(state, "correctionsSought"_L1);
            if (!m_isEverything)
                m_everythingSince = timeIn(state, "everythingSince"_L1);
            m_isLoaded = true;
            emit changed();
            if (next)
                (this->*next)();
        },
        fail);
}

void ReportSync::saveState()
{
    const QJsonObject state{{"lastRun"_L1, m_lastRun.toString(Qt::ISODate)},
                            {"correctionsSought"_L1, m_correctionsSought.toString(Qt::ISODate)},
                            {"everythingSince"_L1, m_everythingSince.toString(Qt::ISODate)}};
    write(stateNote, QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)));
}

void ReportSync::write(const QString &note, const QString &text)
{
    m_archive.setNote(note, text)
        ->then(
            this, [](ReportArchive::Done) {}, [this](const ApiError &error) { halt(error, State::Idle); });
}

void ReportSync::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return;
    if (choices.vendorNumber != m_choices.vendorNumber && m_need == Need::VendorNumber) {
        m_need = Need::Nothing;
        m_error.reset();
    }
    m_choices = choices;
    write(vendorNote, choices.vendorNumber);
    write(kindsOffNote, choices.kindsOff.join(u' '));
    load(); // what is being read is of before
    emit changed();
}

void ReportSync::syncNow()
{
    if (!isUnderWay())
        start(false);
}

void ReportSync::syncIfDue()
{
    if (m_state != State::Idle)
        return;
    m_run = std::make_unique<QObject>();
    readNotes(&ReportSync::startIfDue);
}

void ReportSync::startIfDue()
{
    const auto isDue
        = !m_lastRun.isValid() || m_lastRun.addSecs(std::chrono::seconds(freshFor).count()) <= m_clock.now();
    if (isDue && isVendorNumber(m_choices.vendorNumber) && !m_isIndividualKey)
        start(false);
}

void ReportSync::syncEverything()
{
    cancel();
    start(true);
}

void ReportSync::start(bool everything)
{
    m_run = std::make_unique<QObject>();
    m_wait.reset();
    m_replies.clear();
    m_wishes.clear();
    m_asked.clear();
    m_versions.clear();
    m_refused.clear();
    m_forbidden.clear();
    m_obstacles.clear();
    m_error.reset();
    m_busy = 0;
    m_unusable = 0;
    m_progress = {};
    m_begun = m_clock.now();
    m_isEverything = everything;
    if (everything)
        m_everythingSince = m_begun;
    setState(State::Running);
    readNotes(&ReportSync::begin);
}

static ApiError needed(const QString &title, const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.title = title;
    error.detail = detail;
    return error;
}

void ReportSync::begin()
{
    m_need = m_isIndividualKey                    ? Need::TeamKey
        : !isVendorNumber(m_choices.vendorNumber) ? Need::VendorNumber
                                                  : Need::Nothing;
    if (m_need == Need::TeamKey) {
        halt(needed(tr("An individual key cannot read reports."),
                    tr("Add a team key with the role Admin, Finance or Sales.")),
             State::Idle);
    } else if (m_need == Need::VendorNumber) {
        halt(needed(tr("Apple wants the vendor number with each report."),
                    tr("It has eight digits and stands in App Store Connect under Payments and Financial Reports, top "
                       "left.")),
             State::Idle);
    } else {
        if (m_isEverything)
            saveState(); // so that a run that is interrupted goes on as what it was
        plan();
    }
}

void ReportSync::plan()
{
    m_archive.coverage()->then(
        m_run.get(), [this](const ReportCoverage &coverage) { onCoverage(coverage); },
        [this](const ApiError &error) { halt(error, State::Stopped); });
}

void ReportSync::onCoverage(const ReportCoverage &coverage)
{
    const ReportPlanOptions options{
        .kindsOff = m_choices.kindsOff, .everythingSince = m_everythingSince, .correctionsSought = m_correctionsSought};
    for (auto &wish : reportPlan(reportKinds(), coverage, m_clock.now(), options)) {
        if (m_asked.insert(wish.place()).second)
            m_wishes.push_back(std::move(wish));
    }
    m_progress.total += int(m_wishes.size());
    dropWishes([this](const WantedReport &wish) {
        return m_forbidden.contains(isFinanceReport(*wish.kind)) || m_refused.contains({wish.kind, wish.frequency});
    });
    if (m_wishes.empty() && m_busy == 0)
        end();
    else
        pump();
}

void ReportSync::pump()
{
    if (m_state != State::Running && m_state != State::Waiting)
        return;
    while (!m_wishes.empty() && m_busy < atOnce && mayAsk()) {
        const auto wish = m_wishes.front();
        m_wishes.pop_front();
        ++m_busy;
        m_progress.kind = wish.kind;
        m_progress.frequency = wish.frequency;
        m_progress.period = wish.period;
        ask(wish);
    }
    emit changed();
    if (m_wishes.empty() && m_busy == 0)
        plan(); // a kind that was found now has more to ask for
}

bool ReportSync::mayAsk()
{
    const auto now = m_clock.now();
    const auto share = backgroundShare(m_budget);
    if (share.isUsedUp && share.until > now) {
        if (m_busy == 0)
            waitUntil(share.until);
        return false;
    }
    m_wait.reset();
    setState(State::Running);
    return !share.isUsedUp || m_busy == 0;
}

void ReportSync::waitUntil(const QDateTime &time)
{
    if (m_state == State::Waiting && m_waitsUntil == time && m_wait)
        return;
    m_waitsUntil = time;
    m_wait = std::make_unique<QObject>();
    m_clock.after(std::chrono::milliseconds(m_clock.now().msecsTo(time)), m_wait.get(), [this] { pump(); });
    setState(State::Waiting);
}

static Query queryFor(const WantedReport &wish, const QString &vendor, const QString &version)
{
    Query query;
    query.filter(u"vendorNumber"_s, vendor)
        .filter(u"reportType"_s, wish.kind->type)
        .filter(u"reportDate"_s, reportDateParameter(wish.frequency, wish.period));
    if (isFinanceReport(*wish.kind))
        return query.filter(u"regionCode"_s, wish.scope);
    query.filter(u"reportSubType"_s, wish.kind->subType).filter(u"frequency"_s, frequencyName(wish.frequency));
    return version.isEmpty() ? query : query.filter(u"version"_s, version);
}

void ReportSync::ask(const WantedReport &wish)
{
    const auto version = m_versions[{wish.kind, wish.frequency}];
    ApiRequest request;
    request.path = isFinanceReport(*wish.kind) ? u"/v1/financeReports"_s : u"/v1/salesReports"_s;
    request.query = queryFor(wish, m_choices.vendorNumber, wish.kind->versions.value(wish.frequency).value(version));
    request.accept = "application/a-gzip";
    request.priority = Priority::Background;
    auto *reply = m_client.send(request);
    std::erase_if(m_replies, [](const QPointer<ApiReplyBase> &each) { return !each; });
    m_replies.push_back(reply);
    reply->then(
        m_run.get(), [this, wish](const ApiAnswer &answer) { onAnswer(wish, answer); },
        [this, wish, version](const ApiError &error) { onError(wish, error, version); });
}

void ReportSync::onAnswer(const WantedReport &wish, const ApiAnswer &answer)
{
    ReportHints hints;
    hints.fileName = tr("%1 of %2").arg(wish.kind->id, reportDateParameter(wish.frequency, wish.period));
    hints.kind = wish.kind->id;
    hints.frequency = wish.frequency;
    hints.period = wish.period;
    hints.scope = wish.scope;
    hints.source = u"Apple"_s;
    m_archive.store(answer.body, hints)
        ->then(
            m_run.get(),
            [this](const ReportStored &stored) {
                m_unusable = 0;
                if (stored.outcome != ReportStored::Outcome::Known)
                    ++m_progress.stored;
                settle();
            },
            [this, wish](const ApiError &error) {
                if (error.kind == ApiError::Kind::Malformed)
                    onUnusable(wish, error);
                else
                    halt(error, State::Stopped);
            });
}

void ReportSync::onError(const WantedReport &wish, const ApiError &error, int version)
{
    switch (error.kind) {
    case ApiError::Kind::NotFound:
        m_unusable = 0;
        noteAbsence(wish, {});
        break;
    case ApiError::Kind::Malformed:
    case ApiError::Kind::Server:
        onUnusable(wish, error);
        break;
    case ApiError::Kind::Invalid:
        onInvalid(wish, error, version);
        break;
    case ApiError::Kind::Forbidden: {
        const auto isFinance = isFinanceReport(*wish.kind);
        if (m_forbidden.insert(isFinance).second)
            m_obstacles.push_back(
                {isFinance ? tr("This key may not read finance reports. It takes the role Admin or Finance.")
                           : tr("This key may not read sales reports. It takes the role Admin, Finance or Sales."),
                 error});
        dropWishes([isFinance](const WantedReport &each) { return isFinanceReport(*each.kind) == isFinance; });
        settle();
        break;
    }
    default:
        halt(error, State::Stopped);
    }
}

/// True when the server names the parameter, or speaks of it.
static bool isAbout(const ApiError &error, const QString &parameter, QLatin1StringView word)
{
    return error.source() == u"filter[%1]"_s.arg(parameter)
        || (error.title + u' ' + error.detail).contains(word, Qt::CaseInsensitive);
}

void ReportSync::onInvalid(const WantedReport &wish, const ApiError &error, int version)
{
    if (isAbout(error, u"vendorNumber"_s, "vendor"_L1)) {
        m_need = Need::VendorNumber;
        auto wrong = error;
        wrong.title = tr("Apple does not take the vendor number %1.").arg(m_choices.vendorNumber);
        halt(wrong, State::Idle);
        return;
    }
    if (error.source() == "filter[reportDate]"_L1) {
        noteAbsence(wish, {}); // Apple keeps it no longer
        return;
    }
    const Combination combination(wish.kind, wish.frequency);
    auto &current = m_versions[combination];
    if (isAbout(error, u"version"_s, "version"_L1) && version + 1 < wish.kind->versions[wish.frequency].size()) {
        current = std::max(current, version + 1);
        ask(wish);
        return;
    }
    if (m_refused.insert(combination).second)
        m_obstacles.push_back(
            {tr("Apple does not give %1 reports of kind %2.").arg(frequencyName(wish.frequency), wish.kind->id),
             error});
    dropWishes(
        [combination](const WantedReport &each) { return Combination(each.kind, each.frequency) == combination; });
    settle();
}

/// What came is not a report. One may be broken; when none is any good, something else is.
void ReportSync::onUnusable(const WantedReport &wish, const ApiError &error)
{
    if (++m_unusable >= mostUnusable)
        halt(error, State::Stopped);
    else
        noteAbsence(wish, error.detail.isEmpty() ? error.title : error.title + u' ' + error.detail);
}

void ReportSync::noteAbsence(const WantedReport &wish, const QString &problem)
{
    ++m_progress.absent;
    if (wish.isStored) // what is there stays
        return settle();
    m_archive
        .noteAbsence(
            {wish.kind->id, wish.frequency, wish.period.first, wish.scope, wish.asked + 1, m_clock.now(), problem})
        ->then(
            m_run.get(), [this](ReportArchive::Done) { settle(); },
            [this](const ApiError &error) { halt(error, State::Stopped); });
}

/// One report is dealt with.
void ReportSync::settle()
{
    --m_busy;
    ++m_progress.done;
    if (m_state == State::Running || m_state == State::Waiting)
        pump();
    else
        emit changed();
}

void ReportSync::dropWishes(const std::function<bool(const WantedReport &)> &isHopeless)
{
    m_progress.total -= int(std::erase_if(m_wishes, isHopeless));
}

void ReportSync::pause()
{
    if (m_state != State::Running && m_state != State::Waiting)
        return;
    m_wait.reset();
    setState(State::Paused);
}

void ReportSync::resume()
{
    if (m_state == State::Stopped) {
        start(false);
    } else if (m_state == State::Paused) {
        setState(State::Running);
        pump();
    }
}

void ReportSync::cancel()
{
    if (m_state == State::Idle)
        return;
    leave();
    m_error.reset();
    if (m_everythingSince.isValid()) {
        m_everythingSince = {};
        saveState();
    }
    setState(State::Idle);
    emit finished();
}

void ReportSync::end()
{
    m_lastRun = m_clock.now();
    m_everythingSince = {};
    if (areReportCorrectionsDue(m_correctionsSought, m_begun))
        m_correctionsSought = m_begun;
    saveState();
    leave();
    setState(State::Idle);
    emit finished();
}

void ReportSync::halt(const ApiError &error, State state)
{
    leave();
    m_error = error;
    m_state = state;
    emit changed();
    emit finished();
}

/// Answers that are on the way are not heard any more.
void ReportSync::leave()
{
    for (const auto &reply : std::exchange(m_replies, {})) {
        if (reply)
            reply->abort();
    }
    m_run.reset();
    m_wait.reset();
    m_wishes.clear();
    m_busy = 0;
}

void ReportSync::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit changed();
}
