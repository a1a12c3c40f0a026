// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signing/signingidentity.h"
#include "simulator/world/signing/authority.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto password = u"pässword 1"_s;

struct Ran
{
    int code = -1;
    QByteArray output; ///< of both channels
};

/// A tool of the system, as somebody else would read our files.
Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAll()};
}

/// A key pair of ours with a certificate the simulator's authority issued on its request.
struct Issued
{
    Issued()
    {
        const auto made = makeSigningRequest(u"Espalier on a desk"_s, u"me@example.com"_s);
        request = std::get<SigningRequest>(made);
        CertificateSubject subject;
        subject.commonName = u"Apple Distribution: Test (ABCDE12345)"_s;
        subject.serial = u"4AB"_s;
        subject.from = QDateTime::currentDateTimeUtc().addDays(-1);
        subject.to = subject.from.addYears(1);
        QString problem;
        certificate = SigningAuthority().certificateFor(request.csr, subject, &problem).value_or(QByteArray());
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir folder;
    SigningRequest request;
    QByteArray certificate;
};

QString problemOf(const std::variant<SigningIdentity, SigningProblem> &read)
{
    const auto *problem = std::get_if<SigningProblem>(&read);
    return problem ? problem->text : QString();
}

} // namespace

class TestSigningIdentity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("The openssl program is not here to read what we write");
    }

    void requestsAreTakenByOpenSsl()
    {
        const Issued issued;
        const auto read = run(
            u"openssl"_s,
            {u"req"_s, u"-in"_s, issued.write(u"a.csr"_s, issued.request.csr), u"-noout"_s, u"-verify"_s, u"-text"_s});
        QCOMPARE(read.code, 0);
        QVERIFY2(read.output.contains("verify OK"), read.output.constData());
        QVERIFY(read.output.contains("Espalier on a desk"));
        QVERIFY(read.output.contains("2048 bit"));
        QVERIFY(read.output.contains("sha256WithRSAEncryption"));
        QVERIFY(!issued.certificate.isEmpty());
        QCOMPARE(publicKeyHashOf(issued.certificate), issued.request.keyHash);
        QCOMPARE(publicKeyHashOf(certificatePem(issued.certificate)), issued.request.keyHash);
        const Issued other;
        QVERIFY(other.request.keyHash != issued.request.keyHash);
    }

    void filesAreReadByOpenSslAndKeytool_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<QByteArray>("cipher");
        QTest::newRow("modern") << int(Pkcs12Style::Modern) << QByteArray("AES-256-CBC");
        QTest::newRow("legacy") << int(Pkcs12Style::Legacy) << QByteArray("pbeWithSHA1And3-KeyTripleDES-CBC");
    }

    void filesAreReadByOpenSslAndKeytool()
    {
        QFETCH(int, style);
        QFETCH(QByteArray, cipher);
        const Issued issued;
        const auto made = makePkcs12(issued.request.privateKey, issued.certificate, u"Distribution"_s, password,
                                     Pkcs12Style(style));
        QVERIFY(std::holds_alternative<QByteArray>(made));
        const auto file = issued.write(u"a.p12"_s, std::get<QByteArray>(made));
        const auto info = run(
            u"openssl"_s, {u"pkcs12"_s, u"-in"_s, file, u"-info"_s, u"-noout"_s, u"-passin"_s, u"pass:"_s + password});
        QVERIFY2(info.code == 0 && info.output.contains(cipher), info.output.constData());
        const auto keys
            = run(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, file, u"-nodes"_s, u"-passin"_s, u"pass:"_s + password});
        QVERIFY(keys.output.contains("BEGIN CERTIFICATE") && keys.output.contains("PRIVATE KEY"));
        QVERIFY(keys.output.contains("friendlyName: Distribution"));
        QVERIFY(run(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, file, u"-noout"_s, u"-passin"_s, u"pass:wrong"_s}).code != 0);

        const auto back = readSigningIdentity(std::get<QByteArray>(made), password);
        QCOMPARE(problemOf(back), QString());
        QCOMPARE(std::get<SigningIdentity>(back).certificate, issued.certificate);
        QCOMPARE(publicKeyHash(std::get<SigningIdentity>(back).privateKey), issued.request.keyHash);
        QVERIFY(needsPassword(std::get<QByteArray>(made)));
        QVERIFY(problemOf(readSigningIdentity(std::get<QByteArray>(made), u"wrong"_s)).contains("password"_L1));

        if (QStandardPaths::findExecutable(u"keytool"_s).isEmpty())
            QSKIP("keytool is not here to read it as well");
        const auto plain = makePkcs12(issued.request.privateKey, issued.certificate, u"Distribution"_s, u"changeit"_s,
                                      Pkcs12Style(style));
        const auto listed = run(u"keytool"_s,
                                {u"-list"_s, u"-storetype"_s, u"PKCS12"_s, u"-storepass"_s, u"changeit"_s,
                                 u"-keystore"_s, issued.write(u"b.p12"_s, std::get<QByteArray>(plain))});
        QVERIFY2(listed.code == 0 && listed.output.contains("PrivateKeyEntry"), listed.output.constData());
    }

    void foreignKeysAreImported_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("password");
        QTest::newRow("RC2, as macOS wrote it") << QStringList{u"pkcs12"_s, u"-export"_s, u"-legacy"_s} << u"old"_s;
        QTest::newRow("AES") << QStringList{u"pkcs12"_s, u"-export"_s} << u"new"_s;
        QTest::newRow("PEM, encrypted") << QStringList{u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"aes-256-cbc"_s}
                                        << u"secret"_s;
        QTest::newRow("PKCS#1") << QStringList{u"rsa"_s, u"-traditional"_s} << QString();
        QTest::newRow("DER") << QStringList{u"rsa"_s, u"-traditional"_s, u"-outform"_s, u"DER"_s} << QString();
    }

    void foreignKeysAreImported()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, password);
        const Issued issued;
        const auto key = issued.write(u"key.pem"_s, issued.request.privateKey.view().toByteArray());
        const auto out = issued.folder.filePath(u"out"_s);
        const bool isStore = arguments.first() == "pkcs12"_L1;
        arguments << (isStore ? u"-inkey"_s : u"-in"_s) << key << u"-out"_s << out;
        if (isStore)
            arguments << u"-in"_s << issued.write(u"cert.pem"_s, certificatePem(issued.certificate));
        if (!password.isEmpty())
            arguments << u"-passout"_s << u"pass:"_s + password;
        const auto made = run(u"openssl"_s, arguments);
        QVERIFY2(made.code == 0, made.output.constData());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QCOMPARE(needsPassword(bytes), !password.isEmpty());
        const auto read = readSigningIdentity(bytes, password);
        QCOMPARE(problemOf(read), QString());
        QCOMPARE(publicKeyHash(std::get<SigningIdentity>(read).privateKey), issued.request.keyHash);
        QCOMPARE(std::get<SigningIdentity>(read).certificate.isEmpty(), !isStore);
        if (!password.isEmpty())
            QVERIFY(problemOf(readSigningIdentity(bytes, u"not it"_s)).contains("password"_L1));
    }

    void whatIsNoKeySaysSo()
    {
        const Issued issued;
        QVERIFY(problemOf(readSigningIdentity({}, {})).contains("empty"_L1));
        QVERIFY(problemOf(readSigningIdentity("nonsense", {})).contains("neither"_L1));
        QVERIFY(problemOf(readSigningIdentity(QByteArray(5 << 20, 'x'), {})).contains("too large"_L1));
        QVERIFY(problemOf(readSigningIdentity(issued.certificate, {})).contains("without its private key"_L1));
        QVERIFY(problemOf(readSigningIdentity(certificatePem(issued.certificate), {})).contains("without"_L1));
        const auto made = std::get<QByteArray>(
            makePkcs12(issued.request.privateKey, issued.certificate, u"x"_s, u"y"_s, Pkcs12Style::Modern));
        QVERIFY(!problemOf(readSigningIdentity(made.left(made.size() / 2), u"y"_s)).isEmpty());

        const Issued other;
        const auto wrong
            = makePkcs12(issued.request.privateKey, other.certificate, u"x"_s, u"y"_s, Pkcs12Style::Modern);
        QVERIFY(std::get<SigningProblem>(wrong).text.contains("not that of the certificate"_L1));
        const auto open = makePkcs12(issued.request.privateKey, issued.certificate, u"x"_s, {}, Pkcs12Style::Modern);
        QVERIFY(std::get<SigningProblem>(open).text.contains("password"_L1));
    }
};

QTEST_GUILESS_MAIN(TestSigningIdentity)
#include "tst_signingidentity.moc"
