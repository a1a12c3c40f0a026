// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility.h"
#include "tests/ui/windowfixture.h"
#include "ui/welcome/accountscard.h"
#include "ui/welcome/addkeyform.h"
#include "ui/welcome/dropzone.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace {

/// A new P-256 key as Apple would hand it out.
QByteArray freshKey()
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *bytes = nullptr;
    const auto size = BIO_get_mem_data(memory, &bytes);
    const QByteArray pem(bytes, qsizetype(size));
    BIO_free(memory);
    EVP_PKEY_free(key);
    return pem;
}

const auto issuer = u"57246542-96fe-1a63-e053-0824d011072a"_s;

struct Fixture : WindowFixture
{
    WelcomePage page{setup, registry, dialogs};
    AddKeyForm *form = page.form();
    QSignalSpy added{&page, &WelcomePage::accountAdded};

    Fixture()
    {
        page.resize(900, 700);
        page.start(false);
        page.show();
        button(u"addKey"_s)->click();
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    QLineEdit *field(const QString &name) const { return page.findChild<QLineEdit *>(name); }
    Banner *banner() const { return form->findChild<Banner *>(); }
};

} // namespace

class TestWelcome : public QObject
{
    Q_OBJECT

private slots:
    void twoDoors();
    void badKeysAreExplained_data();
    void badKeysAreExplained();
    void keyIdComesFromTheFileName();
    void pasteAndBrowse();
    void droppedOnThePage();
    void idsAreLookedAt();
    void wrongKeyIsNotSaved();
    void offlineMaySaveAnyway();
    void withoutKeychainForThisSession();
    void accountsAreManaged();
    void everythingHasAName();
};

void TestWelcome::twoDoors()
{
    Fixture f;
    QSignalSpy demo(&f.page, &WelcomePage::demoChosen), leave(&f.page, &WelcomePage::leaveRequested);
    f.page.start(true);
    f.button(u"tryDemo"_s)->click();
    QCOMPARE(demo.count(), 1);
    f.button(u"addKey"_s)->click();
    QVERIFY(f.form->isVisible());
    QVERIFY(!f.button(u"checkAndSave"_s)->isEnabled()); // nothing to check yet
}

void TestWelcome::badKeysAreExplained_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("noise") << QByteArray("not a key at all");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("certificate") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    QTest::newRow("public") << QByteArray("-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n");
    QTest::newRow("truncated") << freshKey().left(80);
    QTest::newRow("json") << QByteArray("{\"key_id\": \"A\"}");
}

void TestWelcome::badKeysAreExplained()
{
    QFETCH(QByteArray, bytes);
    Fixture f;
    f.form->takeFile(f.write(u"AuthKey_2X9R4HXF34.p8"_s, bytes));
    QVERIFY(f.banner()->isVisible());
    QVERIFY(f.banner()->message().contains("AuthKey_2X9R4HXF34.p8"_L1));
    QVERIFY(f.banner()->accessibleDescription().size() > 5);
    QVERIFY(!f.button(u"checkAndSave"_s)->isEnabled());
}

void TestWelcome::keyIdComesFromTheFileName()
{
    Fixture f;
    f.form->takeFile(f.write(u"AuthKey_2X9R4HXF34.p8"_s, freshKey()));
    QVERIFY(!f.banner()->isVisible());
    QCOMPARE(f.field(u"keyId"_s)->text(), u"2X9R4HXF34"_s);
    QVERIFY(f.field(u"issuerId"_s)->isVisible());
    QVERIFY(f.button(u"checkAndSave"_s)->isEnabled());

    const auto json = u"{\"key_id\":\"ABCDEFGH12\",\"issuer_id\":\"%1\",\"key\":\"%2\"}"_s.arg(
        issuer, QString::fromLatin1(freshKey()).replace(u'\n', u"\\n"_s));
    f.form->takeFile(f.write(u"fastlane.json"_s, json.toUtf8()));
    QCOMPARE(f.field(u"keyId"_s)->text(), u"ABCDEFGH12"_s);
    QCOMPARE(f.field(u"issuerId"_s)->text(), issuer);
}

void TestWelcome::pasteAndBrowse()
{
    Fixture f;
    QApplication::clipboard()->setText(QString::fromLatin1(freshKey()));
    f.button(u"pasteKey"_s)->click();
    QVERIFY(f.button(u"checkAndSave"_s)->isEnabled());
    QVERIFY(f.field(u"keyId"_s)->text().isEmpty()); // a pasted key does not say its id
    f.dialogs.path = f.write(u"AuthKey_2X9R4HXF34.p8"_s, freshKey());
    f.button(u"browseKey"_s)->click();
    QTRY_COMPARE(f.field(u"keyId"_s)->text(), u"2X9R4HXF34"_s);
}

void TestWelcome::droppedOnThePage()
{
    Fixture f;
    f.page.start(false);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.write(u"AuthKey_2X9R4HXF34.p8"_s, freshKey()))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.page, &drop);
    QVERIFY(f.form->isVisible());
    QCOMPARE(f.field(u"keyId"_s)->text(), u"2X9R4HXF34"_s);
}

void TestWelcome::idsAreLookedAt()
{
    Fixture f;
    f.form->takeText(QString::fromLatin1(freshKey()));
    f.button(u"checkAndSave"_s)->click();
    QVERIFY(f.checker.asked.isEmpty());
    QVERIFY(f.field(u"keyId"_s)->property("invalid").toBool());
    QVERIFY(f.field(u"issuerId"_s)->property("invalid").toBool());
    f.field(u"keyId"_s)->setText(u"2X9R4HXF34"_s);
    f.field(u"issuerId"_s)->setText(u"not-an-issuer"_s);
    f.button(u"checkAndSave"_s)->click();
    QVERIFY(!f.field(u"keyId"_s)->property("invalid").toBool());
    QVERIFY(f.field(u"issuerId"_s)->property("invalid").toBool());
    f.form->findChild<SegmentedControl *>()->setCurrentIndex(1); // an individual key has no issuer
    QVERIFY(!f.field(u"issuerId"_s)->isVisible());
    f.button(u"checkAndSave"_s)->click();
    QTRY_COMPARE(f.checker.asked.size(), 1);
    QCOMPARE(f.checker.asked.front().kind, ApiKey::Kind::Individual);
    QVERIFY(f.checker.asked.front().issuerId.isEmpty());
}

static ApiError failure(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.title = u"It did not work."_s;
    return error;
}

static void fill(Fixture &f)
{
    f.form->takeFile(f.write(u"AuthKey_2X9R4HXF34.p8"_s, freshKey()));
    f.field(u"issuerId"_s)->setText(issuer);
    f.field(u"accountName"_s)->setText(u"Northwind"_s);
}

void TestWelcome::wrongKeyIsNotSaved()
{
    Fixture f;
    fill(f);
    f.checker.error = failure(ApiError::Kind::Unauthorized);
    f.button(u"checkAndSave"_s)->click();
    QTRY_VERIFY(f.banner()->isVisible());
    QVERIFY(f.banner()->message().contains("does not accept"_L1));
    QVERIFY(!f.button(u"otherWay"_s)->isVisible());
    QVERIFY(f.registry.accounts().empty());
    QVERIFY(f.button(u"checkAndSave"_s)->isEnabled());
}

void TestWelcome::offlineMaySaveAnyway()
{
    Fixture f;
    fill(f);
    f.checker.error = failure(ApiError::Kind::Offline);
    f.button(u"checkAndSave"_s)->click();
    QTRY_VERIFY(f.button(u"otherWay"_s)->isVisible());
    QVERIFY(f.added.isEmpty());
}

/// These tests run without a keychain: saving fails in words, and the session is the way on.
void TestWelcome::withoutKeychainForThisSession()
{
    Fixture f;
    fill(f);
    f.button(u"checkAndSave"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(f.button(u"otherWay"_s)->isVisible(), 20000);
    QVERIFY(f.banner()->message().size() > 10);
    QVERIFY(f.registry.accounts().empty()); // nothing half done
    f.button(u"otherWay"_s)->click();
    QTRY_COMPARE(f.added.count(), 1);
    const auto id = f.added.front().front().toString();
    const auto *account = f.registry.account(id);
    QVERIFY(account);
    QCOMPARE(account->name, u"Northwind"_s);
    QCOMPARE(account->keyId, u"2X9R4HXF34"_s);
    QVERIFY(f.vault.isSessionOnly(id));
    QFile file(f.folder.filePath(u"accounts.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("PRIVATE"));
}

void TestWelcome::accountsAreManaged()
{
    WindowFixture f;
    const auto id = f.addAccount(u"Northwind"_s);
    AccountsCard card(f.registry, f.setup, f.dialogs);
    card.resize(800, 300);
    card.show();
    QCOMPARE(unnamedControls(&card), QStringList());
    const auto press = [&card](const QString &name) {
        const auto buttons = card.findChildren<QToolButton *>();
        for (auto *button : buttons) {
            if (button->accessibleName() == name)
                button->click();
        }
    };
    f.dialogs.text = u"Southwind"_s;
    press(u"Rename Northwind"_s);
    QTRY_COMPARE(f.registry.account(id)->name, u"Southwind"_s);
    auto *color = card.findChild<ColorChooser *>();
    QTest::keyClick(color, Qt::Key_Right);
    QTRY_COMPARE(f.registry.account(id)->colour, 1);

    QSignalSpy removed(&card, &AccountsCard::removed);
    const auto rebuilt = [&card] {
        const auto buttons = card.findChildren<QToolButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [](auto *b) { return b->accessibleName() == "Remove Southwind"_L1; });
    };
    QTRY_VERIFY(rebuilt());
    f.dialogs.confirms = false;
    press(u"Remove Southwind"_s);
    QTRY_COMPARE(f.dialogs.questions.size(), 1);
    QVERIFY(f.dialogs.questions.front().destructive);
    f.dialogs.confirms = true;
    press(u"Remove Southwind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(removed.count(), 1, 20000);
    QVERIFY(f.registry.accounts().empty());
}

void TestWelcome::everythingHasAName()
{
    Fixture f;
    fill(f);
    QCOMPARE(unnamedControls(&f.page), QStringList());
    f.page.start(true);
    QCOMPARE(unnamedControls(&f.page), QStringList());
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
