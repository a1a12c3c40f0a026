// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/textdiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// "same [-removed-] {+added+}"
static QString written(const TextDiff &diff)
{
    QString text;
    for (const auto &run : diff.runs) {
        if (run.kind == TextDiff::Kind::Same)
            text += run.text;
        else
            text += run.kind == TextDiff::Kind::Removed ? u"[-%1-]"_s.arg(run.text) : u"{+%1+}"_s.arg(run.text);
    }
    return text;
}

static QString randomText(QRandomGenerator &random, int tokens)
{
    static const QStringList pool{u"one"_s,
                                  u"two"_s,
                                  u"three"_s,
                                  u" "_s,
                                  u" "_s,
                                  u"\n"_s,
                                  u"\r\n"_s,
                                  u"."_s,
                                  u"日本語"_s,
                                  u"สวัสดีครับ"_s,
                                  u"👩‍👩‍👧"_s,
                                  u"e\u0301"_s,
                                  u"🇩🇪"_s};
    QString text;
    for (int i = 0; i < tokens; ++i)
        text += pool[random.bounded(pool.size())];
    return text;
}

static QString proseOf(QRandomGenerator &random, int length)
{
    QString text;
    while (text.size() < length)
        text += u"word%1 "_s.arg(random.bounded(400)) + (random.bounded(12) == 0 ? u"\n"_s : QString());
    return text.first(length);
}

class TestTextDiff : public QObject
{
    Q_OBJECT
private slots:
    void words_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("the same") << u"A walk."_s << u"A walk."_s << u"A walk."_s;
        QTest::newRow("from nothing") << QString() << u"A walk"_s << u"{+A walk+}"_s;
        QTest::newRow("to nothing") << u"A walk"_s << QString() << u"[-A walk-]"_s;
        QTest::newRow("one word") << u"A long walk."_s << u"A short walk."_s << u"A [-long-]{+short+} walk."_s;
        QTest::newRow("a word more") << u"A walk."_s << u"A long walk."_s << u"A {+long +}walk."_s;
        QTest::newRow("a phrase") << u"Say good morning now"_s << u"Say fine evening now"_s
                                  << u"Say [-good morning-]{+fine evening+} now"_s;
        QTest::newRow("a line more") << u"One\nThree"_s << u"One\nTwo\nThree"_s << u"One\n{+Two\n+}Three"_s;
        QTest::newRow("word within lines")
            << u"One\nTwo trees\nThree"_s << u"One\nTwo hills\nThree"_s << u"One\nTwo [-trees-]{+hills+}\nThree"_s;
        QTest::newRow("a line more beside a changed one")
            << u"A photo walk.\nEnd."_s << u"A film walk.\nAnd more.\nEnd."_s
            << u"A [-photo-]{+film+} walk.\n{+And more.\n+}End."_s;
        QTest::newRow("a line less beside a changed one")
            << u"A film walk.\nAnd more.\nEnd."_s << u"A photo walk.\nEnd."_s
            << u"A [-film-]{+photo+} walk.\n[-And more.\n-]End."_s;
        QTest::newRow("Chinese") << u"我喜欢红色"_s << u"我喜欢蓝色"_s << u"我喜欢[-红-]{+蓝+}色"_s;
        QTest::newRow("family emoji stays whole") << u"Us 👩‍👩‍👧!"_s << u"Us 👩‍👩‍👦!"_s
                                                  << u"Us [-👩‍👩‍👧-]{+👩‍👩‍👦+}!"_s;
        QTest::newRow("flag stays whole") << u"In 🇩🇪 now"_s << u"In 🇩🇰 now"_s << u"In [-🇩🇪-]{+🇩🇰+} now"_s;
        QTest::newRow("accent stays on its letter")
            << u"cafe noir"_s << u"cafe\u0301 noir"_s << u"[-cafe-]{+cafe\u0301+} noir"_s;
    }

    void words()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(written(diffTexts(before, after)), "expected");
    }

    void givesBothTextsBack()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 2000; ++round) {
            const auto before = randomText(random, random.bounded(60));
            auto after = random.bounded(4) == 0 ? randomText(random, random.bounded(60)) : before;
            for (int edits = random.bounded(4); edits > 0 && !after.isEmpty(); --edits)
                after.insert(random.bounded(after.size()), randomText(random, 2));
            const auto diff = diffTexts(before, after);
            QCOMPARE(diff.before(), before);
            QCOMPARE(diff.after(), after);
            QCOMPARE(diff.isSame(), before == after);
            QCOMPARE(diff.addedCharacters() - diff.removedCharacters(), int(after.size() - before.size()));
            for (qsizetype i = 0; i < diff.runs.size(); ++i) {
                QVERIFY(!diff.runs[i].text.isEmpty());
                QVERIFY(i == 0 || diff.runs[i].kind != diff.runs[i - 1].kind);
            }
        }
    }

    void unrelatedTextsAreReplacedWhole()
    {
        QString before;
        QString after;
        for (int i = 0; i < 1000; ++i) {
            before += u"a%1,"_s.arg(i);
            after += u"b%1;"_s.arg(i);
        }
        QCOMPARE(diffTexts(before, after).runs,
                 (QList<TextDiff::Run>{{TextDiff::Kind::Removed, before}, {TextDiff::Kind::Added, after}}));
    }

    void isFast_data()
    {
        QTest::addColumn<bool>("related");
        QTest::newRow("a few words changed") << true;
        QTest::newRow("nothing in common") << false;
    }

    /// The limit is a guard for slow machines and builds with sanitizers; the printed figure is what counts.
    void isFast()
    {
        QFETCH(bool, related);
        QRandomGenerator random(7);
        const auto before = proseOf(random, 4000);
        auto after = related ? before : proseOf(random, 4000);
        for (int i = 0; related && i < 20; ++i)
            after.replace(random.bounded(3900), 5, u"other"_s);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto diff = diffTexts(before, after);
            best = std::min(best, timer.nsecsElapsed());
            QCOMPARE(diff.after(), after);
        }
        qInfo("4,000 characters: %.2f ms", double(best) / 1e6);
        QVERIFY(best < 200'000'000);
    }
};

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
