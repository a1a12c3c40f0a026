// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setProperty("leadingIcon", true);
    addAction(icon(u"search"_s, ColorRole::TextFaint), QLineEdit::LeadingPosition);
    setMinimumWidth(Theme::of(this).px(160));
    setMaximumWidth(Theme::of(this).px(320));
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) { // clearing is meant at once
            m_pause.stop();
            emit searchChanged(text);
        } else {
            m_pause.start();
        }
    });
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searchChanged(text()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_pause.isActive()) {
        m_pause.stop();
        emit searchChanged(text());
    }
    QLineEdit::keyPressEvent(event);
}

namespace {

/// One choice of a SegmentedControl.
class SegmentButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        const auto &theme = Theme::of(this);
        const QFontMetrics metrics(theme.font(TextRole::Body, QFont::Medium));
        const int mark = icon().isNull() ? 0 : theme.px(16) + (text().isEmpty() ? 0 : theme.px(6));
        return {metrics.horizontalAdvance(text()) + mark + theme.px(20), theme.controlHeight() - theme.px(6)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(this);
        QPainter painter(this);
        if (isChecked())
            paintRounded(&painter, rect(), theme.px(4), theme.color(ColorRole::Raised),
                         theme.color(ColorRole::BorderStrong));
        if (showsKeyboardFocus(this))
            paintFocusRing(&painter, rect(), theme, theme.px(4));
        const auto ink = theme.color(isChecked() || underMouse() ? ColorRole::Text : ColorRole::TextMuted);
        painter.setFont(theme.font(TextRole::Body, QFont::Medium));
        painter.setPen(ink);
        auto words = rect();
        if (!icon().isNull()) {
            const int size = theme.px(16);
            QRect mark(text().isEmpty() ? (width() - size) / 2 : theme.px(10), (height() - size) / 2, size, size);
            painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), mark),
                               iconPixmap(icon().name(), ink, size, devicePixelRatioF()));
            words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(theme.px(22), 0, 0, 0));
        }
        painter.drawText(words, Qt::AlignCenter, text());
    }
};

/// The trough the segments lie in.
void paintTrough(QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    QPainter painter(widget);
    paintRounded(&painter, widget->rect(), theme.radius(), theme.color(ColorRole::Hover));
}

} // namespace

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    const int inset = Theme::of(this).px(3);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(inset, inset, inset, inset);
    m_row->setSpacing(Theme::of(this).px(2));
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentIndexChanged(id);
    });
}

int SegmentedControl::addSegment(const QString &text, const QString &iconName)
{
    auto *button = new SegmentButton(text, this);
    const int index = count();
    button->setCheckable(true);
    button->setAccessibleName(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    m_row->addWidget(button);
    m_buttons->addButton(button, index);
    if (index == 0)
        button->setChecked(true);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    auto *button = m_buttons->button(index);
    button->setText(text);
    button->setAccessibleName(text);
    button->updateGeometry();
}

void SegmentedControl::setSegmentVisible(int index, bool visible)
{
    auto *button = m_buttons->button(index);
    if (!visible && button->isChecked())
        setCurrentIndex(0);
    button->setVisible(visible);
}

int SegmentedControl::count() const
{
    return int(m_buttons->buttons().size());
}

int SegmentedControl::currentIndex() const
{
    return m_buttons->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (auto *button = m_buttons->button(index))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    paintTrough(this);
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_leading(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
    , m_count(new TextLabel(TextLabel::Style::Small, this))
{
    const auto &theme = Theme::of(this);
    m_row->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(12));
    m_row->setSpacing(theme.px(12));
    m_leading->setSpacing(theme.px(8));
    m_trailing->setSpacing(theme.px(8));
    m_row->addLayout(m_leading, 1);
    m_leading->addStretch();
    m_row->addWidget(m_count);
    m_row->addLayout(m_trailing);
}

SearchField *FilterBar::addSearch(const QString &placeholder)
{
    auto *field = new SearchField(placeholder, this);
    m_leading->insertWidget(0, field, 1);
    return field;
}

void FilterBar::addWidget(QWidget *widget)
{
    m_leading->insertWidget(m_leading->count() - 1, widget);
}

void FilterBar::addTrailing(QWidget *widget)
{
    m_trailing->addWidget(widget);
}

void FilterBar::setCountText(const QString &text)
{
    m_count->setText(text);
}

void FilterBar::addColumnChooser(DataTable *table)
{
    auto *button = new QPushButton(tr("Columns"), this);
    setButtonKind(button, ButtonKind::Quiet);
    button->setIcon(icon(u"columns-3"_s));
    connect(button, &QPushButton::clicked, this, [button, table] {
        auto *menu = table->columnMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    addTrailing(button);
}
