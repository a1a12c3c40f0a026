// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appstyle.h"

#include "ui/widgets/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty("buttonKind", int(kind));
    button->update();
}

void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
                  qreal borderWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const auto inset = border.isValid() ? borderWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

bool popupsAreTranslucent()
{
    return QGuiApplication::platformName() != "xcb"_L1;
}

QRegion roundedRegion(const QRect &rect, int radius)
{
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    return QRegion(outline.toFillPolygon().toPolygon());
}

bool showsKeyboardFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocusRing(QPainter *painter, const QRect &rect, const Theme &theme, qreal radius)
{
    paintRounded(painter, rect, radius, {}, theme.color(ColorRole::Focus), 2);
}

AppStyle::AppStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
    , m_theme(theme)
{
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QHeaderView *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QSplitterHandle *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    const auto *parent = widget->parentWidget();
    const bool inner = qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
    if (qobject_cast<QLineEdit *>(widget) && !inner)
        widget->setMinimumHeight(m_theme.controlHeight()); // tight layouts would squeeze it otherwise
    const bool popup = qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer");
    if (popup && popupsAreTranslucent())
        widget->setAttribute(Qt::WA_TranslucentBackground); // rounded corners
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(*option, painter, widget);
    case PE_PanelButtonTool:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            drawToolButton(*tool, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameButtonBevel:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelScrollAreaCorner:
    case PE_IndicatorTabTear:
    case PE_IndicatorHeaderArrow: // part of the label
        return;
    case PE_PanelItemViewRow: // the indentation of a tree: the choice spans the whole row
        if (option->state & State_Selected && qobject_cast<const QTreeView *>(widget))
            painter->fillRect(option->rect, color(ColorRole::Selection));
        return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)) {
            drawField(*option, painter, widget);
            return;
        }
        if (widget && widget->inherits("QComboBoxPrivateContainer")) {
            paintRounded(painter, option->rect, popupsAreTranslucent() ? m_theme.radius() : 0, color(ColorRole::Raised),
                         color(ColorRole::BorderStrong));
            return;
        }
        paintRounded(painter, option->rect, m_theme.radius(), {}, color(ColorRole::Border));
        return;
    case PE_FrameFocusRect:
        if (widget && (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget)))
            return; // rows show where the focus is themselves
        return paintFocusRing(painter, option->rect, m_theme, m_theme.radius());
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(*option, painter, true);
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            paintRounded(painter, option->rect, m_theme.radius() + 2, color(ColorRole::Raised),
                         color(ColorRole::BorderStrong));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(ColorRole::Raised));
        painter->setPen(color(ColorRole::BorderStrong));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelItemViewItem:
        return drawItemPanel(*option, painter, widget);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const auto name = element == PE_IndicatorArrowDown ? u"chevron-down"_s
            : element == PE_IndicatorArrowUp               ? u"chevron-up"_s
            : element == PE_IndicatorArrowLeft             ? u"chevron-left"_s
                                                           : u"chevron-right"_s;
        icon(name).paint(painter, option->rect);
        return;
    }
    case PE_IndicatorBranch: {
        if (!(option->state & State_Children))
            return;
        const bool open = option->state & State_Open;
        const auto closed = option->direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
        QRect place(0, 0, m_theme.px(14), m_theme.px(14));
        place.moveCenter(option->rect.center());
        icon(open ? u"chevron-down"_s : closed).paint(painter, place);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return drawButton(*option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(*button, painter, widget);
        return;
    case CE_Header: // whole: the stock one keeps room for an arrow of its own
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderEmptyArea, option, painter, widget);
            drawHeader(*header, painter, widget);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(ColorRole::Page));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(ColorRole::Border));
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*item, painter, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, painter, widget);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabLabel(*tab, painter, widget);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        return drawProgress(*option, painter, widget);
    case CE_Splitter:
        painter->fillRect(option->rect, color(ColorRole::Border));
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const auto &r = option->rect;
            painter->fillRect(frame->frameShape == QFrame::HLine ? QRect(r.left(), r.center().y(), r.width(), 1)
                                                                 : QRect(r.center().x(), r.top(), 1, r.height()),
                              color(ColorRole::Border));
            return;
        }
        return QProxyStyle::drawControl(element, option, painter, widget);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*spin, painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            drawToolButton(*tool, painter, widget);
            auto label = *tool;
            const int inset = m_theme.px(4);
            label.rect = tool->rect.adjusted(inset, 0, -inset, 0);
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon AppStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return icon(u"x"_s);
    case SP_MessageBoxWarning:
        return icon(u"triangle-alert"_s, Tone::Warning);
    case SP_MessageBoxCritical:
        return icon(u"circle-alert"_s, Tone::Danger);
    case SP_MessageBoxInformation:
        return icon(u"info"_s, Tone::Info);
    case SP_MessageBoxQuestion:
        return icon(u"circle-help"_s, Tone::Accent);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}
