// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/judgedworld.h"
#include "tests/operations/windowrig.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/installedtheme.h"

#include "api/auth/keyvault.h"
#include "api/catalog/builtincatalog.h"
#include "api/signing/signingidentity.h"
#include "api/signing/signingkeys.h"
#include "ui/explorer/changepanel.h"
#include "ui/forms/resourceform.h"
#include "ui/signing/capabilityview.h"
#include "ui/signing/certificatespage.h"
#include "ui/signing/deviceimportview.h"
#include "ui/signing/devicespage.h"
#include "ui/signing/expirycalendar.h"
#include "ui/signing/identifierspage.h"
#include "ui/signing/profilespage.h"
#include "ui/signing/renewalview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The four pages of a team's signing.
class Desk
{
public:
    Desk(const Catalog &catalog, const JudgedWorld &from)
        : session(catalog, from.account(), from.key(), {}, vault)
        , rig(session)
        , certificates(rig.context(u"certificates"_s))
        , identifiers(rig.context(u"identifiers"_s))
        , devices(rig.context(u"devices"_s))
        , profiles(rig.context(u"profiles"_s))
    {
        for (auto *page : pages()) {
            page->resize(1300, 800);
            page->show();
        }
    }
    QList<Page *> pages() { return {&certificates, &identifiers, &devices, &profiles}; }
    AccountServices &services() { return session.services(); }
    bool rest(Page &page)
    {
        page.load();
        return QTest::qWaitFor([&page] { return !page.isLoading(); }, 60'000);
    }
    bool again(SigningPage &page)
    {
        page.refresh();
        return QTest::qWaitFor([&page] { return !page.isLoading(); }, 60'000);
    }
    bool applyAll()
    {
        QSignalSpy finished(&services().apply, &ApplyJob::finished);
        if (!services().apply.start() || (finished.isEmpty() && !finished.wait(120'000)))
            return false;
        for (const auto &item : services().apply.items()) {
            if (item.error)
                qInfo("%s: %s", qPrintable(item.what.title), qPrintable(item.error->title));
        }
        return services().changes.count() == 0;
    }
    static void trigger(Page &page, const QString &name) { page.findChild<QAction *>(name)->trigger(); }
    static void press(Page &page, const QString &name) { page.findChild<QPushButton *>(name)->click(); }
    static void choose(SigningPage &page, const QString &table, const QString &id)
    {
        auto *list = page.findChild<DataTable *>(table);
        list->view()->clearSelection();
        list->selectId(id);
    }

    KeyVault vault;
    AccountSession session;
    WindowRig rig;
    CertificatesPage certificates;
    IdentifiersPage identifiers;
    DevicesPage devices;
    ProfilesPage profiles;
};

} // namespace

class TestSigningDesk final : public QObject
{
    Q_OBJECT

private slots:
    void everythingATeamSignsWith();
    void individualKeysAreToldFirst();

private:
    void certificates(Desk &desk);
    void identifiers(Desk &desk);
    void devices(Desk &desk);
    void profiles(Desk &desk);
};

void TestSigningDesk::everythingATeamSignsWith()
{
    const InstalledTheme theme;
    QDir().mkpath(QStringLiteral(SCRATCH_DIR));
    const auto catalog = loadBuiltInCatalog();
    JudgedWorld world(catalog, QStringLiteral(SCRATCH_DIR));
    QVERIFY2(world.error.isEmpty(), qPrintable(world.error));
    if (!world.isJudged())
        qInfo("Not held against Apple's specification: %s", qPrintable(world.missing()));
    {
        Desk desk(catalog, world);
        QTRY_VERIFY(desk.services().changes.isLoaded());
        for (const auto part : {&TestSigningDesk::certificates, &TestSigningDesk::identifiers,
                                &TestSigningDesk::devices, &TestSigningDesk::profiles}) {
            (this->*part)(desk);
            if (QTest::currentTestFailed())
                return;
        }
        for (auto *page : desk.pages())
            QCOMPARE(unnamedControls(page), QStringList());
    }
    const auto violations = world.violations();
    for (const auto &line : violations.mid(0, 20))
        qInfo("%s", qPrintable(line));
    QCOMPARE(violations.size(), 0);
}

void TestSigningDesk::certificates(Desk &desk)
{
    auto &page = desk.certificates;
    QVERIFY(desk.rest(page));
    const auto before = page.data().certificates().size();
    Desk::trigger(page, u"newCertificate"_s);
    auto *type = page.findChild<QComboBox *>(u"certificateType"_s);
    type->setCurrentIndex(type->findData(u"PASS_TYPE_ID"_s));
    auto *owner = page.findChild<QComboBox *>(u"certificateOwner"_s);
    QTRY_VERIFY(owner->count() > 0);
    type->setCurrentIndex(type->findData(u"DEVELOPMENT"_s));
    page.findChild<QLineEdit *>(u"certificateLabel"_s)->setText(u"Test desk"_s);
    Desk::press(page, u"createCertificate"_s);
    // No keychain here: the program asks before anything is sent.
    QString id, hash;
    const auto find = [&] {
        for (const auto &each : page.data().certificates()) {
            if (each.hasKey) {
                id = each.id;
                hash = each.keyHash;
            }
        }
        return !id.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(find(), 60'000);
    QCOMPARE(page.data().certificates().size(), before + 1);
    QTRY_COMPARE(page.findChild<DataTable *>(u"certificateTable"_s)->selectedIds(), QStringList{id});

    // Out as .p12, forgotten, in again.
    desk.rig.dialogs.path = desk.rig.folder.filePath(u"out.p12"_s);
    QTRY_VERIFY(page.findChild<QAction *>(u"exportP12"_s) && page.findChild<QAction *>(u"exportP12"_s)->isEnabled());
    Desk::trigger(page, u"exportP12"_s);
    page.findChild<QLineEdit *>(u"p12Password"_s)->setText(u"secret"_s);
    QVERIFY(!page.findChild<QPushButton *>(u"saveP12"_s)->isEnabled());
    page.findChild<QLineEdit *>(u"p12PasswordAgain"_s)->setText(u"secret"_s);
    Desk::press(page, u"saveP12"_s);
    QTRY_VERIFY(QFile::exists(desk.rig.dialogs.path));
    if (!QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"pkcs12"_s, u"-in"_s, desk.rig.dialogs.path, u"-noout"_s, u"-passin"_s, u"pass:secret"_s});
        QVERIFY(openssl.waitForFinished(30'000));
        QCOMPARE(openssl.exitCode(), 0);
    }
    desk.services().signingKeys.forget(hash);
    QTRY_VERIFY(!page.data().certificate({u"certificates"_s, id})->hasKey);
    page.importKey(desk.rig.dialogs.path);
    page.findChild<QLineEdit *>(u"filePassword"_s)->setText(u"wrong"_s);
    Desk::press(page, u"importWithPassword"_s);
    QVERIFY(!page.data().certificate({u"certificates"_s, id})->hasKey);
    page.findChild<QLineEdit *>(u"filePassword"_s)->setText(u"secret"_s);
    Desk::press(page, u"importWithPassword"_s);
    QTRY_VERIFY(page.data().certificate({u"certificates"_s, id})->hasKey);
    Desk::choose(page, u"certificateTable"_s, id);
    desk.rig.dialogs.path = desk.rig.folder.filePath(u"out.cer"_s);
    QTRY_VERIFY(page.findChild<QAction *>(u"exportCer"_s));
    Desk::trigger(page, u"exportCer"_s);
    QTRY_VERIFY(QFile::exists(desk.rig.dialogs.path));

    // Revoking tells which profiles it costs.
    const auto used = std::find_if(page.data().certificates().begin(), page.data().certificates().end(),
                                   [](const SigningCertificate &each) { return each.profiles.size() > 1; });
    const auto profile = used->profiles.first();
    Desk::choose(page, u"certificateTable"_s, used->id);
    Desk::trigger(page, u"revokeCertificate"_s);
    QTRY_COMPARE(desk.services().changes.count(), 1);
    QVERIFY2(desk.rig.dialogs.questions.last().text.contains(profile),
             qPrintable(desk.rig.dialogs.questions.last().text));
    QVERIFY(desk.applyAll());
    QVERIFY(desk.again(page));
    QCOMPARE(page.data().certificates().size(), before);
    page.showCalendar();
    QVERIFY(page.findChild<ExpiryCalendar *>()->isVisible());
    QVERIFY(page.open({u"certificates"_s, id}));
}

void TestSigningDesk::identifiers(Desk &desk)
{
    auto &page = desk.identifiers;
    QVERIFY(desk.rest(page));
    auto &matrix = page.matrix();
    QTRY_VERIFY(matrix.rowCount() > 3);
    auto *view = page.findChild<CapabilityView *>();
    int row = 0, column = 0;
    while (matrix.isOn(row, column)) {
        if (++column == matrix.columnCount()) {
            ++row;
            column = 0;
        }
    }
    const auto name = matrix.idAt(row).text(u"name");
    view->setCurrentIndex(matrix.index(row, column));
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(matrix.isOn(row, column));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(desk.services().changes.count(), 1);
    QVERIFY(desk.applyAll());
    page.refresh();
    QTRY_VERIFY(!page.isLoading());
    QVERIFY(matrix.isOn(row, column));
    QCOMPARE(matrix.idAt(row).text(u"name"), name);

    const auto registerOne = [&](int kind, const QList<std::pair<QString, QVariant>> &values) {
        page.showKind(kind);
        if (!QTest::qWaitFor([&page] { return !page.isLoading(); }, 30'000))
            return false;
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Register")
                button->click();
        }
        auto *form = page.findChild<ResourceForm *>();
        if (!form)
            return false;
        for (const auto &[field, value] : values)
            form->editor(field)->setValue(QJsonValue::fromVariant(value));
        const int count = desk.services().changes.count();
        emit page.findChild<ChangePanel *>()->stageRequested();
        return QTest::qWaitFor([&] { return desk.services().changes.count() == count + 1; }, 10'000);
    };
    QVERIFY(
        registerOne(0, {{u"name"_s, u"Desk"_s}, {u"identifier"_s, u"com.example.desk"_s}, {u"platform"_s, u"IOS"_s}}));
    QVERIFY(registerOne(1, {{u"name"_s, u"Shop"_s}, {u"identifier"_s, u"merchant.com.example.desk"_s}}));
    QVERIFY(registerOne(2, {{u"name"_s, u"Pass"_s}, {u"identifier"_s, u"pass.com.example.desk"_s}}));
    QVERIFY(desk.applyAll());
}

void TestSigningDesk::devices(Desk &desk)
{
    auto &page = desk.devices;
    QVERIFY(desk.rest(page));
    const auto before = page.data().devices().size();
    Desk::trigger(page, u"registerDevices"_s);
    page.findChild<QPlainTextEdit *>(u"deviceText"_s)
        ->setPlainText(
            u"00008130-001A3C4E1234001C\tMara\tios\nnope\tTypo\tios\n00008112-000E15D83A90001E\tBuild Mac\tmac\n"_s);
    auto *import = page.findChild<DeviceImportView *>();
    QCOMPARE(import->plan().chosenCount(), 2);
    Desk::press(page, u"stageDevices"_s);
    QCOMPARE(desk.services().changes.count(), 2);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.again(page));
    QCOMPARE(page.data().devices().size(), before + 2);
    const auto idOf = [&page](const QString &name) {
        for (const auto &device : page.data().devices()) {
            if (device.resource.text(u"name") == name)
                return device.id;
        }
        return QString();
    };
    const auto mara = idOf(u"Mara"_s);
    Desk::choose(page, u"deviceTable"_s, mara);
    desk.rig.dialogs.text = u"Mara's iPhone"_s;
    Desk::trigger(page, u"renameDevice"_s);
    QTRY_COMPARE(desk.services().changes.count(), 1);
    Desk::choose(page, u"deviceTable"_s, idOf(u"Build Mac"_s));
    Desk::trigger(page, u"disableDevices"_s);
    QTRY_COMPARE(desk.services().changes.count(), 2);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.again(page));
    QCOMPARE(idOf(u"Mara's iPhone"_s), mara);
    QVERIFY(!page.data().device({u"devices"_s, idOf(u"Build Mac"_s)})->isEnabled());

    // Into the profiles that could hold it.
    Desk::choose(page, u"deviceTable"_s, mara);
    Desk::trigger(page, u"addToProfiles"_s);
    auto *renewal = page.findChild<RenewalView *>();
    QVERIFY(renewal->isVisible());
    QVERIFY(renewal->model().rowCount() > 1);
    for (const auto &each : renewal->model().rows())
        QCOMPARE(each.devicesAfter > each.devicesBefore || !each.problem.isEmpty(), true);
    for (int i = 1; i < renewal->model().rowCount(); ++i)
        page.findChild<DataTable *>(u"renewalTable"_s)
            ->model()
            ->setData(renewal->model().index(i, 0), Qt::Unchecked, Qt::CheckStateRole);
    const auto successor = renewal->model().rowAt(0).newName;
    Desk::press(page, u"stageRenewal"_s);
    QCOMPARE(desk.services().changes.count(), 2);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.again(page));
    const auto made
        = std::find_if(page.data().profiles().begin(), page.data().profiles().end(),
                       [&](const SigningProfile &each) { return each.resource.text(u"name") == successor; });
    QVERIFY(made != page.data().profiles().end());
    QVERIFY(made->devices.contains(ResourceKey{u"devices"_s, mara}));
}

void TestSigningDesk::profiles(Desk &desk)
{
    auto &page = desk.profiles;
    QVERIFY(desk.rest(page));
    QVERIFY(desk.again(page));
    const auto before = page.data().profiles().size();
    Desk::trigger(page, u"newProfile"_s);
    auto *type = page.findChild<QComboBox *>(u"profileType"_s);
    type->setCurrentIndex(type->findData(u"IOS_APP_DEVELOPMENT"_s));
    page.findChild<QLineEdit *>(u"profileName"_s)->setText(u"Desk profile"_s);
    QVERIFY(page.findChild<QPushButton *>(u"stageProfile"_s)->isEnabled());
    Desk::press(page, u"stageProfile"_s);
    QCOMPARE(desk.services().changes.count(), 1);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.again(page));
    QCOMPARE(page.data().profiles().size(), before + 1);
    QString id;
    for (const auto &each : page.data().profiles()) {
        if (each.resource.text(u"name") == u"Desk profile")
            id = each.id;
    }
    Desk::choose(page, u"profileTable"_s, id);
    desk.rig.dialogs.path = desk.rig.folder.filePath(u"out.mobileprovision"_s);
    Desk::trigger(page, u"saveProfiles"_s);
    QTRY_VERIFY(QFile::exists(desk.rig.dialogs.path));
    QFile saved(desk.rig.dialogs.path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto read = readProvisioningProfile(saved.readAll());
    QVERIFY(std::holds_alternative<ProvisioningProfile>(read));
    QCOMPARE(std::get<ProvisioningProfile>(read).name, u"Desk profile"_s);

    // What the revocation broke is made anew, with all devices.
    QVERIFY(page.findChild<QAction *>(u"renewAll"_s)->isEnabled());
    Desk::trigger(page, u"renewAll"_s);
    auto *renewal = page.findChild<RenewalView *>();
    int wanted = 0;
    for (const auto &each : renewal->model().rows())
        wanted += each.isChosen ? 1 : 0;
    QVERIFY(wanted > 0);
    Desk::press(page, u"stageRenewal"_s);
    QCOMPARE(desk.services().changes.count(), 2 * wanted);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.again(page));
    QCOMPARE(page.data().profiles().size(), before + 1);

    Desk::choose(page, u"profileTable"_s, id);
    Desk::trigger(page, u"deleteProfiles"_s);
    QTRY_COMPARE(desk.services().changes.count(), 1);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.again(page));
    QCOMPARE(page.data().profiles().size(), before);
}

void TestSigningDesk::individualKeysAreToldFirst()
{
    const InstalledTheme theme;
    const auto catalog = loadBuiltInCatalog();
    QString error;
    const auto simulator = JudgedWorld::startSimulator(catalog, &error);
    QVERIFY2(simulator, qPrintable(error));
    KeyVault vault;
    Account account;
    account.id = u"one"_s;
    account.baseUrl = simulator->baseUrl();
    auto key = JudgedWorld::keyOf(*simulator);
    key.issuerId.clear();
    AccountSession session(catalog, account, key, {}, vault);
    WindowRig rig(session);
    QTRY_VERIFY(!rig.explorer.isLoading());
    const auto asked = session.services().log.entries().size();
    CertificatesPage certificates(rig.context(u"certificates"_s));
    IdentifiersPage identifiers(rig.context(u"identifiers"_s));
    DevicesPage devices(rig.context(u"devices"_s));
    ProfilesPage profiles(rig.context(u"profiles"_s));
    for (Page *page : std::initializer_list<Page *>{&certificates, &identifiers, &devices, &profiles}) {
        page->resize(1200, 800);
        page->show();
        page->load();
        page->refresh();
        QVERIFY(!page->isLoading());
        const auto words = page->findChildren<Placeholder *>();
        QVERIFY(std::any_of(words.begin(), words.end(), [](const Placeholder *each) {
            return each->isVisible() && each->content().title.contains("individual key"_L1);
        }));
    }
    QCOMPARE(session.services().log.entries().size(), asked);
}

QTEST_MAIN(TestSigningDesk)
#include "tst_signingdesk.moc"
