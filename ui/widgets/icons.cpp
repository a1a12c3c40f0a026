// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <variant>

using namespace Qt::StringLiterals;

static QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const auto key = u"icon/%1/%2/%3/%4"_s.arg(name, color.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(pathOf(u"circle"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
    }
    // Qt SVG knows no currentColor.
    const auto svg = file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

namespace {

/// Looks its colour up when it draws: icons that already stand in buttons and models follow a change of theme.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, std::variant<ColorRole, Tone> ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const auto ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        QRect place(0, 0, size, size);
        place.moveCenter(rect.center());
        painter->drawPixmap(place, iconPixmap(m_name, color(mode), size, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, color(mode), std::min(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int pixels = std::min(size.width(), size.height()); // device pixels
        return iconPixmap(m_name, color(mode), qRound(pixels / scale), scale);
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"EspalierLineIcon"_s; }
    QString iconName() override { return m_name; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const auto &theme = Theme::of();
        if (mode == QIcon::Disabled)
            return theme.palette().color(QPalette::Disabled, QPalette::Text);
        if (const auto *tone = std::get_if<Tone>(&m_ink))
            return theme.tone(*tone).foreground;
        return theme.color(std::get<ColorRole>(m_ink));
    }

    QString m_name;
    std::variant<ColorRole, Tone> m_ink;
};

} // namespace

QIcon icon(const QString &name, ColorRole role)
{
    return QIcon(new LineIconEngine(name, role));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}
