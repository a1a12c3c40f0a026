// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeyValueView::KeyValueView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const auto &theme = Theme::of(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(16));
    m_grid->setVerticalSpacing(theme.px(6));
    m_grid->setColumnStretch(1, 1);
}

void KeyValueView::clear()
{
    while (auto *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
}

void KeyValueView::addRow(const QString &name, const QString &value, const QString &toolTip)
{
    auto *label = new TextLabel(TextLabel::Style::Body, value, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(
        Qt::ClickFocus); // selecting by keyboard is possible, tabbing through every value is not wanted
    label->setToolTip(toolTip);
    addRow(name, label);
}

void KeyValueView::addRow(const QString &name, QWidget *value)
{
    auto *label = new TextLabel(TextLabel::Style::Muted, name, this);
    label->setBuddy(value);
    if (value->accessibleName().isEmpty())
        value->setAccessibleName(name);
    m_grid->addWidget(label, m_rows, 0, Qt::AlignTop | Qt::AlignLeft);
    const bool fills
        = value->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag || qobject_cast<QLabel *>(value);
    m_grid->addWidget(value, m_rows, 1, fills ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeft);
    m_grid->setRowStretch(m_rows, 0);
    m_grid->setRowStretch(++m_rows, 1); // what is left over stays below the rows
}

void KeyValueView::addSection(const QString &title)
{
    auto *label = new TextLabel(TextLabel::Style::Section, title, this);
    label->setContentsMargins(0, m_rows ? Theme::of(this).px(16) : 0, 0, Theme::of(this).px(4));
    m_grid->addWidget(label, m_rows, 0, 1, 2);
    ++m_rows;
}

SidePanel::SidePanel(const QString &accessibleName, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new TextLabel(TextLabel::Style::Section, this))
    , m_subtitle(new TextLabel(TextLabel::Style::Small, this))
    , m_scroll(new QScrollArea(this))
{
    const auto &theme = Theme::of(this);
    setAccessibleName(accessibleName);
    static_cast<TextLabel *>(m_title)->setElided(true);
    static_cast<TextLabel *>(m_subtitle)->setElided(true);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"x"_s));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close %1").arg(accessibleName));
    connect(close, &QToolButton::clicked, this, &SidePanel::closed);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(theme.px(2));
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_headerRow = new QHBoxLayout;
    m_headerRow->setContentsMargins(theme.px(16), theme.px(12), theme.px(8), theme.px(12));
    m_headerRow->setSpacing(theme.px(4));
    m_headerRow->addLayout(titles, 1);
    m_headerRow->addWidget(close, 0, Qt::AlignTop);
    m_column->setContentsMargins(1, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(m_headerRow);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(accessibleName);
    m_column->addWidget(m_scroll, 1);
    m_subtitle->hide();
}

void SidePanel::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void SidePanel::setContent(QWidget *content)
{
    m_scroll->setWidget(content);
}

void SidePanel::addHeaderWidget(QWidget *widget)
{
    m_headerRow->insertWidget(m_headerRow->count() - 1, widget, 0, Qt::AlignTop);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Page));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.color(ColorRole::Border));
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

QSize SidePanel::sizeHint() const
{
    return {Theme::of(this).px(380), QFrame::sizeHint().height()};
}
