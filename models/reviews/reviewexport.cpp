// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviews/reviewexport.h"

#include "api/formats/delimited.h"
#include "api/reviews/reviewarchive.h"
#include "models/core/format.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static constexpr std::size_t atOnce = 500;

QString ReviewExport::ending(Format format)
{
    return format == Format::Csv ? u".csv"_s : format == Format::Json ? u".json"_s : u".md"_s;
}

ReviewExport::ReviewExport(const ReviewBook &book, Format format, std::function<QString(const QString &)> nameOf,
                           QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_format(format)
    , m_nameOf(std::move(nameOf))
{
}

static QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const auto &cell : cells)
        quoted.append(delimited::csvCell(cell));
    return quoted.join(u',') + u"\r\n"_s;
}

void ReviewExport::start(const QString &path, const std::vector<ReviewRow> &reviews)
{
    m_reviews = reviews;
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly)) {
        QMetaObject::invokeMethod(
            this, [this] { emit failed(m_file.errorString()); }, Qt::QueuedConnection);
        return;
    }
    if (m_format == Format::Csv)
        m_file.write("\xef\xbb\xbf" // or spreadsheets take it for something else than UTF-8
                     + csvLine({u"id"_s, u"app"_s, u"app id"_s, u"date"_s, u"stars"_s, u"title"_s, u"text"_s,
                                u"customer"_s, u"territory"_s, u"language"_s, u"version"_s, u"answer"_s, u"answered"_s,
                                u"answer state"_s, u"tags"_s, u"note"_s, u"done"_s})
                           .toUtf8());
    else if (m_format == Format::Json)
        m_file.write("[\n");
    next();
}

void ReviewExport::next()
{
    const auto last = std::min(m_at + atOnce, m_reviews.size());
    const std::vector<ReviewRow> some(m_reviews.begin() + std::ptrdiff_t(m_at),
                                      m_reviews.begin() + std::ptrdiff_t(last));
    m_at = last;
    m_book.archive().records(some)->then(
        this, [this](const QList<ReviewRecord> &records) { take(records); },
        [this](const ApiError &error) { emit failed(error.title); });
}

QString ReviewExport::markdown(const ReviewRecord &review, const QString &app, const ReviewMark &mark)
{
    const auto quoted = [](const QString &text) {
        QStringList lines;
        for (const auto &line : text.split(u'\n'))
            lines.append(u"> "_s + line);
        return lines.join(u'\n');
    };
    QStringList facts{app, review.nickname, format::territory(review.territory), review.version,
                      review.created.date().toString(Qt::ISODate)};
    facts.removeAll(QString());
    auto text = u"### %1%2 %3\n\n%4\n\n%5\n"_s.arg(QString(review.rating, u'★'), QString(5 - review.rating, u'☆'),
                                                   review.title, facts.join(u" · "_s), quoted(review.body));
    if (review.isAnswered())
        text += u"\n**%1** (%2)\n\n%3\n"_s.arg(tr("Our answer"), review.answered.date().toString(Qt::ISODate),
                                               quoted(review.answer));
    if (!mark.tags.isEmpty())
        text += u"\n%1: %2\n"_s.arg(tr("Tags"), mark.tags.join(u", "_s));
    if (!mark.note.isEmpty())
        text += u"\n%1: %2\n"_s.arg(tr("Note"), mark.note);
    return text;
}

QByteArray ReviewExport::row(const ReviewRecord &review) const
{
    const auto mark = m_book.markOf(review.row);
    const auto app = m_nameOf(review.app);
    const auto when = [](const QDateTime &time) { return time.isValid() ? time.toString(Qt::ISODate) : QString(); };
    switch (m_format) {
    case Format::Csv:
        return csvLine({review.id, app, review.app, when(review.created), QString::number(review.rating), review.title,
                        review.body, review.nickname, review.territory, review.language, review.version, review.answer,
                        when(review.answered), review.answerState, mark.tags.join(u", "_s), mark.note,
                        mark.done ? u"yes"_s : QString()})
            .toUtf8();
    case Format::Markdown:
        return (m_written > 0 ? QByteArrayLiteral("\n---\n\n") : QByteArray()) + markdown(review, app, mark).toUtf8();
    case Format::Json:
        break;
    }
    QJsonObject object{{u"id"_s, review.id},
                       {u"app"_s, QJsonObject{{u"id"_s, review.app}, {u"name"_s, app}}},
                       {u"createdDate"_s, when(review.created)},
                       {u"rating"_s, review.rating},
                       {u"title"_s, review.title},
                       {u"body"_s, review.body},
                       {u"reviewerNickname"_s, review.nickname},
                       {u"territory"_s, review.territory},
                       {u"language"_s, review.language},
                       {u"version"_s, review.version},
                       {u"tags"_s, QJsonArray::fromStringList(mark.tags)},
                       {u"note"_s, mark.note},
                       {u"done"_s, mark.done}};
    if (review.isAnswered())
        object.insert(u"response"_s,
                      QJsonObject{{u"id"_s, review.answerId},
                                  {u"responseBody"_s, review.answer},
                                  {u"lastModifiedDate"_s, when(review.answered)},
                                  {u"state"_s, review.answerState}});
    return (m_written > 0 ? QByteArrayLiteral(",\n") : QByteArray()) + QJsonDocument(object).toJson().trimmed();
}

void ReviewExport::take(const QList<ReviewRecord> &records)
{
    for (const auto &review : records) {
        const auto bytes = row(review);
        if (m_file.write(bytes) != bytes.size()) {
            emit failed(m_file.errorString());
            return;
        }
        ++m_written;
    }
    if (m_at < m_reviews.size())
        next();
    else
        end();
}

void ReviewExport::end()
{
    if (m_format == Format::Json)
        m_file.write("\n]\n");
    if (m_file.commit())
        emit finished(m_written);
    else
        emit failed(m_file.errorString());
}
