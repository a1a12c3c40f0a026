// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/images/appicon.h"

#include "simulator/world/random.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

// Every glyph is drawn on a canvas of 100 x 100 units.
namespace {

using Glyph = void (*)(QPainter &, const AppArt &, Random &);

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QPen round(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPainterPath leaf(QPointF from, QPointF to, double belly)
{
    const QPointF along = to - from;
    const QPointF across(-along.y() * belly, along.x() * belly);
    QPainterPath path(from);
    path.cubicTo(from + along * 0.25 + across, from + along * 0.75 + across, to);
    path.cubicTo(from + along * 0.85 - across * 0.35, from + along * 0.3 - across * 0.35, from);
    return path;
}

void sprout(QPainter &p, const AppArt &art, Random &)
{
    p.setPen(Qt::NoPen);
    p.setBrush(mixed(art.dark, Qt::black, 0.25));
    QPainterPath soil;
    soil.addEllipse(QRectF(12, 72, 76, 44));
    p.drawPath(soil);
    p.setPen(round(art.mark, 5));
    p.setBrush(Qt::NoBrush);
    QPainterPath stem(QPointF(50, 76));
    stem.cubicTo(QPointF(50, 62), QPointF(49, 54), QPointF(51, 42));
    p.drawPath(stem);
    p.setPen(Qt::NoPen);
    p.setBrush(art.mark);
    p.drawPath(leaf({50, 52}, {80, 24}, 0.34));
    p.setBrush(mixed(art.mark, art.light, 0.25));
    p.drawPath(leaf({50, 58}, {22, 32}, -0.36));
}

void wave(QPainter &p, const AppArt &art, Random &)
{
    p.setPen(Qt::NoPen);
    p.setBrush(mixed(art.mark, art.light, 0.1));
    p.drawEllipse(QPointF(68, 30), 11, 11);
    for (int i = 0; i < 3; ++i) {
        const double top = 44 + i * 15;
        QPainterPath swell(QPointF(-5, top + 8));
        for (int x = -5; x < 105; x += 22)
            swell.cubicTo(QPointF(x + 7, top - 9 + i * 2), QPointF(x + 13, top + 17), QPointF(x + 22, top + 4));
        swell.lineTo(105, 105);
        swell.lineTo(-5, 105);
        swell.closeSubpath();
        QColor color = mixed(art.mark, art.dark, 0.25 + i * 0.3);
        color.setAlpha(235);
        p.setBrush(color);
        p.drawPath(swell);
    }
}

void quill(QPainter &p, const AppArt &art, Random &)
{
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(255, 252, 244));
    p.drawRoundedRect(QRectF(20, 16, 60, 70), 6, 6);
    p.setPen(round(mixed(art.light, art.dark, 0.35), 3));
    const double widths[] = {34, 42, 28};
    for (int i = 0; i < 3; ++i)
        p.drawLine(QPointF(29, 30 + i * 11), QPointF(29 + widths[i], 30 + i * 11));
    p.setPen(Qt::NoPen);
    p.setBrush(art.mark);
    p.drawPath(leaf({36, 76}, {84, 22}, 0.22));
    p.setPen(round(mixed(art.mark, Qt::white, 0.55), 1.6));
    p.drawLine(QPointF(36, 76), QPointF(76, 31));
    p.setPen(round(art.mark, 2.6));
    p.drawLine(QPointF(30, 82), QPointF(42, 69));
}

void knot(QPainter &p, const AppArt &art, Random &)
{
    // A trefoil, with the over-crossings drawn again on top so that the rope seems to weave.
    const auto point = [](double t) {
        return QPointF(50 + 12.5 * (std::sin(t) + 2 * std::sin(2 * t)),
                       50 - 12.5 * (std::cos(t) - 2 * std::cos(2 * t)));
    };
    const auto strand = [&](double from, double to) {
        QPainterPath path(point(from));
        for (double t = from; t < to; t += 0.04)
            path.lineTo(point(t));
        path.lineTo(point(to));
        return path;
    };
    const double turn = 2 * std::numbers::pi;
    const auto rope = [&](const QPainterPath &path) {
        QPen outline(art.dark, 14, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        p.setPen(outline);
        p.drawPath(path);
        p.setPen(round(art.mark, 8.5));
        p.drawPath(path);
    };
    p.setBrush(Qt::NoBrush);
    rope(strand(0, turn));
    for (int i = 0; i < 3; ++i)
        rope(strand(turn * i / 3 - 0.01, turn * i / 3 + 0.55));
}

void coin(QPainter &p, const AppArt &art, Random &)
{
    p.setPen(Qt::NoPen);
    p.setBrush(mixed(art.light, Qt::white, 0.75));
    p.drawRoundedRect(QRectF(16, 40, 68, 44), 6, 6);
    p.setBrush(mixed(art.light, Qt::white, 0.45));
    QPainterPath flap(QPointF(16, 46));
    flap.lineTo(50, 70);
    flap.lineTo(84, 46);
    flap.lineTo(84, 44);
    flap.quadTo(84, 40, 79, 40);
    flap.lineTo(21, 40);
    flap.quadTo(16, 40, 16, 44);
    flap.closeSubpath();
    p.drawPath(flap);
    p.setBrush(art.mark);
    p.drawEllipse(QPointF(50, 34), 19, 19);
    p.setPen(round(art.light, 4));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(50, 34), 11, 11);
    p.drawLine(QPointF(50, 28), QPointF(50, 40));
}

void pulse(QPainter &p, const AppArt &art, Random &)
{
    p.setBrush(Qt::NoBrush);
    QColor faint = art.mark;
    faint.setAlpha(70);
    p.setPen(round(faint, 9));
    p.drawEllipse(QPointF(50, 50), 32, 32);
    p.setPen(round(art.mark, 9));
    p.drawArc(QRectF(18, 18, 64, 64), 90 * 16, -250 * 16);
    p.setPen(round(art.mark, 4.5));
    QPainterPath beat(QPointF(28, 52));
    for (const QPointF point : {QPointF(40, 52), QPointF(46, 38), QPointF(54, 64), QPointF(60, 50), QPointF(72, 50)})
        beat.lineTo(point);
    p.drawPath(beat);
}

void flame(QPainter &p, const AppArt &art, Random &)
{
    p.setPen(Qt::NoPen);
    p.setBrush(mixed(art.dark, Qt::black, 0.35));
    QPainterPath hills(QPointF(-2, 74));
    hills.cubicTo(QPointF(20, 58), QPointF(34, 78), QPointF(52, 70));
    hills.cubicTo(QPointF(70, 62), QPointF(84, 72), QPointF(102, 60));
    hills.lineTo(102, 102);
    hills.lineTo(-2, 102);
    p.drawPath(hills);
    const auto tongue = [&p](QPointF foot, double scale, const QColor &color) {
        QPainterPath path(foot);
        path.cubicTo(foot + QPointF(-26, -2) * scale, foot + QPointF(-24, -30) * scale, foot + QPointF(2, -56) * scale);
        path.cubicTo(foot + QPointF(2, -38) * scale, foot + QPointF(30, -26) * scale, foot);
        p.setBrush(color);
        p.drawPath(path);
    };
    tongue({50, 82}, 1.15, art.mark);
    tongue({50, 82}, 0.72, art.light);
    tongue({50, 82}, 0.36, mixed(art.mark, Qt::white, 0.6));
}

void radio(QPainter &p, const AppArt &art, Random &)
{
    p.setPen(round(art.mark, 4));
    p.drawLine(QPointF(40, 36), QPointF(66, 16));
    p.setPen(Qt::NoPen);
    p.setBrush(art.mark);
    p.drawRoundedRect(QRectF(16, 34, 68, 48), 12, 12);
    p.setBrush(art.dark);
    p.drawEllipse(QPointF(37, 58), 14, 14);
    p.setBrush(art.light);
    p.drawEllipse(QPointF(37, 58), 8, 8);
    p.setPen(round(art.dark, 3.5));
    for (int i = 0; i < 3; ++i)
        p.drawLine(QPointF(60, 48 + i * 10), QPointF(75, 48 + i * 10));
}

Glyph glyphFor(const QString &name)
{
    static const std::pair<QLatin1StringView, Glyph> glyphs[] = {
        {"sprout"_L1, sprout}, {"wave"_L1, wave},   {"quill"_L1, quill}, {"knot"_L1, knot},
        {"coin"_L1, coin},     {"pulse"_L1, pulse}, {"flame"_L1, flame}, {"radio"_L1, radio},
    };
    for (const auto &[known, glyph] : glyphs) {
        if (known == name)
            return glyph;
    }
    return sprout;
}

} // namespace

QImage drawAppIcon(const AppArt &art, int size)
{
    QImage image(size, size, QImage::Format_RGB32);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    p.scale(size / 100.0, size / 100.0);

    Random random(art.seed);
    QLinearGradient sky(0, 0, random.percent(50) ? 20 : 0, 100);
    sky.setColorAt(0, art.light);
    sky.setColorAt(1, art.dark);
    p.fillRect(QRectF(0, 0, 100, 100), sky);
    QRadialGradient glow(QPointF(30, 18), 75);
    glow.setColorAt(0, QColor(255, 255, 255, 80));
    glow.setColorAt(1, QColor(255, 255, 255, 0));
    p.fillRect(QRectF(0, 0, 100, 100), glow);

    glyphFor(art.glyph)(p, art, random);
    return image;
}
