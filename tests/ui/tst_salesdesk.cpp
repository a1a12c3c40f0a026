// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/analyticssync.h"
#include "tests/models/accountfixture.h"
#include "tests/reports/reportmaker.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/installedtheme.h"

#include "models/images/imageloader.h"
#include "models/sales/monthlysummary.h"
#include "ui/charts/figuretile.h"
#include "ui/charts/heatcalendar.h"
#include "ui/charts/rankedbars.h"
#include "ui/charts/treemap.h"
#include "ui/documents/metricchart.h"
#include "ui/documents/textview.h"
#include "ui/sales/analyticsview.h"
#include "ui/sales/linespane.h"
#include "ui/sales/pivotview.h"
#include "ui/sales/salesitems.h"
#include "ui/sales/salespage.h"
#include "ui/sales/summarypdf.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 60;

/// A page over reports of 60 days, up to 1 March 2025, of six apps in fifty countries.
class Fixture : public AccountFixture
{
public:
    explicit Fixture(SharedSimulator &server, bool hasReports = true)
        : AccountFixture(server)
        , page({services, navigator, dialogs, images, ViewState(settings, u"view/sales"_s)})
    {
        int stored = 0;
        ReportMaker maker(2025, 40000);
        for (int day = 0; hasReports && day < days; ++day) {
            reports.store(maker.next(), {.fileName = u"S_D_%1.txt"_s.arg(day)})
                ->then(
                    &page, [&stored](const ReportStored &) { ++stored; }, [](const ApiError &) {});
        }
        (void)QTest::qWaitFor([&] { return stored == (hasReports ? days : 0); }, 30'000);
        page.resize(1360, 860);
        page.show();
        page.load();
        isReady = rest();
    }
    bool rest()
    {
        return QTest::qWaitFor([this] { return !page.isLoading(); }, 30'000);
    }
    template <typename T>
    T *find(const QString &name) const
    {
        const auto all = page.findChildren<T *>(name); // sections have parts of the same name
        const auto visible = std::find_if(all.begin(), all.end(), [](const T *each) { return each->isVisible(); });
        return visible != all.end() ? *visible : all.value(0);
    }
    const SalesResult &result() { return *page.dashboard().result(); }
    /// The action of a menu that is open.
    QAction *action(const QString &name) const
    {
        for (auto *menu : page.findChildren<QMenu *>()) {
            for (auto *each : menu->actions()) {
                if (each->objectName() == name || each->text() == name)
                    return each;
            }
        }
        return nullptr;
    }
    QByteArray written() const
    {
        QFile file(dialogs.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    InstalledTheme theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Navigator navigator;
    FakeDialogs dialogs;
    ImageLoader images{QString()};
    SalesPage page;
    bool isReady = false;
};

} // namespace

class TestSalesDesk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        QVERIFY2(m_server->simulator, qPrintable(m_server->error));
    }

    void aFigureChoosesTheMeasure()
    {
        Fixture f(*m_server);
        QVERIFY(f.isReady);
        QCOMPARE(unnamedControls(&f.page).join(u'\n'), QString());
        QCOMPARE(f.result().question.measure, u"proceeds"_s);
        const auto tiles = f.page.findChildren<FigureTile *>();
        const auto tile = std::find_if(tiles.begin(), tiles.end(),
                                       [](const auto *each) { return each->content().title == "Downloads"_L1; });
        QVERIFY(tile != tiles.end());
        QTest::mouseClick(*tile, Qt::LeftButton);
        QTRY_COMPARE(f.result().question.measure, u"downloads"_s);
        QVERIFY(f.rest());
        QCOMPARE(f.find<QLabel>(u"salesTotal"_s)->text(), (*tile)->content().figure);
        QVERIFY(f.find<QLabel>(u"salesBasis"_s)->text().startsWith(u"Estimates"_s));
        // It is there again the next time.
        QCOMPARE(SalesQuestion::fromMap(f.settings.value(u"view/sales/question"_s).toMap()).measure, u"downloads"_s);
    }

    void aTerritoryFiltersAndTheChipTakesItAway()
    {
        Fixture f(*m_server);
        auto *bars = f.find<RankedBars>(u"salesTerritories"_s);
        const auto all = f.result().total;
        const auto word = bars->ranked().items().front().key;
        QCOMPARE(word, u"US"_s);
        f.page.setFocus();
        QTest::mouseClick(bars->viewport(), Qt::LeftButton, {}, bars->visualRect(bars->model()->index(0, 0)).center());
        QTRY_COMPARE(f.result().question.words(u"territory"_s), QStringList{u"US"_s});
        QVERIFY(f.rest());
        const auto &measure = f.result().question.wanted();
        QVERIFY(measure.size(f.result().total) < measure.size(all));
        QCOMPARE(bars->ranked().items().size(), 1U);
        auto *chip = f.find<QPushButton>(u"chip-territory"_s);
        QVERIFY(chip);
        QCOMPARE(chip->text(), u"Territory: United States"_s);
        f.find<QPushButton>(u"remove-territory"_s)->click();
        QTRY_VERIFY(f.result().question.filters.empty());
        QVERIFY(f.rest());
        QCOMPARE(measure.size(f.result().total), measure.size(all));
    }

    void filterMenuOffersWhatOccurs()
    {
        Fixture f(*m_server);
        f.find<QPushButton>(u"salesFilter"_s)->click();
        auto *device = f.action(u"filter-device"_s);
        QVERIFY(device);
        device->trigger();
        QListWidget *words = nullptr;
        QTRY_VERIFY((words = f.page.findChild<QListWidget *>(u"words"_s)) && words->count() > 2);
        const auto found = words->findItems(u"iPad"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        found.front()->setCheckState(Qt::Checked);
        QTRY_COMPARE(f.result().question.words(u"device"_s), QStringList{u"iPad"_s});
        words->window()->close();
        QVERIFY(f.rest());
    }

    /// Else the board would be empty without a word.
    void filtersThatReportsDoNotTellAreSaid()
    {
        SalesResult result;
        result.question.measure = u"activeSubscriptions"_s;
        QCOMPARE(result.question.wanted().id, result.question.measure);
        result.question.setFilter(u"territory"_s, {u"US"_s});
        QVERIFY(salesitems::basis(result).startsWith(u"From Apple's subscription reports"_s));
        QCOMPARE(salesitems::total(result), u"0"_s);
        result.question.setFilter(u"version"_s, {u"1.0"_s});
        QCOMPARE(salesitems::basis(result),
                 u"The reports that tell Active subscriptions say nothing of: Version. Without that filter there are "
                 u"figures again."_s);
        QCOMPARE(salesitems::total(result), QString());
    }

    void thechartZoomsAndLeadsToTheLines()
    {
        Fixture f(*m_server);
        auto *chart = f.find<MetricChart>(u"salesChart"_s);
        QSignalSpy zoomed(chart, &MetricChart::rangeChanged);
        QTest::keyClick(chart, Qt::Key_Plus);
        QVERIFY(!zoomed.isEmpty());
        const auto range = zoomed.back();
        QVERIFY(range[1].toDouble() - range[0].toDouble() < 29);
        QTest::keyClick(chart, Qt::Key_0);
        // A day leads to its lines.
        emit chart->activated(29);
        auto *pane = f.page.findChild<QWidget *>(u"overviewView"_s)->findChild<LinesPane *>();
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(f.rest());
        const auto *lines = pane->findChild<DataTable *>(u"reportLines"_s)->model();
        QVERIFY(lines->rowCount() > 100);
        // A month is looked into.
        auto question = f.page.dashboard().question();
        question.span = SalesQuestion::Span::All;
        question.step = ReportStep::Month;
        f.page.dashboard().setQuestion(question);
        QVERIFY(f.rest());
        emit chart->activated(1);
        QVERIFY(f.rest());
        QCOMPARE(f.result().period, (ReportPeriod{QDate(2025, 2, 1), QDate(2025, 2, 28)}));
        QCOMPARE(f.result().step, ReportStep::Day);
    }

    void pivotDrillsDownToTheRawFile()
    {
        Fixture f(*m_server);
        f.page.showSection(SalesPage::Table);
        auto *view = f.page.table();
        auto *table = f.find<DataTable>(u"pivot"_s);
        QVERIFY(f.rest());
        auto *measure = view->findChild<QComboBox *>(u"salesMeasure"_s);
        measure->setCurrentIndex(measure->findData(u"units"_s));
        emit measure->activated(measure->currentIndex());
        auto *columns = f.find<QComboBox>(u"pivotColumns"_s);
        columns->setCurrentIndex(columns->findData(u"territory"_s));
        emit columns->activated(columns->currentIndex());
        QTRY_COMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"United States"_s);
        QVERIFY(f.rest());
        QCOMPARE(table->model()->rowCount(), 7); // six apps and their total
        const auto cell = table->model()->index(0, 1);
        const auto units = view->pivot().model().numberAt(cell)->value.count;
        emit table->activated(cell);
        auto *lines = view->findChild<DataTable *>(u"reportLines"_s);
        QTRY_VERIFY(lines->model()->rowCount() > 10);
        QVERIFY(f.rest());
        // They add up to the number.
        int column = 0;
        while (lines->model()->headerData(column, Qt::Horizontal).toString() != "Units"_L1)
            ++column;
        Decimal sum;
        for (int row = 0; row < lines->model()->rowCount(); ++row)
            sum += *Decimal::parse(lines->model()->index(row, column).data().toString().toLatin1());
        QCOMPARE(sum, units);
        // The raw file a line is from.
        lines->view()->selectRow(0);
        auto *open = view->findChild<QPushButton *>(u"openRawFile"_s);
        QTRY_VERIFY(open->isEnabled());
        open->click();
        auto *file = view->findChild<DelimitedView *>();
        QTRY_VERIFY(file->isVisible());
        QVERIFY(file->table()->model()->rowCount() > 50);
        view->findChild<QPushButton *>(u"backToLines"_s)->click();
        QVERIFY(lines->isVisible());
    }

    void exportsAreReadBack()
    {
        Fixture f(*m_server);
        // The chart's numbers.
        f.dialogs.path = f.folder.filePath(u"chart.csv"_s);
        f.find<QPushButton>(u"export-salesChart"_s)->click();
        auto *csv = f.action(u"Numbers (CSV)…"_s);
        QVERIFY(csv);
        csv->trigger();
        QTRY_VERIFY(!f.written().isEmpty());
        const auto rows = f.written().split('\n');
        QCOMPARE(rows.size(), 32); // a title, thirty days, and what follows the last line break
        Decimal sum;
        for (int row = 1; row <= 30; ++row)
            sum += Decimal::parse(rows[row].split(',')[rows[0].split(',').indexOf("Proceeds")].split(' ').front())
                       .value_or(Decimal());
        QCOMPARE(sum, f.result().total.value.money.converted);
        QVERIFY(rows[1].contains(" + ")); // what has no rate stands beside it
        // The table.
        f.page.showSection(SalesPage::Table);
        QVERIFY(f.rest());
        f.dialogs.path = f.folder.filePath(u"table.json"_s);
        f.find<QPushButton>(u"exportPivot"_s)->click();
        f.action(u"exportPivotJson"_s)->trigger();
        QTRY_VERIFY(!f.written().isEmpty());
        const auto json = QJsonDocument::fromJson(f.written()).object();
        QCOMPARE(json[u"measure"_s].toString(), u"proceeds"_s);
        QVERIFY(json.contains(u"currency"_s));
    }

    void theSummaryHasAPageForEachApp()
    {
        Fixture f(*m_server);
        f.dialogs.path = f.folder.filePath(u"summary.pdf"_s);
        auto *menu = f.find<QMenu>(u"summaryMonths"_s);
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 3); // March, February, January
        menu->actions().at(1)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!f.written().isEmpty(), 20'000);
        const auto pdf = f.written();
        QVERIFY(pdf.startsWith("%PDF"));
        static const QRegularExpression pages(u"/Type\\s*/Page\\b"_s);
        int count = 0;
        for (auto match = pages.globalMatch(QString::fromLatin1(pdf)); match.hasNext(); match.next())
            ++count;
        QCOMPARE(count, 7); // all apps, and six of them
    }

    void withoutReportsTheWayToThemIsShown()
    {
        Fixture f(*m_server, false);
        auto *placeholders = f.find<Placeholder>({});
        QCOMPARE(placeholders->content().action, u"Get reports"_s);
        QVERIFY(!f.find<QPushButton>(u"monthlySummary"_s)->isEnabled());
        emit placeholders->actionTriggered();
        QVERIFY(f.page.findChild<QWidget *>(u"reportsView"_s)->isVisible());
        QVERIFY(f.rest());
    }

    void analyticsAreFetchedAndShown()
    {
        Fixture f(*m_server, false);
        f.page.showSection(SalesPage::Analytics);
        auto *view = f.page.findChild<AnalyticsView *>();
        auto *app = f.find<QComboBox>(u"analyticsApp"_s);
        QTRY_VERIFY(app->count() > 1);
        const int chosen = app->findText(u"Loamline"_s, Qt::MatchStartsWith); // its reports are requested
        app->setCurrentIndex(chosen);
        emit app->activated(chosen);
        QSignalSpy finished(&f.analyticsSync, &AnalyticsSync::finished);
        f.find<QPushButton>(u"fetchAnalytics"_s)->click();
        QVERIFY(finished.wait(60'000));
        auto &dashboard = view->dashboard();
        QTRY_VERIFY_WITH_TIMEOUT(dashboard.hasReports() && !dashboard.isLoading(), 20'000);
        QTRY_VERIFY(f.find<RankedBars>(u"analyticsFunnel"_s)->ranked().items().size() == 3);
        const auto &steps = f.find<RankedBars>(u"analyticsFunnel"_s)->ranked().items();
        QVERIFY(steps[0].size > steps[1].size && steps[1].size > steps[2].size);
    }

    void performanceIsAskedForByAppAndMetric()
    {
        Fixture f(*m_server, false);
        f.page.showSection(SalesPage::Performance);
        auto *metric = f.find<QComboBox>(u"performanceMetric"_s);
        QTRY_VERIFY(f.find<QComboBox>(u"performanceApp"_s)->count() > 0);
        QVERIFY(f.rest());
        QCOMPARE(metric->count(), 9); // all, and the eight of the catalog
        metric->setCurrentIndex(metric->findData(u"LAUNCH"_s));
        emit metric->activated(metric->currentIndex());
        QVERIFY(f.rest());
        QVERIFY(f.asked().last().endsWith(u"/perfPowerMetrics"_s));
    }

private:
    std::unique_ptr<SharedSimulator> m_server;
};

QTEST_MAIN(TestSalesDesk)
#include "tst_salesdesk.moc"
