// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placebutton.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QLocale>
#include <QPainter>

PlaceButton::PlaceButton(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlaceButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count ? tr("%n waiting", nullptr, count) : QString());
    update();
}

void PlaceButton::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void PlaceButton::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

QSize PlaceButton::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextRole::Body, QFont::Medium));
    return {theme.px(8 + 16 + 10 + 16) + metrics.horizontalAdvance(text()), theme.px(m_framed ? 32 : 30)};
}

QSize PlaceButton::minimumSizeHint() const
{
    return {Theme::of(this).px(80), sizeHint().height()};
}

void PlaceButton::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    const bool on = isChecked();
    const auto ground = on ? ColorRole::Selection : m_framed ? ColorRole::Raised : ColorRole::Pressed;
    if (on || m_framed || underMouse() || isDown())
        paintRounded(&painter, rect(), theme.radius(), theme.color(ground),
                     m_framed ? theme.color(underMouse() ? ColorRole::BorderStrong : ColorRole::Border) : QColor());
    if (showsKeyboardFocus(this))
        paintFocusRing(&painter, rect(), theme, theme.radius());

    const auto place
        = [&](int x, int width) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height())); };
    const int iconSize = theme.px(16);
    const auto iconRoom = place(theme.px(8), iconSize);
    const auto ink = theme.color(on ? ColorRole::Accent : ColorRole::TextMuted);
    painter.drawPixmap(QPoint(iconRoom.left(), (height() - iconSize) / 2),
                       iconPixmap(m_icon, ink, iconSize, devicePixelRatioF()));

    int end = width() - theme.px(8);
    const auto small = theme.font(TextRole::Small, QFont::Medium);
    const auto hint = m_count > 0 ? QLocale().toString(m_count) : m_hint;
    if (!hint.isEmpty()) {
        const int wide = QFontMetrics(small).horizontalAdvance(hint);
        painter.setFont(small);
        painter.setPen(theme.color(m_count > 0 ? ColorRole::TextMuted : ColorRole::TextFaint));
        painter.drawText(place(end - wide, wide + 1), Qt::AlignCenter, hint);
        end -= wide + theme.px(8);
    }
    const auto font = theme.font(TextRole::Body, on ? QFont::DemiBold : QFont::Medium);
    const int textStart = theme.px(8 + 16 + 10);
    painter.setFont(font);
    painter.setPen(theme.color(m_framed ? ColorRole::TextFaint : on ? ColorRole::Text : ColorRole::TextMuted));
    painter.drawText(place(textStart, end - textStart),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, end - textStart));
}
