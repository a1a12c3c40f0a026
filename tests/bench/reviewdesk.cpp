// SPDX-License-Identifier: GPL-3.0-or-later
// A desk of very many reviews: bench_reviewdesk [--reviews N] [--search MS] [--stall MS] [--memory MB]
// Prints what searching costs beside a LIKE over the same file, what scrolling costs beside a plain table of as many
// rows, and how much memory the program takes. Ends with 1 when one of them is over its limit.
#include "tests/ui/windowfixture.h"

#include "api/catalog/builtincatalog.h"
#include "api/reviews/reviewarchive.h"
#include "api/reviews/reviewbook.h"
#include "models/reviews/reviewdesk.h"
#include "ui/reviews/reviewlistview.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

struct Cost
{
    double total = 0;
    double worst = 0;

    void add(double ms)
    {
        total += ms;
        worst = std::max(worst, ms);
    }
};

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Answers events until `isDone`, each turn of the loop timed.
template <typename Condition>
Cost turnUntil(Condition isDone)
{
    Cost turns;
    QElapsedTimer whole;
    whole.start();
    while (!isDone() && whole.elapsed() < 60'000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        turns.add(msOf(turn));
    }
    turns.total = msOf(whole);
    return turns;
}

QString sentence(int seed)
{
    static const QStringList words{u"garden"_s,  u"tide"_s,         u"budget"_s, u"radio"_s,
                                   u"planner"_s, u"sync"_s,         u"crash"_s,  u"widget"_s,
                                   u"battery"_s, u"subscription"_s, u"map"_s,    u"reminder"_s,
                                   u"update"_s,  u"beautiful"_s,    u"slow"_s,   u"helpful"_s};
    QString text;
    auto state = quint32(seed) * 2654435761u + 1;
    const int length = 20 + int(state % 40);
    for (int i = 0; i < length; ++i) {
        state = state * 1664525u + 1013904223u;
        text += words[qsizetype(state >> 16) % words.size()];
        text += i % 11 == 10 ? u". "_s : u" "_s;
        if (i % 7 == 6) // words that are rare
            text += u"w%1 "_s.arg((state >> 8) % 20'000);
    }
    return text.trimmed();
}

Document page(int first)
{
    static const QStringList territories{u"USA"_s, u"DEU"_s, u"JPN"_s, u"BRA"_s, u"FRA"_s};
    Document document;
    for (int i = first; i < first + pageSize; ++i) {
        QJsonObject review{
            {u"id"_s, u"review-%1"_s.arg(i)},
            {u"attributes"_s,
             QJsonObject{
                 {u"rating"_s, i * 7 % 5 + 1},
                 {u"title"_s, sentence(i).left(24)},
                 {u"body"_s, sentence(i)},
                 {u"reviewerNickname"_s, u"person%1"_s.arg(i * 7919 % 100'007)},
                 {u"createdDate"_s,
                  QDateTime::fromSecsSinceEpoch(1'500'000'000 + qint64(i) * 977, Qt::UTC).toString(Qt::ISODate)},
                 {u"territory"_s, territories[i % territories.size()]}}}};
        if (i % 3 == 0) {
            const auto answer = u"answer-%1"_s.arg(i);
            review.insert(u"relationships"_s,
                          QJsonObject{{u"response"_s,
                                       QJsonObject{{u"data"_s,
                                                    QJsonObject{{u"type"_s, u"customerReviewResponses"_s},
                                                                {u"id"_s, answer}}}}}});
            document.included.append(Resource(u"customerReviewResponses"_s,
                                              {{u"id"_s, answer},
                                               {u"attributes"_s,
                                                QJsonObject{{u"responseBody"_s, u"Thank you. "_s + sentence(i + 1)},
                                                            {u"state"_s, u"PUBLISHED"_s},
                                                            {u"lastModifiedDate"_s, u"2026-01-05T10:00:00Z"_s}}}}));
        }
        document.data.append(Resource(u"customerReviews"_s, review));
    }
    return document;
}

bool fill(ReviewArchive &archive, int count)
{
    QElapsedTimer timer;
    timer.start();
    int open = 0;
    QString error;
    for (int first = 0; first < count; first += pageSize) {
        ++open;
        archive.save(u"app"_s, page(first), 0)
            ->then(
                &archive, [&open](const ReviewsSaved &) { --open; },
                [&](const ApiError &failure) {
                    --open;
                    error = failure.title;
                });
        turnUntil([&open] { return open < 4; });
    }
    turnUntil([&open] { return open == 0; });
    std::printf("filled   %d reviews in %.1f s%s\n", count, msOf(timer) / 1000, qPrintable(error));
    return error.isEmpty();
}

/// Step by step over the whole list; after each, events until it has been painted with its texts or a while has passed.
Cost scroll(QTableView *view)
{
    Cost cost;
    auto *bar = view->verticalScrollBar();
    for (int step = 0; step <= 300; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(int(qint64(bar->maximum()) * step / 300));
        view->viewport()->repaint();
        cost.add(msOf(timer));
        for (int turn = 0; turn < 8; ++turn) { // texts come meanwhile
            timer.restart();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            cost.add(msOf(timer));
        }
    }
    return cost;
}

struct Searches
{
    Cost answers; ///< from the letter until the list shows what was found
    double longestTurn = 0;
};

Searches search(ReviewDesk &desk, const QStringList &texts)
{
    Searches all;
    for (const auto &text : texts) {
        auto filter = desk.filter();
        filter.text = text;
        QElapsedTimer timer;
        timer.start();
        desk.setFilter(filter);
        const double first = msOf(timer);
        const auto turns = turnUntil([&desk] { return !desk.isSearching(); });
        all.answers.add(msOf(timer));
        all.longestTurn = std::max({all.longestTurn, first, turns.worst});
        std::printf("         %-22s %6d found %7.1f ms\n", qPrintable(u'"' + text + u'"'), desk.list().rowCount(),
                    msOf(timer));
    }
    return all;
}

double likeMs(const QString &file, const QString &word)
{
    double ms = -1;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        QElapsedTimer timer;
        timer.start();
        if (query.exec(u"SELECT count(*) FROM reviews WHERE title LIKE '%"_s + word + u"%' OR body LIKE '%"_s + word
                       + u"%'"_s)
            && query.next())
            ms = msOf(timer);
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
    return ms;
}

/// Of the whole program, in MB; -1 where the system does not tell.
double memoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return -1;
}

class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(sentence(index.row())) : QVariant();
    }

private:
    int m_rows;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption reviews(u"reviews"_s, u"Reviews of the account."_s, u"N"_s, u"200000"_s);
    const QCommandLineOption searchLimit(u"search"_s, u"Most that a search may take, in ms."_s, u"MS"_s, u"50"_s);
    const QCommandLineOption stall(u"stall"_s, u"Longest step of scrolling allowed, in ms."_s, u"MS"_s, u"16"_s);
    const QCommandLineOption memory(u"memory"_s, u"Most memory the program may take, in MB."_s, u"MB"_s, u"250"_s);
    parser.addOptions({reviews, searchLimit, stall, memory});
    parser.process(application);
    const int count = parser.value(reviews).toInt();

    WindowFixture f;
    QTemporaryDir folder;
    const auto file = folder.filePath(u"bench.reviews.sqlite"_s);
    auto archive = std::make_unique<ReviewArchive>();
    archive->open(file);
    if (!fill(*archive, count))
        return 1;
    archive.reset(); // what was needed for filling it is not the desk's
    archive = std::make_unique<ReviewArchive>();
    archive->open(file);
    ReviewBook book(*archive, f.services().changeStore, f.services().changes, f.services().apply);
    QElapsedTimer opening;
    opening.start();
    book.load();
    ReviewDesk desk(book);
    ReviewFilter filter;
    filter.queue = ReviewQueue::All;
    desk.setFilter(filter);
    ReviewListView view;
    view.setReviews(desk.list());
    view.resize(420, 900);
    view.show();
    const auto opened = turnUntil([&] { return book.isLoaded() && desk.list().rowCount() == count; });
    std::printf("opened   %.1f ms, longest turn %.1f ms\n", msOf(opening), opened.worst);

    auto found = search(desk,
                        {u"sync"_s, u"garden"_s, u"gard"_s, u"w12"_s, u"w1234"_s, u"crash sync"_s, u"\"slow sync\""_s,
                         u"thank battery"_s, u"zzz"_s, QString()});
    const double like = likeMs(file, u"sync"_s);
    std::printf("search   worst %.1f ms, longest turn %.1f ms; LIKE %.1f ms, ratio %.3f (aim %s ms)\n",
                found.answers.worst, found.longestTurn, like, found.answers.worst / like,
                qPrintable(parser.value(searchLimit)));

    const auto ours = scroll(&view);
    PlainModel plain(count);
    QTableView table;
    table.setModel(&plain);
    table.resize(420, 900);
    table.show();
    const auto theirs = scroll(&table);
    std::printf("scroll   %.1f ms, worst step %.1f ms; plain %.1f ms, worst %.1f ms, ratio %.2f (aim %s ms)\n",
                ours.total, ours.worst, theirs.total, theirs.worst, ours.total / theirs.total,
                qPrintable(parser.value(stall)));
    const double mb = memoryMb();
    std::printf("memory   %.0f MB (aim %s MB)\n", mb, qPrintable(parser.value(memory)));
    return found.answers.worst <= parser.value(searchLimit).toDouble() && ours.worst <= parser.value(stall).toDouble()
            && mb <= parser.value(memory).toDouble()
        ? 0
        : 1;
}
