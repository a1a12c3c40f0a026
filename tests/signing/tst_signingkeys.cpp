// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changestore.h"
#include "api/changes/secretkeeper.h"
#include "api/signing/signingidentity.h"
#include "api/signing/signingkeys.h"
#include "tests/store/storefixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSigningKeys final : public QObject
{
    Q_OBJECT

private slots:
    void areKnownAgainWithoutTheirSecrets()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"work.sqlite"_s);
        SessionSecrets secrets; // the keychain's part: it outlives the program
        const auto request = std::get<SigningRequest>(makeSigningRequest(u"Desk"_s, {}));
        {
            ChangeStore store;
            waitFor(store.open(file));
            SigningKeys keys(secrets, store);
            QVERIFY(!waitFor(keys.keep(u"Desk"_s, request.privateKey)).error);
            QVERIFY(keys.has(request.keyHash));
        }
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto bytes = written.readAll();
        const auto body = request.privateKey.view().toByteArray().mid(60, 60);
        QVERIFY(bytes.contains(request.keyHash.toLatin1()));
        QVERIFY(!bytes.contains(body));

        ChangeStore store;
        waitFor(store.open(file));
        SigningKeys keys(secrets, store);
        keys.load();
        QTRY_VERIFY(keys.isLoaded());
        QCOMPARE(keys.known(request.keyHash).label, u"Desk"_s);
        QCOMPARE(waitFor(keys.read(request.keyHash)).value, request.privateKey);
        waitFor(keys.forget(request.keyHash));
        QVERIFY(!keys.has(request.keyHash));
        QVERIFY(waitFor(keys.read(request.keyHash)).error);
    }
};

QTEST_GUILESS_MAIN(TestSigningKeys)
#include "tst_signingkeys.moc"
