// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TextLabel::TextLabel(Style style, QWidget *parent)
    : TextLabel(style, {}, parent)
{
}

TextLabel::TextLabel(Style style, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    setWordWrap(false);
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const auto hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(fontMetrics().averageCharWidth() * 4, hint.height()) : hint;
}

void TextLabel::refresh()
{
    const auto &theme = Theme::of(this);
    m_refreshing = true; // setting font and palette calls changeEvent again
    const auto dress = [&](const QFont &font, ColorRole ink) {
        setFont(font);
        auto look = palette();
        look.setColor(QPalette::WindowText, theme.color(ink));
        setPalette(look);
    };
    switch (m_style) {
    case Style::Body:
        dress(theme.font(TextRole::Body), ColorRole::Text);
        break;
    case Style::Muted:
        dress(theme.font(TextRole::Body), ColorRole::TextMuted);
        break;
    case Style::Small:
        dress(theme.font(TextRole::Small), ColorRole::TextMuted);
        break;
    case Style::Section:
        dress(theme.font(TextRole::Section, QFont::DemiBold), ColorRole::Text);
        break;
    case Style::Title:
        dress(theme.font(TextRole::Title, QFont::DemiBold), ColorRole::Text);
        break;
    case Style::Figure:
        dress(theme.font(TextRole::Figure, QFont::DemiBold), ColorRole::Text);
        break;
    case Style::Strong:
        dress(theme.font(TextRole::Body, QFont::DemiBold), ColorRole::Text);
        break;
    case Style::Code:
        dress(theme.monospace(TextRole::Body), ColorRole::Text);
        break;
    }
    m_refreshing = false;
}

/// QLabel aligns a text by the text's own direction: an English name in an Arabic window would stand apart from its
/// column. Here the window's direction decides.
void TextLabel::align()
{
    const auto now = alignment();
    if (!(now & Qt::AlignAbsolute))
        m_leading = (now & Qt::AlignLeft) && !(now & (Qt::AlignHCenter | Qt::AlignRight));
    if (!m_leading)
        return;
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((now & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void TextLabel::showEvent(QShowEvent *event)
{
    align();
    QLabel::showEvent(event);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    if (event->type() == QEvent::StyleChange && !m_refreshing)
        refresh();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine, shown);
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_title(new TextLabel(TextLabel::Style::Section, this))
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    m_titleRow = new QHBoxLayout(m_header);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch();
    m_outer->addWidget(m_header);
    m_outer->addLayout(m_body, 1);
    setTitle(title);
    applyMetrics();
}

void Card::applyMetrics()
{
    const auto &theme = Theme::of(this);
    const int side = theme.px(16);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_titleRow->setContentsMargins(side, theme.px(12), theme.px(12), m_flush ? theme.px(8) : 0);
    m_titleRow->setSpacing(theme.px(8));
    if (m_flush)
        m_body->setContentsMargins(1, 0, 1, 1);
    else
        m_body->setContentsMargins(side, m_header->isHidden() ? side : theme.px(12), side, side);
    m_body->setSpacing(theme.px(8));
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty() || m_titleRow->count() > 2);
    applyMetrics();
}

void Card::addTitleWidget(QWidget *widget)
{
    m_titleRow->addWidget(widget);
    m_header->show();
    applyMetrics();
}

void Card::setClickable(const QString &accessibleName)
{
    m_clickable = true;
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    applyMetrics();
}

void Card::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    const auto radius = theme.px(8);
    QPainter painter(this);
    const bool hover = m_clickable && underMouse();
    paintRounded(&painter, rect(), radius,
                 theme.color(hover         ? ColorRole::Hover
                                 : m_flush ? ColorRole::Page
                                           : ColorRole::Raised),
                 theme.color(hover ? ColorRole::BorderStrong : ColorRole::Border));
    if (m_clickable && showsKeyboardFocus(this))
        paintFocusRing(&painter, rect(), theme, radius);
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
    else
        QFrame::mouseReleaseEvent(event);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (m_clickable
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        emit clicked();
    else
        QFrame::keyPressEvent(event);
}

void Card::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    update();
}

void Card::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    update();
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}
