// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, fields and bars.
#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

static ButtonKind kindOf(const QWidget *widget)
{
    if (!widget)
        return ButtonKind::Normal;
    const auto kind = widget->property("buttonKind");
    if (kind.isValid())
        return ButtonKind(kind.toInt());
    const auto *button = qobject_cast<const QPushButton *>(widget);
    if (button && button->isFlat())
        return ButtonKind::Quiet;
    return button && button->isDefault() ? ButtonKind::Primary : ButtonKind::Normal;
}

/// The ring shows for people who came by keyboard; QStyle tells by State_KeyboardFocusChange.
static bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void AppStyle::drawButton(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option.state & State_Enabled;
    const bool down = option.state & (State_Sunken | State_On);
    const bool hover = enabled && (option.state & State_MouseOver);
    auto kind = kindOf(widget);
    QColor fill, border;
    switch (kind) {
    case ButtonKind::Primary:
        fill = down || hover ? color(ColorRole::AccentHover) : color(ColorRole::Accent);
        break;
    case ButtonKind::Danger:
        fill = m_theme.tone(Tone::Danger).background;
        border = hover || down ? m_theme.tone(Tone::Danger).foreground : QColor();
        break;
    case ButtonKind::Quiet:
        if (down)
            fill = color(ColorRole::Pressed);
        else if (hover)
            fill = color(ColorRole::Hover);
        break;
    case ButtonKind::Normal:
        fill = down ? color(ColorRole::Pressed) : hover ? color(ColorRole::Hover) : color(ColorRole::Raised);
        border = color(ColorRole::BorderStrong);
        break;
    }
    if (!enabled && kind != ButtonKind::Quiet) {
        fill = color(ColorRole::Sunken);
        border = color(ColorRole::Border);
    }
    paintRounded(painter, option.rect, m_theme.radius(), fill, border);
    if (showsFocus(option)) {
        paintFocusRing(painter, option.rect, m_theme, m_theme.radius());
        if (kind == ButtonKind::Primary) // the ring has the fill's colour: set it off
            paintRounded(painter, option.rect.adjusted(2, 2, -2, -2), m_theme.radius() - 2, {},
                         color(ColorRole::OnAccent));
    }
}

void AppStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option.state & State_Enabled;
    const auto kind = kindOf(widget);
    QColor ink = color(ColorRole::Text);
    if (kind == ButtonKind::Primary)
        ink = color(ColorRole::OnAccent);
    else if (kind == ButtonKind::Danger)
        ink = m_theme.tone(Tone::Danger).foreground;
    if (!enabled)
        ink = option.palette.color(QPalette::Disabled, QPalette::ButtonText);

    auto font = painter->font();
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const int iconSize = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconSize && !option.text.isEmpty() ? m_theme.px(6) : 0;
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const int arrow = menu ? m_theme.px(16) : 0;
    const int room = option.rect.width() - iconSize - gap - arrow - m_theme.px(8);
    const auto text = metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    const int whole = iconSize + gap + textWidth + (menu ? arrow + m_theme.px(4) : 0);
    int x = option.rect.left() + (option.rect.width() - whole) / 2;
    if (widget && widget->property("leading").toBool()) // rows of a list that are buttons
        x = option.rect.left() + m_theme.px(8);
    const auto place = [&](int width) {
        const QRect rect(x, option.rect.top(), width, option.rect.height());
        x += width;
        return visualRect(option.direction, option.rect, rect);
    };
    if (iconSize) {
        auto rect = place(iconSize);
        rect = QRect(rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        const auto name = option.icon.name();
        if (enabled && kind == ButtonKind::Primary && hasIcon(name))
            painter->drawPixmap(rect, iconPixmap(name, ink, iconSize, painter->device()->devicePixelRatio()));
        else
            option.icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += gap;
    }
    painter->setPen(ink);
    painter->drawText(place(textWidth + 1), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextHideMnemonic, text);
    if (menu) {
        x += m_theme.px(4);
        auto rect = place(arrow);
        rect = QRect(rect.left(), rect.center().y() - arrow / 2 + 1, arrow, arrow);
        painter->drawPixmap(rect, iconPixmap(u"chevron-down"_s, ink, arrow, painter->device()->devicePixelRatio()));
    }
}

void AppStyle::drawField(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option.state & State_Enabled;
    const bool focus = option.state & State_HasFocus;
    const bool wrong = widget && widget->property("invalid").toBool();
    QColor edge = color(option.state & State_MouseOver ? ColorRole::TextFaint : ColorRole::BorderStrong);
    if (wrong)
        edge = m_theme.tone(Tone::Danger).foreground;
    else if (focus)
        edge = color(ColorRole::Focus);
    else if (!enabled)
        edge = color(ColorRole::Border);
    paintRounded(painter, option.rect, m_theme.radius(), color(enabled ? ColorRole::Raised : ColorRole::Sunken), edge,
                 focus ? 2 : 1);
}

void AppStyle::drawCheck(const QStyleOption &option, QPainter *painter, bool round) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & (State_On | State_NoChange);
    const auto radius = round ? option.rect.width() / 2.0 : m_theme.px(4);
    const auto fill = !enabled ? color(ColorRole::Sunken) : on ? color(ColorRole::Accent) : color(ColorRole::Raised);
    const auto edge = !enabled           ? color(ColorRole::Border)
        : on                             ? color(ColorRole::Accent)
        : option.state & State_MouseOver ? color(ColorRole::TextFaint)
                                         : color(ColorRole::BorderStrong);
    paintRounded(painter, option.rect, radius, fill, edge);
    if (showsFocus(option))
        paintFocusRing(painter, option.rect.adjusted(-2, -2, 2, 2), m_theme, radius + 2);
    if (!on)
        return;
    const auto ink = enabled ? color(ColorRole::OnAccent) : color(ColorRole::TextFaint);
    if (round) {
        const int inset = option.rect.width() * 5 / 16;
        paintRounded(painter, option.rect.adjusted(inset, inset, -inset, -inset), option.rect.width(), ink);
        return;
    }
    const int size = option.rect.width() - m_theme.px(3);
    QRect mark(0, 0, size, size);
    mark.moveCenter(option.rect.center());
    painter->drawPixmap(mark,
                        iconPixmap(option.state & State_NoChange ? u"minus"_s : u"check"_s, ink, size,
                                   painter->device()->devicePixelRatio()));
}

void AppStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option.state & State_Enabled;
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (option.editable || (combo && combo->isEditable())) {
        drawField(option, painter, widget);
    } else {
        const bool open = option.state & State_On;
        const bool hover = enabled && (option.state & State_MouseOver);
        const auto fill = !enabled ? ColorRole::Sunken
            : open                 ? ColorRole::Pressed
            : hover                ? ColorRole::Hover
                                   : ColorRole::Raised;
        paintRounded(painter, option.rect, m_theme.radius(), color(fill),
                     color(enabled ? ColorRole::BorderStrong : ColorRole::Border));
        if (showsFocus(option))
            paintFocusRing(painter, option.rect, m_theme, m_theme.radius());
    }
    const auto arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    QRect place(0, 0, m_theme.px(14), m_theme.px(14));
    place.moveCenter(arrow.center());
    icon(u"chevrons-up-down"_s).paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void AppStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const
{
    if (option.frame)
        drawField(option, painter, widget);
    const auto step = [&](SubControl part, const QString &name, bool possible) {
        const auto rect = subControlRect(CC_SpinBox, &option, part, widget);
        if (option.activeSubControls == part && possible)
            paintRounded(painter, rect.adjusted(1, 1, -1, -1), m_theme.px(3), color(ColorRole::Hover));
        QRect place(0, 0, m_theme.px(12), m_theme.px(12));
        place.moveCenter(rect.center());
        icon(name).paint(painter, place, Qt::AlignCenter, possible ? QIcon::Normal : QIcon::Disabled);
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    step(SC_SpinBoxUp, u"chevron-up"_s, option.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    step(SC_SpinBoxDown, u"chevron-down"_s, option.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

void AppStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option.state & State_Enabled;
    if (enabled && (option.state & (State_Sunken | State_On)))
        paintRounded(painter, option.rect, m_theme.radius(), color(ColorRole::Pressed));
    else if (enabled && (option.state & State_MouseOver))
        paintRounded(painter, option.rect, m_theme.radius(), color(ColorRole::Hover));
    const auto *button = qobject_cast<const QToolButton *>(widget);
    if (showsFocus(option) || (button && button->hasFocus() && (option.state & State_KeyboardFocusChange)))
        paintFocusRing(painter, option.rect, m_theme, m_theme.radius());
}

void AppStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget) const
{
    if (option.maximum <= option.minimum)
        return;
    auto thumb = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool busy = option.state & (State_MouseOver | State_Sunken);
    const int inset = m_theme.px(busy ? 2 : 3);
    thumb = option.orientation == Qt::Horizontal ? thumb.adjusted(2, inset, -2, -inset)
                                                 : thumb.adjusted(inset, 2, -inset, -2);
    QColor ink = color(ColorRole::TextFaint);
    ink.setAlphaF(busy ? 0.75F : 0.38F);
    paintRounded(painter, thumb, std::min(thumb.width(), thumb.height()) / 2.0, ink);
}

void AppStyle::drawProgress(const QStyleOption &option, QPainter *painter, const QWidget *) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    QRect groove(option.rect.left(), 0, option.rect.width(), m_theme.px(4));
    groove.moveCenter(option.rect.center());
    const auto radius = groove.height() / 2.0;
    paintRounded(painter, groove, radius, color(ColorRole::Skeleton));
    const auto range = bar->maximum - bar->minimum;
    if (range <= 0) { // how long is unknown
        const auto part = groove.adjusted(groove.width() / 3, 0, -groove.width() / 3, 0);
        paintRounded(painter, part, radius, color(ColorRole::Accent));
        return;
    }
    const auto width = int(qint64(groove.width()) * (bar->progress - bar->minimum) / range);
    auto done = QRect(groove.left(), groove.top(), width, groove.height());
    if (width > 0)
        paintRounded(painter, visualRect(option.direction, groove, done), radius, color(ColorRole::Accent));
}
