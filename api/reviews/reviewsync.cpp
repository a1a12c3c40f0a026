// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reviews/reviewsync.h"

#include "api/reviews/reviewarchive.h"
#include "api/reviews/reviewbook.h"
#include "handles/apps.h"
#include "handles/appstoreversions.h"
#include "handles/customerreviewresponses.h"
#include "handles/customerreviews.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto freshFor = 120s;
static constexpr int daysUntilWhole = 7;
static constexpr int mostPending = 50; // each takes a request; those that are older are met once a week
static constexpr int pageSize = 200;
static constexpr int versionsWhenNew = 2; // of each platform: reviews are of what is in the store

static Query reviewQuery()
{
    return Query()
        .fields(customerReviews::key, customerReviews::rating, customerReviews::title, customerReviews::body,
                customerReviews::reviewerNickname, customerReviews::createdDate, customerReviews::territory,
                customerReviews::response)
        .fields(customerReviewResponses::key, customerReviewResponses::responseBody,
                customerReviewResponses::lastModifiedDate, customerReviewResponses::state)
        .include(customerReviews::response);
}

ReviewSync::ReviewSync(ApiClient &client, const Catalog &catalog, ReviewArchive &archive, ReviewBook &book,
                       QObject *parent)
    : QObject(parent)
    , m_resources(client, catalog)
    , m_archive(archive)
    , m_book(book)
{
}

ReviewSync::~ReviewSync() = default;

template <typename T, typename Step>
void ReviewSync::follow(ApiReply<T> *reply, Step step)
{
    reply->then(
        m_run.get(), [this, step](const T &value) { (this->*step)(value); },
        [this](const ApiError &error) { fail(error); });
}

void ReviewSync::fetch(const QStringList &apps, Scope scope, bool first)
{
    std::deque<Wanted> added;
    for (const auto &app : apps) {
        const bool isUnderWay = m_progress.app == app && (scope == Scope::New || m_whole);
        const auto waiting
            = std::find_if(m_wanted.begin(), m_wanted.end(), [&app](const Wanted &each) { return each.app == app; });
        if (isUnderWay)
            continue;
        if (waiting != m_wanted.end()) {
            scope = std::max(scope, waiting->scope);
            if (!first) {
                waiting->scope = scope;
                continue;
            }
            m_wanted.erase(waiting);
        }
        added.push_back({app, scope});
    }
    m_wanted.insert(first ? m_wanted.begin() : m_wanted.end(), added.begin(), added.end());
    if (!isRunning() && !m_wanted.empty()) {
        m_error.reset();
        next();
    }
}

void ReviewSync::cancel()
{
    m_wanted.clear();
    m_run.reset();
    if (!isRunning())
        return;
    m_progress = {};
    emit progressChanged();
    emit finished();
}

void ReviewSync::next()
{
    m_run = std::make_unique<QObject>();
    if (m_wanted.empty()) {
        m_progress = {};
        emit progressChanged();
        emit finished();
        return;
    }
    const auto app = m_wanted.front().app;
    m_progress = {};
    m_progress.app = app;
    m_progress.appsLeft = int(m_wanted.size()) - 1;
    emit progressChanged();
    follow(m_archive.syncState(app), &ReviewSync::begin);
}

void ReviewSync::begin(const ReviewSyncState &state)
{
    const auto scope = m_wanted.front().scope;
    m_wanted.pop_front();
    m_state = state;
    const auto now = QDateTime::currentDateTimeUtc();
    if (scope == Scope::New && state.complete && state.fetchedAt.secsTo(now) < std::chrono::seconds(freshFor).count()) {
        next();
        return;
    }
    m_book.begin(m_progress.app);
    m_pages = 0;
    m_anyChanged = false;
    m_isResumed = !state.complete && !state.next.isEmpty();
    m_whole = !state.complete || scope == Scope::Everything || state.wholeAt.daysTo(now) >= daysUntilWhole;
    m_pass = m_whole ? int(now.toSecsSinceEpoch() - 1'600'000'000) : 0; // rises, and fits
    m_progress.isFirst = !state.complete;
    emit progressChanged();
    askPage(m_isResumed ? QUrl(state.next) : QUrl());
}

/// The first page when `address` is empty.
void ReviewSync::askPage(const QUrl &address)
{
    const auto priority = m_whole ? Priority::Background : Priority::Normal;
    auto *reply = address.isEmpty()
        ? m_resources.related({QString(apps::key), m_progress.app}, QString(apps::customerReviews.name),
                              reviewQuery().sort(customerReviews::createdDate, Qt::DescendingOrder).limit(pageSize),
                              priority)
        : m_resources.next(address, QString(customerReviews::key), {}, priority);
    reply->then(
        m_run.get(), [this](const Document &page) { onPage(page); },
        [this](const ApiError &error) {
            // An address of an earlier session may have lost its meaning: then everything is read from the start.
            if (m_isResumed && error.kind == ApiError::Kind::Invalid) {
                m_isResumed = false;
                askPage({});
            } else {
                fail(error);
            }
        });
}

void ReviewSync::onPage(const Document &page)
{
    ++m_pages;
    m_progress.read += int(page.data.size());
    m_progress.total = page.total;
    emit progressChanged();
    const auto following = page.next;
    m_archive.save(m_progress.app, page, m_pass)
        ->then(
            m_run.get(), [this, following](const ReviewsSaved &saved) { onSaved(saved, following); },
            [this](const ApiError &error) { fail(error); });
}

void ReviewSync::onSaved(const ReviewsSaved &saved, const QUrl &following)
{
    const bool isNews = saved.added > 0 || saved.changed > 0;
    m_anyChanged = m_anyChanged || isNews;
    if (isNews)
        m_book.fetchedMore();
    // Newest first: after a page without anything new there is nothing new.
    if (following.isEmpty() || (!m_whole && !isNews)) {
        onNewRead();
        return;
    }
    if (!m_state.complete) {
        m_state.next = following.toString(QUrl::FullyEncoded);
        m_archive.setSyncState(m_progress.app, m_state)
            ->then(
                m_run.get(), [](ReviewArchive::Done) {}, [this](const ApiError &error) { fail(error); });
    }
    askPage(following);
}

void ReviewSync::onNewRead()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const bool sawAll = m_whole && !m_isResumed;
    m_state.next.clear();
    m_state.fetchedAt = now;
    if (m_whole) {
        m_state.complete = true;
        // What an interrupted reading saw in an earlier session was not counted in this pass.
        m_state.wholeAt = now;
    }
    const auto goOn = [this] {
        m_archive.pendingOf(m_progress.app, mostPending)
            ->then(
                m_run.get(), [this](const QStringList &ids) { rereadPending(ids); },
                [this](const ApiError &error) { fail(error); });
    };
    m_archive.setSyncState(m_progress.app, m_state)
        ->then(
            m_run.get(),
            [this, sawAll, goOn](ReviewArchive::Done) {
                if (!sawAll) {
                    goOn();
                    return;
                }
                m_archive.endPass(m_progress.app, m_pass)
                    ->then(
                        m_run.get(),
                        [this, goOn](int removed) {
                            if (removed > 0)
                                m_book.fetchedMore();
                            goOn();
                        },
                        [this](const ApiError &error) { fail(error); });
            },
            [this](const ApiError &error) { fail(error); });
}

/// Answers become public some time after they were sent. Of a whole reading they have just been seen.
void ReviewSync::rereadPending(const QStringList &ids)
{
    m_pending = m_whole ? 0 : int(ids.size());
    if (m_pending == 0) {
        readVersions();
        return;
    }
    for (const auto &id : ids) {
        m_resources.get({QString(customerReviews::key), id}, reviewQuery(), Priority::Background)
            ->then(
                m_run.get(),
                [this, app = m_progress.app](const Document &document) {
                    m_archive.save(app, document, 0)
                        ->then(
                            m_run.get(),
                            [this](const ReviewsSaved &saved) {
                                if (saved.changed > 0)
                                    m_book.fetchedMore();
                                if (--m_pending == 0)
                                    readVersions();
                            },
                            [this](const ApiError &error) { fail(error); });
                },
                [this, id](const ApiError &error) {
                    if (error.kind != ApiError::Kind::NotFound) {
                        fail(error);
                        return;
                    }
                    m_archive.remove({id})->then(
                        m_run.get(),
                        [this](ReviewArchive::Done) {
                            m_book.fetchedMore();
                            if (--m_pending == 0)
                                readVersions();
                        },
                        [this](const ApiError &failure) { fail(failure); });
                });
    }
}

/// A review does not say which version it is of; the lists of the versions do.
void ReviewSync::readVersions()
{
    if (!m_anyChanged && !m_progress.isFirst) {
        endApp();
        return;
    }
    const auto query = Query()
                           .fields(appStoreVersions::key, appStoreVersions::platform, appStoreVersions::versionString,
                                   appStoreVersions::appVersionState, appStoreVersions::createdDate)
                           .limit(pageSize);
    follow(m_resources.related({QString(apps::key), m_progress.app}, QString(apps::appStoreVersions.name), query,
                               Priority::Background),
           &ReviewSync::onVersions);
}

void ReviewSync::onVersions(const Document &versions)
{
    m_versions.clear();
    auto released = versions.data;
    released.removeIf([](const Resource &version) {
        const auto state = version[appStoreVersions::appVersionState].value_or(QString());
        return state != "READY_FOR_DISTRIBUTION"_L1 && state != "REPLACED_WITH_NEW_VERSION"_L1;
    });
    std::stable_sort(released.begin(), released.end(), [](const Resource &a, const Resource &b) {
        return a[appStoreVersions::createdDate] > b[appStoreVersions::createdDate];
    });
    QHash<QString, int> taken;
    for (const auto &version : released) {
        const auto platform = version[appStoreVersions::platform].value_or(QString());
        if (m_whole || ++taken[platform] <= versionsWhenNew)
            m_versions.push_back(
                {version.id(), u"%1 %2"_s.arg(platform, version[appStoreVersions::versionString].value_or(QString()))});
    }
    nextVersion();
}

void ReviewSync::nextVersion()
{
    if (m_versions.empty()) {
        endApp();
        return;
    }
    const auto query = Query()
                           .fields(customerReviews::key, customerReviews::createdDate)
                           .sort(customerReviews::createdDate, Qt::DescendingOrder)
                           .limit(pageSize);
    follow(m_resources.related({QString(appStoreVersions::key), m_versions.front().id},
                               QString(appStoreVersions::customerReviews.name), query, Priority::Background),
           &ReviewSync::onVersionPage);
}

void ReviewSync::onVersionPage(const Document &page)
{
    QStringList ids;
    for (const auto &review : page.data)
        ids.append(review.id());
    const auto following = page.next;
    m_archive.setVersion(m_versions.front().name, ids)
        ->then(
            m_run.get(),
            [this, following](int changed) {
                if (changed > 0)
                    m_book.fetchedMore();
                if (!following.isEmpty() && changed > 0) {
                    follow(m_resources.next(following, QString(customerReviews::key), {}, Priority::Background),
                           &ReviewSync::onVersionPage);
                    return;
                }
                m_versions.pop_front();
                nextVersion();
            },
            [this](const ApiError &error) { fail(error); });
}

void ReviewSync::endApp()
{
    next();
}

void ReviewSync::fail(const ApiError &error)
{
    m_error = error;
    // Without a connection, or when the key may not read reviews, the other apps would fail alike.
    if (error.kind != ApiError::Kind::NotFound && error.kind != ApiError::Kind::Conflict)
        m_wanted.clear();
    next();
}

void ReviewSync::reread(const QString &reviewId)
{
    m_resources.get({QString(customerReviews::key), reviewId}, reviewQuery(), Priority::Now)
        ->then(
            this,
            [this](const Document &document) {
                m_archive.save({}, document, 0)
                    ->then(
                        this,
                        [this](const ReviewsSaved &saved) {
                            if (saved.changed > 0)
                                m_book.fetchedMore();
                        },
                        [](const ApiError &) { /* the archive has told of it */ });
            },
            [this, reviewId](const ApiError &error) {
                if (error.kind != ApiError::Kind::NotFound)
                    return; // what is shown may be old, and says so
                m_archive.remove({reviewId})
                    ->then(
                        this,
                        [this, reviewId](ReviewArchive::Done) {
                            m_book.fetchedMore();
                            emit reviewGone(reviewId);
                        },
                        [](const ApiError &) { /* the archive has told of it */ });
            });
}
