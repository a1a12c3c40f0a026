// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reviews/reviewdatabase.h"

#include "api/reviews/searchtext.h"
#include "api/store/storeschema.h"
#include "handles/customerreviewresponses.h"
#include "handles/customerreviews.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace responses = customerReviewResponses;

namespace {

struct ReviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

std::span<const Migration> reviewMigrations()
{
    static const Migration all[] = {{
        u"CREATE TABLE words (kind INTEGER NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, "
        "PRIMARY KEY (kind, number)) WITHOUT ROWID"_s,
        // Times are seconds since 1970; answered is 0 without an answer. pass: the last reading of everything that saw
        // it.
        u"CREATE TABLE reviews (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, app INTEGER NOT NULL, "
        "created INTEGER NOT NULL, rating INTEGER NOT NULL, territory INTEGER NOT NULL, language INTEGER NOT NULL, "
        "version INTEGER NOT NULL DEFAULT 0, answered INTEGER NOT NULL, pass INTEGER NOT NULL, title TEXT NOT NULL, "
        "body TEXT NOT NULL, nickname TEXT NOT NULL, answerId TEXT NOT NULL, answer TEXT NOT NULL, "
        "answerState TEXT NOT NULL)"_s,
        u"CREATE INDEX pendingAnswers ON reviews (app, created) WHERE answerState = 'PENDING_PUBLISH'"_s,
        // Holds no text of its own: that is in the table beside it.
        u"CREATE VIRTUAL TABLE reviewText USING fts5 (text, content='', tokenize='unicode61 remove_diacritics 2')"_s,
        u"CREATE TABLE syncs (app TEXT PRIMARY KEY, complete INTEGER NOT NULL, fetched INTEGER NOT NULL, "
        "whole INTEGER NOT NULL, next TEXT NOT NULL) WITHOUT ROWID"_s,
    }};
    return all;
}

const auto columns = u"row, id, app, created, rating, territory, language, version, answered, title, body, nickname, "
                     "answerId, answer, answerState"_s;

QDateTime time(qint64 seconds)
{
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

qint64 seconds(const QDateTime &time)
{
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

/// SQLite keeps apart what is empty and what is null.
QString filled(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString searchedText(const ReviewRecord &review)
{
    return indexedText(QStringList{review.title, review.body, review.nickname, review.answer}.join(u'\n'));
}

void setAnswer(ReviewRecord *review, const Resource &answer)
{
    review->answerId = answer.id();
    review->answer = answer[responses::responseBody].value_or(QString());
    review->answerState = answer[responses::state].value_or(QString());
    review->answered = time(seconds(answer[responses::lastModifiedDate].value_or(QDateTime())));
}

ReviewRecord recordOf(const Resource &review, const QString &app, const Document &page)
{
    ReviewRecord record;
    record.id = review.id();
    record.app = app;
    record.rating = int(std::clamp<qint64>(review[customerReviews::rating].value_or(0), 0, 5));
    record.title = review[customerReviews::title].value_or(QString());
    record.body = review[customerReviews::body].value_or(QString());
    record.nickname = review[customerReviews::reviewerNickname].value_or(QString());
    record.created = time(seconds(review[customerReviews::createdDate].value_or(QDateTime())));
    record.territory = review[customerReviews::territory].value_or(QString());
    if (const auto *answer = page.findIncluded(review[customerReviews::response]))
        setAnswer(&record, *answer);
    return record;
}

ReviewFacts factsOf(qint64 row, qint64 created, qint64 answered, bool isPending)
{
    ReviewFacts facts;
    facts.row = ReviewRow(row);
    facts.created = quint32(created);
    facts.answered = quint32(answered);
    facts.flags = quint16((answered > 0 ? ReviewFacts::Answered : 0) | (isPending ? ReviewFacts::Pending : 0)
                          | (answered > 0 && created > answered ? ReviewFacts::Edited : 0));
    return facts;
}

} // namespace

ReviewDatabase::ReviewDatabase(std::function<void(const QString &)> message)
    : m_message(std::move(message))
{
}

ReviewDatabase::Result<ReviewDatabase::Done> ReviewDatabase::open(const QString &filePath)
{
    m_filePath = filePath;
    const auto opened = m_file.open(filePath, reviewMigrations(), [this] { loadWords(); });
    if (!opened.movedAside.isEmpty())
        m_message(ReviewTexts::tr("The fetched reviews could not be read. They were kept as %1, and are fetched anew.")
                      .arg(QDir::toNativeSeparators(opened.movedAside)));
    if (!opened.isOpen)
        return failure();
    return Done();
}

ApiError ReviewDatabase::failure() const
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.title = ReviewTexts::tr("The reviews cannot be kept in %1.").arg(QDir::toNativeSeparators(m_filePath));
    error.detail = m_file.error().text();
    return error;
}

void ReviewDatabase::loadWords()
{
    m_words.clear();
    m_wordNumbers.clear();
    for (const auto kind : {Word::App, Word::Territory, Word::Version, Word::Language})
        m_words[kind] = {QString()};
    auto &query = m_file.run(u"SELECT kind, number, text FROM words ORDER BY kind, number"_s);
    while (m_file.next(query)) {
        const auto kind = Word(query.value(0).toInt());
        m_words[kind].append(query.value(2).toString());
        m_wordNumbers[kind].insert(query.value(2).toString(), query.value(1).toInt());
    }
}

int ReviewDatabase::wordNumber(Word kind, const QString &text)
{
    if (text.isEmpty())
        return 0;
    auto &numbers = m_wordNumbers[kind];
    if (const auto known = numbers.constFind(text); known != numbers.cend())
        return *known;
    const auto number = int(m_words[kind].size());
    m_file.run(u"INSERT INTO words (kind, number, text) VALUES (?, ?, ?)"_s, {int(kind), number, text});
    m_words[kind].append(text);
    numbers.insert(text, number);
    return number;
}

QString ReviewDatabase::wordText(Word kind, int number)
{
    return m_words[kind].value(number);
}

QStringList ReviewDatabase::words(Word kind) const
{
    const auto found = m_words.find(kind);
    return found == m_words.end() ? QStringList{QString()} : found->second;
}

/// The next row of a statement that selects `columns`.
std::optional<ReviewRecord> ReviewDatabase::recordFrom(QSqlQuery &query)
{
    if (!m_file.next(query))
        return std::nullopt;
    ReviewRecord review;
    review.row = query.value(0).toInt();
    review.id = query.value(1).toString();
    review.app = wordText(Word::App, query.value(2).toInt());
    review.created = time(query.value(3).toLongLong());
    review.rating = query.value(4).toInt();
    review.territory = wordText(Word::Territory, query.value(5).toInt());
    review.language = wordText(Word::Language, query.value(6).toInt());
    review.version = wordText(Word::Version, query.value(7).toInt());
    review.answered = time(query.value(8).toLongLong());
    review.title = query.value(9).toString();
    review.body = query.value(10).toString();
    review.nickname = query.value(11).toString();
    review.answerId = query.value(12).toString();
    review.answer = query.value(13).toString();
    review.answerState = query.value(14).toString();
    return review;
}

std::vector<ReviewRecord> ReviewDatabase::select(const QString &condition, const QVariantList &values)
{
    std::vector<ReviewRecord> reviews;
    auto &query = m_file.run(u"SELECT "_s + columns + u" FROM reviews WHERE "_s + condition, values);
    while (auto review = recordFrom(query))
        reviews.push_back(std::move(*review));
    query.finish();
    return reviews;
}

void ReviewDatabase::insert(const ReviewRecord &review, int pass)
{
    const auto row
        = m_file
              .run(u"INSERT INTO reviews (id, app, created, rating, territory, language, version, answered, pass, "
                   "title, body, nickname, answerId, answer, answerState) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {review.id, wordNumber(Word::App, review.app), seconds(review.created), review.rating,
                    wordNumber(Word::Territory, review.territory), wordNumber(Word::Language, review.language),
                    wordNumber(Word::Version, review.version), seconds(review.answered), pass, filled(review.title),
                    filled(review.body), filled(review.nickname), filled(review.answerId), filled(review.answer),
                    filled(review.answerState)})
              .lastInsertId();
    m_file.run(u"INSERT INTO reviewText (rowid, text) VALUES (?, ?)"_s, {row, searchedText(review)});
}

void ReviewDatabase::update(const ReviewRecord &before, const ReviewRecord &after, int pass)
{
    m_file.run(
        u"UPDATE reviews SET created = ?, rating = ?, territory = ?, language = ?, answered = ?, pass = max(pass, ?), "
        "title = ?, body = ?, nickname = ?, answerId = ?, answer = ?, answerState = ? WHERE row = ?"_s,
        {seconds(after.created), after.rating, wordNumber(Word::Territory, after.territory),
         wordNumber(Word::Language, after.language), seconds(after.answered), pass, filled(after.title),
         filled(after.body), filled(after.nickname), filled(after.answerId), filled(after.answer),
         filled(after.answerState), before.row});
    const auto textBefore = searchedText(before), textAfter = searchedText(after);
    if (textBefore == textAfter)
        return;
    m_file.run(u"INSERT INTO reviewText (reviewText, rowid, text) VALUES ('delete', ?, ?)"_s, {before.row, textBefore});
    m_file.run(u"INSERT INTO reviewText (rowid, text) VALUES (?, ?)"_s, {before.row, textAfter});
}

ReviewDatabase::Result<ReviewsSaved> ReviewDatabase::save(const QString &app, const Document &page, int pass)
{
    return transaction<ReviewsSaved>([&] {
        ReviewsSaved saved;
        for (const auto &resource : page.data) {
            auto review = recordOf(resource, app, page);
            const auto known = select(u"id = ?"_s, {review.id});
            const auto guess
                = [&] { return m_languages.languageOf(review.title + u'\n' + review.body, review.territory); };
            if (known.empty()) {
                review.language = guess();
                insert(review, pass);
                ++saved.added;
                continue;
            }
            const auto &before = known.front();
            review.row = before.row;
            review.version = before.version;
            review.app = before.app;
            const bool isSameText = before.title == review.title && before.body == review.body;
            review.language = isSameText ? before.language : guess();
            if (review == before) {
                if (pass > 0)
                    m_file.run(u"UPDATE reviews SET pass = ? WHERE row = ?"_s, {pass, before.row});
                ++saved.same;
            } else {
                update(before, review, pass);
                ++saved.changed;
            }
        }
        return saved;
    });
}

ReviewDatabase::Result<ReviewsSaved> ReviewDatabase::saveAnswer(const QString &reviewId, const Resource &answer)
{
    return transaction<ReviewsSaved>([&] {
        ReviewsSaved saved;
        const auto known = select(u"id = ?"_s, {reviewId});
        if (known.empty())
            return saved;
        auto review = known.front();
        setAnswer(&review, answer);
        if (review == known.front()) {
            ++saved.same;
        } else {
            update(known.front(), review, 0);
            ++saved.changed;
        }
        return saved;
    });
}

ReviewDatabase::Result<ReviewDatabase::Done> ReviewDatabase::forgetAnswer(const QString &answerId)
{
    return transaction<Done>([&] {
        for (const auto &known : select(u"answerId = ?"_s, {answerId})) {
            auto review = known;
            setAnswer(&review, {});
            update(known, review, 0);
        }
        return Done();
    });
}

ReviewDatabase::Result<int> ReviewDatabase::setVersion(const QString &version, const QStringList &reviewIds)
{
    return transaction<int>([&] {
        const auto number = wordNumber(Word::Version, version);
        int changed = 0;
        for (const auto &id : reviewIds)
            changed
                += m_file.run(u"UPDATE reviews SET version = ? WHERE id = ? AND version <> ?"_s, {number, id, number})
                       .numRowsAffected();
        return changed;
    });
}

void ReviewDatabase::forget(const std::vector<ReviewRecord> &reviews)
{
    for (const auto &review : reviews) {
        m_file.run(u"INSERT INTO reviewText (reviewText, rowid, text) VALUES ('delete', ?, ?)"_s,
                   {review.row, searchedText(review)});
        m_file.run(u"DELETE FROM reviews WHERE row = ?"_s, {review.row});
    }
}

ReviewDatabase::Result<int> ReviewDatabase::endPass(const QString &app, int pass)
{
    return transaction<int>([&] {
        const auto gone = select(u"app = ? AND pass < ?"_s, {wordNumber(Word::App, app), pass});
        forget(gone);
        return int(gone.size());
    });
}

ReviewDatabase::Result<ReviewDatabase::Done> ReviewDatabase::remove(const QStringList &reviewIds)
{
    return transaction<Done>([&] {
        for (const auto &id : reviewIds)
            forget(select(u"id = ?"_s, {id}));
        return Done();
    });
}

ReviewDatabase::Result<ReviewTable> ReviewDatabase::table()
{
    return transaction<ReviewTable>([this] {
        ReviewTable table;
        auto &query
            = m_file.run(u"SELECT row, created, answered, answerState = 'PENDING_PUBLISH', app, territory, version, "
                         "language, rating FROM reviews"_s);
        while (m_file.next(query)) {
            auto facts = factsOf(query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(),
                                 query.value(3).toBool());
            facts.app = quint16(query.value(4).toUInt());
            facts.territory = quint16(query.value(5).toUInt());
            facts.version = quint16(query.value(6).toUInt());
            facts.language = quint8(query.value(7).toUInt());
            facts.rating = quint8(query.value(8).toUInt());
            table.reviews.push_back(facts);
        }
        query.finish();
        std::sort(table.reviews.begin(), table.reviews.end(), [](const ReviewFacts &a, const ReviewFacts &b) {
            return a.created != b.created ? a.created > b.created : a.row < b.row;
        });
        table.apps = words(Word::App);
        table.territories = words(Word::Territory);
        table.versions = words(Word::Version);
        table.languages = words(Word::Language);
        return table;
    });
}

ReviewDatabase::Result<QList<ReviewRecord>> ReviewDatabase::records(const std::vector<ReviewRow> &rows)
{
    return transaction<QList<ReviewRecord>>([&] {
        QList<ReviewRecord> reviews;
        reviews.reserve(qsizetype(rows.size()));
        for (const auto row : rows) {
            for (auto &review : select(u"row = ?"_s, {row}))
                reviews.append(std::move(review));
        }
        return reviews;
    });
}

ReviewDatabase::Result<QHash<QString, ReviewRow>> ReviewDatabase::rowsOf(const QStringList &reviewIds)
{
    return transaction<QHash<QString, ReviewRow>>([&] {
        QHash<QString, ReviewRow> rows;
        for (const auto &id : reviewIds) {
            auto &query = m_file.run(u"SELECT row FROM reviews WHERE id = ?"_s, {id});
            if (m_file.next(query))
                rows.insert(id, query.value(0).toInt());
            query.finish();
        }
        return rows;
    });
}

ReviewDatabase::Result<std::vector<ReviewRow>> ReviewDatabase::search(const QString &typed)
{
    const auto expression = searchExpression(typed);
    return transaction<std::vector<ReviewRow>>([&] {
        std::vector<ReviewRow> rows;
        if (expression.isEmpty())
            return rows;
        // One long value instead of a row each: a common word is in a hundred thousand reviews.
        auto &query = m_file.run(
            u"SELECT group_concat(rowid) FROM (SELECT rowid FROM reviewText WHERE reviewText MATCH ?)"_s, {expression});
        if (!m_file.next(query))
            return rows;
        const auto list = query.value(0).toString();
        query.finish();
        ReviewRow number = 0;
        for (const auto character : list) {
            if (character == u',') {
                rows.push_back(number);
                number = 0;
            } else {
                number = number * 10 + (character.unicode() - u'0');
            }
        }
        if (!list.isEmpty())
            rows.push_back(number);
        return rows;
    });
}

ReviewDatabase::Result<QStringList> ReviewDatabase::pendingOf(const QString &app, int most)
{
    return transaction<QStringList>([&] {
        QStringList ids;
        auto &query = m_file.run(u"SELECT id FROM reviews WHERE app = ? AND answerState = 'PENDING_PUBLISH' "
                                 "ORDER BY created DESC LIMIT ?"_s,
                                 {wordNumber(Word::App, app), most});
        while (m_file.next(query))
            ids.append(query.value(0).toString());
        query.finish();
        return ids;
    });
}

ReviewDatabase::Result<ReviewSyncState> ReviewDatabase::syncState(const QString &app)
{
    return transaction<ReviewSyncState>([&] {
        ReviewSyncState state;
        auto &query = m_file.run(u"SELECT complete, fetched, whole, next FROM syncs WHERE app = ?"_s, {app});
        if (m_file.next(query))
            state = {query.value(0).toBool(), time(query.value(1).toLongLong()), time(query.value(2).toLongLong()),
                     query.value(3).toString()};
        query.finish();
        return state;
    });
}

ReviewDatabase::Result<ReviewDatabase::Done> ReviewDatabase::setSyncState(const QString &app,
                                                                          const ReviewSyncState &state)
{
    return transaction<Done>([&] {
        m_file.run(u"INSERT OR REPLACE INTO syncs (app, complete, fetched, whole, next) VALUES (?, ?, ?, ?, ?)"_s,
                   {app, state.complete, seconds(state.fetchedAt), seconds(state.wholeAt), filled(state.next)});
        return Done();
    });
}
