// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/review.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

class ApplyJob;
class ChangeSet;
class ChangeStore;
class ReviewArchive;
struct StagedChange;

/// What the user has noted about a review; never leaves this computer.
struct ReviewMark
{
    bool read = false;
    bool done = false; ///< needs no answer, or no other one
    QStringList tags;
    QString note;

    bool isEmpty() const { return !read && !done && tags.isEmpty() && note.isEmpty(); }
    bool operator==(const ReviewMark &) const = default;
};

/// A reply to be used again, with placeholders; see models/reviews/replytext.h.
struct ReplyTemplate
{
    QString id; ///< empty: not kept yet
    QString name;
    QString language; ///< "de"; empty: any
    QString text;

    bool operator==(const ReplyTemplate &) const = default;
};

/// Filters under a name.
struct SavedReviewFilter
{
    QString id;
    QString name;
    QJsonObject filter;
};

/// An account's reviews as all desks see them: the facts of each in memory, with marks, drafts, templates, and the
/// replies that are staged. Follows what is fetched, staged and applied.
class ReviewBook final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. Empty until load() is done.
    ReviewBook(ReviewArchive &archive, ChangeStore &store, ChangeSet &changes, ApplyJob &apply,
               QObject *parent = nullptr);
    ~ReviewBook() override;

    /// Reads everything that is kept, once; harmless when it has been called before.
    void load();
    bool isLoaded() const { return m_isLoaded; }
    /// Something was fetched: the facts are read again before long.
    void fetchedMore();
    /// An app's reviews are fetched for the first time: the older ones do not count as unread.
    void begin(const QString &app);

    const ReviewTable &table() const { return m_table; }
    ReviewArchive &archive() const { return m_archive; }

    // Marks.
    ReviewMark markOf(ReviewRow row) const { return m_marks.value(row); }
    int unreadCount(const QString &app = {}) const; ///< of one app; empty: of all
    void setRead(const std::vector<ReviewRow> &rows, bool read);
    void setDone(const std::vector<ReviewRow> &rows, bool done);
    void setTags(ReviewRow row, const QStringList &tags);
    void setNote(ReviewRow row, const QString &note);
    /// Of an app, or of all.
    void markAllRead(const QString &app);
    QStringList tags() const; ///< in use, sorted

    // Drafts, by Apple's id of the review. An empty text takes it back.
    QString draft(const QString &reviewId) const { return m_drafts.value(reviewId); }
    void setDraft(const QString &reviewId, const QString &text);

    const QList<ReplyTemplate> &templates() const { return m_templates; } ///< by name
    void putTemplate(const ReplyTemplate &reply);
    void removeTemplate(const QString &id);
    QString signature() const { return m_signature; }
    void setSignature(const QString &signature);

    const QList<SavedReviewFilter> &filters() const { return m_filters; } ///< by name
    void putFilter(const SavedReviewFilter &filter);
    void removeFilter(const QString &id);

    // Replies on their way.
    /// Stages a reply, or another text for the one that is staged. `app` is what Changes shows it under.
    void stageReply(const ReviewRecord &review, const QString &text, const ResourceKey &app);
    void stageDeletion(const ReviewRecord &review, const ResourceKey &app);
    /// The staged reply's text; null when none is.
    QString stagedReply(const QString &reviewId) const { return m_staged.value(reviewId).text; }
    /// The change of a review's reply or of its deletion; 0: none.
    qint64 changeOf(const ReviewRecord &review) const;

signals:
    void tableChanged();
    void marksChanged(); ///< also drafts, and which replies are staged
    void templatesChanged();
    void filtersChanged();
    void repliesChanged(); ///< an answer has come to the server, or has gone from it

private:
    struct Staged
    {
        QString reviewId;
        ResourceKey key; ///< temporary
        QString text;
    };

    void readKept();
    void readTable();
    void resolveRows();
    void flagReviews();
    void refreshStaged();
    void setMarks(const std::vector<ReviewRow> &rows, const std::function<void(ReviewMark &)> &change);
    void keep(const QString &drawer, const QString &id, const QJsonObject &body);
    void onKeyReplaced(const ResourceKey &temporary, const ResourceKey &real);
    void onApplied(const StagedChange &change);

    ReviewArchive &m_archive;
    ChangeStore &m_store;
    ChangeSet &m_changes;
    ApplyJob &m_apply;
    ReviewTable m_table;
    QHash<QString, ReviewMark> m_kept; ///< by Apple's id
    QHash<ReviewRow, ReviewMark> m_marks;
    QHash<QString, quint32> m_since; ///< by app: what is older counts as read
    QHash<QString, QString> m_drafts;
    QSet<ReviewRow> m_draftRows;
    QList<ReplyTemplate> m_templates;
    QList<SavedReviewFilter> m_filters;
    QString m_signature;
    QHash<QString, Staged> m_staged; ///< by Apple's id of the review
    QHash<QString, Staged> m_leaving; ///< by temporary id: what was staged, for when it has been applied
    QSet<ReviewRow> m_stagedRows;
    QTimer m_soon;
    int m_keptOpen = 0; ///< drawers still to be read
    bool m_isLoaded = false;
    bool m_isAsked = false;
    bool m_isReading = false;
    bool m_isOutdated = false;
};
