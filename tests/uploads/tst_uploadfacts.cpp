// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "api/services/resourcedraft.h"
#include "api/uploads/deliverywords.h"
#include "api/uploads/filereader.h"
#include "api/uploads/uploadkind.h"
#include "api/uploads/uploadstate.h"
#include "tests/store/storefixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is known without a server: types, states, words, files.
class TestUploadFacts final : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog = loadBuiltInCatalog();

    Delivery delivery(const QString &entry, const QJsonObject &attributes)
    {
        return deliveryOf(Resource(entry, {{u"id"_s, u"1"_s}, {u"attributes"_s, attributes}}),
                          *uploadKind(entry, m_catalog));
    }

private slots:
    void everyTypeTellsOfItsDelivery()
    {
        int types = 0;
        for (const auto &entry : m_catalog.entries()) {
            const auto kind = uploadKind(entry.key, m_catalog);
            if (!kind)
                continue;
            ++types;
            QVERIFY2(!kind->state.isEmpty(), qPrintable(entry.key));
            const auto waiting = entry.attribute(kind->state)->kind == ValueKind::Object
                ? QJsonValue(QJsonObject{{u"state"_s, u"AWAITING_UPLOAD"_s}})
                : QJsonValue(u"AWAITING_UPLOAD"_s);
            QVERIFY(delivery(entry.key, {{kind->state, waiting}}).stage == Delivery::Stage::Waiting);
        }
        QCOMPARE(types, 25);
        QVERIFY(!uploadKind(u"apps"_s, m_catalog));
    }

    void commitsAsEachTypeWants()
    {
        const auto commit = [this](const QString &entry) {
            return commitOf({entry, u"1"_s}, "abc", *uploadKind(entry, m_catalog)).attributes();
        };
        QCOMPARE(commit(u"appScreenshots"_s),
                 (QJsonObject{{u"uploaded"_s, true}, {u"sourceFileChecksum"_s, u"abc"_s}}));
        QCOMPARE(commit(u"appEventScreenshots"_s), (QJsonObject{{u"uploaded"_s, true}}));
        const QJsonObject file{{u"hash"_s, u"abc"_s}, {u"algorithm"_s, u"MD5"_s}};
        QCOMPARE(commit(u"buildUploadFiles"_s),
                 (QJsonObject{{u"uploaded"_s, true}, {u"sourceFileChecksums"_s, QJsonObject{{u"file"_s, file}}}}));
    }

    void fillsInWhatTheFileTells()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"App.ipa"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5);
        file.close();
        ResourceDraft draft(u"buildUploadFiles"_s);
        draft.set(u"assetType"_s, u"ASSET"_s).set(u"fileSize"_s, 1);
        QCOMPARE(filledIn(draft, file.fileName(), m_catalog).attributes(),
                 (QJsonObject{{u"assetType"_s, u"ASSET"_s},
                              {u"fileName"_s, u"App.ipa"_s},
                              {u"fileSize"_s, 5},
                              {u"uti"_s, u"com.apple.ipa"_s}}));
    }

    void videosAreReadyWhenTheVideoIs()
    {
        const auto state = [](const QString &name) { return QJsonObject{{u"state"_s, name}}; };
        QVERIFY(delivery(u"appPreviews"_s,
                         {{u"assetDeliveryState"_s, state(u"COMPLETE"_s)},
                          {u"videoDeliveryState"_s, state(u"PROCESSING"_s)}})
                    .stage
                == Delivery::Stage::Processing);
        QVERIFY(delivery(u"subscriptionImages"_s, {{u"state"_s, u"WAITING_FOR_REVIEW"_s}}).stage
                == Delivery::Stage::Complete);
        QVERIFY(delivery(u"subscriptionImages"_s, {{u"state"_s, u"FAILED"_s}}).stage == Delivery::Stage::Failed);
    }

    void problemsHaveWords()
    {
        Delivery delivery;
        QVERIFY(!deliveryWords(delivery).isEmpty());
        delivery.problems = {{u"MOV_RESAVE_STEREO"_s, u"MOV_RESAVE_STEREO"_s},
                             {u"X"_s, u"The server's own words."_s},
                             {u"NEW_CODE"_s, u"NEW_CODE"_s}};
        QCOMPARE(deliveryWords(delivery),
                 u"The video needs a stereo sound track, even a silent one. The server's own words. "
                 u"App Store Connect reported the problem NEW_CODE."_s);
    }

    void partsMayArriveInAnyOrder()
    {
        UploadState state;
        state.phase = UploadState::Phase::Sending;
        state.id = u"7"_s;
        state.modified = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        state.add(20, 10);
        state.add(10, 10);
        QCOMPARE(state.sentTo, 0);
        QCOMPARE(state.sentBytes(), 20);
        QVERIFY(state.has(10, 10) && !state.has(0, 10));
        state = UploadState::fromJson(state.json());
        QCOMPARE(state.sentBytes(), 20);
        QCOMPARE(state.modified.toMSecsSinceEpoch(), 1'700'000'000'123);
        state.add(0, 10);
        QCOMPARE(state.sentTo, 30);
        QVERIFY(state.ahead.isEmpty() && state.phase == UploadState::Phase::Sending);
        QVERIFY(UploadState::fromJson({}).phase == UploadState::Phase::New);
    }

    void readsOnceAndSumsUp()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"bytes"_s));
        QByteArray bytes;
        for (int i = 0; i < 300'000; ++i)
            bytes += QByteArray::number(i);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        FileReader reader(file.fileName(), true);
        QCOMPARE(waitFor(reader.read(1'500'000, 1000)).value, bytes.mid(1'500'000, 1000)); // what is before was sent
        QCOMPARE(waitFor(reader.read(1'501'000, 1000)).value, bytes.mid(1'501'000, 1000));
        QCOMPARE(waitFor(reader.read(1'500'000, 1000)).value, bytes.mid(1'500'000, 1000)); // once more
        QVERIFY(!waitFor(reader.read(bytes.size() - 1, 2)).isGood());
        const auto facts = waitFor(reader.facts()).value;
        QCOMPARE(facts.size, bytes.size());
        QCOMPARE(facts.md5, QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    }
};

QTEST_GUILESS_MAIN(TestUploadFacts)
#include "tst_uploadfacts.moc"
