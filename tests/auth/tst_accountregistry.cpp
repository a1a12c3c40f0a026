// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/accountregistry.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"Größe 評価/accounts.json"_s);
    AccountRegistry registry{path};
    QSignalSpy messages{&registry, &AccountRegistry::message};

    static Account account(const QString &name)
    {
        Account account;
        account.name = name;
        account.keyId = u"2X9R4HXF34"_s;
        account.issuerId = u"69a6de70-03db-47e3-e053-5b8c7c11a4d1"_s;
        account.baseUrl = QUrl(u"https://api.appstoreconnect.apple.com"_s);
        return account;
    }
    std::vector<Account> reloaded() const
    {
        AccountRegistry other(path);
        other.load();
        return other.accounts();
    }
    void write(const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
};

} // namespace

class TestAccountRegistry : public QObject
{
    Q_OBJECT

private slots:
    void nothingThereIsAnEmptyList();
    void everyFieldComesBack();
    void keepsTheOrderAndReplacesById();
    void removesOne();
    void lastUsedIsTheLatest();
    void newAccountsTakeAFreeColour();
    void damagedFileIsMovedAside_data();
    void damagedFileIsMovedAside();
    void failureToWriteChangesNothing();
    void unreadableFileIsNotOverwritten();
};

void TestAccountRegistry::nothingThereIsAnEmptyList()
{
    Fixture f;
    f.registry.load();
    QVERIFY(f.registry.accounts().empty());
    QVERIFY(!f.registry.lastUsed());
    QCOMPARE(f.messages.size(), 0);
    QVERIFY(!QFile::exists(f.path));
}

void TestAccountRegistry::everyFieldComesBack()
{
    Fixture f;
    auto account = Fixture::account(u"評価 & Söhne"_s);
    account.colour = 3;
    account.kind = ApiKey::Kind::Individual;
    account.issuerId.clear();
    account.baseUrl = QUrl(u"http://127.0.0.1:8080/base"_s);
    account.enterprise = true;
    account.demo = true;
    account.lastUsed = QDateTime::fromMSecsSinceEpoch(1'730'000'000'123, Qt::UTC);
    QVERIFY(f.registry.save(account, &account.id));
    QCOMPARE(account.id.size(), 36);
    QVERIFY(f.reloaded() == std::vector<Account>{account});
}

void TestAccountRegistry::keepsTheOrderAndReplacesById()
{
    Fixture f;
    QString id;
    QVERIFY(f.registry.save(Fixture::account(u"b"_s), &id));
    QVERIFY(f.registry.save(Fixture::account(u"a"_s)));
    auto changed = *f.registry.account(id);
    changed.name = u"c"_s;
    QVERIFY(f.registry.save(changed));
    const auto accounts = f.reloaded();
    QCOMPARE(accounts.size(), size_t(2));
    QCOMPARE(accounts[0].name, u"c"_s);
    QCOMPARE(accounts[1].name, u"a"_s);
}

void TestAccountRegistry::removesOne()
{
    Fixture f;
    QString id;
    QVERIFY(f.registry.save(Fixture::account(u"a"_s), &id));
    QVERIFY(f.registry.save(Fixture::account(u"b"_s)));
    QVERIFY(f.registry.remove(id));
    QVERIFY(!f.registry.account(id));
    QCOMPARE(f.reloaded().size(), size_t(1));
}

void TestAccountRegistry::lastUsedIsTheLatest()
{
    Fixture f;
    QString first;
    QString second;
    QVERIFY(f.registry.save(Fixture::account(u"a"_s), &first));
    QVERIFY(f.registry.save(Fixture::account(u"b"_s), &second));
    QVERIFY(!f.registry.lastUsed());
    const auto now = QDateTime::currentDateTimeUtc();
    QVERIFY(f.registry.markUsed(second, now));
    QVERIFY(f.registry.markUsed(first, now.addSecs(-5)));
    QCOMPARE(f.registry.lastUsed()->id, second);
    QVERIFY(!f.registry.markUsed(u"unknown"_s, now));
}

void TestAccountRegistry::newAccountsTakeAFreeColour()
{
    Fixture f;
    ApiKey key;
    key.keyId = u"2X9R4HXF34"_s;
    key.enterprise = true;
    QVERIFY(f.registry.save(f.registry.accountFor(key)));
    const auto next = f.registry.accountFor(key);
    QCOMPARE(next.colour, 1);
    QCOMPARE(next.name, u"2X9R4HXF34"_s);
    QCOMPARE(next.baseUrl, key.baseUrl());
    QVERIFY(AccountRegistry::keyOf(next, {}) == key);
}

void TestAccountRegistry::damagedFileIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << QByteArray(R"({"version":1,"accounts":[{"id":)");
    QTest::newRow("something else") << QByteArray("[general]\nname=x\n");
    QTest::newRow("account without id") << QByteArray(R"({"version":1,"accounts":[{"name":"x"}]})");
}

void TestAccountRegistry::damagedFileIsMovedAside()
{
    QFETCH(QByteArray, bytes);
    Fixture f;
    f.write(bytes);
    f.registry.load();
    QVERIFY(f.registry.accounts().empty());
    QCOMPARE(f.messages.size(), 1);
    const auto kept = QDir(QFileInfo(f.path).path()).entryInfoList({u"accounts.json.corrupt-*"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(f.read(kept.first().filePath()), bytes);
    QVERIFY(f.registry.save(Fixture::account(u"new"_s)));
    QCOMPARE(f.reloaded().size(), size_t(1));
}

void TestAccountRegistry::failureToWriteChangesNothing()
{
    Fixture f;
    f.write("x"); // a file where the folder should be
    AccountRegistry registry(f.path + "/below/accounts.json"_L1);
    QSignalSpy messages(&registry, &AccountRegistry::message);
    QVERIFY(!registry.save(Fixture::account(u"a"_s)));
    QVERIFY(registry.accounts().empty());
    QCOMPARE(messages.size(), 1);
}

void TestAccountRegistry::unreadableFileIsNotOverwritten()
{
    Fixture f;
    QVERIFY(QDir().mkpath(f.path)); // a folder of that name opens like a file one may not read
    f.registry.load();
    QCOMPARE(f.messages.size(), 1);
    QVERIFY(!f.registry.save(Fixture::account(u"a"_s)));
    QCOMPARE(f.messages.size(), 2);
    QVERIFY(QFileInfo(f.path).isDir());
}

QTEST_GUILESS_MAIN(TestAccountRegistry)
#include "tst_accountregistry.moc"
