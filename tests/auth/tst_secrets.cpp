// SPDX-License-Identifier: GPL-3.0-or-later
// Lives a whole life with one account (key file, keychain, tokens, requests, errors, cache) in a throw-away home, then
// looks for the key and the tokens in everything that was written or logged. Run through with-keyring.sh.
#include "api/auth/accountregistry.h"
#include "api/auth/jwtsigner.h"
#include "api/auth/keyvault.h"
#include "api/catalog/builtincatalog.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"
#include "api/services/resourceservice.h"
#include "api/store/storepagesink.h"
#include "simulator/simulator.h"

#include <QDir>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QMutex>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QMutex logMutex;
QByteArray logged;

void captureMessage(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

/// Remembers every token that went out, to look for them later.
class RememberingSigner final : public TokenSource
{
public:
    explicit RememberingSigner(const ApiKey &key)
        : m_signer(key)
    {
    }
    std::variant<QByteArray, ApiError> token() override
    {
        auto result = m_signer.token();
        if (const auto *token = std::get_if<QByteArray>(&result))
            tokens.insert(*token);
        return result;
    }
    void invalidate() override { m_signer.invalidate(); }

    QSet<QByteArray> tokens;

private:
    JwtSigner m_signer;
};

template <typename T>
std::variant<T, ApiError> waitFor(ApiReply<T> *reply)
{
    std::variant<T, ApiError> result;
    QObject context;
    QSignalSpy finished(reply, &ApiReplyBase::finished);
    reply->then(
        &context, [&](const T &value) { result = value; }, [&](const ApiError &error) { result = error; });
    finished.wait(30'000);
    if (const auto *error = std::get_if<ApiError>(&result))
        qWarning().noquote() << error->title << error->detail << error->requestId;
    return result;
}

/// Everything that gives a secret away: the lines of the key and the parts of the tokens, as UTF-8 and as UTF-16.
QByteArrayList needles(const QByteArray &pem, const QSet<QByteArray> &tokens)
{
    QByteArrayList plain;
    for (const auto &line : pem.split('\n')) {
        if (line.size() > 10 && !line.startsWith('-'))
            plain.append(line);
    }
    for (const auto &token : tokens)
        plain.append(token.split('.').sliced(1)); // claims and signature; the header is no secret
    auto all = plain;
    for (const auto &needle : plain) {
        const auto wide = QString::fromLatin1(needle);
        all.append(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
    }
    return all;
}

bool holdsAny(const QByteArray &haystack, const QByteArrayList &needles)
{
    return std::any_of(needles.begin(), needles.end(),
                       [&](const QByteArray &needle) { return haystack.contains(needle); });
}

/// The files below `folder` in which a needle is; `seen` counts the files looked at.
QStringList filesWith(const QString &folder, const QByteArrayList &needles, int *seen)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) // sockets
            continue;
        ++*seen;
        if (holdsAny(file.readAll(), needles))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLeftBehind();

private:
    ApiKey keyFromFile(const Simulator &simulator);
};

void TestSecrets::initTestCase()
{
    if (qEnvironmentVariable("ESPALIER_TEST_KEYRING") != "unlocked"_L1)
        QSKIP("run by with-keyring.sh, which makes a home and a keychain for the test");
    QCoreApplication::setApplicationName(u"espalier-secrets-test"_s);
}

/// As from the user's download folder, which is theirs and not looked at.
ApiKey TestSecrets::keyFromFile(const Simulator &simulator)
{
    QTemporaryDir downloads(u"/tmp/espalier-downloads-XXXXXX"_s);
    const auto path = downloads.filePath(u"AuthKey_%1.p8"_s.arg(simulator.keyId()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(simulator.privateKeyPem()) < 0 || !file.flush())
        return {};
    const auto read = readApiKey(path);
    auto key = std::holds_alternative<ApiKey>(read) ? std::get<ApiKey>(read) : ApiKey();
    key.issuerId = simulator.issuerId();
    return key;
}

void TestSecrets::nothingIsLeftBehind()
{
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const auto previous = qInstallMessageHandler(captureMessage);
    const auto restore = qScopeGuard([previous] { qInstallMessageHandler(previous); });

    const auto catalog = loadBuiltInCatalog();
    SimulatorOptions options;
    options.size = WorldSize::Small;
    options.recordFile = QDir::tempPath() + "/exchanges.jsonl"_L1;
    QString startError;
    const auto simulator = Simulator::start(catalog, options, &startError);
    QVERIFY2(simulator, qPrintable(startError));

    const auto parsed = keyFromFile(*simulator);
    QVERIFY(!parsed.secret.isEmpty());
    AccountRegistry registry;
    registry.load();
    auto account = registry.accountFor(parsed);
    account.baseUrl = simulator->baseUrl();
    QVERIFY(registry.save(account, &account.id));
    KeyVault vault;
    QVERIFY(std::holds_alternative<KeyVault::Done>(waitFor(vault.save(account.id, parsed.secret))));
    const auto secret = std::get<SecretBytes>(waitFor(vault.read(account.id)));
    QVERIFY(registry.markUsed(account.id, QDateTime::currentDateTimeUtc()));

    const auto key = AccountRegistry::keyOf(account, secret);
    qDebug() << "key" << key.keyId << key.secret;
    RememberingSigner signer(key);
    Store store;
    QVERIFY(std::holds_alternative<Store::Done>(waitFor(store.open(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + account.id + ".sqlite"_L1))));
    StorePageSink sink(store);
    RequestLog log;
    RateBudget budget;
    SystemClock clock;
    {
        ClientOptions clientOptions;
        clientOptions.baseUrl = account.baseUrl;
        ApiClient client(clientOptions, signer, log, budget, clock);
        ResourceService service(client, catalog, &sink);
        const auto apps = waitFor(service.list(u"apps"_s));
        QVERIFY(std::holds_alternative<Document>(apps));
        QVERIFY(!std::get<Document>(apps).data.isEmpty());
        signer.invalidate();
        QVERIFY(std::holds_alternative<Document>(waitFor(service.get(std::get<Document>(apps).first().key()))));
        QVERIFY(std::holds_alternative<ApiError>(waitFor(service.get({u"apps"_s, u"no-such-id"_s}))));

        auto wrong = key;
        wrong.keyId = u"WRONG12345"_s;
        RememberingSigner refused(wrong);
        ApiClient stranger(clientOptions, refused, log, budget, clock);
        ResourceService strange(stranger, catalog, &sink);
        const auto answer = waitFor(strange.list(u"apps"_s));
        QCOMPARE(int(std::get<ApiError>(answer).kind), int(ApiError::Kind::Unauthorized));
        signer.tokens += refused.tokens;
    }
    QVERIFY(std::get<qint64>(waitFor(store.count(u"apps"_s))) > 0);
    for (const auto &entry : log.entries())
        qDebug().noquote() << entry.method << entry.url << entry.body << entry.error << RequestLog::copyAsCurl(entry);

    QVERIFY(signer.tokens.size() >= 3);
    const auto wanted = needles(QByteArray(key.secret.view().data(), key.secret.view().size()), signer.tokens);
    QVERIFY(wanted.size() >= 2 * (2 + 2 * 3));
    QFile trap(QDir::tempPath() + "/trap"_L1); // proves that the search finds what is there
    QVERIFY(trap.open(QIODevice::WriteOnly) && trap.write("x" + wanted.last() + "y") > 0);
    trap.close();

    int seen = 0;
    QCOMPARE(filesWith(QDir::homePath(), wanted, &seen), QStringList(trap.fileName()));
    QVERIFY2(seen >= 5, qPrintable(QString::number(seen))); // accounts, database, its log, keyring, recording, trap
    const QMutexLocker lock(&logMutex);
    QVERIFY(logged.contains("SecretBytes(hidden)"));
    QVERIFY(logged.contains("curl"));
    QVERIFY(!holdsAny(logged, wanted));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
