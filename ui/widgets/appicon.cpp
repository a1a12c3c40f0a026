// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appicon.h"

#include "models/images/imagesource.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

AppIconView::AppIconView(int designSize, QWidget *parent)
    : QWidget(parent)
    , m_size(designSize)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AppIconView::setSource(ImageSource *images, const QUrl &url)
{
    if (m_images)
        m_images->disconnect(this);
    m_images = images;
    m_url = url;
    if (m_images)
        connect(m_images, &ImageSource::imageReady, this, [this](const QUrl &ready) {
            if (ready == m_url)
                update();
        });
    update();
}

void AppIconView::setFallback(const QString &name, const QString &seed)
{
    m_name = name;
    m_seed = seed;
    setAccessibleName(name);
    update();
}

QSize AppIconView::sizeHint() const
{
    const int side = Theme::of(this).px(m_size);
    return {side, side};
}

/// Stays the same from start to start, unlike qHash().
static int colorIndex(const QString &seed)
{
    quint32 hash = 2166136261U;
    for (const auto c : seed)
        hash = (hash ^ c.unicode()) * 16777619U;
    return int(hash % 7U);
}

void AppIconView::paint(QPainter *painter, const QRect &rect, const QImage &picture, const QString &name,
                        const QString &seed, const QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    QPainterPath outline;
    outline.addRoundedRect(rect, rect.width() * 0.225, rect.width() * 0.225); // the store's mask
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (!picture.isNull()) {
        // Scaled once with filtering and drawn through a brush: a clip path would leave jagged edges.
        const auto ratio = painter->device()->devicePixelRatio();
        auto scaled = picture.scaled(rect.size() * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(ratio);
        QBrush brush(scaled);
        brush.setTransform(QTransform::fromTranslate(rect.x(), rect.y()));
        painter->fillPath(outline, brush);
    } else {
        const auto pick = theme.series(colorIndex(seed.isEmpty() ? name : seed));
        painter->fillPath(outline, pick);
        auto font = theme.font(TextRole::Body, QFont::DemiBold);
        font.setPixelSize(std::max(8, rect.height() / 2));
        painter->setFont(font);
        const auto white = Theme::contrast(pick, Qt::white), black = Theme::contrast(pick, Qt::black);
        painter->setPen(white > 2.6 || white > black ? QColor(Qt::white) : QColor(0x14, 0x18, 0x1F));
        painter->drawText(rect, Qt::AlignCenter, name.trimmed().left(1).toUpper());
    }
    auto edge = theme.color(ColorRole::Text);
    edge.setAlphaF(0.08F);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline);
    painter->restore();
}

void AppIconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto picture = m_images && !m_url.isEmpty() ? m_images->image(m_url) : QImage();
    paint(&painter, rect(), picture, m_name, m_seed, this);
}

void paintStars(QPainter *painter, const QRect &rect, double rating, const QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    const int size = theme.px(14);
    const auto ratio = painter->device()->devicePixelRatio();
    // A painter that was not told a direction says "auto", which visualRect() takes for right to left.
    const auto direction = widget ? widget->layoutDirection() : QGuiApplication::layoutDirection();
    for (int i = 0; i < 5; ++i) {
        const auto share = std::clamp(rating - i, 0.0, 1.0);
        QRect place(rect.left() + i * (size + 1), rect.top() + (rect.height() - size) / 2, size, size);
        place = QStyle::visualRect(direction, rect, place);
        const auto empty = iconPixmap(u"star"_s, theme.color(ColorRole::BorderStrong), size, ratio);
        painter->drawPixmap(place, empty);
        if (share <= 0)
            continue;
        const auto full = iconPixmap(u"star-filled"_s, theme.color(ColorRole::Star), size, ratio);
        auto part = place;
        part.setWidth(int(std::lround(size * share)));
        if (direction == Qt::RightToLeft)
            part.moveRight(place.right());
        painter->save();
        painter->setClipRect(part, Qt::IntersectClip);
        painter->drawPixmap(place, full);
        painter->restore();
    }
}
