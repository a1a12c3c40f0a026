// SPDX-License-Identifier: GPL-3.0-or-later
// Run through with-keyring.sh, which says in ESPALIER_TEST_KEYRING what kind of keychain there is.
#include "api/auth/keyvault.h"
#include "tests/auth/testkeys.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using Problem = KeyVault::Problem;

namespace {

const auto first = u"0d2f6f0e-1c1e-4c63-9a39-0f7b8a2b9a11"_s;
const auto second = u"5b1f3c9a-4a55-4a3e-8f2a-2f9d7a7f0c22"_s;

/// What a reply came to; `T` is default-constructed when it failed.
template <typename T>
struct Waited
{
    bool finished = false;
    T value{};
    std::optional<ApiError> error;

    Problem problem() const { return error ? KeyVault::problemOf(*error) : Problem::None; }
};

template <typename T>
Waited<T> waitFor(ApiReply<T> *reply)
{
    Waited<T> outcome;
    QObject context;
    QSignalSpy finished(reply, &ApiReplyBase::finished);
    reply->then(
        &context, [&](const T &value) { outcome.value = value; },
        [&](const ApiError &error) { outcome.error = error; });
    outcome.finished = finished.wait(20'000);
    return outcome;
}

/// Locks the default keyring as the user would from the desktop's keychain program.
bool lockKeyring()
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    call << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

/// A new daemon on the same files, opened with the password the wrapper script gave. Ends with its scope.
struct ReopenedKeyring
{
    QProcess daemon;

    bool open()
    {
        const auto isThere = [] {
            return QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value();
        };
        const auto pid = QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s).value();
        if (::kill(pid_t(pid), SIGTERM) != 0 || !QTest::qWaitFor([&] { return !isThere(); }))
            return false;
        daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        daemon.write("test-pass");
        daemon.closeWriteChannel();
        return QTest::qWaitFor(isThere);
    }
    ~ReopenedKeyring()
    {
        daemon.terminate();
        daemon.waitForFinished();
    }
};

} // namespace

class TestKeyVault : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesReadsAndDeletes();
    void keepsAccountsApart();
    void missingServiceIsSaid();
    void keychainWithoutKeyringIsSaid();
    void sessionKeyIsTheWayOn();
    void abortAndTimeOutEndTheWait();
    void lockedKeychainIsNotMistakenForAnEmptyOne(); // last: it replaces the daemon
};

void TestKeyVault::init()
{
    const auto mode = qEnvironmentVariable("ESPALIER_TEST_KEYRING");
    if (mode.isEmpty())
        QSKIP("run by with-keyring.sh, which starts a keychain for the test");
    const auto test = QLatin1StringView(QTest::currentTestFunction());
    const bool needsOpenKeyring = test == "savesReadsAndDeletes"_L1 || test == "keepsAccountsApart"_L1
        || test == "lockedKeychainIsNotMistakenForAnEmptyOne"_L1;
    if (needsOpenKeyring && mode != "unlocked"_L1)
        QSKIP("needs an open keyring");
    if (test == "missingServiceIsSaid"_L1 && mode != "no-service"_L1 && mode != "no-bus"_L1)
        QSKIP("needs a system without a keychain service");
    if (test == "keychainWithoutKeyringIsSaid"_L1 && mode != "no-keyring"_L1)
        QSKIP("needs a service without a keyring");
}

void TestKeyVault::savesReadsAndDeletes()
{
    KeyVault vault;
    const SecretBytes secret(testKeys::pkcs8());
    QCOMPARE(waitFor(vault.read(first)).problem(), Problem::NotFound);
    QVERIFY(!waitFor(vault.save(first, secret)).error);
    QVERIFY(waitFor(vault.read(first)).value == secret);

    const SecretBytes other(testKeys::p384());
    QVERIFY(!waitFor(vault.save(first, other)).error); // replaces
    QVERIFY(waitFor(vault.read(first)).value == other);

    QVERIFY(!waitFor(vault.remove(first)).error);
    QCOMPARE(waitFor(vault.read(first)).problem(), Problem::NotFound);
    QVERIFY(!waitFor(vault.remove(first)).error); // nothing there is as good as removed
}

void TestKeyVault::keepsAccountsApart()
{
    KeyVault vault;
    const SecretBytes one("one");
    const SecretBytes two("two");
    QVERIFY(!waitFor(vault.save(first, one)).error);
    QVERIFY(!waitFor(vault.save(second, two)).error);
    QVERIFY(waitFor(vault.read(first)).value == one);
    QVERIFY(!waitFor(vault.remove(first)).error);
    QVERIFY(waitFor(vault.read(second)).value == two);
    QVERIFY(!waitFor(vault.remove(second)).error);
}

void TestKeyVault::lockedKeychainIsNotMistakenForAnEmptyOne()
{
    KeyVault vault;
    const SecretBytes secret(testKeys::pkcs8());
    QVERIFY(!waitFor(vault.save(first, secret)).error);
    QVERIFY(lockKeyring());

    const auto read = waitFor(vault.read(first));
    QCOMPARE(read.problem(), Problem::Locked);
    QVERIFY(read.error->title.contains(u"locked"_s));
    QCOMPARE(waitFor(vault.save(second, secret)).problem(), Problem::Locked);
    QCOMPARE(waitFor(vault.remove(first)).problem(), Problem::Locked);

    ReopenedKeyring reopened;
    QVERIFY(reopened.open());
    // libsecret's session ended with the old daemon, so another process looks whether the key is still there.
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {u"--holds-a-key"_s, first}), 0);
}

void TestKeyVault::missingServiceIsSaid()
{
    KeyVault vault;
    QCOMPARE(waitFor(vault.read(first)).problem(), Problem::NoService);
    QCOMPARE(waitFor(vault.save(first, SecretBytes("key"))).problem(), Problem::NoService);
    QCOMPARE(waitFor(vault.remove(first)).problem(), Problem::NoService);
}

void TestKeyVault::keychainWithoutKeyringIsSaid()
{
    KeyVault vault;
    QCOMPARE(waitFor(vault.read(first)).problem(), Problem::NotFound);
    QCOMPARE(waitFor(vault.save(first, SecretBytes("key"))).problem(), Problem::NotSetUp);
    QVERIFY(!waitFor(vault.remove(first)).error);
}

void TestKeyVault::sessionKeyIsTheWayOn()
{
    KeyVault vault;
    const SecretBytes secret(testKeys::pkcs8());
    vault.keepForSession(first, secret);
    QVERIFY(vault.isSessionOnly(first));
    QVERIFY(waitFor(vault.read(first)).value == secret);
    QVERIFY(!waitFor(vault.remove(first)).error);
    QVERIFY(!vault.isSessionOnly(first));
    QVERIFY(waitFor(vault.read(first)).error);

    if (qEnvironmentVariable("ESPALIER_TEST_KEYRING") == "unlocked"_L1) {
        vault.keepForSession(second, secret);
        QVERIFY(!waitFor(vault.save(second, secret)).error); // the keychain takes over
        QVERIFY(!vault.isSessionOnly(second));
        QVERIFY(!waitFor(vault.remove(second)).error);
    }
}

void TestKeyVault::abortAndTimeOutEndTheWait()
{
    KeyVault vault;
    auto *reply = vault.read(first);
    reply->abort();
    const auto aborted = waitFor(reply);
    QVERIFY(aborted.error);
    QCOMPARE(int(aborted.error->kind), int(ApiError::Kind::Aborted));

    vault.setTimeout(std::chrono::milliseconds(0));
    QCOMPARE(waitFor(vault.read(first)).problem(), Problem::TimedOut);
}

/// With "--holds-a-key ACCOUNT", tells by its exit code whether the keychain has something for that account.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--holds-a-key"_L1) {
        KeyVault vault;
        return waitFor(vault.read(arguments.value(2))).value.isEmpty() ? 1 : 0;
    }
    TestKeyVault test;
    return QTest::qExec(&test, arguments);
}

#include "tst_keyvault.moc"
