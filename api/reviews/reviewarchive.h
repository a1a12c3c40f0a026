// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"
#include "api/jsonapi/document.h"
#include "api/reviews/review.h"

#include <QHash>

#include <memory>

/// The fetched reviews of one account, in a file of their own with a full-text index. It works on a thread of its own,
/// in the order of the calls. Failures are of ApiError::Kind::Storage and leave the file as it was.
class ReviewArchive final : public QObject
{
    Q_OBJECT
public:
    using Done = std::monostate;

    explicit ReviewArchive(QObject *parent = nullptr);
    /// Does what was asked for and closes the file; replies still open finish later, as aborted.
    ~ReviewArchive() override;

    /// A damaged file, or one of a newer version of the program, is moved aside; message() says so. An empty path keeps
    /// everything in memory. Other calls may follow without waiting.
    ApiReply<Done> *open(const QString &filePath);

    /// A page of an app's reviews with their answers. `pass` numbers a reading of everything; 0: not part of one.
    ApiReply<ReviewsSaved> *save(const QString &app, const Document &page, int pass);
    /// The answer of one review; a null one: it has none.
    ApiReply<ReviewsSaved> *saveAnswer(const QString &reviewId, const Resource &answer);
    ApiReply<Done> *forgetAnswer(const QString &answerId); ///< it has been deleted
    ApiReply<int> *setVersion(const QString &version, const QStringList &reviewIds); ///< how many it was new for
    ApiReply<int> *endPass(const QString &app, int pass); ///< removes what the pass has not seen; how many
    ApiReply<Done> *remove(const QStringList &reviewIds);

    ApiReply<ReviewTable> *table();
    /// In the order asked for; without those that are gone.
    ApiReply<QList<ReviewRecord>> *records(const std::vector<ReviewRow> &rows);
    ApiReply<QHash<QString, ReviewRow>> *rowsOf(const QStringList &reviewIds);
    /// Reviews in which every word occurs (searchtext.h), ascending.
    ApiReply<std::vector<ReviewRow>> *search(const QString &typed);
    /// Ids of reviews whose answer is not public yet, newest first.
    ApiReply<QStringList> *pendingOf(const QString &app, int most);

    ApiReply<ReviewSyncState> *syncState(const QString &app);
    ApiReply<Done> *setSyncState(const QString &app, const ReviewSyncState &state);

signals:
    /// For the user: something happened to the file that they should know.
    void message(const QString &text);

private:
    struct Shared;
    std::unique_ptr<Shared> d;
};
