// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/devicefile.h"
#include "api/formats/propertylist.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {

// By Python's plistlib: "Device UDIDs", and a number, a negative one, a fraction, data and a truth value.
const QByteArray binaryList = QByteArray::fromBase64(
    "YnBsaXN0MDDWAQIDBAUGBxITFBUWXERldmljZSBVRElEc1FiUWZRblNuZWdRdKIIDdIJCgsMXxAQZGV2aWNlSWRlbnRpZmllclpkZXZpY2VOYW1l"
    "XxAZMDAwMDgxMzAtMDAxQTNDNEUxMjM0MDAxQ20ATQBhAHIAYSAZAHMAIABpAFAAaABvAG4AZdMJCg4PEBFeZGV2aWNlUGxhdGZvcm1fECRGRkZG"
    "RkZGRi0wMDAwLTExMTEtMjIyMi0zMzMzNDQ0NDU1NTVZQnVpbGQgTWFjU21hY0IAASM/+AAAAAAAABIAARFwE//////////7CQgVIiQmKCwuMTZJ"
    "VHCLkqHI0tbZ4ufwAAAAAAAAAQEAAAAAAAAAFwAAAAAAAAAAAAAAAAAAAPE=");

const auto good = u"00008130-001A3C4E1234001C"_s;

QString summary(const DeviceList &list)
{
    QStringList lines;
    if (!list.problem.isEmpty())
        lines.append(list.problem);
    for (const auto &device : list.devices)
        lines.append(u"%1|%2|%3|%4|%5"_s.arg(device.line)
                         .arg(device.udid, device.name, device.platform, device.problem.left(20)));
    return lines.join(u'\n');
}

} // namespace

class TestDeviceLists final : public QObject
{
    Q_OBJECT

private slots:
    void layouts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wanted");
        const auto udid = good.toLatin1();
        const auto one = u"|"_s + good + u"|Mara|IOS|"_s;
        QTest::newRow("Apple's upload file") << "Device ID\tDevice Name\tDevice Platform\n" + udid + "\tMara\tios\n"
                                             << u"2"_s + one;
        QTest::newRow("without platform") << "Device ID\tDevice Name\n" + udid + "\tMara\n"
                                          << u"2|"_s + good + u"|Mara||"_s;
        QTest::newRow("comments and blank lines") << "# team\n\nDevice ID\tDevice Name\tDevice Platform\n\n" + udid
                + "\tMara\tios\n" << u"5"_s + one;
        QTest::newRow("CSV, other order") << "Name,Platform,UDID\r\nMara,iOS," + udid + "\r\n" << u"2"_s + one;
        QTest::newRow("quotes") << "name;udid\n\"Mara; \"\"M\"\"\";" + udid + "\n"
                                << u"2|"_s + good + u"|Mara; \"M\"||"_s;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + udid + "\tMara\tios" << u"1"_s + one;
        QTest::newRow("pasted, spaces for tabs") << udid + "  Mara  ios\n" << u"1"_s + one;
        QTest::newRow("pasted UDID alone") << udid + "\n" << u"1|"_s + good + u"|||"_s;
        QTest::newRow("UTF-16") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(
            u"Device ID\tDevice Name\n"_s + good + u"\tMara’s\n"_s))
                                << u"2|"_s + good + u"|Mara’s||"_s;
        QTest::newRow("bad UDID") << "abc\tX\tios\n" + udid + "\tMara\tios\n"
                                  << u"1|abc|X|IOS|\"abc\" is no UDID: th\n2"_s + one;
        QTest::newRow("bad platform") << udid + "\tMara\tandroid\n"
                                      << u"1|"_s + good + u"|Mara||\"android\" is no plat"_s;
        QTest::newRow("open quote") << udid + "\t\"Mara\n" + udid + "\tMara\tios\n"
                                    << u"1|"_s + good + u"|||The quote that opens\n2"_s + one;
        QTest::newRow("no UDID") << QByteArray("\tMara\tios\n") << u"1||Mara|IOS|There is no UDID."_s;
        QTest::newRow("empty") << QByteArray() << u"There is no device in it."_s;
        QTest::newRow("a header alone") << QByteArray("Device ID\tDevice Name\n")
                                        << u"There is no device below the first line."_s;
        QTest::newRow("binary") << QByteArray("\x01\x00\x02", 3)
                                << u"This is not a text: the file holds binary data."_s;
        QTest::newRow("Configurator") << binaryList
                                      << u"1|"_s + good
                + u"|Mara’s iPhone||\n2|FFFFFFFF-0000-1111-2222-333344445555|Build Mac|MAC_OS|"_s;
        QTest::newRow("Configurator, XML")
            << "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>Device UDIDs</key><array><dict>"
               "<key>deviceIdentifier</key><string>"
                + udid
                + "</string><key>deviceName</key><string>Mara</string><key>devicePlatform</key><string>ios</string>"
                  "</dict></array></dict></plist>"
            << u"1"_s + one;
        QTest::newRow("another property list")
            << QByteArray("<plist version=\"1.0\"><dict/></plist>") << u"The property list has no \"Device UDIDs\"."_s;
        QTest::newRow("damaged property list")
            << binaryList.left(200) << u"The property list cannot be read. The binary property list is damaged."_s;
    }

    void layouts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, wanted);
        QCOMPARE(summary(readDeviceList(bytes)), wanted);
    }

    void udids()
    {
        QVERIFY(isUdid(u"a1b2c3d4e5f60718293a4b5c6d7e8f9012345678"_s));
        QVERIFY(isUdid(u"00008130001a3c4e1234001c"_s));
        QVERIFY(isUdid(u"FFFFFFFF-0000-1111-2222-333344445555"_s));
        QVERIFY(!isUdid(u"00008130-001A3C4E1234001"_s));
        QVERIFY(!isUdid(u"00008130-001A3C4E1234001G"_s));
        QCOMPARE(normalizedUdid(u" 00008130-001A3C4E1234001C "_s), u"00008130001a3c4e1234001c"_s);
    }

    void binaryPropertyLists()
    {
        QString error;
        const auto map = readPropertyList(binaryList, &error).toMap();
        QCOMPARE(error, QString());
        QCOMPARE(map.value(u"n"_s).toInt(), 70000);
        QCOMPARE(map.value(u"neg"_s).toInt(), -5);
        QCOMPARE(map.value(u"f"_s).toDouble(), 1.5);
        QCOMPARE(map.value(u"b"_s).toByteArray(), QByteArray("\x00\x01", 2));
        QCOMPARE(map.value(u"t"_s).toBool(), true);
        for (qsizetype at = 8; at < binaryList.size(); ++at) { // whatever is broken, it neither hangs nor reads beyond
            auto broken = binaryList;
            broken[at] = char(0xFF);
            readPropertyList(broken, &error);
        }
    }

    void aMillionLines()
    {
        QByteArray bytes("Device ID\tDevice Name\tDevice Platform\n");
        bytes.reserve(60'000'000);
        for (int i = 0; i < 1'000'000; ++i)
            bytes += "00008130-" + QByteArray::number(0x1000000000000000 + i, 16) + "\tDevice " + QByteArray::number(i)
                + (i % 1000 == 999 ? "\tnope\n" : "\tios\n");
        const auto list = readDeviceList(bytes);
        QCOMPARE(list.devices.size(), std::size_t(1'000'000));
        QCOMPARE(std::count_if(list.devices.begin(), list.devices.end(),
                               [](const ListedDevice &device) { return !device.problem.isEmpty(); }),
                 1000);
    }
};

QTEST_GUILESS_MAIN(TestDeviceLists)
#include "tst_devicelists.moc"
