// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QProxyStyle>
#include <QRegion>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

/// How a button asks for its looks: setButtonKind().
enum class ButtonKind { Normal, Primary, Danger, Quiet };
void setButtonKind(QWidget *button, ButtonKind kind);

/// Draws every stock control from the theme. Fusion below supplies geometry for the rare ones.
class AppStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit AppStyle(const Theme &theme);
    const Theme &theme() const { return m_theme; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;

private:
    // appstylecontrols.cpp
    void drawButton(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const;
    void drawField(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption &option, QPainter *painter, bool round) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget) const;
    void drawProgress(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    // appstyleitems.cpp
    void drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget) const;
    void drawTabLabel(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget) const;
    void drawItemPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;

    QColor color(ColorRole role) const { return m_theme.color(role); }

    const Theme &m_theme;
};

/// A rounded rectangle with crisp edges at any scale: a one-pixel border stays inside `rect`.
void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = {},
                  qreal borderWidth = 1);
/// Where no compositor may be (X11), popups are cut to their rounded shape instead of being translucent at the corners.
bool popupsAreTranslucent();
QRegion roundedRegion(const QRect &rect, int radius);
/// The ring is for people who came by keyboard.
bool showsKeyboardFocus(const QWidget *widget);
void paintFocusRing(QPainter *painter, const QRect &rect, const Theme &theme, qreal radius);
