// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"
#include "api/client/apirequest.h"
#include "api/jsonapi/document.h"
#include "api/reviews/review.h"
#include "api/services/resourceservice.h"

#include <QObject>

#include <deque>
#include <memory>

class ReviewArchive;
class ReviewBook;

/// Fetches reviews into the archive. Of an app that was never read: all of them, newest first, going on where an
/// earlier session stopped. Later: what is new, then those whose answer was not public yet, and once a week everything,
/// so that what was removed or answered elsewhere is noticed.
class ReviewSync final : public QObject
{
    Q_OBJECT
public:
    struct Progress
    {
        QString app; ///< Apple's id; empty: nothing is under way
        int read = 0;
        std::optional<int> total; ///< as the server last said
        int appsLeft = 0; ///< after this one
        bool isFirst = false; ///< the app is read for the first time
    };

    enum class Scope {
        New, ///< what changed since the last time; nothing when that was moments ago
        NewAtOnce,
        Everything
    };

    /// `client` outlives this, as do archive and book.
    ReviewSync(ApiClient &client, const Catalog &catalog, ReviewArchive &archive, ReviewBook &book,
               QObject *parent = nullptr);
    ~ReviewSync() override;

    /// Apps that wait already are not added twice; `first` goes before those.
    void fetch(const QStringList &apps, Scope scope, bool first = false);
    void cancel();
    bool isRunning() const { return !m_progress.app.isEmpty(); }
    const Progress &progress() const { return m_progress; }
    /// Of the last run; an app that failed does not keep the others from being read.
    const std::optional<ApiError> &error() const { return m_error; }

    /// Reads one review anew. It is removed from the archive when the server no longer has it.
    void reread(const QString &reviewId);

signals:
    void progressChanged();
    void finished();
    void reviewGone(const QString &reviewId);

private:
    struct Wanted
    {
        QString app;
        Scope scope = Scope::New;
    };
    struct Version
    {
        QString id;
        QString name;
    };

    void next();
    void begin(const ReviewSyncState &state);
    void askPage(const QUrl &address);
    void onPage(const Document &page);
    void onSaved(const ReviewsSaved &saved, const QUrl &following);
    void onNewRead();
    void rereadPending(const QStringList &ids);
    void readVersions();
    void onVersions(const Document &versions);
    void nextVersion();
    void onVersionPage(const Document &page);
    void endApp();
    void fail(const ApiError &error);
    template <typename T, typename Step>
    void follow(ApiReply<T> *reply, Step step);

    ResourceService m_resources; ///< without the store: the archive is where these go
    ReviewArchive &m_archive;
    ReviewBook &m_book;
    std::deque<Wanted> m_wanted;
    Progress m_progress;
    ReviewSyncState m_state;
    bool m_whole = false; ///< everything is read, not only what is new
    int m_pass = 0;
    bool m_isResumed = false;
    bool m_anyChanged = false;
    int m_pages = 0;
    std::deque<Version> m_versions;
    int m_pending = 0; ///< single reviews under way
    std::optional<ApiError> m_error;
    std::unique_ptr<QObject> m_run; ///< context of what is under way
};
