// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/images/screens.h"

#include "simulator/world/random.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QColor paper(250, 250, 247);
const QColor ink(38, 42, 46);

QColor tinted(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

/// What a screen draws with. It is 100 units wide and `height` units tall.
struct Canvas
{
    QPainter &p;
    double height;
    const AppArt &art;
    Random random;

    void card(const QRectF &rect, const QColor &color, double radius = 3)
    {
        p.setPen(Qt::NoPen);
        p.setBrush(color);
        p.drawRoundedRect(rect, radius, radius);
    }
    void bar(double x, double y, double length, const QColor &color, double thickness = 2.2)
    {
        card(QRectF(x, y, length, thickness), color, thickness / 2);
    }
    /// A list row: a dot, a title, a line below, a figure on the right.
    void row(double y, const QColor &dot)
    {
        p.setPen(Qt::NoPen);
        p.setBrush(dot);
        p.drawEllipse(QPointF(12, y + 4), 4, 4);
        bar(20, y + 0.8, double(random.between(22, 40)), tinted(paper, ink, 0.75));
        bar(20, y + 5, double(random.between(14, 30)), tinted(paper, ink, 0.25), 1.6);
        bar(84, y + 2.6, 9, tinted(paper, ink, 0.55));
    }
    void rows(double y)
    {
        for (; y < height - 12; y += 13)
            row(y, tinted(art.light, art.dark, double(random.below(100)) / 100));
    }
};

void gardenScreen(Canvas &c)
{
    const double cell = 8;
    const QColor soil(122, 92, 66);
    for (int bed = 0; bed < 4; ++bed) {
        const double x = bed % 2 == 0 ? 6 : 53;
        const double y = 26 + (bed / 2) * (c.height * 0.31);
        const QRectF frame(x, y, 41, c.height * 0.27);
        c.card(frame, soil, 4);
        const QColor plant = tinted(c.art.light, c.art.dark, double(c.random.between(5, 95)) / 100);
        const QColor fruit = QColor::fromHsv(int(c.random.pick(std::array{8, 28, 52, 285})), 190, 230);
        for (double py = frame.top() + cell; py < frame.bottom() - 3; py += cell) {
            for (double px = frame.left() + cell * 0.75; px < frame.right() - 3; px += cell) {
                c.p.setBrush(plant);
                c.p.drawEllipse(QPointF(px, py), 3, 3);
                c.p.setBrush(tinted(plant, Qt::white, 0.3));
                c.p.drawEllipse(QPointF(px - 0.8, py - 0.8), 1.4, 1.4);
                if (c.random.percent(30)) {
                    c.p.setBrush(fruit);
                    c.p.drawEllipse(QPointF(px + 1.6, py + 1.2), 1.1, 1.1);
                }
            }
        }
    }
    c.rows(28 + c.height * 0.62);
}

void tideScreen(Canvas &c)
{
    const double middle = c.height * 0.36;
    QPainterPath curve(QPointF(0, middle));
    const double phase = double(c.random.below(60)) / 10;
    for (double x = 0; x <= 100; x += 2)
        curve.lineTo(x, middle - std::sin(x / 12 + phase) * c.height * 0.11 - std::sin(x / 5.5) * c.height * 0.02);
    c.p.setBrush(Qt::NoBrush);
    c.p.setPen(QPen(c.art.dark, 1.4, Qt::SolidLine, Qt::RoundCap));
    c.p.drawPath(curve);
    curve.lineTo(100, c.height * 0.6);
    curve.lineTo(0, c.height * 0.6);
    QColor water = c.art.light;
    water.setAlpha(120);
    c.p.setPen(Qt::NoPen);
    c.p.setBrush(water);
    c.p.drawPath(curve);
    c.p.setBrush(c.art.dark);
    c.p.drawEllipse(
        QPointF(46, middle - std::sin(46 / 12.0 + phase) * c.height * 0.11 - std::sin(46 / 5.5) * c.height * 0.02), 2.4,
        2.4);
    c.rows(c.height * 0.64);
}

void textScreen(Canvas &c)
{
    c.bar(12, 28, 52, ink, 4.5);
    double y = 40;
    while (y < c.height - 10) {
        const int lines = int(c.random.between(3, 6));
        for (int i = 0; i < lines && y < c.height - 8; ++i, y += 5.2)
            c.bar(12, y, i + 1 == lines ? double(c.random.between(20, 60)) : double(c.random.between(70, 77)),
                  tinted(paper, ink, 0.42), 1.9);
        if (c.random.percent(40))
            c.card(QRectF(8.5, y - lines * 5.2 - 0.6, 1.3, lines * 5.2), c.art.dark, 0.6);
        y += 5;
    }
}

void ropeScreen(Canvas &c)
{
    c.card(QRectF(0, 18, 100, c.height - 18), tinted(c.art.dark, Qt::black, 0.15), 0);
    // Two slow waves per axis make a rope that loops without corners.
    const double first = double(c.random.between(2, 3));
    const double second = double(c.random.between(3, 5));
    const double shift = double(c.random.below(60)) / 10;
    QPainterPath rope;
    for (int i = 0; i <= 300; ++i) {
        const double t = i * 0.0209;
        const QPointF point(50 + 26 * std::sin(first * t + shift) + 12 * std::cos(second * t),
                            c.height * (0.5 + 0.2 * std::cos((first + 1) * t) + 0.09 * std::sin(second * t + shift)));
        i == 0 ? rope.moveTo(point) : rope.lineTo(point);
    }
    c.p.setBrush(Qt::NoBrush);
    for (const auto &[color, width] : {std::pair(tinted(c.art.dark, Qt::black, 0.5), 8.0), std::pair(c.art.mark, 5.4),
                                       std::pair(tinted(c.art.mark, Qt::white, 0.4), 1.6)}) {
        c.p.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        c.p.drawPath(rope);
    }
    for (int i = 0; i < 3; ++i)
        c.card(QRectF(22 + i * 20, c.height - 16, 14, 9), tinted(c.art.light, c.art.dark, 0.25), 4.5);
}

void budgetScreen(Canvas &c)
{
    for (int i = 0; i < 6; ++i) {
        const QRectF envelope(i % 2 == 0 ? 6 : 52, 26 + (i / 2) * 24, 42, 20);
        c.card(envelope, QColor(255, 255, 255), 3);
        c.bar(envelope.x() + 4, envelope.y() + 4, double(c.random.between(14, 26)), tinted(paper, ink, 0.7));
        c.bar(envelope.x() + 4, envelope.y() + 13, 34, tinted(paper, ink, 0.12), 2.6);
        const int share = int(c.random.between(10, 100));
        c.bar(envelope.x() + 4, envelope.y() + 13, 34 * share / 100.0, share < 25 ? QColor(210, 72, 60) : c.art.dark,
              2.6);
    }
    c.rows(102);
}

void intervalScreen(Canvas &c)
{
    const QPointF middle(50, 26 + c.height * 0.2);
    const double radius = std::min(30.0, c.height * 0.18);
    const QRectF ring(middle.x() - radius, middle.y() - radius, radius * 2, radius * 2);
    c.p.setBrush(Qt::NoBrush);
    c.p.setPen(QPen(tinted(paper, c.art.dark, 0.14), 6));
    c.p.drawEllipse(ring);
    c.p.setPen(QPen(c.art.dark, 6, Qt::SolidLine, Qt::RoundCap));
    c.p.drawArc(ring, 90 * 16, -int(c.random.between(120, 320)) * 16);
    c.bar(middle.x() - 13, middle.y() - 4, 26, ink, 6);
    c.bar(middle.x() - 8, middle.y() + 6, 16, tinted(paper, ink, 0.3));
    const double base = c.height * 0.75;
    for (int i = 0; i < 14; ++i) {
        const double tall = i % 2 == 0 ? double(c.random.between(14, 26)) : 7;
        c.card(QRectF(8 + i * 6.1, base - tall, 4.4, tall), i % 2 == 0 ? c.art.dark : c.art.light, 1.6);
    }
    c.rows(base + 8);
}

void landscapeScreen(Canvas &c)
{
    QLinearGradient sky(0, 0, 0, c.height);
    sky.setColorAt(0, tinted(c.art.dark, Qt::black, 0.2));
    sky.setColorAt(0.7, c.art.light);
    sky.setColorAt(1, c.art.mark);
    c.p.fillRect(QRectF(0, 0, 100, c.height), sky);
    c.p.setPen(Qt::NoPen);
    c.p.setBrush(c.art.mark);
    c.p.drawEllipse(QPointF(double(c.random.between(25, 75)), c.height * 0.5), 9, 9);
    for (int layer = 0; layer < 4; ++layer) {
        const double top = c.height * (0.5 + layer * 0.11);
        QPainterPath hill(QPointF(-5, c.height + 5));
        hill.lineTo(-5, top);
        for (int x = -5; x < 105; x += 22)
            hill.quadTo(QPointF(x + 11, top - double(c.random.between(2, 16))),
                        QPointF(x + 22, top + double(c.random.between(-4, 6))));
        hill.lineTo(110, c.height + 5);
        c.p.setBrush(tinted(c.art.light, tinted(c.art.dark, Qt::black, 0.55), 0.4 + layer * 0.2));
        c.p.drawPath(hill);
    }
    c.p.setBrush(Qt::black);
    c.p.drawEllipse(QPointF(50, c.height * 0.81), 1.6, 1.6);
    c.p.drawRoundedRect(QRectF(48.8, c.height * 0.82, 2.4, 6), 1, 1);
    c.p.setBrush(c.art.mark);
    c.p.drawEllipse(QPointF(52.6, c.height * 0.835), 1, 1);
}

void radioScreen(Canvas &c)
{
    c.card(QRectF(10, 26, 80, 40), c.art.light, 6);
    c.p.setPen(QPen(c.art.dark, 1.8, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 26; ++i) {
        const double tall = 3 + std::abs(std::sin(i * 0.7)) * double(c.random.between(4, 14));
        c.p.drawLine(QPointF(16 + i * 2.7, 46 - tall), QPointF(16 + i * 2.7, 46 + tall));
    }
    c.rows(74);
}

void drawStatusAndTitle(Canvas &c)
{
    c.bar(6, 3.5, 9, tinted(paper, ink, 0.7), 2);
    c.bar(84, 3.5, 10, tinted(paper, ink, 0.7), 2);
    c.bar(6, 12, double(c.random.between(28, 46)), ink, 5);
    c.p.setPen(Qt::NoPen);
    c.p.setBrush(c.art.dark);
    c.p.drawEllipse(QPointF(90, 14.5), 3.6, 3.6);
}

void drawCaption(QPainter &p, const QRectF &area, const QString &caption, const QColor &color)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        p.setPen(Qt::NoPen);
        p.setBrush(color);
        const double line = area.height() / 5;
        p.drawRoundedRect(QRectF(area.x() + area.width() * 0.1, area.y() + line, area.width() * 0.8, line), line / 2,
                          line / 2);
        p.drawRoundedRect(QRectF(area.x() + area.width() * 0.25, area.y() + line * 3, area.width() * 0.5, line),
                          line / 2, line / 2);
        return;
    }
    QFont font(u"Inter"_s);
    font.setWeight(QFont::Bold);
    double pixels = area.height() * 0.36;
    for (; pixels > 8; pixels *= 0.9) {
        font.setPixelSize(int(pixels));
        const QRectF needed = QFontMetricsF(font).boundingRect(area, Qt::AlignCenter | Qt::TextWordWrap, caption);
        if (needed.height() <= area.height() && needed.width() <= area.width())
            break;
    }
    p.setFont(font);
    p.setPen(color);
    p.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, caption);
}

} // namespace

void drawScreen(QPainter &painter, const QRectF &area, const AppArt &art, int variant)
{
    static const std::pair<QLatin1StringView, void (*)(Canvas &)> screens[] = {
        {"sprout"_L1, gardenScreen},   {"wave"_L1, tideScreen},   {"quill"_L1, textScreen},
        {"knot"_L1, ropeScreen},       {"coin"_L1, budgetScreen}, {"pulse"_L1, intervalScreen},
        {"flame"_L1, landscapeScreen}, {"radio"_L1, radioScreen},
    };
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, paper);
    painter.translate(area.topLeft());
    // A wide window shows the same content beside a sidebar, so that nothing is stretched.
    const double unit = std::min(area.width(), area.height() * 1.15) / 100;
    painter.scale(unit, unit);
    Canvas canvas{painter, area.height() / unit, art, Random(art.seed + quint64(variant) * 977)};
    const double sidebar = area.width() / unit - 100;
    if (sidebar > 1) {
        painter.fillRect(QRectF(0, 0, sidebar, canvas.height), tinted(paper, art.dark, 0.1));
        canvas.card(QRectF(3, 11, sidebar - 6, 7), tinted(paper, art.dark, 0.3), 2);
        for (int i = 0; i < 7; ++i)
            canvas.bar(7, 13.4 + i * 8, double(canvas.random.between(12, 24)) * sidebar / 40, tinted(paper, ink, 0.6));
        painter.translate(sidebar, 0);
        painter.setClipRect(QRectF(0, 0, 100, canvas.height), Qt::IntersectClip);
    }
    drawStatusAndTitle(canvas);
    for (const auto &[glyph, draw] : screens) {
        if (glyph == art.glyph)
            draw(canvas);
    }
    painter.restore();
}

QImage drawScreenshot(const AppArt &art, QSize size, const QString &caption, int variant)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    QLinearGradient back(0, 0, size.width() * 0.4, size.height());
    back.setColorAt(0, variant % 2 == 0 ? art.light : art.dark);
    back.setColorAt(1, variant % 2 == 0 ? tinted(art.light, art.dark, 0.7) : tinted(art.dark, art.light, 0.45));
    p.fillRect(image.rect(), back);

    const bool wide = size.width() > size.height();
    const double captionHeight = size.height() * (wide ? 0.16 : 0.17);
    const QColor words
        = back.stops().first().second.lightnessF() > 0.62 ? tinted(art.dark, Qt::black, 0.35) : QColor(Qt::white);
    drawCaption(p, QRectF(size.width() * 0.06, size.height() * 0.035, size.width() * 0.88, captionHeight), caption,
                words);

    const double top = size.height() * (wide ? 0.22 : 0.235);
    const double deviceWidth = size.width() * (wide ? 0.74 : 0.8);
    const QRectF device((size.width() - deviceWidth) / 2, top, deviceWidth, size.height() * 1.02 - top);
    const double corner = deviceWidth * (wide ? 0.02 : 0.11);
    const double frame = deviceWidth * (wide ? 0.008 : 0.022);
    QPainterPath body;
    body.addRoundedRect(device, corner, corner);
    p.fillPath(body, QColor(24, 26, 29));
    QPainterPath glass;
    const QRectF inside = device.adjusted(frame, frame, -frame, 0);
    glass.addRoundedRect(inside, corner - frame, corner - frame);
    p.setClipPath(glass);
    drawScreen(p, inside, art, variant);
    return image;
}
