// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/openeddocument.h"
#include "models/explorer/explorerroutes.h"
#include "models/explorer/listexport.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartexport.h"
#include "ui/documents/chartsview.h"
#include "ui/documents/documentview.h"
#include "ui/documents/filesaver.h"
#include "ui/documents/metricchart.h"
#include "ui/documents/signingview.h"
#include "ui/documents/textview.h"
#include "ui/explorer/detailpanel.h"
#include "ui/explorer/explorerpage.h"
#include "ui/explorer/parametereditor.h"
#include "ui/explorer/requiredform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

/// A page of the Explorer whose file choosers answer by themselves.
struct Fixture
{
    explicit Fixture(SharedSimulator &server)
        : account(server)
        , page({account.services, account.navigator, dialogs, account.images,
                ViewState(account.settings, u"view/explorer"_s)})
    {
        page.resize(1400, 900);
        page.show();
        page.load();
    }
    bool open(const QString &entry, const QString &id = {}) { return page.open({entry, id}) && settle(); }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !page.isLoading(); }, 20000);
    }
    DataTable *table() { return page.findChild<DataTable *>(u"resources"_s); }
    DetailPanel *side() { return page.findChild<DetailPanel *>(u"detail"_s); }
    template <typename T = QPushButton>
    T *shown(const QString &name)
    {
        for (auto *each : page.findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Opens the menu of the export button and chooses an entry.
    bool chooseExport(const QString &name)
    {
        auto *button = page.findChild<QPushButton *>(u"export"_s);
        button->click();
        QAction *action = nullptr;
        for (auto *menu : button->findChildren<QMenu *>()) {
            if (auto *found = menu->findChild<QAction *>(name))
                action = found;
        }
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        for (auto *menu : button->findChildren<QMenu *>())
            menu->close();
        return true;
    }
    QByteArray written(const QString &path)
    {
        QFile file(path);
        return QTest::qWaitFor([&file] { return file.exists(); }, 20000) && file.open(QIODevice::ReadOnly)
            ? file.readAll()
            : QByteArray();
    }
    PageFixture account;
    FakeDialogs dialogs;
    ExplorerPage page;
};

} // namespace

/// Takes the addresses the program wants to open.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;
public slots:
    void take(const QUrl &url) { opened.append(url); }
};

class TestDocumentViews : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(m_server.simulator, qPrintable(m_server.error));
    }

    void salesReportsAskAndShow()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"salesReports"_s));
        auto *form = f.page.findChild<RequiredForm *>();
        QTRY_VERIFY(form->isVisible());
        auto *show = form->findChild<QPushButton *>(u"showList"_s);
        QVERIFY(!show->isEnabled());
        fill(form, u"filter[vendorNumber]"_s, u"87654321"_s);
        fill(form, u"filter[reportType]"_s, u"SALES"_s);
        fill(form, u"filter[reportSubType]"_s, u"SUMMARY"_s);
        fill(form, u"filter[frequency]"_s, u"DAILY"_s);
        QTRY_VERIFY(show->isEnabled());
        QCOMPARE(unnamedControls(&f.page), QStringList());
        show->click();
        QVERIFY(f.settle());
        auto *view = f.page.findChild<DocumentView *>();
        QTRY_VERIFY(view->isVisible());
        QVERIFY(f.account.asked().contains(u"/v1/salesReports"_s));
        auto *table = view->findChild<DataTable *>(u"documentTable"_s);
        QTRY_VERIFY2(table->isVisible(), qPrintable(view->findChild<Placeholder *>()->content().title));
        QVERIFY(table->model()->columnCount() > 10);
        QVERIFY(table->model()->rowCount() > 0);
        QCOMPARE(unnamedControls(&f.page), QStringList());
    }

    void metricsAreWalkedTo()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"apps"_s));
        f.table()->view()->selectRow(0);
        QTRY_VERIFY(f.side()->isVisible());
        f.side()->findChild<SegmentedControl *>()->setCurrentIndex(1);
        QVERIFY(walk(f, u"perfPowerMetrics"_s));
        QVERIFY(f.settle());
        auto *charts = f.page.findChild<ChartsView *>();
        QTRY_VERIFY(charts->isVisible());
        auto *choice = charts->findChild<QComboBox *>(u"chartChoice"_s);
        QVERIFY(choice->count() >= 8);
        auto *numbers = charts->findChild<DataTable *>(u"chartTable"_s);
        QCOMPARE(numbers->model()->rowCount(), 4);
        choice->setCurrentIndex(1);
        QCOMPARE(numbers->model()->columnCount(), 5);
        QVERIFY(charts->chart()->valuesAt(0).contains(u"All iPhones"_s));
        QVERIFY(chartSvg(*charts->chart()).contains("<svg"));
        QVERIFY(!chartPixmap(*charts->chart()).isNull());
        QCOMPARE(unnamedControls(&f.page), QStringList());
    }

    void betaUsagesAreWalkedTo()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"apps"_s));
        f.table()->view()->selectRow(0);
        QTRY_VERIFY(f.side()->isVisible());
        f.side()->findChild<SegmentedControl *>()->setCurrentIndex(1);
        QVERIFY(walk(f, u"metrics/betaTesterUsages"_s));
        QVERIFY(f.settle());
        QTRY_VERIFY(f.page.findChild<DocumentView *>()->isVisible());
        QVERIFY(f.account.asked().last().endsWith(u"/metrics/betaTesterUsages"_s));
    }

    void certificatesShowTheirContents()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"certificates"_s));
        f.table()->view()->selectRow(0);
        QTRY_VERIFY(f.side()->isVisible());
        f.side()->findChild<SegmentedControl *>()->setCurrentIndex(4);
        QTRY_VERIFY(f.side()->findChild<SigningView *>()->isVisible());
        QTemporaryDir folder;
        f.dialogs.path = folder.filePath(u"mine.cer"_s);
        auto *save = f.shown(u"save/certificateContent"_s);
        QVERIFY(save);
        QVERIFY(save->text().contains(u".cer"_s));
        save->click();
        QVERIFY(readCertificate(f.written(f.dialogs.path)));
        QVERIFY(f.open(u"profiles"_s));
        f.table()->view()->selectRow(0);
        QTRY_VERIFY(f.shown(u"save/profileContent"_s));
        f.dialogs.path = folder.filePath(u"mine.mobileprovision"_s);
        f.shown(u"save/profileContent"_s)->click();
        QVERIFY(looksLikeProfile(f.written(f.dialogs.path)));
        QVERIFY(f.open(u"apps"_s)); // nothing to decode, no tab
        f.table()->view()->selectRow(0);
        QTRY_VERIFY(f.side()->isVisible());
        QVERIFY(!f.shown(u"save/profileContent"_s));
    }

    void signedAddressesAreSavedAndOpened()
    {
        Fixture f(m_server);
        const auto segment = findSegment(f);
        QVERIFY2(!segment.isNull(), "the world has an analytics segment");
        QVERIFY(f.open(u"analyticsReportSegments"_s, segment.id()));
        QTRY_VERIFY(f.shown(u"save/url"_s));
        QTemporaryDir folder;
        f.dialogs.path = folder.filePath(u"segment.gz"_s);
        f.shown(u"save/url"_s)->click();
        QVERIFY(f.written(f.dialogs.path).startsWith("\x1f\x8b"));
        for (const auto &entry : f.account.log.entries()) {
            if (!entry.authorized)
                QVERIFY(!entry.url.hasQuery()); // the signature is in no log
        }
        f.shown(u"open/url"_s)->click();
        QVERIFY(f.settle());
        auto *table = f.page.findChild<DataTable *>(u"documentTable"_s);
        QTRY_VERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 0);
    }

    void exportsWhatIsWanted()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"betaTesters"_s));
        f.table()->view()->selectRow(1);
        QCOMPARE(f.page.selectedKeys().size(), 1);
        QCOMPARE(f.page.selectedKeys().first().entry, u"betaTesters"_s);
        QTemporaryDir folder;
        f.dialogs.path = folder.filePath(u"one.json"_s);
        QVERIFY(f.chooseExport(u"selectionJson"_s));
        auto json = QJsonDocument::fromJson(f.written(f.dialogs.path)).array();
        QCOMPARE(json.size(), 1);
        QCOMPARE(json[0][u"id"_s].toString(), f.page.selectedKeys().first().id);
        f.dialogs.path = folder.filePath(u"loaded.csv"_s);
        QVERIFY(f.chooseExport(u"loadedCsv"_s));
        const auto lines = f.written(f.dialogs.path).split('\n');
        QCOMPARE(lines.size(), f.table()->model()->rowCount() + 2);
        f.dialogs.path = folder.filePath(u"all.json"_s);
        QVERIFY(f.chooseExport(u"allJson"_s));
        json = QJsonDocument::fromJson(f.written(f.dialogs.path)).array();
        QVERIFY(json.size() >= f.table()->model()->rowCount());
        f.dialogs.path = folder.filePath(u"no/such/folder.csv"_s);
        QVERIFY(f.chooseExport(u"allCsv"_s));
        QTRY_COMPARE(f.dialogs.told.size(), 1);
    }

    void secretsStayOut()
    {
        const Resource webhook(u"webhooks"_s,
                               QJsonDocument::fromJson(R"({"type":"webhooks","id":"1","attributes":)"
                                                       R"({"name":"Ours","secret":"hush-hush"}})")
                                   .object());
        const auto catalog = m_server.catalog;
        QVERIFY(!QJsonDocument(jsonWithoutSecrets(webhook, catalog)).toJson().contains("hush"));
        QTemporaryDir folder;
        for (const auto format : {ListExport::Format::Csv, ListExport::Format::Json}) {
            ListExport writer(catalog, u"webhooks"_s, format, {{u"Name"_s, u"name"_s}, {u"Secret"_s, u"secret"_s}});
            const auto path = folder.filePath(u"hooks%1"_s.arg(int(format)));
            QVERIFY(writer.open(path) && writer.write({webhook}) && writer.finish());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(bytes.contains("Ours") && !bytes.contains("hush"));
        }
    }

    void applesOwnTableIsOffered()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"apps"_s));
        QVERIFY(!f.chooseExport(u"serverCsv"_s));
        const auto app = firstOf(f, u"apps"_s);
        auto place = ExplorerPlace::collection(u"appPricePoints"_s, u"Prices"_s);
        emit f.side()->placeRequested([&] {
            place.kind = ExplorerPlace::Kind::Related;
            place.entry = u"v3/appPricePoints"_s;
            place.key = app;
            place.relationship = u"appPricePoints"_s;
            return place;
        }());
        QVERIFY(f.settle());
        QVERIFY(f.chooseExport(u"serverCsv"_s));
        QVERIFY(f.settle());
        QTRY_VERIFY(f.page.findChild<DataTable *>(u"documentTable"_s)->isVisible());
    }

    void documentationOpens()
    {
        Browser browser;
        Fixture f(m_server);
        QVERIFY(f.open(u"apps"_s));
        f.page.findChild<QAction *>(u"documentation"_s)->trigger();
        QCOMPARE(browser.opened.value(0).toString(),
                 u"https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps"_s);
        QCOMPARE(documentationUrl(HttpMethod::Patch, u"/v1/builds/{id}/relationships/betaGroups"_s).fileName(),
                 u"patch-v1-builds-_id_-relationships-betaGroups"_s);
        QVERIFY(f.open(u"apps"_s, firstOf(f, u"apps"_s).id));
        f.page.findChild<QAction *>(u"documentation"_s)->trigger();
        QCOMPARE(browser.opened.value(1).fileName(), u"get-v1-apps-_id_"_s);
    }

    void requestsTellWhatCameBack()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"apps"_s));
        const auto &entry = f.account.log.entries().back();
        QVERIFY(entry.answer.contains("\"data\""));
        QCOMPARE(
            RequestLog::beginningWithoutSecrets("{\"secret\": \"a\\\"b\", \"name\":1,\"password\":12,\"token\":null}"),
            QByteArray("{\"secret\":\"REDACTED\", \"name\":1,\"password\":\"REDACTED\",\"token\":null}"));
        QVERIFY(!RequestLog::beginningWithoutSecrets("{\"name\":1,\"assetToken\":\"abcd").contains("abcd"));
        QVERIFY(RequestLog::beginningWithoutSecrets(QByteArray("[1,").repeated(50000), 100).size() <= 200);
    }

    void troubleIsShownInItsPlace()
    {
        PageFixture account(m_server);
        FakeDialogs dialogs;
        DocumentLoader loader(account.services);
        DocumentView view(loader, dialogs, ViewState(account.settings, u"x"_s));
        view.show();
        loader.load({.path = u"/v1/builds/none/perfPowerMetrics"_s,
                     .accept = "application/vnd.apple.xcode-metrics+json",
                     .kind = DocumentKind::PowerMetrics,
                     .name = u"x"_s});
        auto *placeholder = view.findChild<Placeholder *>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_VERIFY(!loader.isLoading());
        QVERIFY(placeholder->isVisible());
        QCOMPARE(placeholder->content().action, u"Retry"_s);
    }

private:
    static void fill(RequiredForm *form, const QString &name, const QString &value)
    {
        form->findChild<ParameterEditor *>(name)->setValues({value});
    }

    static bool walk(Fixture &f, const QString &name)
    {
        auto *walks = f.side()->findChild<DataTable *>(u"relationships"_s);
        walks->selectId(name);
        const auto rows = walks->selectedRows();
        if (rows.size() != 1)
            return false;
        emit walks->view()->enterPressed(walks->model()->index(rows.first(), 0));
        return true;
    }

    QList<Resource> read(AccountFixture &account, const ListSource &source)
    {
        QList<Resource> rows;
        bool done = false;
        auto *reply = source.relationship.isEmpty() ? account.resources.list(source.entry)
                                                    : account.resources.related(source.parent, source.relationship);
        reply->then(
            this,
            [&](const Document &document) {
                rows = document.data;
                done = true;
            },
            [&](const ApiError &) { done = true; });
        if (!QTest::qWaitFor([&] { return done; }, 20000))
            rows.clear();
        return rows;
    }

    ResourceKey firstOf(Fixture &f, const QString &entry) { return read(f.account, entry).value(0).key(); }

    /// Down from the apps: request, report, instance, segment.
    Resource findSegment(Fixture &f)
    {
        QList<Resource> level = read(f.account, u"apps"_s);
        for (const auto &relationship : {u"analyticsReportRequests"_s, u"reports"_s, u"instances"_s, u"segments"_s}) {
            QList<Resource> next;
            for (const auto &resource : std::as_const(level)) {
                next = read(f.account, {resource.key(), relationship});
                if (!next.isEmpty())
                    break;
            }
            level = next;
        }
        return level.value(0);
    }

    SharedSimulator m_server;
};

QTEST_MAIN(TestDocumentViews)
#include "tst_documentviews.moc"
