// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"

#include "models/signing/capabilitymatrix.h"
#include "models/signing/certificatemaker.h"
#include "models/signing/deviceplan.h"
#include "models/signing/signingmodels.h"
#include "models/signing/signingstaging.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace {

constexpr int allParts
    = SigningData::Certificates | SigningData::Profiles | SigningData::BundleIds | SigningData::Devices;

class Fixture : public ApplyFixture
{
public:
    explicit Fixture(SharedSimulator &server)
        : ApplyFixture(server)
        , data(services, allParts)
        , staging(changes)
    {
    }
    bool load()
    {
        data.load();
        return QTest::qWaitFor([this] { return !data.isLoading() && !data.profiles().empty(); }, 30'000);
    }
    bool reload()
    {
        data.refresh();
        return QTest::qWaitFor([this] { return !data.isLoading(); }, 30'000);
    }
    /// Applies everything, again what a fault hit.
    bool applyAll(qsizetype most = 0)
    {
        for (int round = 0; round < 20 && changes.count() > most; ++round) {
            if (!run())
                return false;
        }
        return changes.count() <= most;
    }
    QStringList profileNames()
    {
        QStringList all = names(ListSource(u"profiles"_s));
        all.sort();
        return all;
    }

    SigningData data;
    SigningStaging staging;
};

QByteArray manyDevices(int count)
{
    QByteArray bytes("Device ID\tDevice Name\tDevice Platform\n");
    for (int i = 0; i < count; ++i)
        bytes += "00008130-" + QByteArray::number(0x1000000000000000 + i, 16) + "\tDevice " + QByteArray::number(i)
            + "\tios\n";
    return bytes;
}

} // namespace

class TestSigning final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        QVERIFY2(m_server->simulator, qPrintable(m_server->error));
    }

    void everythingIsReadAndJoined()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        QCOMPARE(f.data.certificates().size(), std::size_t(f.read(ListSource(u"certificates"_s)).size()));
        QCOMPARE(f.data.devices().size(), std::size_t(f.read(ListSource(u"devices"_s)).size()));
        int used = 0, withDevices = 0;
        for (const auto &certificate : f.data.certificates()) {
            QVERIFY(certificate.facts.has_value());
            QVERIFY(!certificate.keyHash.isEmpty());
            used += certificate.profiles.isEmpty() ? 0 : 1;
        }
        for (const auto &profile : f.data.profiles()) {
            QVERIFY(profile.inside != nullptr);
            QVERIFY(!profile.appId.isEmpty());
            QVERIFY(!profile.certificates.isEmpty());
            withDevices += profile.devices.isEmpty() ? 0 : 1;
        }
        QVERIFY(used > 1);
        QVERIFY(withDevices > 1);
        CertificateModel certificates(f.changes);
        const QAbstractItemModelTester certificateTester(&certificates);
        certificates.setRows(f.data.certificates());
        ProfileModel profiles(f.changes);
        const QAbstractItemModelTester profileTester(&profiles);
        profiles.setRows(f.data.profiles());
        DeviceModel devices(f.changes);
        const QAbstractItemModelTester deviceTester(&devices);
        devices.setRows(f.data.devices());
        QCOMPARE(devices.rowCount(), int(f.data.devices().size()));
    }

    void aCertificateIsMadeWithItsKey()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        CertificateMaker maker(f.services);
        QSignalSpy finished(&maker, &CertificateMaker::finished);
        maker.start({u"DEVELOPMENT"_s, u"Desk"_s, {}});
        QVERIFY(maker.isBusy());
        QVERIFY(finished.wait(30'000));
        const auto key = finished.first().first().value<ResourceKey>();
        QVERIFY(f.reload());
        const auto *certificate = f.data.certificate(key);
        QVERIFY(certificate);
        QVERIFY(certificate->hasKey);
        QCOMPARE(f.changes.count(), 0);
        QCOMPARE(f.signingKeys.known(certificate->keyHash).label, u"Desk"_s);
    }

    void aRefusedCertificateLeavesNoKey_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("words");
        QTest::newRow("too many") << u"DISTRIBUTION"_s << u"two or three certificates"_s;
        QTest::newRow("Account Holder") << u"DEVELOPER_ID_APPLICATION_G2"_s << u"Account Holder alone"_s;
    }

    void aRefusedCertificateLeavesNoKey()
    {
        QFETCH(QString, type);
        QFETCH(QString, words);
        Fixture f(*m_server);
        QVERIFY(f.load());
        CertificateMaker maker(f.services);
        QSignalSpy failed(&maker, &CertificateMaker::failed), finished(&maker, &CertificateMaker::finished);
        for (int i = 0; i < 4 && failed.isEmpty(); ++i) { // until there are as many as there may be
            maker.start({type, u"Desk"_s, {}});
            QTRY_VERIFY_WITH_TIMEOUT(!maker.isBusy(), 30'000);
        }
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed.first().first().toString().contains(words), qPrintable(failed.first().first().toString()));
        QCOMPARE(f.changes.count(), 0);
        QCOMPARE(f.signingKeys.hashes().size(), finished.size());
    }

    void listsOfDevicesAreLookedAtFirst()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        const auto known = f.data.devices().front().resource.text(u"udid");
        DevicePlan plan;
        const QAbstractItemModelTester tester(&plan);
        const auto list = readDeviceList("00008130-001A3C4E1234001C\tMara\tios\n00008130001a3c4e1234001c\tAgain\tios\n"
                                         + known.toLower().toLatin1()
                                         + "\tKnown\tios\nnope\tX\tios\n"
                                           "FFFFFFFF-0000-1111-2222-333344445555\n");
        plan.setList(list, f.data, u"IOS"_s);
        using State = DevicePlanRow::State;
        QList<State> states;
        for (const auto &row : plan.rows())
            states.append(row.state);
        const bool isEnabled = f.data.devices().front().isEnabled();
        QCOMPARE(states,
                 (QList<State>{State::New, State::Repeated, isEnabled ? State::Known : State::Disabled, State::Bad,
                               State::New}));
        QVERIFY(plan.rowAt(1).note.contains("line 1"_L1));
        QVERIFY(plan.rowAt(3).note.contains("Line 4"_L1));
        QCOMPARE(plan.rowAt(4).platform, u"MAC_OS"_s);
        QVERIFY(!plan.rowAt(4).name.isEmpty());
        QCOMPARE(plan.chosenCount(), 2);
        QVERIFY(plan.setData(plan.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!plan.setData(plan.index(3, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(plan.chosenCount(), 1);
        plan.setList(list, f.data, u"IOS"_s); // the data is read again while somebody looks at the list
        QCOMPARE(plan.index(0, 0).data(Qt::CheckStateRole), QVariant(Qt::Unchecked));
        QCOMPARE(plan.chosenCount(), 1);
        f.staging.registerDevices(plan.chosen());
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
        QVERIFY(f.names(ListSource(u"devices"_s)).contains(plan.rowAt(4).name));
        const auto families = deviceFamilies(f.data);
        int sum = 0;
        for (const auto &family : families)
            sum += family.used;
        QCOMPARE(sum, int(f.data.devices().size()));
    }

    void manyDevicesOverABadLine()
    {
        constexpr int count = 2000;
        Fixture f(*m_server);
        QVERIFY(f.load());
        const auto before = f.read(ListSource(u"devices"_s)).size();
        DevicePlan plan;
        plan.setList(readDeviceList(manyDevices(count)), f.data, u"IOS"_s);
        QCOMPARE(plan.chosenCount(), count);
        f.staging.registerDevices(plan.chosen());
        f.setFaults(
            u"reset after on POST chance 1; reset before on POST chance 1; status 503 on POST skip 700 times 1; "
            "status 429 retry-after 1 on POST skip 900 times 1; truncate on POST skip 1200 times 1"_s);
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        QVERIFY(f.apply.start());
        QVERIFY(finished.wait(280'000));
        f.setFaults({});
        QVERIFY(f.applyAll());
        const auto after = f.read(ListSource(u"devices"_s));
        QCOMPARE(after.size(), before + count);
        QSet<QString> udids;
        for (const auto &device : after)
            udids.insert(normalizedUdid(device.text(u"udid")));
        QCOMPARE(udids.size(), after.size()); // none twice
    }

    void successorsAreNamedByTheDay()
    {
        const QDate day(2026, 11, 27);
        QCOMPARE(successorName(u"Loamline Dev"_s, {}, day), u"Loamline Dev 2026-11-27"_s);
        QCOMPARE(successorName(u"Loamline Dev 2025-01-02"_s, {}, day), u"Loamline Dev 2026-11-27"_s);
        QCOMPARE(successorName(u"Loamline Dev 2026-11-27 (2)"_s, {u"loamline dev 2026-11-27"_s}, day),
                 u"Loamline Dev 2026-11-27 (2)"_s);
    }

    void allAreRenewedAndNoneIsLost()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        const auto now = QDateTime::currentDateTimeUtc();
        const auto old = f.data.profiles();
        const auto plan = planRenewal(f.data, old, true, {}, now);
        QCOMPARE(plan.size(), old.size());
        int good = 0;
        for (const auto &each : plan) {
            good += each.problem.isEmpty() ? 1 : 0;
            if (each.problem.isEmpty() && profileType(each.wish.type)->needsDevices())
                QVERIFY(each.wish.devices.size() >= 1);
        }
        QVERIFY(good > 10);
        f.staging.renew(plan);
        QCOMPARE(f.changes.count(), 2 * good);
        f.setFaults(u"reset after on POST,DELETE chance 15; status 503 on POST,DELETE chance 5; "
                    "status 409 on POST skip 4 times 1"_s);
        QVERIFY(f.run());
        // At no time is an old one gone whose successor is not there.
        const auto half = f.profileNames();
        for (const auto &each : plan)
            QVERIFY(half.contains(each.old.resource.text(u"name")) || half.contains(each.wish.name));
        f.setFaults({});
        f.apply.retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(f.apply.phase(), ApplyJob::Phase::Idle, 60'000);
        QVERIFY(f.applyAll());
        const auto names = f.profileNames();
        QCOMPARE(names.size(), qsizetype(old.size()));
        for (const auto &each : plan)
            QCOMPARE(names.contains(each.wish.name), each.problem.isEmpty());
        QVERIFY(f.reload());
        for (const auto &profile : f.data.profiles()) {
            if (profile.resource.text(u"name").contains("2026"_L1) || profile.isValid())
                QVERIFY(profile.inside != nullptr);
        }
    }

    void aDeletionThatWaitsGoesWithWhatItWaitsFor()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        const auto plan = planRenewal(f.data, {f.data.profiles().front()}, false, {}, QDateTime::currentDateTimeUtc());
        QVERIFY2(plan.front().problem.isEmpty(), qPrintable(plan.front().problem));
        f.staging.renew(plan);
        QCOMPARE(f.changes.count(), 2);
        const auto creation = f.changes.changes().front();
        QCOMPARE(f.changes.changes().back().waitsFor, QList<ResourceKey>{creation.target});
        f.changes.discard(creation.id); // nothing is deleted for the sake of what will not be
        QCOMPARE(f.changes.count(), 0);
        f.changes.undo();
        QCOMPARE(f.changes.count(), 2);
        f.setFaults(u"status 409 on POST /v1/profiles"_s);
        QVERIFY(f.run());
        f.setFaults({});
        QCOMPARE(f.states(),
                 (QList<ApplyJob::Item::State>{ApplyJob::Item::State::Failed, ApplyJob::Item::State::Blocked}));
        QVERIFY(f.profileNames().contains(plan.front().old.resource.text(u"name")));
    }

    void revocationsTakeProfilesAlong()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        const auto found = std::find_if(f.data.certificates().begin(), f.data.certificates().end(),
                                        [](const SigningCertificate &each) { return each.profiles.size() > 1; });
        QVERIFY(found != f.data.certificates().end());
        const auto broken = found->profiles;
        f.staging.revoke({found->resource});
        QTRY_VERIFY(f.data.certificate(found->resource.key())->isLeaving);
        QVERIFY(f.run());
        QVERIFY(f.reload());
        QStringList invalid;
        for (const auto &profile : f.data.profiles()) {
            if (!profile.isValid())
                invalid.append(profile.resource.text(u"name"));
        }
        for (const auto &name : broken)
            QVERIFY2(invalid.contains(name), qPrintable(name));
        QVERIFY(profilesToRenew(f.data, QDateTime::currentDateTimeUtc()).size() >= std::size_t(broken.size()));
    }

    void capabilitiesAreSwitched()
    {
        Fixture f(*m_server);
        CapabilityMatrix matrix(f.services);
        const QAbstractItemModelTester tester(&matrix);
        matrix.load();
        QTRY_VERIFY_WITH_TIMEOUT(!matrix.isLoading() && matrix.rowCount() > 3, 20'000);
        const int few = matrix.columnCount();
        matrix.setShowsAll(true);
        QVERIFY(matrix.columnCount() > few);
        const auto cellOf = [&matrix](int row, const QString &type) {
            for (int column = 0; column < matrix.columnCount(); ++column) {
                if (matrix.capabilityAt(column) == type)
                    return matrix.index(row, column);
            }
            return QModelIndex();
        };
        int row = 0;
        while (matrix.isOn(row, cellOf(row, u"APPLE_ID_AUTH"_s).column())
               || !matrix.isOn(row, cellOf(row, u"ICLOUD"_s).column()))
            ++row;
        const auto id = matrix.idAt(row).key();
        const auto signIn = cellOf(row, u"APPLE_ID_AUTH"_s);
        matrix.setOn({signIn}, true);
        QVERIFY(matrix.isOn(row, signIn.column()));
        QVERIFY(signIn.data(CapabilityMatrix::StagedRole).toBool());
        matrix.setOption(row, u"APPLE_ID_AUTH"_s, u"APPLE_ID_AUTH_APP_CONSENT"_s, u"PRIMARY_APP_CONSENT"_s);
        QCOMPARE(f.changes.count(), 1);
        matrix.setOption(row, u"ICLOUD"_s, u"ICLOUD_VERSION"_s, u"XCODE_5"_s);
        QCOMPARE(matrix.option(row, u"ICLOUD"_s, u"ICLOUD_VERSION"_s), u"XCODE_5"_s);
        const auto push = cellOf(row, u"PUSH_NOTIFICATIONS"_s);
        matrix.setOn({push}, false);
        QVERIFY(!matrix.isOn(row, push.column()));
        matrix.setOn({push}, true); // which takes the deletion back
        QCOMPARE(f.changes.count(), 2);
        matrix.setOn({push}, false);
        QVERIFY(f.applyAll());
        QHash<QString, Resource> now;
        for (const auto &capability : f.read(ListSource(id, u"bundleIdCapabilities"_s)))
            now.insert(capability.text(u"capabilityType"), capability);
        QVERIFY(now.contains(u"APPLE_ID_AUTH"_s));
        QVERIFY(!now.contains(u"PUSH_NOTIFICATIONS"_s));
        QCOMPARE(now.value(u"ICLOUD"_s).json()["attributes"_L1]["settings"_L1][0]["options"_L1][0]["key"_L1].toString(),
                 u"XCODE_5"_s);
    }

private:
    std::unique_ptr<SharedSimulator> m_server;
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
