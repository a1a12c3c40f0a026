// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a year of sales reports, asks what a dashboard asks, and does the import once more with the sqlite3 command
// line. With --years the views are measured over that many.
#include "api/reports/reportarchive.h"
#include "tests/reports/reportmaker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QStringList makeFiles(const QString &folder, int year, int lines)
{
    QStringList files;
    ReportMaker maker(year, lines);
    for (int i = 0; i < maker.days(); ++i) {
        const auto name = u"%1/S_D_12345678_%2.txt.gz"_s.arg(folder, maker.day(i).toString(u"yyyyMMdd"_s));
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(gzipped(maker.next()));
        files.append(name);
    }
    return files;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (const auto &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
        files.append(file.absoluteFilePath());
    return files;
}

/// The longest time the event loop did not turn.
class Watchdog final : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6 - 2);
            m_since.restart();
        });
        m_since.start();
        m_timer.start(2);
    }
    double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

template <typename T>
T waitFor(ApiReply<T> *reply)
{
    QEventLoop loop; // a program of its own: nothing else runs
    T value{};
    reply->then(
        &loop,
        [&](const T &result) {
            value = result;
            loop.quit();
        },
        [&](const ApiError &error) {
            std::fprintf(stderr, "%s %s\n", qPrintable(error.title), qPrintable(error.detail));
            std::exit(1);
        });
    loop.exec();
    return value;
}

/// A few files at a time, as an import does it.
void import(ReportArchive &archive, const QStringList &files)
{
    QEventLoop loop;
    qsizetype next = 0;
    qsizetype done = 0;
    std::function<void()> store = [&] {
        if (next >= files.size())
            return;
        QFile file(files[next++]);
        if (!file.open(QIODevice::ReadOnly))
            std::exit(1);
        archive.store(file.readAll(), {.fileName = QFileInfo(file).fileName()})
            ->then(
                &loop,
                [&](const ReportStored &) {
                    if (++done == files.size())
                        loop.quit();
                    else
                        store();
                },
                [&](const ApiError &error) {
                    std::fprintf(stderr, "%s %s\n", qPrintable(error.title), qPrintable(error.detail));
                    std::exit(1);
                });
    };
    for (int i = 0; i < 8; ++i)
        store();
    loop.exec();
}

double importWithSqlite(const QString &folder, const QStringList &files)
{
    const auto program = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (program.isEmpty())
        return 0;
    QByteArray script("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;\nCREATE TABLE lines (");
    QByteArrayList columns;
    for (const auto &title : salesHeader().split('\t'))
        columns.append(
            '"' + title + '"'
            + (title == "Units" || title == "Developer Proceeds" || title == "Customer Price" ? " NUMERIC" : " TEXT"));
    script += columns.join(", ") + ");\n.mode tabs\n";
    for (const auto &file : files)
        script += ".import --skip 1 \"|gzip -dc '" + file.toLocal8Bit() + "'\" lines\n";
    script += "SELECT count(*), sum(Units) FROM lines;\n";
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, {folder + u"/cli.sqlite"_s});
    process.write(script);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    std::printf("sqlite3 says: %s", process.readAllStandardOutput().constData());
    return double(timer.nsecsElapsed()) / 1e9;
}

struct View
{
    const char *name;
    ReportQuery query;
};

/// What the window asks for, each of another kind.
std::vector<View> views()
{
    auto rates = std::make_shared<RateTable>();
    rates->currency = u"USD"_s;
    for (const auto &currency : {u"EUR"_s, u"GBP"_s, u"JPY"_s, u"CAD"_s, u"AUD"_s, u"CHF"_s, u"BRL"_s, u"CNY"_s})
        rates->rates[currency]
            = {{QDate(2016, 1, 1), RateTable::scale * 11 / 10}, {QDate(2025, 6, 1), RateTable::scale * 12 / 10}};
    return {
        {"figures", {.measures = {u"units"_s, u"proceeds"_s, u"gross"_s}, .rates = rates}},
        {"proceeds by month and app",
         {.step = ReportStep::Month, .groupBy = {u"app"_s}, .measures = {u"proceeds"_s}, .rates = rates}},
        {"units by week and territory",
         {.step = ReportStep::Week, .groupBy = {u"territory"_s}, .measures = {u"units"_s}}},
        {"proceeds by day", {.step = ReportStep::Day, .measures = {u"proceeds"_s}, .rates = rates}},
        {"product by territory",
         {.groupBy = {u"product"_s, u"territory"_s}, .measures = {u"units"_s, u"proceeds"_s}, .rates = rates}},
        {"downloads of one app by device and month",
         {.step = ReportStep::Month,
          .groupBy = {u"device"_s},
          .measures = {u"units"_s},
          .filters = {{u"app"_s, {u"1500000000"_s}}, {u"saleType"_s, {u"download"_s}}}}},
        {"refunds by product",
         {.groupBy = {u"product"_s},
          .measures = {u"units"_s, u"proceeds"_s},
          .filters = {{u"refund"_s, {u"refund"_s}}}}},
    };
}

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    for (const auto &file : QDir(folder).entryInfoList({u"reports.sqlite*"_s}, QDir::Files))
        bytes += file.size();
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"files"_s, u"Reports of a year to import instead of made ones."_s, u"folder"_s},
                       {u"lines"_s, u"Lines of a year."_s, u"number"_s, u"1000000"_s},
                       {u"years"_s, u"Years the views look at."_s, u"number"_s, u"1"_s},
                       {u"import-limit"_s, u"Seconds an import may take."_s, u"seconds"_s, u"4"_s},
                       {u"view-limit"_s, u"Milliseconds a view may take."_s, u"milliseconds"_s, u"100"_s},
                       {u"size-limit"_s, u"Megabytes of the database for a year."_s, u"megabytes"_s, u"120"_s},
                       {u"stall-limit"_s, u"Milliseconds the event loop may stand."_s, u"milliseconds"_s, u"50"_s},
                       {u"ratio-limit"_s, u"Of the import to that of sqlite3."_s, u"ratio"_s, u"1"_s}});
    parser.process(application);
    const int lines = parser.value(u"lines"_s).toInt();
    const int years = parser.value(u"years"_s).toInt();
    bool isGood = true;
    const auto hold = [&](bool kept, const char *what) {
        if (!kept)
            std::printf("MISSED: %s\n", what);
        isGood = isGood && kept;
    };

    QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"store"_s);
    Watchdog watchdog;
    ReportArchive archive;
    waitFor(archive.open(folder.filePath(u"store"_s)));
    double seconds = 0;
    for (int year = 0; year < years; ++year) {
        const auto in = folder.filePath(u"in%1"_s.arg(year));
        QDir().mkpath(in);
        const auto files
            = parser.isSet(u"files"_s) ? filesIn(parser.value(u"files"_s)) : makeFiles(in, 2025 - year, lines);
        Watchdog meanwhile;
        QElapsedTimer timer;
        timer.start();
        import(archive, files);
        if (year > 0)
            continue;
        seconds = double(timer.nsecsElapsed()) / 1e9;
        std::printf("import: %d lines in %lld files, %.2f s, %.0f lines/s, longest stall %.1f ms\n", lines,
                    static_cast<long long>(files.size()), seconds, lines / seconds, meanwhile.longest());
        hold(seconds <= parser.value(u"import-limit"_s).toDouble(), "the import's time");
        hold(meanwhile.longest() <= parser.value(u"stall-limit"_s).toDouble(), "the event loop's stall");
        const auto megabytes = double(sizeOf(folder.filePath(u"store"_s))) / 1e6;
        std::printf("database: %.1f MB\n", megabytes);
        hold(megabytes <= parser.value(u"size-limit"_s).toDouble(), "the database's size");
        const auto cli = importWithSqlite(folder.path(), files);
        if (cli > 0) {
            std::printf("sqlite3: %.2f s, ratio %.2f\n", cli, seconds / cli);
            hold(seconds / cli <= parser.value(u"ratio-limit"_s).toDouble(), "the ratio to sqlite3");
        } else {
            std::printf("sqlite3 is not installed: no ratio\n");
        }
    }
    // As after the first look: what the archive does in between is done.
    waitFor(archive.query(views().front().query));
    for (int i = 0; i < 12 * years + 2; ++i)
        waitFor(archive.note(u"turn"_s));
    const auto sums = waitFor(archive.query({.measures = {u"units"_s, u"proceeds"_s}})).rows;
    Decimal proceeds;
    for (const auto &[currency, amount] : sums.front().values[1].money.byCurrency)
        proceeds += amount;
    std::printf("totals: %lld lines, %s units, %s proceeds over all currencies\n",
                static_cast<long long>(sums.front().lines), qPrintable(sums.front().values[0].count.toString()),
                qPrintable(proceeds.toString(2)));
    for (const auto &view : views()) {
        double best = 1e9;
        double first = 0;
        std::size_t rows = 0;
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            rows = waitFor(archive.query(view.query)).rows.size();
            const auto took = double(timer.nsecsElapsed()) / 1e6;
            best = std::min(best, took);
            first = round == 0 ? took : first;
        }
        std::printf("view: %-42s %6.1f ms (first %.1f ms), %zu rows\n", view.name, best, first, rows);
        hold(best <= parser.value(u"view-limit"_s).toDouble(), "a view's time");
    }
    return isGood ? 0 : 1;
}
