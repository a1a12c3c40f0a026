// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/appbundle.h"
#include "api/formats/testerfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString summary(const TesterList &list)
{
    QStringList lines;
    if (!list.problem.isEmpty())
        lines.append(list.problem);
    for (const auto &tester : list.testers)
        lines.append(u"%1|%2|%3|%4|%5|%6"_s.arg(tester.line)
                         .arg(tester.email, tester.firstName, tester.lastName, tester.groups.join(u'+'),
                              tester.problem.left(24)));
    return lines.join(u'\n');
}

constexpr auto infoList = "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict>"
                          "<key>CFBundleIdentifier</key><string>com.example.tide</string>"
                          "<key>CFBundleShortVersionString</key><string>2.4</string>"
                          "<key>CFBundleVersion</key><string>118</string>"
                          "<key>CFBundleName</key><string>Tide</string>"
                          "<key>CFBundleSupportedPlatforms</key><array><string>iPhoneOS</string></array>"
                          "<key>MinimumOSVersion</key><string>17.0</string></dict></plist>";

QString problemOf(const QString &path)
{
    const auto read = readAppBundle(path);
    const auto *problem = std::get_if<AppBundleProblem>(&read);
    return problem ? problem->text : QString();
}

/// A zip of the folder by Python, which is there wherever the tests' accessibility bus is.
bool zip(const QString &folder, const QString &path)
{
    return QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-c"_s, path, folder + u"/Payload"_s}) == 0;
}

} // namespace

class TestTesterLists final : public QObject
{
    Q_OBJECT

private slots:
    void layouts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("named columns") << QByteArray("email,first_name,last_name,groups\nada@x.org,Ada,Love,\"A;B\"\n")
                                       << u"2|ada@x.org|Ada|Love|A+B|"_s;
        QTest::newRow("other order") << QByteArray("Last Name;E-Mail;First Name\nLove;ada@x.org;Ada\n")
                                     << u"2|ada@x.org|Ada|Love||"_s;
        QTest::newRow("fastlane") << QByteArray("Ada,Love,ada@x.org,Group1;Group2\n")
                                  << u"1|ada@x.org|Ada|Love|Group1+Group2|"_s;
        QTest::newRow("fastlane's export") << QByteArray(
            "First,Last,Email,Groups,Installed Version,Install Date\nAda,Love,ada@x.org,G,2.4,2026-01-01\n")
                                           << u"2|ada@x.org|Ada|Love|G|"_s;
        QTest::newRow("the website's") << QByteArray("Ada,Love,ada@x.org\r\nBob,,bob@x.org\r\n")
                                       << u"1|ada@x.org|Ada|Love||\n2|bob@x.org|Bob|||"_s;
        QTest::newRow("addresses alone") << QByteArray("ada@x.org\nbob@x.org\n")
                                         << u"1|ada@x.org||||\n2|bob@x.org||||"_s;
        QTest::newRow("UTF-16") << QByteArray(
            QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)(u"Zoë,Ünal,z@x.org\n"_s))
                                << u"1|z@x.org|Zoë|Ünal||"_s;
        QTest::newRow("byte order mark, quotes")
            << QByteArray("\xEF\xBB\xBF\"Love, Ada\",\"\"\"L\"\"\",ada@x.org\n") << u"1|ada@x.org|Love, Ada|\"L\"||"_s;
        QTest::newRow("bad address") << QByteArray("Ada,Love,ada at x.org\nBob,B,bob@x.org\n")
                                     << u"1|ada at x.org|Ada|Love||\"ada at x.org\" is no e-m\n2|bob@x.org|Bob|B||"_s;
        QTest::newRow("spaces for commas")
            << QByteArray("Ada Love ada@x.org\n") << u"1|Ada Love ada@x.org||||The cells are parted by "_s;
        QTest::newRow("open quote") << QByteArray("\"Ada,Love,ada@x.org\nBob,B,bob@x.org\n")
                                    << u"1|||||The quote that opens her\n2|bob@x.org|Bob|B||"_s;
        QTest::newRow("no address") << QByteArray("Ada,Love\n") << u"1||Ada|Love||There is no e-mail addre"_s;
        QTest::newRow("nobody") << QByteArray("email,groups\n") << u"There is nobody in it."_s;
        QTest::newRow("binary") << QByteArray("\x00\x01", 2) << u"This is not a text: the file holds binary data."_s;
    }

    void layouts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, wanted);
        QCOMPARE(summary(readTesterList(bytes)), wanted);
    }

    void buildsSayWhatTheyAre()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not here to make the archive");
        QTemporaryDir dir;
        QDir(dir.path()).mkpath(u"Payload/Tide.app/PlugIns/Widget.appex"_s);
        const auto write = [&dir](const QString &name, const QByteArray &bytes) {
            QFile file(dir.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"Payload/Tide.app/PlugIns/Widget.appex/Info.plist"_s, "<plist version=\"1.0\"><dict/></plist>"));
        QVERIFY(write(u"Payload/Tide.app/Info.plist"_s, infoList));
        const auto path = dir.filePath(u"Tide.ipa"_s);
        QVERIFY(zip(dir.path(), path));
        const auto read = readAppBundle(path);
        QVERIFY2(std::holds_alternative<AppBundle>(read), qPrintable(problemOf(path)));
        const auto bundle = std::get<AppBundle>(read);
        QCOMPARE(bundle.bundleId, u"com.example.tide"_s);
        QCOMPARE(bundle.version, u"2.4"_s);
        QCOMPARE(bundle.build, u"118"_s);
        QCOMPARE(bundle.platform, u"IOS"_s);
        QCOMPARE(bundle.bytes, QFileInfo(path).size());

        QFile whole(path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QVERIFY(write(u"cut.ipa"_s, whole.readAll().left(120)));
        QVERIFY(!problemOf(dir.filePath(u"cut.ipa"_s)).isEmpty());
        QVERIFY(write(u"text.ipa"_s, "hello"));
        QVERIFY(!problemOf(dir.filePath(u"text.ipa"_s)).isEmpty());
        QVERIFY(problemOf(dir.filePath(u"none.ipa"_s)).contains("cannot be read"_L1));
        QVERIFY(write(u"Payload/Tide.app/Info.plist"_s, "<plist version=\"1.0\"><dict/></plist>"));
        QVERIFY(zip(dir.path(), dir.filePath(u"empty.ipa"_s)));
        QVERIFY(problemOf(dir.filePath(u"empty.ipa"_s)).contains("does not say"_L1));
    }
};

QTEST_GUILESS_MAIN(TestTesterLists)
#include "tst_testerlists.moc"
