// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appicon.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textReads_data();
    void textReads();
    void accountColorsRead_data();
    void accountColorsRead();
    void seriesDiffer();
    void metricsFollowTextSize();
    void iconsFollowTheme();
    void installGivesInter();
    void startsWhereTheWindowReads();
};

static void eachScheme()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("light") << Theme::Scheme::Light << false;
    QTest::newRow("dark") << Theme::Scheme::Dark << false;
    QTest::newRow("light, high contrast") << Theme::Scheme::Light << true;
    QTest::newRow("dark, high contrast") << Theme::Scheme::Dark << true;
}

void TestTheme::textReads_data()
{
    eachScheme();
}

static QByteArray said(const char *what, const QColor &ink, const QColor &ground)
{
    return QByteArray(what) + ' ' + ink.name().toLatin1() + " on " + ground.name().toLatin1() + ": "
        + QByteArray::number(Theme::contrast(ink, ground));
}

void TestTheme::textReads()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(bool, highContrast);
    Theme theme;
    theme.setScheme(scheme);
    theme.setHighContrast(highContrast);

    const auto grounds
        = {ColorRole::Sidebar, ColorRole::Page, ColorRole::Raised, ColorRole::Sunken, ColorRole::Selection};
    for (const auto ground : grounds) {
        for (const auto ink : {ColorRole::Text, ColorRole::TextMuted})
            QVERIFY2(Theme::contrast(theme.color(ink), theme.color(ground)) >= 4.5,
                     said("text", theme.color(ink), theme.color(ground)));
    }
    for (const auto ground : {ColorRole::Sidebar, ColorRole::Page, ColorRole::Raised, ColorRole::Sunken})
        QVERIFY2(Theme::contrast(theme.color(ColorRole::TextFaint), theme.color(ground)) >= 4.5,
                 said("faint", theme.color(ColorRole::TextFaint), theme.color(ground)));
    QVERIFY2(Theme::contrast(theme.color(ColorRole::TextMuted), theme.color(ColorRole::Hover)) >= 4.5, "hover");
    QVERIFY2(Theme::contrast(theme.color(ColorRole::TextMuted), theme.color(ColorRole::Pressed)) >= 4.5, "pressed");
    for (int i = 0; i < 6; ++i) {
        const auto pair = theme.tone(Tone(i));
        QVERIFY2(Theme::contrast(pair.foreground, pair.background) >= 4.5,
                 said("tone", pair.foreground, pair.background));
        QVERIFY2(Theme::contrast(pair.foreground, theme.color(ColorRole::Page)) >= 4.5,
                 said("tone", pair.foreground, theme.color(ColorRole::Page)));
    }
}

void TestTheme::accountColorsRead_data()
{
    eachScheme();
}

void TestTheme::accountColorsRead()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(bool, highContrast);
    Theme theme;
    theme.setScheme(scheme);
    theme.setHighContrast(highContrast);
    auto colors = Theme::accountColors();
    colors << QColor(Qt::yellow) << QColor(Qt::black) << QColor(Qt::white) << QColor();
    for (const auto &color : std::as_const(colors)) {
        theme.setAccent(color);
        for (const auto fill : {ColorRole::Accent, ColorRole::AccentHover})
            QVERIFY2(Theme::contrast(theme.color(ColorRole::OnAccent), theme.color(fill)) >= 4.5,
                     said("button", theme.color(ColorRole::OnAccent), theme.color(fill)));
        QVERIFY2(Theme::contrast(theme.color(ColorRole::Accent), theme.color(ColorRole::Page)) >= 4.5, "link");
        QVERIFY2(Theme::contrast(theme.color(ColorRole::Text), theme.color(ColorRole::Selection)) >= 4.5, "selection");
        const auto pair = theme.tone(Tone::Accent);
        QVERIFY2(Theme::contrast(pair.foreground, pair.background) >= 4.5,
                 said("tone", pair.foreground, pair.background));
    }
}

void TestTheme::seriesDiffer()
{
    Theme theme;
    QSet<QRgb> seen;
    for (int i = 0; i < 8; ++i)
        seen.insert(theme.series(i).rgb());
    QCOMPARE(seen.size(), 8);
    QCOMPARE(theme.series(8), theme.series(0));
}

void TestTheme::metricsFollowTextSize()
{
    Theme theme;
    QCOMPARE(theme.rowHeight(), 32);
    QCOMPARE(theme.font(TextRole::Body).pixelSize(), 13);
    theme.setCompact(true);
    QCOMPARE(theme.rowHeight(), 26);
    theme.setTextScale(2);
    QCOMPARE(theme.rowHeight(), 52);
    QCOMPARE(theme.font(TextRole::Figure).pixelSize(), 56);
    theme.setReducedMotion(true);
    QCOMPARE(theme.animationMs(), 0);
}

static QColor inkOf(const QImage &image)
{
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    return strongest;
}

/// An icon handed out once draws in the new colour after a change of scheme.
void TestTheme::iconsFollowTheme()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    theme.install(*qApp);
    const auto settings = icon(u"star-filled"_s, ColorRole::Text);
    QCOMPARE(inkOf(settings.pixmap(16).toImage()).rgb(), theme.color(ColorRole::Text).rgb());
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(inkOf(settings.pixmap(16).toImage()).rgb(), theme.color(ColorRole::Text).rgb());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(ColorRole::Page));
    QVERIFY(hasIcon(u"star"_s));
    QVERIFY(!hasIcon(u"no-such-icon"_s));
    QVERIFY(!icon(u"no-such-icon"_s).pixmap(16).isNull());
    QApplication::setStyle(u"fusion"_s); // the theme goes out of scope
}

void TestTheme::installGivesInter()
{
    Theme theme;
    theme.install(*qApp);
    QCOMPARE(QFontInfo(QApplication::font()).family(), u"Inter"_s);
    QPushButton button(u"Save"_s);
    button.ensurePolished();
    QCOMPARE(button.sizeHint().height(), theme.controlHeight());
    QApplication::setStyle(u"fusion"_s);
}

/// A painter that was never told a direction must not mirror what it draws.
void TestTheme::startsWhereTheWindowReads()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    theme.install(*qApp);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget widget;
        widget.setLayoutDirection(direction);
        QImage picture(200, 40, QImage::Format_RGB32);
        picture.fill(theme.color(ColorRole::Raised));
        QPainter painter(&picture);
        paintStars(&painter, QRect(0, 0, 200, 40), 1.0, &widget);
        painter.end();
        const auto gold = theme.color(ColorRole::Star).rgb();
        const auto has = [&](int from, int to) {
            for (int x = from; x < to; ++x) {
                if (picture.pixel(x, 20) == gold)
                    return true;
            }
            return false;
        };
        QCOMPARE(has(0, theme.px(15)), direction == Qt::LeftToRight);
        QCOMPARE(has(200 - theme.px(15), 200), direction == Qt::RightToLeft);
        QVERIFY(!has(theme.px(16), 200 - theme.px(16)));
    }
    QApplication::setStyle(u"fusion"_s);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
