// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordtablemodel.h"
#include "models/documents/charttablemodel.h"
#include "models/documents/delimitedmodel.h"
#include "models/documents/documentloader.h"
#include "models/explorer/explorerroutes.h"
#include "simulator/world/reports/reports.h"
#include "tests/models/accountfixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const DelimitedText> tableOf(const QByteArray &bytes)
{
    auto read = DelimitedText::read(bytes);
    auto *table = std::get_if<DelimitedText>(&read);
    return table ? std::make_shared<const DelimitedText>(std::move(*table)) : nullptr;
}

QString problemOf(const QByteArray &bytes)
{
    const auto read = DelimitedText::read(bytes);
    const auto *problem = std::get_if<DelimitedText::Problem>(&read);
    return problem ? problem->text : QString();
}

QStringList shown(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data(RecordTableModelBase::RawRole).toString());
    return texts;
}

constexpr auto tester = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(m_server.simulator, qPrintable(m_server.error));
    }

    void aReportIsATable()
    {
        const auto table = tableOf("Provider\tUnits\tBegin Date\tSKU\r\nAPPLE\t10\t09/01/2026\t0042\r\n"
                                   "APPLE\t9\t12/24/2025\t\r\nTotal_Rows\t2\r\n");
        QVERIFY(table);
        QCOMPARE(table->titles(), (QStringList{u"Provider"_s, u"Units"_s, u"Begin Date"_s, u"SKU"_s}));
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->cell(0, 3), u"0042"_s);
        QCOMPARE(table->cell(2, 3), QString()); // a row may be short
        QCOMPARE(table->kind(1), DelimitedText::Kind::Number);
        QCOMPARE(table->kind(2), DelimitedText::Kind::Date);
        QCOMPARE(table->kind(3), DelimitedText::Kind::Text); // leading zeros mean something
    }

    void csvCellsMayHoldAnything()
    {
        const auto table = tableOf("Name,Note\n\"Moss, the \"\"green\"\"\",\"two\nlines\"\nPlain,\n");
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->cell(0, 0), u"Moss, the \"green\""_s);
        QCOMPARE(table->cell(0, 1), u"two\nlines"_s);
        QCOMPARE(table->cell(1, 0), u"Plain"_s);
    }

    void aListOfCodesHasNoHeader()
    {
        const auto table = tableOf("ABCDEFGH23456789AB\nQRSTUVWXYZABCDEFGH\n");
        QVERIFY(table);
        QVERIFY(!table->hasHeader());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(tableOf("code\nABCDEFGH23456789AB\n")->titles(), QStringList{u"code"_s});
    }

    void otherEncodings()
    {
        const auto text = u"Name\tUnits\nCafé\t1\n"_s;
        QCOMPARE(tableOf("\xEF\xBB\xBF" + text.toUtf8())->cell(0, 0), u"Café"_s);
        const QByteArray utf16
            = QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(tableOf(utf16)->cell(0, 0), u"Café"_s);
        const auto latin = tableOf(text.toLatin1());
        QCOMPARE(latin->cell(0, 0), u"Café"_s);
        QVERIFY(!latin->note().isEmpty()); // guessed, and said so
        QVERIFY(tableOf(text.toUtf8())->note().isEmpty());
    }

    void badBytesAreNamed()
    {
        QVERIFY(problemOf({}).contains(u"empty"_s));
        QVERIFY(problemOf("  \n\n ").contains(u"empty"_s));
        QVERIFY(problemOf("<!DOCTYPE html><html>").contains(u"web page"_s));
        QVERIFY(problemOf(QByteArray("a\0b\0c", 5)).contains(u"binary"_s));
        QVERIFY(problemOf(QByteArray("x,").repeated(1'000'000)).contains(u"1000001"_s));
        const auto ragged = tableOf("a,b\n1,2\n" + QByteArray("x,").repeated(100'000) + "\n3,4\n");
        QVERIFY(ragged); // one damaged row does not take the rest along
        QCOMPARE(ragged->cell(2, 1), u"4"_s);
    }

    void numbersAndDatesSortAsSuch()
    {
        DelimitedModel model;
        QAbstractItemModelTester modelTester(&model, tester);
        DelimitedProxy proxy;
        proxy.setModel(&model);
        QAbstractItemModelTester proxyTester(&proxy, tester);
        model.setText(tableOf("Name\tUnits\tDay\nb10\t10\t09/01/2026\nb9\t9\t12/24/2025\na\t-33.5\t01/02/2026\n"));
        proxy.sort(1);
        QCOMPARE(shown(proxy, 1), (QStringList{u"-33.5"_s, u"9"_s, u"10"_s}));
        proxy.sort(2, Qt::DescendingOrder);
        QCOMPARE(shown(proxy, 0), (QStringList{u"b10"_s, u"a"_s, u"b9"_s}));
        proxy.sort(0);
        QCOMPARE(shown(proxy, 0), (QStringList{u"a"_s, u"b9"_s, u"b10"_s}));
        proxy.setFilterText(u"B1 2026"_s);
        QCOMPARE(shown(proxy, 0), QStringList{u"b10"_s});
        proxy.setFilterText({});
        QCOMPARE(proxy.rowCount(), 3);
        QCOMPARE(model.index(0, 2).data().toString(), QLocale().toString(QDate(2026, 9, 1), QLocale::ShortFormat));
        model.setText(tableOf("Only\tColumn\nz\t1\ny\t2\n")); // sorted by the first column, still
        QCOMPARE(shown(proxy, 0), (QStringList{u"y"_s, u"z"_s}));
    }

    void aHundredThousandRowsOpenAtOnce()
    {
        QByteArray bytes = "Provider\tSKU\tUnits\tProceeds\tDate\n";
        for (int row = 0; row < 100'000; ++row)
            bytes += "APPLE\tsku." + QByteArray::number(row % 97) + '\t' + QByteArray::number((row * 7919) % 100'003)
                + "\t1.99\t09/0" + QByteArray::number(row % 9 + 1) + "/2026\n";
        DelimitedModel model;
        DelimitedProxy proxy;
        proxy.setModel(&model);
        const auto table = tableOf(bytes);
        QCOMPARE(table->rowCount(), 100'000);
        model.setText(table);
        proxy.sort(2);
        for (int row = 1; row < 100'000; row += 997)
            QVERIFY(proxy.index(row - 1, 2).data(RecordTableModelBase::SortRole).toDouble()
                    <= proxy.index(row, 2).data(RecordTableModelBase::SortRole).toDouble());
        proxy.setFilterText(u"sku.42"_s);
        QCOMPARE(proxy.rowCount(), 1031);
    }

    void metricsBecomeCharts()
    {
        const auto read = readMetrics(
            R"({"data":[{"dataPoints":[{"start":"2026-09-01T00:00:00Z","end":"2026-09-02T00:00:00Z","values":)"
            R"({"crashCount":1,"sessionCount":20}},{"start":"2026-09-02T00:00:00Z","end":"2026-09-03T00:00:00Z",)"
            R"("values":{"crashCount":0,"sessionCount":"31"}}],"dimensions":{"betaTesters":{"data":)"
            R"({"type":"betaTesters","id":"t1"}}}},{"dataPoints":[{"start":"2026-09-02T00:00:00Z","end":)"
            R"("2026-09-03T00:00:00Z","values":{"sessionCount":7}}],"dimensions":{"betaTesters":{"data":"t2"}}}]})");
        const auto *metrics = std::get_if<MetricsDocument>(&read);
        QVERIFY(metrics);
        QCOMPARE(metrics->charts.size(), std::size_t(2));
        const auto &sessions = metrics->charts[1];
        QCOMPARE(sessions.title, u"Session Count"_s);
        QCOMPARE(sessions.series.size(), std::size_t(2));
        ChartTableModel model;
        QAbstractItemModelTester modelTester(&model, tester);
        model.setChart(sessions);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(1, 1).data(RecordTableModelBase::RawRole).toDouble(), 31.0); // written as a text
        QCOMPARE(model.index(0, 2).data(), QVariant()); // nothing on that day
        QCOMPARE(model.plainRow(0), (QStringList{u"9/1/26"_s, u"20"_s, QString()}));
        QCOMPARE(model.plainRow(1), (QStringList{u"9/2/26"_s, u"31"_s, u"7"_s}));
    }

    void powerMetricsBecomeCharts()
    {
        const auto read = readPowerMetrics(
            R"({"version":"1.0","insights":{"trendingUp":[],"regressions":[{"summaryString":"Hangs more."}]},)"
            R"("productData":[{"platform":"IOS","metricCategories":[{"identifier":"HANG","metrics":[{"identifier":)"
            R"("hangRate","unit":{"identifier":"s/h","displayName":"Seconds per Hour"},"datasets":[{"filterCriteria":)"
            R"({"percentile":"percentile.fifty","device":"all_iphones","deviceMarketingName":"All iPhones"},"points":)"
            R"([{"version":"4.1","value":3.5,"errorMargin":0.2},{"version":"4.2","value":4}]}]},{"identifier":)"
            R"("none","datasets":[]}]}]}]})");
        const auto *metrics = std::get_if<MetricsDocument>(&read);
        QVERIFY(metrics);
        QCOMPARE(metrics->charts.size(), std::size_t(1)); // those with numbers
        QCOMPARE(metrics->insights.size(), std::size_t(1));
        const auto &chart = metrics->charts.front();
        QCOMPARE(chart.category, u"Hang"_s);
        QCOMPARE(chart.unit, u"Seconds per Hour"_s);
        QCOMPARE(chart.labels(), (QStringList{u"4.1"_s, u"4.2"_s}));
        QCOMPARE(chart.series.front().points.front().margin, std::optional(0.2));
    }

    void brokenJsonIsNamed()
    {
        for (const auto reader : {readMetrics, readPowerMetrics}) {
            for (const char *bytes : {"", "{\"data\":[", "<html>", "[]", "{}", "nonsense"}) {
                const auto read = reader(bytes);
                const auto *problem = std::get_if<DocumentProblem>(&read);
                QVERIFY2(problem && problem->text.size() > 10, bytes);
            }
        }
        const auto logs = readDiagnosticLogs("{\"productData\":[");
        QVERIFY(std::get_if<DocumentProblem>(&logs)->text.contains(u"byte"_s));
    }

    void logsAreATree()
    {
        const auto read = readDiagnosticLogs(
            R"({"version":"1.0","productData":[{"signatureId":"1","diagnosticInsights":[],"diagnosticLogs":[{)"
            R"("callStackTree":[{"callStackPerThread":false,"callStacks":[{"callStackRootFrames":[{"sampleCount":12,)"
            R"("isBlameFrame":false,"symbolName":"main","binaryName":"App","subFrames":[{"sampleCount":9,)"
            R"j("isBlameFrame":true,"symbolName":"draw(_:)","fileName":"Bed.swift","lineNumber":"41","binaryName":)j"
            R"("App","subFrames":[]}]}]}]}],"diagnosticMetaData":{"event":"HANG","appVersion":"4.2"}}]}]})");
        const auto *logs = std::get_if<DiagnosticLogs>(&read);
        QVERIFY(logs);
        QCOMPARE(logs->logs, 1);
        QCOMPARE(logs->frames, 2);
        DiagnosticLogsModel model;
        QAbstractItemModelTester modelTester(&model, tester);
        DiagnosticLogsFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester filterTester(&filter, tester);
        model.setLogs(*logs);
        QCOMPARE(model.rowCount(), 1);
        const auto text = model.textOf(model.index(0, 0));
        QVERIFY(text.contains(u"draw(_:)  App  Bed.swift:41  [9]"_s));
        filter.setFilterText(u"bed.swift"_s);
        QCOMPARE(filter.rowCount(), 1);
        const auto stack = filter.index(0, 0, filter.index(0, 0));
        QCOMPARE(stack.data(DiagnosticLogsModel::KindRole).toInt(), int(LogNode::Kind::Stack)); // facts are gone
        filter.setFilterText(u"no such thing"_s);
        QCOMPARE(filter.rowCount(), 0);
    }

    void whatItIsShowsInTheBytes()
    {
        QVERIFY(openDocument("a\tb\n1\t2\n", DocumentKind::Unknown, u"x"_s).as<std::shared_ptr<const DelimitedText>>());
        QCOMPARE(openDocument("a\tb\n1\t2\n", DocumentKind::Unknown, u"x"_s).suggestedName, u"x.tsv"_s);
        QVERIFY(openDocument(R"({"data":[]})", DocumentKind::Unknown, u"x"_s).as<MetricsDocument>());
        QVERIFY(openDocument(QByteArray("\x89PNG\0\0", 6), DocumentKind::Unknown, u"x"_s).as<std::monostate>());
        QVERIFY(openDocument({}, DocumentKind::Unknown, u"x"_s).as<DocumentProblem>());
        const auto cut = openDocument(QByteArray::fromHex("1f8b08000000000000034b4c"), DocumentKind::Table, u"x"_s);
        QVERIFY(cut.as<DocumentProblem>()->text.contains(u"cut off"_s));
        const auto damaged
            = openDocument(QByteArray::fromHex("1f8b0800000000000003ffffffffff"), DocumentKind::Table, u"x"_s);
        QVERIFY(damaged.as<DocumentProblem>()->text.contains(u"damaged"_s));
    }

    /// Every operation that answers with a file can be asked for, and what comes is shown.
    void everyReportOpens()
    {
        AccountFixture account(m_server);
        int documents = 0;
        for (const auto &operation : account.catalog.operations()) {
            const bool file
                = operation.pattern == OperationPattern::Download || operation.pattern == OperationPattern::Metrics;
            if (!file)
                continue;
            ++documents;
            auto place = documentPlace(operation, {operation.entry, firstId(account, operation.entry)});
            if (operation.path.contains(u"{id}"_s) && place.key.id.isEmpty())
                continue; // the small world has none
            for (const auto *filter : missingFilters(operation, {}))
                place.query.set(filter->name, answerTo(*filter));
            DocumentLoader loader(account.services);
            loader.load(documentRequest(account.catalog, place));
            QTRY_VERIFY_WITH_TIMEOUT(!loader.isLoading(), 20000);
            if (loader.error() && loader.error()->kind == ApiError::Kind::NotFound)
                continue; // no report of that day
            QVERIFY2(!loader.error(),
                     qPrintable(operation.path + u": "_s + loader.error().value_or(ApiError()).detail));
            QVERIFY2(!loader.document()->as<DocumentProblem>(), qPrintable(operation.path));
            QVERIFY2(!loader.document()->as<std::monostate>(), qPrintable(operation.path));
        }
        QVERIFY(documents >= 22);
    }

    void theNewestRequestWins()
    {
        AccountFixture account(m_server);
        DocumentLoader loader(account.services);
        QSignalSpy changes(&loader, &DocumentLoader::stateChanged);
        DocumentRequest nowhere{.path = u"/v1/builds/0/perfPowerMetrics"_s,
                                .accept = "application/vnd.apple.xcode-metrics+json",
                                .kind = DocumentKind::PowerMetrics,
                                .name = u"x"_s};
        loader.load(nowhere);
        loader.load(nowhere);
        QTRY_VERIFY(!loader.isLoading());
        QVERIFY(loader.error());
        QCOMPARE(loader.error()->kind, ApiError::Kind::NotFound);
        loader.clear();
        QVERIFY(!loader.error() && !loader.document());
    }

private:
    /// An object of the entry, from wherever it can be listed.
    QString firstId(AccountFixture &account, const QString &entry)
    {
        const auto *info = account.catalog.entry(entry);
        if (!info || !info->crud.contains(u'L'))
            return {};
        QString id;
        bool done = false;
        account.resources.list(entry)->then(
            this,
            [&](const Document &document) {
                id = document.first().id();
                done = true;
            },
            [&](const ApiError &) { done = true; });
        return QTest::qWaitFor([&] { return done; }, 20000) ? id : QString();
    }

    QString answerTo(const ParameterInfo &parameter)
    {
        if (!parameter.values.isEmpty())
            return parameter.values.constFirst();
        if (parameter.name.contains(u"regionCode"_s))
            return u"ZZ"_s; // all of them together
        if (parameter.name.contains(u"reportDate"_s))
            return u"2026-06"_s;
        return parameter.name.contains(u"apps"_s) ? u"1"_s : simulatedVendorNumber();
    }

    SharedSimulator m_server;
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
