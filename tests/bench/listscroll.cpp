// SPDX-License-Identifier: GPL-3.0-or-later
// A list of ten thousand resources scrolls and filters: bench_listscroll [--rows N] [--stall MS] [--ratio R]
// Does the same in a plain QTableView over a QStandardItemModel and prints how the two compare. Ends with 1 when one
// step took longer than MS, or all of them more than R times the plain view's.
#include "api/catalog/builtincatalog.h"
#include "models/core/resourcetablemodel.h"
#include "models/core/sortfilterproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonObject>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Cost
{
    double total = 0;
    double worst = 0;

    void add(qint64 nanoseconds)
    {
        const double ms = double(nanoseconds) / 1e6;
        total += ms;
        worst = std::max(worst, ms);
    }
};

QList<Resource> reviews(int count)
{
    static const QStringList words{u"garden"_s, u"tide"_s,  u"budget"_s, u"radio"_s,
                                   u"Café"_s,   u"übung"_s, u"planner"_s};
    QList<Resource> rows;
    for (int i = 0; i < count; ++i) {
        const QJsonObject attributes{
            {u"rating"_s, i % 5 + 1},
            {u"title"_s, u"%1 number %2"_s.arg(words[i % words.size()]).arg(i)},
            {u"body"_s, u"What I like about the %1 is the %2."_s.arg(words[(i / 7) % words.size()], words[i % 5])},
            {u"reviewerNickname"_s, u"person%1"_s.arg(i * 7919 % 10007)},
            {u"createdDate"_s, QDateTime::fromSecsSinceEpoch(1'700'000'000 + i * 977).toString(Qt::ISODate)},
            {u"territory"_s, i % 2 ? u"JPN"_s : u"USA"_s}};
        rows.append(Resource(
            u"customerReviews"_s,
            {{u"type"_s, u"customerReviews"_s}, {u"id"_s, QString::number(i)}, {u"attributes"_s, attributes}}));
    }
    return rows;
}

/// A wheel's worth at a time over the whole list, each step painted.
Cost scroll(QTableView *view)
{
    Cost cost;
    auto *bar = view->verticalScrollBar();
    for (int step = 0; step <= 200; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(int(qint64(bar->maximum()) * step / 200));
        view->viewport()->repaint();
        cost.add(timer.nsecsElapsed());
    }
    return cost;
}

/// Typing and taking back, letter by letter.
template <typename Filter>
Cost filter(QTableView *view, Filter setText)
{
    Cost cost;
    const auto word = u"garden 99"_s;
    for (int length = 1; length <= 2 * int(word.size()); ++length) {
        QElapsedTimer timer;
        timer.start();
        setText(word.left(length <= int(word.size()) ? length : 2 * int(word.size()) - length));
        QCoreApplication::sendPostedEvents();
        view->viewport()->repaint();
        cost.add(timer.nsecsElapsed());
    }
    return cost;
}

void fillPlain(QStandardItemModel &plain, const ResourceTableModel &model)
{
    plain.setColumnCount(model.columnCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < model.columnCount(); ++column)
            items.append(new QStandardItem(model.index(row, column).data().toString()));
        plain.appendRow(items);
    }
}

/// True when it is within the limits.
bool report(const char *what, const Cost &ours, const Cost &theirs, double stall, double ratio)
{
    const double times = theirs.total > 0 ? ours.total / theirs.total : 0;
    std::printf("%-8s %8.1f ms, worst step %6.1f ms; plain %8.1f ms, worst %6.1f ms; ratio %.2f\n", what, ours.total,
                ours.worst, theirs.total, theirs.worst, times);
    return ours.worst <= stall && times <= ratio;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s, u"Rows of the list."_s, u"N"_s, u"10000"_s);
    const QCommandLineOption stall(u"stall"_s, u"Longest step allowed, in ms."_s, u"MS"_s, u"50"_s);
    const QCommandLineOption ratio(u"ratio"_s, u"Most that all may take, compared with the plain view."_s, u"R"_s,
                                   u"10"_s);
    parser.addOptions({rows, stall, ratio});
    parser.process(app);
    Theme theme;
    theme.install(app);

    const auto catalog = loadBuiltInCatalog();
    ResourceTableModel model(catalog);
    model.setEntry(u"customerReviews"_s);
    const auto all = reviews(parser.value(rows).toInt());
    for (qsizetype at = 0; at < all.size(); at += 200) // as the pages come
        model.appendResources(all.mid(at, 200));
    SortFilterProxy proxy;
    proxy.setSourceModel(&model);
    DataTable table(u"Reviews"_s);
    table.setModel(&proxy);
    table.resize(1200, 800);
    table.show();
    QElapsedTimer quiet; // what is prepared while nobody types
    quiet.start();
    while (quiet.elapsed() < 1500)
        QCoreApplication::processEvents();

    QStandardItemModel plainModel;
    fillPlain(plainModel, model);
    QSortFilterProxyModel plainProxy;
    plainProxy.setFilterKeyColumn(-1);
    plainProxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    plainProxy.setSourceModel(&plainModel);
    QTableView plain;
    plain.setModel(&plainProxy);
    plain.resize(1200, 800);
    plain.show();
    QCoreApplication::processEvents();

    const double limit = parser.value(stall).toDouble(), times = parser.value(ratio).toDouble();
    bool good = report("scroll", scroll(table.view()), scroll(&plain), limit, times);
    good &= report("filter", filter(table.view(), [&](const QString &text) { proxy.setFilterText(text); }),
                   filter(&plain, [&](const QString &text) { plainProxy.setFilterFixedString(text); }), limit, times);
    table.view()->sortByColumn(0, Qt::AscendingOrder);
    plain.sortByColumn(0, Qt::AscendingOrder);
    good &= report("sorted", filter(table.view(), [&](const QString &text) { proxy.setFilterText(text); }),
                   filter(&plain, [&](const QString &text) { plainProxy.setFilterFixedString(text); }), limit, times);
    return good ? 0 : 1;
}
