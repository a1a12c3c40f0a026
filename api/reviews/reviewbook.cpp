// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reviews/reviewbook.h"

#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"
#include "api/changes/changestore.h"
#include "api/reviews/reviewarchive.h"
#include "handles/customerreviewresponses.h"
#include "handles/customerreviews.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace responses = customerReviewResponses;

static constexpr auto restBetweenReads = std::chrono::milliseconds(400);
static constexpr quint32 daysUnread = 30; // of reviews that were there before the first look

namespace drawers {
static const auto marks = u"review-marks"_s;
static const auto drafts = u"review-drafts"_s;
static const auto since = u"review-since"_s;
static const auto templates = u"reply-templates"_s;
static const auto filters = u"review-filters"_s;
static const auto settings = u"review-settings"_s;
} // namespace drawers

static QJsonObject toJson(const ReviewMark &mark)
{
    QJsonObject body;
    if (mark.read)
        body.insert(u"read"_s, true);
    if (mark.done)
        body.insert(u"done"_s, true);
    if (!mark.tags.isEmpty())
        body.insert(u"tags"_s, QJsonArray::fromStringList(mark.tags));
    if (!mark.note.isEmpty())
        body.insert(u"note"_s, mark.note);
    return body;
}

static ReviewMark markFrom(const QJsonObject &body)
{
    return {body.value("read"_L1).toBool(), body.value("done"_L1).toBool(),
            body.value("tags"_L1).toVariant().toStringList(), body.value("note"_L1).toString()};
}

ReviewBook::ReviewBook(ReviewArchive &archive, ChangeStore &store, ChangeSet &changes, ApplyJob &apply, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_store(store)
    , m_changes(changes)
    , m_apply(apply)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReviewBook::readTable);
    const auto restage = [this] { refreshStaged(); };
    connect(&changes, &ChangeSet::added, this, restage);
    connect(&changes, &ChangeSet::changed, this, restage);
    connect(&changes, &ChangeSet::removed, this, restage);
    connect(&changes, &ChangeSet::loaded, this, restage);
    connect(&changes, &ChangeSet::keyReplaced, this, &ReviewBook::onKeyReplaced);
    connect(&apply, &ApplyJob::itemChanged, this, [this](int row) {
        const auto &item = m_apply.items()[std::size_t(row)];
        if (item.state == ApplyJob::Item::State::Applied)
            onApplied(item.what);
    });
}

ReviewBook::~ReviewBook() = default;

void ReviewBook::load()
{
    if (std::exchange(m_isAsked, true))
        return;
    readKept();
    refreshStaged();
}

void ReviewBook::readKept()
{
    const auto read = [this](const QString &drawer, std::function<void(const KeptItem &)> take) {
        ++m_keptOpen;
        const auto finished = [this] {
            if (--m_keptOpen > 0)
                return;
            emit templatesChanged();
            emit filtersChanged();
            readTable();
        };
        m_store.kept(drawer)->then(
            this,
            [take, finished](const QList<KeptItem> &items) {
                for (const auto &item : items)
                    take(item);
                finished();
            },
            // The change store tells the user that the file cannot be read.
            [finished](const ApiError &) { finished(); });
    };
    read(drawers::marks, [this](const KeptItem &item) { m_kept.insert(item.id, markFrom(item.body)); });
    read(drawers::drafts,
         [this](const KeptItem &item) { m_drafts.insert(item.id, item.body.value("text"_L1).toString()); });
    read(drawers::since,
         [this](const KeptItem &item) { m_since.insert(item.id, quint32(item.body.value("since"_L1).toDouble())); });
    read(drawers::templates, [this](const KeptItem &item) {
        m_templates.append({item.id, item.body.value("name"_L1).toString(), item.body.value("language"_L1).toString(),
                            item.body.value("text"_L1).toString()});
    });
    read(drawers::filters, [this](const KeptItem &item) {
        m_filters.append({item.id, item.body.value("name"_L1).toString(), item.body.value("filter"_L1).toObject()});
    });
    read(drawers::settings, [this](const KeptItem &item) { m_signature = item.body.value("signature"_L1).toString(); });
}

void ReviewBook::fetchedMore()
{
    if (m_isReading)
        m_isOutdated = true;
    else if (!m_soon.isActive())
        m_soon.start(restBetweenReads);
}

void ReviewBook::readTable()
{
    m_soon.stop();
    m_isReading = true;
    m_isOutdated = false;
    QElapsedTimer timer;
    timer.start();
    m_archive.table()->then(
        this,
        [this, timer](const ReviewTable &table) {
            m_isReading = false;
            m_table = table;
            m_isLoaded = true;
            flagReviews();
            resolveRows();
            emit tableChanged();
            if (m_isOutdated) // of a large account reading takes its time: it must not be all that happens
                m_soon.start(std::max(restBetweenReads, 4 * std::chrono::milliseconds(timer.elapsed())));
        },
        [this](const ApiError &) { // the archive says so when its file cannot be read
            m_isReading = false;
            m_isLoaded = true;
            emit tableChanged();
        });
}

/// Marks, drafts and staged replies are kept by Apple's ids, and looked up by row.
void ReviewBook::resolveRows()
{
    QStringList ids = m_kept.keys();
    ids += m_drafts.keys();
    ids += m_staged.keys();
    if (ids.isEmpty() && m_marks.isEmpty() && m_draftRows.isEmpty() && m_stagedRows.isEmpty())
        return;
    m_archive.rowsOf(ids)->then(
        this,
        [this](const QHash<QString, ReviewRow> &rows) {
            m_marks.clear();
            m_draftRows.clear();
            m_stagedRows.clear();
            for (auto it = rows.begin(); it != rows.end(); ++it) {
                if (const auto mark = m_kept.constFind(it.key()); mark != m_kept.cend())
                    m_marks.insert(it.value(), *mark);
                if (m_drafts.contains(it.key()))
                    m_draftRows.insert(it.value());
                if (m_staged.contains(it.key()))
                    m_stagedRows.insert(it.value());
            }
            flagReviews();
            emit marksChanged();
        },
        [](const ApiError &) { /* told when the table was read */ });
}

void ReviewBook::begin(const QString &app)
{
    if (m_since.contains(app))
        return;
    const auto since = quint32(QDateTime::currentSecsSinceEpoch()) - daysUnread * 86400;
    m_since.insert(app, since);
    keep(drawers::since, app, {{u"since"_s, qint64(since)}});
}

/// Writes what is noted and staged into the facts, so that filters look at nothing else.
void ReviewBook::flagReviews()
{
    std::vector<quint32> since(std::size_t(m_table.apps.size()));
    for (std::size_t app = 0; app < since.size(); ++app)
        since[app] = m_since.value(m_table.apps[qsizetype(app)]);
    constexpr int fetched = ReviewFacts::Answered | ReviewFacts::Pending | ReviewFacts::Edited;
    for (auto &review : m_table.reviews) {
        int flags = review.flags & fetched;
        bool isRead = review.created <= since[review.app] || review.is(ReviewFacts::Answered);
        if (const auto mark = m_marks.constFind(review.row); mark != m_marks.cend()) {
            isRead = isRead || mark->read;
            flags |= mark->done ? ReviewFacts::Done : 0;
        }
        flags |= isRead ? 0 : ReviewFacts::Unread;
        flags |= m_draftRows.contains(review.row) ? ReviewFacts::Draft : 0;
        flags |= m_stagedRows.contains(review.row) ? ReviewFacts::Staged : 0;
        review.flags = quint16(flags);
    }
}

int ReviewBook::unreadCount(const QString &app) const
{
    const auto number = m_table.apps.indexOf(app);
    if (!app.isEmpty() && number < 0)
        return 0;
    return int(std::count_if(m_table.reviews.begin(), m_table.reviews.end(), [&](const ReviewFacts &review) {
        return (app.isEmpty() || review.app == number) && review.is(ReviewFacts::Unread);
    }));
}

void ReviewBook::keep(const QString &drawer, const QString &id, const QJsonObject &body)
{
    m_store.keep(drawer, {{id, body}})
        ->then(
            this, [](ChangeStore::Done) {}, [this](const ApiError &error) { emit m_store.message(error.title); });
}

void ReviewBook::setMarks(const std::vector<ReviewRow> &rows, const std::function<void(ReviewMark &)> &change)
{
    for (const auto row : rows) {
        auto mark = m_marks.value(row);
        change(mark);
        if (mark.isEmpty())
            m_marks.remove(row);
        else
            m_marks.insert(row, mark);
    }
    flagReviews();
    emit marksChanged();
    m_archive.records(rows)->then(
        this,
        [this, change](const QList<ReviewRecord> &records) {
            QList<KeptItem> items;
            for (const auto &record : records) {
                auto &mark = m_kept[record.id];
                change(mark);
                items.append({record.id, toJson(mark)});
                if (mark.isEmpty())
                    m_kept.remove(record.id);
            }
            m_store.keep(drawers::marks, items)
                ->then(
                    this, [](ChangeStore::Done) {},
                    [this](const ApiError &error) { emit m_store.message(error.title); });
        },
        [this](const ApiError &error) { emit m_store.message(error.title); });
}

void ReviewBook::setRead(const std::vector<ReviewRow> &rows, bool read)
{
    setMarks(rows, [read](ReviewMark &mark) { mark.read = read; });
}

void ReviewBook::setDone(const std::vector<ReviewRow> &rows, bool done)
{
    setMarks(rows, [done](ReviewMark &mark) {
        mark.done = done;
        mark.read = mark.read || done;
    });
}

void ReviewBook::setTags(ReviewRow row, const QStringList &tags)
{
    setMarks({row}, [tags](ReviewMark &mark) { mark.tags = tags; });
}

void ReviewBook::setNote(ReviewRow row, const QString &note)
{
    setMarks({row}, [note](ReviewMark &mark) { mark.note = note; });
}

void ReviewBook::markAllRead(const QString &app)
{
    const auto now = quint32(QDateTime::currentSecsSinceEpoch());
    const auto apps = app.isEmpty() ? m_table.apps.mid(1) : QStringList{app};
    for (const auto &each : apps) {
        m_since.insert(each, now);
        keep(drawers::since, each, {{u"since"_s, qint64(now)}});
    }
    flagReviews();
    emit marksChanged();
}

QStringList ReviewBook::tags() const
{
    QStringList all;
    for (const auto &mark : m_kept)
        all += mark.tags;
    all.removeDuplicates();
    all.sort(Qt::CaseInsensitive);
    return all;
}

void ReviewBook::setDraft(const QString &reviewId, const QString &text)
{
    if (m_drafts.value(reviewId) == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(reviewId);
    else
        m_drafts.insert(reviewId, text);
    keep(drawers::drafts, reviewId, text.isEmpty() ? QJsonObject() : QJsonObject{{u"text"_s, text}});
    resolveRows();
}

void ReviewBook::putTemplate(const ReplyTemplate &reply)
{
    auto kept = reply;
    if (kept.id.isEmpty())
        kept.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_templates.removeIf([&kept](const ReplyTemplate &each) { return each.id == kept.id; });
    m_templates.append(kept);
    std::sort(m_templates.begin(), m_templates.end(), [](const ReplyTemplate &a, const ReplyTemplate &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    keep(drawers::templates, kept.id, {{u"name"_s, kept.name}, {u"language"_s, kept.language}, {u"text"_s, kept.text}});
    emit templatesChanged();
}

void ReviewBook::removeTemplate(const QString &id)
{
    m_templates.removeIf([&id](const ReplyTemplate &each) { return each.id == id; });
    keep(drawers::templates, id, {});
    emit templatesChanged();
}

void ReviewBook::setSignature(const QString &signature)
{
    if (signature == m_signature)
        return;
    m_signature = signature;
    keep(drawers::settings, u"reply"_s, {{u"signature"_s, signature}});
    emit templatesChanged();
}

void ReviewBook::putFilter(const SavedReviewFilter &filter)
{
    auto kept = filter;
    if (kept.id.isEmpty())
        kept.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_filters.removeIf([&kept](const SavedReviewFilter &each) { return each.id == kept.id; });
    m_filters.append(kept);
    std::sort(m_filters.begin(), m_filters.end(), [](const SavedReviewFilter &a, const SavedReviewFilter &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    keep(drawers::filters, kept.id, {{u"name"_s, kept.name}, {u"filter"_s, kept.filter}});
    emit filtersChanged();
}

void ReviewBook::removeFilter(const QString &id)
{
    m_filters.removeIf([&id](const SavedReviewFilter &each) { return each.id == id; });
    keep(drawers::filters, id, {});
    emit filtersChanged();
}

static QString replyTitle(const ReviewRecord &review)
{
    return review.title.isEmpty() ? review.nickname : u"%1 · %2"_s.arg(review.nickname, review.title);
}

void ReviewBook::stageReply(const ReviewRecord &review, const QString &text, const ResourceKey &app)
{
    const ChangeSet::Context context{app, replyTitle(review)};
    if (const auto staged = m_staged.constFind(review.id); staged != m_staged.cend()) {
        ResourceDraft draft(staged->key.entry, staged->key.id);
        draft.set(responses::responseBody, text);
        m_changes.stageUpdate({}, draft, context);
        return;
    }
    if (review.isAnswered()) // a new text instead of none
        m_changes.discardResource(review.answerResource().key());
    ResourceDraft draft{QString(responses::key)};
    draft.set(responses::responseBody, text).link(responses::review, review.id);
    m_changes.stageCreate(draft, context, review.answerResource());
}

void ReviewBook::stageDeletion(const ReviewRecord &review, const ResourceKey &app)
{
    if (const auto staged = m_staged.constFind(review.id); staged != m_staged.cend())
        m_changes.discardResource(ResourceKey(staged->key));
    if (review.isAnswered())
        m_changes.stageDelete(review.answerResource().key(), {app, replyTitle(review)});
}

qint64 ReviewBook::changeOf(const ReviewRecord &review) const
{
    const auto staged = m_staged.value(review.id).key;
    for (const auto &change : m_changes.changes()) {
        const bool isReply = !staged.isNull() && change.target == staged;
        const bool isDeletion = change.kind == StagedChange::Kind::Delete && review.isAnswered()
            && change.target == ResourceKey{QString(responses::key), review.answerId};
        if (isReply || isDeletion)
            return change.id;
    }
    return 0;
}

void ReviewBook::refreshStaged()
{
    if (!m_isAsked)
        return;
    QHash<QString, Staged> now;
    for (const auto &change : m_changes.changes()) {
        if (change.kind != StagedChange::Kind::Create || change.target.entry != responses::key)
            continue;
        const auto linkage = change.after.links().value(QString(responses::review.name), ResourceKey());
        const auto *review = std::get_if<ResourceKey>(&linkage);
        if (!review || review->isNull())
            continue;
        const Staged staged{review->id, change.target,
                            change.after.attributes().value(responses::responseBody.name).toString()};
        now.insert(review->id, staged);
        m_leaving.insert(change.target.id, staged);
    }
    m_staged = now;
    if (now.isEmpty()) {
        m_stagedRows.clear();
        flagReviews();
        emit marksChanged();
    } else {
        resolveRows();
    }
}

void ReviewBook::onKeyReplaced(const ResourceKey &temporary, const ResourceKey &real)
{
    if (temporary.entry != responses::key || !m_leaving.contains(temporary.id))
        return;
    const auto reply = m_leaving.take(temporary.id);
    // As the server has it: it answers a new text with just this.
    const Resource answer(QString(responses::key),
                          {{u"id"_s, real.id},
                           {u"attributes"_s,
                            QJsonObject{{QString(responses::responseBody.name), reply.text},
                                        {QString(responses::state.name), u"PENDING_PUBLISH"_s},
                                        {QString(responses::lastModifiedDate.name),
                                         QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}}}});
    setDraft(reply.reviewId, {});
    m_archive.saveAnswer(reply.reviewId, answer)
        ->then(
            this,
            [this](const ReviewsSaved &) {
                fetchedMore();
                emit repliesChanged();
            },
            [](const ApiError &) { /* the archive has told of it; the next fetch brings it */ });
}

void ReviewBook::onApplied(const StagedChange &change)
{
    if (change.kind != StagedChange::Kind::Delete || change.target.entry != responses::key)
        return;
    m_archive.forgetAnswer(change.target.id)
        ->then(
            this,
            [this](ReviewArchive::Done) {
                fetchedMore();
                emit repliesChanged();
            },
            [](const ApiError &) { /* as above */ });
}
