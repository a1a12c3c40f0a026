// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediathumbs.h"

#include "models/images/imageasset.h"
#include "models/images/imagesource.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mediathumbs {

QSize shapeOf(const MediaItem &item, const MediaSet &set)
{
    const QSize own(item.image.value(u"width"_s).toInt(), item.image.value(u"height"_s).toInt());
    if (!own.isEmpty())
        return own;
    const auto *type = displayType(set.medium, set.displayType);
    return type && !type->sizes.isEmpty() ? type->sizes.first() : QSize(1, 2);
}

QUrl urlOf(const MediaItem &item, Medium medium, int side)
{
    if (item.isStaged())
        return medium == Medium::Screenshot ? QUrl::fromLocalFile(item.file) : QUrl();
    return imageAssetUrl(item.image, side);
}

/// One of two sizes, so that a picture is fetched once for the board and once for the strip.
static int sideFor(const QRect &rect, qreal ratio)
{
    return std::max(rect.width(), rect.height()) * ratio > 200 ? 640 : 200;
}

void paint(QPainter *painter, const QRect &rect, const MediaItem &item, Medium medium, ImageSource &images,
           const QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    const auto ratio = widget->devicePixelRatioF();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect), theme.px(4), theme.px(4));
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto url = urlOf(item, medium, sideFor(rect, ratio));
    const auto picture = url.isEmpty() ? QImage() : images.image(url);
    if (picture.isNull()) {
        painter->fillPath(outline, theme.color(ColorRole::Skeleton));
        const int side = std::min({theme.px(20), rect.width() - 2, rect.height() - 2});
        if (side > 4)
            painter->drawPixmap(QRect(rect.center() - QPoint(side / 2, side / 2), QSize(side, side)),
                                iconPixmap(medium == Medium::Preview ? u"play"_s : u"image"_s,
                                           theme.color(ColorRole::TextFaint), side, ratio));
    } else {
        auto scaled = picture.scaled(rect.size() * ratio, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(ratio);
        QBrush brush(scaled);
        brush.setTransform(QTransform::fromTranslate(rect.x(), rect.y()));
        painter->fillPath(outline, brush);
    }
    if (item.isRemoved) {
        auto veil = theme.color(ColorRole::Page);
        veil.setAlphaF(0.7F);
        painter->fillPath(outline, veil);
    }
    const bool failed = item.delivery.phase == DeliveryState::Phase::Failed;
    const auto edge = item.isRemoved || failed ? theme.tone(Tone::Danger).foreground
        : item.isStaged()                      ? theme.color(ColorRole::Accent)
                                               : theme.color(ColorRole::Border);
    painter->setPen(QPen(edge, item.isStaged() || item.isRemoved || failed ? theme.px(2) : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline);
    if (item.isRemoved || failed) { // colour is never the only sign
        const int side = theme.px(14);
        painter->drawPixmap(QRect(rect.topLeft() + QPoint(2, 2), QSize(side, side)),
                            iconPixmap(item.isRemoved ? u"trash-2"_s : u"circle-alert"_s,
                                       theme.tone(Tone::Danger).foreground, side, ratio));
    }
    painter->restore();
}

} // namespace mediathumbs
