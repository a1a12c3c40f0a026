// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/textdiffview.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::StringLiterals;

static QString marked(const QTextEdit *view)
{
    QString text;
    for (auto block = view->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const auto format = part.fragment().charFormat();
            const auto piece = part.fragment().text();
            if (format.fontStrikeOut())
                text += u"[-%1-]"_s.arg(piece);
            else
                text += format.fontUnderline() ? u"{+%1+}"_s.arg(piece) : piece;
        }
    }
    return text;
}

struct Fixture
{
    Fixture()
    {
        view.resize(720, 320);
        view.show();
    }
    QTextEdit *column(const QString &name) const { return view.findChild<QTextEdit *>(name); }
    QString count() const { return view.findChild<QLabel *>(u"diffCount"_s)->text(); }
    TextDiffView view;
};

class TestTextDiffView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.install(*qApp); }

    void marksWordsInline()
    {
        Fixture f;
        f.view.setTexts(u"A long walk."_s, u"A short walk."_s);
        QVERIFY(f.column(u"diffInline"_s)->isVisible());
        QVERIFY(!f.column(u"diffBefore"_s)->isVisible());
        QCOMPARE(marked(f.column(u"diffInline"_s)), u"A [-long-]{+short+} walk."_s);
    }

    void switchShowsBothSides()
    {
        Fixture f;
        f.view.setTexts(u"A long walk."_s, u"A short walk."_s);
        QSignalSpy changed(&f.view, &TextDiffView::layoutKindChanged);
        f.view.findChild<SegmentedControl *>(u"diffLayout"_s)->setCurrentIndex(1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!f.column(u"diffInline"_s)->isVisible());
        QCOMPARE(marked(f.column(u"diffBefore"_s)), u"A [-long-] walk."_s);
        QCOMPARE(marked(f.column(u"diffAfter"_s)), u"A {+short+} walk."_s);
        f.view.setTexts(u"One"_s, u"Two"_s);
        QCOMPARE(marked(f.column(u"diffAfter"_s)), u"{+Two+}"_s);
        f.view.setLayoutKind(TextDiffView::Layout::Inline);
        QCOMPARE(marked(f.column(u"diffInline"_s)), u"[-One-]{+Two+}"_s);
    }

    void sidesScrollTogether()
    {
        Fixture f;
        f.view.setLayoutKind(TextDiffView::Layout::SideBySide);
        f.view.setTexts(u"A line\n"_s.repeated(200), u"A line\n"_s.repeated(190));
        auto *before = f.column(u"diffBefore"_s)->verticalScrollBar();
        auto *after = f.column(u"diffAfter"_s)->verticalScrollBar();
        QTRY_VERIFY(after->maximum() > 100);
        before->setValue(100);
        QCOMPARE(after->value(), 100);
        after->setValue(40);
        QCOMPARE(before->value(), 40);
    }

    void countsWhatPeopleCount()
    {
        Fixture f;
        f.view.setTexts(u"ab"_s, u"ab👩‍👩‍👧"_s, 4);
        QCOMPARE(f.count(), u"Characters: 2 before, 3 of 4 now"_s);
        f.view.setTexts(u"ab"_s, u"abcdef"_s, 4);
        QCOMPARE(f.count(), u"Characters: 2 before, 6 of 4 now · 2 too many"_s);
        f.view.setTexts(u"ab"_s, QString());
        QCOMPARE(f.count(), u"Characters: 2 before, 0 now"_s);
    }

    void coloursFollowTheTheme()
    {
        Fixture f;
        f.view.setTexts(u"old"_s, u"new"_s);
        for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            m_theme.setScheme(scheme);
            const auto ground = [&f] {
                return f.column(u"diffInline"_s)->document()->begin().begin().fragment().charFormat().background();
            };
            QTRY_COMPARE(ground().color(), m_theme.tone(Tone::Danger).background);
        }
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestTextDiffView)
#include "tst_textdiffview.moc"
