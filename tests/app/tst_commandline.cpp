// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void readsOptions();
    void helpAndVersionEndWell();
    void refuses_data();
    void refuses();

private:
    static std::variant<CommandLine, CommandLine::Exit> parse(const QStringList &arguments)
    {
        return CommandLine::parse(QStringList{u"espalier"_s} + arguments);
    }
};

void TestCommandLine::readsOptions()
{
    const auto line
        = std::get<CommandLine>(parse({u"--demo"_s, u"--tour"_s, u"out dir"_s, u"--pages"_s, u"home,palette"_s,
                                       u"--profile"_s, u"p"_s, u"--language"_s, u"de"_s, u"--theme"_s, u"dark"_s}));
    QVERIFY(line.demo);
    QCOMPARE(line.tourFolder, u"out dir"_s);
    QCOMPARE(line.tourPages, (QStringList{u"home"_s, u"palette"_s}));
    QCOMPARE(line.profileFolder, u"p"_s);
    QCOMPARE(line.language, u"de"_s);
    QVERIFY(line.schemeGiven);
    QCOMPARE(line.scheme, Theme::Scheme::Dark);

    const auto plain = std::get<CommandLine>(parse({}));
    QVERIFY(!plain.demo);
    QVERIFY(!plain.schemeGiven);
    QVERIFY(plain.tourPages.isEmpty());
}

void TestCommandLine::helpAndVersionEndWell()
{
    const auto help = std::get<CommandLine::Exit>(parse({u"--help"_s}));
    QCOMPARE(help.code, 0);
    QVERIFY(help.text.contains(u"--demo"_s));
    QVERIFY(!help.text.contains(u"--measure-startup"_s));
    const auto version = std::get<CommandLine::Exit>(parse({u"--version"_s}));
    QCOMPARE(version.code, 0);
    QVERIFY(version.text.contains(QCoreApplication::applicationVersion()));
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList{u"--demmo"_s} << u"demmo"_s;
    QTest::newRow("a file") << QStringList{u"AuthKey_A.p8"_s} << u"AuthKey_A.p8"_s;
    QTest::newRow("a theme that is none") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
    QTest::newRow("no value") << QStringList{u"--tour"_s} << u"tour"_s;
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto result = parse(arguments);
    QVERIFY(std::holds_alternative<CommandLine::Exit>(result));
    const auto &exit = std::get<CommandLine::Exit>(result);
    QCOMPARE(exit.code, 2);
    QVERIFY2(exit.text.contains(named), qPrintable(exit.text));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
