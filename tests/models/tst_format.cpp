// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFormat : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void titles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const char *rows[][2] = {{"name", "Name"},
                                 {"appStoreVersionState", "App Store Version State"},
                                 {"sku", "SKU"},
                                 {"bundleId", "Bundle ID"},
                                 {"supportUrl", "Support URL"},
                                 {"minOsVersion", "Min OS Version"},
                                 {"computedMinMacOsVersion", "Computed Min macOS Version"},
                                 {"isB2B", "Is B2B"},
                                 {"publicLinkLimitEnabled", "Public Link Limit Enabled"},
                                 {"appStoreVersions.appVersionState", "App Store Versions App Version State"},
                                 {"", ""}};
        for (const auto &row : rows)
            QTest::newRow(row[0]) << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1]);
    }

    void titles()
    {
        QFETCH(QString, name);
        QTEST(format::title(name), "expected");
    }

    void datesFollowTheLocale()
    {
        const QDate day(2026, 11, 7);
        QCOMPARE(format::date(day), u"Nov 7, 2026"_s);
        QCOMPARE(format::month(day), u"Nov 2026"_s);
        QCOMPARE(format::month(day, QLocale::LongFormat), u"November 2026"_s);
        QCOMPARE(format::date({}), QString());
        const auto usual = QLocale();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(format::date(day), u"7 Nov 2026"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::date(day), u"7. Nov. 2026"_s);
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        QCOMPARE(format::date(day), u"2026年11月7日"_s);
        QCOMPARE(format::month(day), u"2026年11月"_s);
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        QCOMPARE(format::month(day, QLocale::LongFormat), u"noviembre de 2026"_s);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(format::date(day), u"7 Nov 2026"_s);
        QLocale::setDefault(usual);
    }

    void durations_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day") << "P1D"
                             << "1 day";
        QTest::newRow("time") << "PT1H30M"
                              << "1 hour 30 minutes";
        QTest::newRow("long") << "P2Y1M"
                              << "2 years 1 month";
        QTest::newRow("garbage") << "soon"
                                 << "soon";
        QTest::newRow("empty period") << "P"
                                      << "P";
    }

    void durations()
    {
        QFETCH(QString, iso);
        QTEST(format::duration(iso), "expected");
    }

    void places()
    {
        QCOMPARE(format::territory(u"JPN"_s), u"Japan"_s);
        QCOMPARE(format::territory(u"QQQ"_s), u"QQQ"_s);
        QCOMPARE(format::flag(u"JPN"_s), u"🇯🇵"_s);
        QCOMPARE(format::flag(u"QQQ"_s), QString());
        QCOMPARE(format::locale(u"en-US"_s), u"English (United States)"_s);
        QCOMPARE(format::locale(u"zh-Hans"_s), u"Chinese (Simplified)"_s);
        QCOMPARE(format::locale(u"ja"_s), u"Japanese"_s);
        QCOMPARE(format::locale(u"xx-weird"_s), u"xx-weird"_s);
    }

    void expiry()
    {
        const QDateTime now(QDate(2026, 5, 10), QTime(12, 0), Qt::LocalTime);
        QCOMPARE(format::expiry(now.addDays(5), now), u"5 days left"_s);
        QCOMPARE(format::expiry(now.addDays(1), now), u"1 day left"_s);
        QCOMPARE(format::expiry(now.addSecs(60), now), u"expires today"_s);
        QCOMPARE(format::expiry(now.addSecs(-60), now), u"expired today"_s);
        QCOMPARE(format::expiry(now.addDays(-3), now), u"expired 3 days ago"_s);
        QCOMPARE(format::expiry({}, now), QString());
    }

    void values()
    {
        QCOMPARE(format::value(ValueKind::Boolean, true), u"Yes"_s);
        QCOMPARE(format::value(ValueKind::Integer, 1234567), u"1,234,567"_s);
        QCOMPARE(format::value(ValueKind::Decimal, u"1234.50"_s), u"1,234.50"_s);
        QCOMPARE(format::value(ValueKind::Decimal, u"n/a"_s), u"n/a"_s);
        QCOMPARE(format::value(ValueKind::Enum, u"READY_FOR_DISTRIBUTION"_s), u"Ready for Distribution"_s);
        QCOMPARE(format::value(ValueKind::Enum, QVariantList{u"IOS"_s, u"MAC_OS"_s}), u"iOS, macOS"_s);
        QCOMPARE(format::value(ValueKind::Object, QVariantMap{{u"a"_s, 1}, {u"b"_s, 2}}), u"2 fields"_s);
        QCOMPARE(format::value(ValueKind::String, QVariant()), QString());
        QCOMPARE(format::raw(QVariantMap{{u"a"_s, 1}}), u"{\"a\":1}"_s);
        QCOMPARE(format::milliseconds(85), u"85 ms"_s);
        QCOMPARE(format::milliseconds(125'000), u"2 min 5 s"_s);
    }

    void knownValuesHaveWordsAndUnknownOnesStay()
    {
        const auto state = enumWord(u"REJECTED"_s);
        QCOMPARE(state.text, u"Rejected"_s);
        QCOMPARE(state.tone, std::optional(Tone::Danger));
        QVERIFY(!state.icon.isEmpty());
        QVERIFY(!enumWord(u"IOS"_s).tone);
        const auto unknown = enumWord(u"BRAND_NEW_STATE"_s);
        QCOMPARE(unknown.text, u"BRAND_NEW_STATE"_s);
        QVERIFY(!unknown.known);
    }

    void everyIconOfTheTableExists()
    {
        QFile file(u":/data/enumwords.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto values = QJsonDocument::fromJson(file.readAll()).object().value(u"values"_s).toObject();
        QVERIFY(values.size() > 500);
        for (auto it = values.begin(); it != values.end(); ++it) {
            const auto word = enumWord(it.key());
            QVERIFY2(!word.text.isEmpty(), qPrintable(it.key()));
            if (!word.icon.isEmpty())
                QVERIFY2(QFile::exists(QStringLiteral(ESPALIER_ICONS) + u'/' + word.icon + u".svg"_s),
                         qPrintable(it.key()));
        }
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
