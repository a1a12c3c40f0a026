// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling/speller.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void writeDictionary(const QString &stem, const QByteArray &encoding, const QByteArray &words)
{
    QFile rules(stem + u".aff"_s), list(stem + u".dic"_s);
    QVERIFY(rules.open(QIODevice::WriteOnly) && list.open(QIODevice::WriteOnly));
    rules.write("SET " + encoding + "\nTRY aeiou\n");
    list.write(QByteArray::number(words.count('\n')) + '\n' + words);
}

QStringList wordsIn(const Speller &speller, const QString &text, const QString &locale)
{
    QStringList words;
    for (const auto &range : speller.misspelt(text, locale))
        words.append(text.mid(range.start, range.length));
    return words;
}

} // namespace

class TestSpeller final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!Speller::isAvailable())
            QSKIP("Built without Hunspell");
    }

    void wordsAreLookedUpOnceADictionaryIsThere()
    {
        const QTemporaryDir folder;
        writeDictionary(folder.filePath(u"en_US"_s), "UTF-8", "tide\nthe\nisn't\n");
        writeDictionary(folder.filePath(u"de_AT"_s), "UTF-8", "Jause\n");
        writeDictionary(folder.filePath(u"de_DE"_s), "ISO8859-1",
                        "Gr\xF6\xDF"
                        "e\n");
        Speller speller({folder.path()});
        QVERIFY(speller.covers(u"en-US"_s));
        QVERIFY(speller.covers(u"en-GB"_s)); // better than none
        QVERIFY(!speller.covers(u"fr-FR"_s));
        QCOMPARE(wordsIn(speller, u"teh"_s, u"en-US"_s), QStringList()); // not loaded yet
        QSignalSpy ready(&speller, &Speller::ready);
        speller.prepare(u"en-US"_s);
        speller.prepare(u"de-DE"_s);
        QTRY_COMPARE(ready.count(), 2);
        QCOMPARE(wordsIn(speller, u"The tide isn’t teh tide."_s, u"en-US"_s), QStringList{u"teh"_s});
        QCOMPARE(wordsIn(speller, u"Größe Grösse"_s, u"de-DE"_s), QStringList{u"Grösse"_s});
        QVERIFY(speller.suggestions(u"tde"_s, u"en-US"_s).contains(u"tide"_s));
        QVERIFY(speller.suggestions(u"Größ"_s, u"de-DE"_s).contains(u"Größe"_s));
    }

    void namesAndAddressesPass()
    {
        const QTemporaryDir folder;
        writeDictionary(folder.filePath(u"en_US"_s), "UTF-8", "see\n");
        Speller speller({folder.path()});
        QSignalSpy ready(&speller, &Speller::ready);
        speller.prepare(u"en-US"_s);
        QVERIFY(ready.wait());
        QCOMPARE(wordsIn(speller, u"see https://qux.example/quux me@quux.org iOS17 NASA 42 🌊"_s, u"en-US"_s),
                 QStringList());
    }

    void ownWordsAreKept()
    {
        const QTemporaryDir folder;
        writeDictionary(folder.filePath(u"en_US"_s), "UTF-8", "see\n");
        const auto own = folder.filePath(u"own/words.txt"_s);
        {
            Speller speller({folder.path()}, own);
            QSignalSpy ready(&speller, &Speller::ready);
            QSignalSpy words(&speller, &Speller::wordsChanged);
            speller.prepare(u"en-US"_s);
            QVERIFY(ready.wait());
            QCOMPARE(wordsIn(speller, u"see Tidewater"_s, u"en-US"_s), QStringList{u"Tidewater"_s});
            speller.addWord(u"Tidewater"_s);
            QCOMPARE(words.count(), 1);
            QCOMPARE(wordsIn(speller, u"see Tidewater"_s, u"en-US"_s), QStringList());
        }
        Speller again({folder.path()}, own);
        QSignalSpy ready(&again, &Speller::ready);
        again.prepare(u"en-US"_s);
        QVERIFY(ready.wait());
        QCOMPARE(wordsIn(again, u"see Tidewater"_s, u"en-US"_s), QStringList());
    }

    void whatCannotBeReadIsAsIfNotThere()
    {
        const QTemporaryDir folder;
        writeDictionary(folder.filePath(u"en_US"_s), "KLINGON-8", "see\n");
        Speller speller({folder.path(), u"/nowhere/at/all"_s});
        QVERIFY(speller.covers(u"en-US"_s));
        speller.prepare(u"en-US"_s);
        QTRY_VERIFY(!speller.covers(u"en-US"_s));
        QVERIFY(!speller.isReady(u"en-US"_s));
    }
};

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_speller.moc"
