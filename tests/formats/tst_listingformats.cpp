// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/fastlanefolder.h"
#include "api/formats/listingimport.h"
#include "api/formats/listingsheet.h"
#include "api/formats/separatedtable.h"
#include "api/formats/stringsfile.h"
#include "api/formats/textfile.h"
#include "api/formats/xliff.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto infos = u"appInfoLocalizations"_s;
const auto versions = u"appStoreVersionLocalizations"_s;

ListingFormat format()
{
    return {{{infos, u"name"_s, u"Name"_s, 30},
             {infos, u"subtitle"_s, u"Subtitle"_s, 30},
             {versions, u"description"_s, u"Description"_s, 4000},
             {versions, u"keywords"_s, u"Keywords"_s, 100},
             {versions, u"whatsNew"_s, u"What's New"_s, 4000}},
            {}};
}

ListingSnapshot listing()
{
    ListingSnapshot snapshot;
    snapshot.name = u"Tidewater 2.0"_s;
    snapshot.primaryLocale = u"en-US"_s;
    snapshot.locales = {u"en-US"_s, u"de-DE"_s, u"ar-SA"_s};
    snapshot.fields = format().fields;
    const auto put = [&](const QString &entry, const QString &attribute, const QString &locale, const QString &text) {
        snapshot.texts.insert({entry, attribute, locale}, text);
    };
    put(infos, u"name"_s, u"en-US"_s, u"Tidewater"_s);
    put(infos, u"name"_s, u"de-DE"_s, u"Tidewater"_s);
    put(versions, u"description"_s, u"en-US"_s, u"- Tides, \"swell\"\n\nand <more> & wind;"_s);
    put(versions, u"description"_s, u"de-DE"_s, u"=Gezeiten\tund Wellen \\ 🌊"_s);
    put(versions, u"description"_s, u"ar-SA"_s, u"المد والجزر"_s);
    put(versions, u"keywords"_s, u"en-US"_s, u"tide,sea"_s);
    put(u"appStoreVersions"_s, u"copyright"_s, {}, u"© 2026 Tidewater"_s);
    put(u"appInfos"_s, u"primaryCategory"_s, {}, u"WEATHER"_s);
    put(u"appStoreReviewDetails"_s, u"contactEmail"_s, {}, u"review@example.com"_s);
    put(u"appStoreReviewDetails"_s, u"demoAccountPassword"_s, {}, u"hunter2"_s);
    return snapshot;
}

QString textOf(const ListingReading &reading, const QString &attribute, const QString &locale)
{
    for (const auto &text : reading.texts) {
        if (text.place.attribute == attribute && text.place.locale == locale)
            return text.text;
    }
    return u"(not there)"_s;
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

QString problemsOf(const ListingReading &reading)
{
    QStringList lines;
    for (const auto &each : reading.problems)
        lines.append(
            u"%1:%2 %3%4"_s.arg(each.file).arg(each.line).arg(each.isError ? u""_s : u"(warning) "_s, each.text));
    return lines.join(u'\n');
}

ListingFile::Use useOf(const ListingReading &reading, const QString &path)
{
    for (const auto &file : reading.files) {
        if (file.path == path)
            return file.use;
    }
    return ListingFile::Use(-1);
}

} // namespace

class TestListingFormats final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindComesBackAsItWent_data();
    void everyKindComesBackAsItWent();
    void fastlaneFoldersAreTheSameAfterARound();
    void fastlaneTakesWhatOthersWrote();
    void fastlanePasswordsAreNotWritten();
    void fastlaneNamesWhatItRefuses();
    void sheetsTakeEitherShape();
    void sheetsNameTheLine_data();
    void sheetsNameTheLine();
    void xliffKeepsStates();
    void xliffReadsWhatTranslatorsSend();
    void xliffRefuses_data();
    void xliffRefuses();
    void stringsNameTheLine_data();
    void stringsNameTheLine();
    void textsAreUtf8();
    void foldersOfFilesGoOnAfterABadOne();
    void localesHaveManyNames();
};

void TestListingFormats::everyKindComesBackAsItWent_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("fastlane") << int(ListingFileKind::Fastlane);
    QTest::newRow("wide") << int(ListingFileKind::WideSheet);
    QTest::newRow("long") << int(ListingFileKind::LongSheet);
    QTest::newRow("XLIFF 1.2") << int(ListingFileKind::Xliff12);
    QTest::newRow("XLIFF 2.0") << int(ListingFileKind::Xliff20);
    QTest::newRow("strings") << int(ListingFileKind::Strings);
}

void TestListingFormats::everyKindComesBackAsItWent()
{
    QFETCH(int, kind);
    const auto wanted = ListingFileKind(kind);
    const QTemporaryDir folder;
    const auto path = isFolder(wanted) ? folder.path() : folder.filePath(u"texts.csv"_s);
    const auto snapshot = listing();
    QCOMPARE(saveFiles(writeListing(snapshot, wanted), path), QString());
    const auto reading = readListing(path, format(), {});
    QCOMPARE(problemsOf(reading), QString());
    const bool isXliff = wanted == ListingFileKind::Xliff12 || wanted == ListingFileKind::Xliff20;
    QCOMPARE(reading.locales.size(), isXliff ? 2 : 3); // the primary language is the source there
    int compared = 0;
    for (const auto &locale : reading.locales) {
        for (const auto &field : snapshot.fields) {
            if (isXliff && snapshot.text(field, snapshot.primaryLocale).isEmpty())
                continue;
            QCOMPARE(textOf(reading, field.attribute, locale), snapshot.text(field, locale));
            ++compared;
        }
    }
    QVERIFY(compared >= 6);
    for (const auto &file : reading.files)
        QCOMPARE(file.use, ListingFile::Use::Read);
}

void TestListingFormats::fastlaneFoldersAreTheSameAfterARound()
{
    const QTemporaryDir first, second;
    auto snapshot = listing();
    saveFiles(writeListing(snapshot, ListingFileKind::Fastlane), first.path());
    const auto reading = readListing(first.path(), format(), {});
    ListingSnapshot again;
    again.locales = reading.locales;
    for (const auto &text : reading.texts)
        again.texts.insert(text.place, text.text);
    saveFiles(writeListing(again, ListingFileKind::Fastlane), second.path());
    const auto files = filesIn(first.path());
    QCOMPARE(files.size(), 3 * 10 + 7 + 6);
    QCOMPARE(filesIn(second.path()), files);
    QCOMPARE(files.value(u"metadata/copyright.txt"_s), QByteArray("© 2026 Tidewater\n"));
    QCOMPARE(files.value(u"metadata/review_information/email_address.txt"_s), QByteArray("review@example.com\n"));
}

void TestListingFormats::fastlaneTakesWhatOthersWrote()
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &path, const QByteArray &bytes) { write(folder.filePath(path), bytes); };
    put(u"metadata/EN-us/name.txt"_s, "Tidewater\r\n\r\n");
    put(u"metadata/de/name.txt"_s, "\xEF\xBB\xBFTidewater");
    put(u"metadata/default/release_notes.txt"_s, "Fixes\n");
    put(u"metadata/de/release_notes.txt"_s, "Korrekturen\n");
    put(u"metadata/review_information/review_first_name.txt"_s, "Ada\n");
    put(u"metadata/trade_representative_contact_information/city_name.txt"_s, "Paris\n");
    put(u"metadata/android/en/title.txt"_s, "x");
    put(u"metadata/primary_category.txt"_s, "WEATHER\n");
    put(u"metadata/README.md"_s, "hello");
    put(u"metadata/.DS_Store"_s, "\x00\x01");
    QVERIFY(QDir(folder.path()).mkpath(u"metadata/ja"_s)); // an empty folder: the language is wanted
    const auto reading = readListing(folder.path(), format(), {});
    QCOMPARE(problemsOf(reading), QString());
    QCOMPARE(reading.locales, (QStringList{u"en-US"_s, u"de-DE"_s, u"ja"_s}));
    QCOMPARE(textOf(reading, u"name"_s, u"en-US"_s), u"Tidewater"_s);
    QCOMPARE(textOf(reading, u"whatsNew"_s, u"en-US"_s), u"Fixes"_s);
    QCOMPARE(textOf(reading, u"whatsNew"_s, u"de-DE"_s), u"Korrekturen"_s);
    QCOMPARE(textOf(reading, u"whatsNew"_s, u"ja"_s), u"Fixes"_s);
    QCOMPARE(textOf(reading, u"contactFirstName"_s, {}), u"Ada"_s);
    QCOMPARE(textOf(reading, u"primaryCategory"_s, {}), u"WEATHER"_s);
    QCOMPARE(reading.files.size(), 10); // every one that is there
    QCOMPARE(useOf(reading, u"metadata/README.md"_s), ListingFile::Use::Ignored);
    QCOMPARE(useOf(reading, u"metadata/android/en/title.txt"_s), ListingFile::Use::Ignored);
    for (const auto &file : reading.files)
        QVERIFY2(file.use == ListingFile::Use::Read || !file.why.isEmpty(), qPrintable(file.path));
}

void TestListingFormats::fastlanePasswordsAreNotWritten()
{
    const auto files = writeListing(listing(), ListingFileKind::Fastlane);
    for (const auto &bytes : files)
        QVERIFY(!bytes.contains("hunter2"));
    QVERIFY(!files.contains(u"metadata/review_information/demo_password.txt"_s));
}

void TestListingFormats::fastlaneNamesWhatItRefuses()
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &path, const QByteArray &bytes) { write(folder.filePath(path), bytes); };
    put(u"en-US/name.txt"_s, "Tidewater\n");
    put(u"en-US/description.txt"_s, "One\nTwo \xFF\n");
    put(u"klingon/name.txt"_s, "Tidewater\n");
    put(u"de-DE/description.txt"_s, QByteArray(2 * 1024 * 1024, 'x'));
    const auto reading = readListing(folder.path(), format(), {});
    QCOMPARE(textOf(reading, u"name"_s, u"en-US"_s), u"Tidewater"_s); // the rest goes on
    QCOMPARE(reading.texts.size(), 1U);
    QCOMPARE(reading.problems.size(), 3);
    QVERIFY2(problemsOf(reading).contains(u"en-US/description.txt:2 "_s), qPrintable(problemsOf(reading)));
    QVERIFY(problemsOf(reading).contains(u"klingon"_s));
    QVERIFY(problemsOf(reading).contains(u"de-DE/description.txt:0"_s));
    QCOMPARE(useOf(reading, u"en-US/description.txt"_s), ListingFile::Use::Refused);
}

void TestListingFormats::sheetsTakeEitherShape()
{
    const auto wide = listingsheet::read(u"Language;Name;what's new;Remark\nde;Gezeiten;\"Eins\nZwei\";gut\n"_s,
                                         u"a.csv"_s, format());
    QCOMPARE(textOf(wide, u"whatsNew"_s, u"de-DE"_s), u"Eins\nZwei"_s);
    QCOMPARE(wide.problems.size(), 1); // the column that is left out is told of
    QVERIFY(!wide.problems[0].isError);
    const auto tall = listingsheet::read(u"locale\tfield\ttext\nfr\trelease_notes\t'=Vagues\n"_s, u"a.tsv"_s, format());
    QCOMPARE(textOf(tall, u"whatsNew"_s, u"fr-FR"_s), u"=Vagues"_s);
    QCOMPARE(tall.texts[0].line, 2);
}

void TestListingFormats::sheetsNameTheLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("unknown language") << u"locale,name\nen-US,A\nxx,B\n"_s << 3;
    QTest::newRow("twice") << u"locale,name\nen-US,A\n\nen_us,B\n"_s << 4;
    QTest::newRow("too many cells") << u"locale,name\nen-US,A,B\n"_s << 2;
    QTest::newRow("open quote") << u"locale,name\nen-US,\"A\nB\n"_s << 2;
    QTest::newRow("behind the quote") << u"locale,name\nen-US,\"A\"B\n"_s << 2;
    QTest::newRow("no language") << u"name,subtitle\nA,B\n"_s << 1;
    QTest::newRow("no field") << u"locale,colour\nen-US,B\n"_s << 1;
    QTest::newRow("unknown field") << u"locale,field,text\nen-US,colour,B\n"_s << 2;
    QTest::newRow("same column twice") << u"locale,name,Name\nen-US,A,B\n"_s << 1;
    QTest::newRow("nothing") << u"locale,name\n"_s << 0;
}

void TestListingFormats::sheetsNameTheLine()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto reading = listingsheet::read(text, u"a.csv"_s, format());
    QVERIFY(reading.texts.empty());
    QVERIFY(reading.locales.isEmpty());
    QCOMPARE(useOf(reading, u"a.csv"_s), ListingFile::Use::Refused);
    QVERIFY(!reading.problems.isEmpty());
    QCOMPARE(reading.problems.last().line, line);
    QCOMPARE(reading.problems.last().file, u"a.csv"_s);
    QVERIFY(reading.problems.last().text.endsWith(u'.'));
}

void TestListingFormats::xliffKeepsStates()
{
    auto snapshot = listing();
    const ListingPlace reviewed{versions, u"description"_s, u"de-DE"_s};
    snapshot.states.insert(reviewed, TranslationState::Reviewed);
    for (const auto version : {xliff::Version::V1_2, xliff::Version::V2_0}) {
        const auto reading = xliff::read(xliff::write(snapshot, u"de-DE"_s, version), u"de.xlf"_s, format());
        QCOMPARE(problemsOf(reading), QString());
        QHash<QString, TranslationState> states;
        for (const auto &text : reading.texts)
            states.insert(text.place.attribute, text.state);
        QCOMPARE(states.value(u"description"_s), TranslationState::Reviewed);
        QCOMPARE(states.value(u"name"_s), TranslationState::Initial); // the same as the source
        QCOMPARE(states.value(u"keywords"_s), TranslationState::Initial); // empty
    }
}

void TestListingFormats::xliffReadsWhatTranslatorsSend()
{
    const QByteArray xml = R"(<?xml version="1.0"?>
<xliff version="1.2"><file original="x" source-language="en" target-language="pt_BR" datatype="plaintext"><body>
<group id="g"><trans-unit id="1" resname="description"><source>Tides <g id="1">now</g></source>
<seg-source><mrk mtype="seg" mid="0">Tides now</mrk></seg-source>
<target state="needs-review-translation"><mrk mtype="seg" mid="0">Marés <g id="1">agora</g></mrk></target>
<alt-trans><target>Outra</target></alt-trans></trans-unit></group>
<trans-unit id="subtitle"><source>Sea</source></trans-unit>
<trans-unit id="colour"><source>Blue</source><target>Azul</target></trans-unit>
</body></file></xliff>)";
    const auto reading = xliff::read(xml, u"pt.xlf"_s, format(), {{u"description"_s, u"Tides then"_s}});
    QCOMPARE(textOf(reading, u"description"_s, u"pt-BR"_s), u"Marés agora"_s);
    QCOMPARE(reading.texts[0].state, TranslationState::Translated);
    QCOMPARE(reading.texts[0].line, 3);
    QCOMPARE(reading.texts.size(), 1U); // without a target nothing has been translated
    QCOMPARE(reading.problems.size(), 2); // another source text, and an unknown unit
    QVERIFY(!reading.problems[0].isError && !reading.problems[1].isError);
}

void TestListingFormats::xliffRefuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("line");
    QTest::newRow("not closed") << QByteArray("<xliff version='1.2'>\n<file target-language='de'>\n") << 3;
    QTest::newRow("other root") << QByteArray("<html></html>") << 1;
    QTest::newRow("unknown language") << QByteArray("<xliff version='2.0'\n srcLang='en' trgLang='tlh'/>") << 2;
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>\n<xliff version='1.2'>&b;</xliff>")
                              << 1;
    QTest::newRow("external entity") << QByteArray(
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<xliff>&a;</xliff>")
                                     << 1;
    QTest::newRow("no language") << QByteArray(
        "<xliff version='1.2'><file><body>\n<trans-unit id='name'><target>A</target></trans-unit>"
        "</body></file></xliff>") << 2;
    QTest::newRow("twice") << QByteArray("<xliff version='1.2'><file target-language='de'><body>"
                                         "<trans-unit id='name'><target>A</target></trans-unit>\n"
                                         "<trans-unit id='name'><target>B</target></trans-unit>"
                                         "</body></file></xliff>")
                           << 2;
}

void TestListingFormats::xliffRefuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, line);
    const auto reading = xliff::read(xml, u"a.xlf"_s, format());
    QVERIFY(reading.texts.empty());
    QCOMPARE(useOf(reading, u"a.xlf"_s), ListingFile::Use::Refused);
    QCOMPARE(reading.problems.last().line, line);
}

void TestListingFormats::stringsNameTheLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("open quote") << u"/* a */\n\"name\" = \"A;\n"_s << 2;
    QTest::newRow("no semicolon") << u"\"name\" = \"A\"\n\"subtitle\" = \"B\";\n"_s << 2;
    QTest::newRow("no equals sign") << u"\"name\" \"A\";\n"_s << 1;
    QTest::newRow("open comment") << u"\n/* a\n"_s << 2;
    QTest::newRow("bad escape") << u"\"name\" = \"\\U12\";\n"_s << 1;
    QTest::newRow("twice") << u"name = \"A\";\n\nname = \"B\";\n"_s << 3;
}

void TestListingFormats::stringsNameTheLine()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto reading = stringsfile::read(text, u"de.strings"_s, u"de-DE"_s, format());
    QVERIFY(reading.texts.empty());
    QCOMPARE(reading.problems.last().line, line);
    QVERIFY(reading.problems.last().isError);
}

void TestListingFormats::textsAreUtf8()
{
    QCOMPARE(decodeText("\xEF\xBB\xBFone\r\ntwo\rthree").text, u"one\ntwo\nthree"_s);
    QCOMPARE(decodeText(QByteArray("\xFF\xFE"
                                   "a\0\n\0",
                                   6))
                 .text,
             u"a\n"_s);
    const auto latin = decodeText("first\nna\xEFve\n");
    QCOMPARE(latin.line, 2);
    QVERIFY(latin.problem.contains(u"UTF-8"_s));
    QVERIFY(!decodeText(QByteArray("a\0b", 3)).problem.isEmpty());
    const QTemporaryDir folder;
    write(folder.filePath(u"big"_s), QByteArray(100, 'x'));
    QVERIFY(!readTextFile(folder.filePath(u"big"_s), 99).problem.isEmpty());
    QVERIFY(!readTextFile(folder.filePath(u"none"_s)).problem.isEmpty());
}

void TestListingFormats::foldersOfFilesGoOnAfterABadOne()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"de.lproj/Listing.strings"_s), "\"name\" = \"Gezeiten\";\n");
    write(folder.filePath(u"fr.strings"_s), "\"name\" = \"Mar");
    write(folder.filePath(u"xx.strings"_s), "\"name\" = \"x\";\n");
    write(folder.filePath(u"notes.docx"_s), "PK");
    QFile huge(folder.filePath(u"huge.csv"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(100 * 1024 * 1024)); // takes no room on the disk
    huge.close();
    const auto reading = readListing(folder.path(), format(), {});
    QCOMPARE(textOf(reading, u"name"_s, u"de-DE"_s), u"Gezeiten"_s);
    QCOMPARE(reading.texts.size(), 1U);
    QCOMPARE(reading.files.size(), 5);
    QCOMPARE(reading.problems.size(), 3);
    QCOMPARE(useOf(reading, u"fr.strings"_s), ListingFile::Use::Refused);
    QCOMPARE(useOf(reading, u"huge.csv"_s), ListingFile::Use::Refused);
    QCOMPARE(useOf(reading, u"notes.docx"_s), ListingFile::Use::Ignored);
    QVERIFY(!readListing(folder.filePath(u"gone"_s), format(), {}).problems.isEmpty());
}

void TestListingFormats::localesHaveManyNames()
{
    auto known = format();
    known.locales = {u"tlh"_s}; // the server knows more than we do
    QCOMPARE(known.locale(u"zh-Hans-CN"_s), u"zh-Hans"_s);
    QCOMPARE(known.locale(u"PT_br"_s), u"pt-BR"_s);
    QCOMPARE(known.locale(u"ja-JP"_s), u"ja"_s);
    QCOMPARE(known.locale(u"tlh"_s), u"tlh"_s);
    QCOMPARE(known.locale(u"en-XX"_s), std::nullopt);
    QCOMPARE(known.field(u"WHAT'S NEW"_s)->attribute, u"whatsNew"_s);
    QCOMPARE(known.field(u"release_notes"_s)->attribute, u"whatsNew"_s);
    QVERIFY(!known.field(u"colour"_s));
}

QTEST_GUILESS_MAIN(TestListingFormats)
#include "tst_listingformats.moc"
