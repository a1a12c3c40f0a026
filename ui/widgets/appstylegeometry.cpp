// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and places of the parts of controls.
#include "ui/widgets/appstyle.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(16);
    case PM_LineEditIconMargin:
        return m_theme.px(6);
    case PM_MessageBoxIconSize:
        return m_theme.px(28);
    case PM_ToolBarIconSize:
        return m_theme.px(20);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m_theme.px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(8);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(8);
    case PM_ScrollBarExtent:
        return m_theme.px(12);
    case PM_ScrollBarSliderMin:
        return m_theme.px(32);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return m_theme.px(4);
    case PM_SubMenuOverlap:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return m_theme.px(8);
    case PM_HeaderMargin:
        return 0; // drawHeader() has its own
    case PM_HeaderMarkSize:
        return m_theme.px(12);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return m_theme.px(24);
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget))
            return m_theme.px(4);
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return m_theme.px(4);
        return 1;
    case PM_ComboBoxFrameWidth:
        return m_theme.px(4);
    case PM_ProgressBarChunkWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_MessageBox_CenterButtons:
    case SH_TabBar_PreferNoArrows:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
        return m_theme.animationMs();
    case SH_Menu_Mask: {
        auto *mask = data ? qstyleoption_cast<QStyleHintReturnMask *>(data) : nullptr;
        if (!mask || !option || popupsAreTranslucent())
            return 0;
        mask->region = roundedRegion(option->rect, m_theme.radius() + 2);
        return 1;
    }
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_Table_GridLineColor:
        return int(color(ColorRole::Border).rgb());
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::MacLayout; // what happens stands at the end, on every system
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    const int height = m_theme.controlHeight();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        int width = size.width() + (bare ? m_theme.px(16) : m_theme.px(24));
        if (button && (button->features & QStyleOptionButton::HasMenu))
            width += m_theme.px(20);
        return {std::max(width, height), std::max(height, size.height())};
    }
    case CT_LineEdit:
        return {size.width() + m_theme.px(8), std::max(height, size.height() + m_theme.px(6))};
    case CT_ComboBox:
        return {size.width() + m_theme.px(8 + 10 + 28), std::max(height, size.height())};
    case CT_SpinBox:
        return {size.width() + m_theme.px(28), std::max(height, size.height())};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool bare = button && (button->text.isEmpty() || button->toolButtonStyle == Qt::ToolButtonIconOnly);
        const int tool = m_theme.px(m_theme.isCompact() ? 26 : 28);
        int width = bare ? std::max(tool, size.width() + m_theme.px(8)) : size.width() + m_theme.px(16);
        if (button && (button->features & QStyleOptionToolButton::HasMenu) && !bare)
            width += m_theme.px(16);
        return {width, std::max(tool, size.height() + m_theme.px(8))};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), m_theme.px(9)};
        const auto text = item ? item->text : QString();
        int width = item
            ? item->fontMetrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, text.section(u'\t', 0, 0)).width()
            : size.width();
        if (text.contains(u'\t'))
            width += m_theme.px(32) + item->fontMetrics.horizontalAdvance(text.section(u'\t', 1));
        return {width + m_theme.px(8 + 16 + 8 + 24), std::max(m_theme.px(28), size.height())};
    }
    case CT_TabBarTab: {
        return {size.width(), m_theme.px(36)};
    }
    case CT_HeaderSection: {
        auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
        result.setHeight(m_theme.px(30));
        return result;
    }
    case CT_ItemViewItem: {
        auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {result.width() + m_theme.px(16), std::max(result.height(), m_theme.px(28))};
    }
    case CT_ProgressBar:
        return {size.width(), m_theme.px(4)};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        // Beside an icon Qt itself leaves room.
        const bool leadingIcon = widget && widget->property("leadingIcon").toBool();
        const int side = m_theme.px(8);
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(leadingIcon ? m_theme.px(4) : side, 0, -side, 0));
    }
    case SE_PushButtonFocusRect:
    case SE_ToolBoxTabContents:
        return option->rect;
    case SE_PushButtonContents:
        return option->rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    const auto &all = option->rect;
    const auto mirrored = [&](const QRect &rect) { return visualRect(option->direction, all, rect); };
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? all.width() : all.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int thumb = length;
        if (range > 0) {
            thumb = int(qint64(length) * bar->pageStep / (range + bar->pageStep));
            thumb = std::clamp(thumb, std::min(length, m_theme.px(32)), length);
        }
        const int start
            = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            return mirrored(horizontal ? QRect(all.x() + from, all.y(), size, all.height())
                                       : QRect(all.x(), all.y() + from, all.width(), size));
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return piece(start, thumb);
        case SC_ScrollBarGroove:
            return all;
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + thumb, length - start - thumb);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        const int arrow = m_theme.px(28);
        switch (part) {
        case SC_ComboBoxArrow:
            return mirrored(QRect(all.right() - arrow + 1, all.y(), arrow, all.height()));
        case SC_ComboBoxEditField:
            return mirrored(all.adjusted(m_theme.px(10), 1, -arrow, -1));
        default:
            return all;
        }
    }
    if (control == CC_SpinBox) {
        const int buttons = m_theme.px(24);
        const int half = all.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return mirrored(QRect(all.right() - buttons + 1, all.y() + 1, buttons - 1, half - 1));
        case SC_SpinBoxDown:
            return mirrored(QRect(all.right() - buttons + 1, all.y() + half, buttons - 1, all.height() - half - 1));
        case SC_SpinBoxEditField:
            return mirrored(all.adjusted(1, 1, -buttons, -1));
        default:
            return all;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}
