// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(QWidget *window, const ViewState &state)
    : QWidget(window)
    , m_state(state)
    , m_popup(new PickerPopup(tr("Go to a place, an app or an action"), this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    m_popup->setAccessibleName(tr("Command palette"));
    window->installEventFilter(this);
    connect(m_popup, &PickerPopup::dismissed, this, &CommandPalette::close);
    connect(m_popup, &PickerPopup::chosen, this, [this](const QString &id) {
        auto recent = m_state.value(u"recent"_s).toStringList();
        recent.removeAll(id);
        recent.prepend(id);
        m_state.setValue(u"recent"_s, QStringList(recent.mid(0, 5)));
    });
    hide();
}

void CommandPalette::open(std::vector<PaletteItem> items)
{
    m_before = QApplication::focusWidget();
    m_popup->clearQuery();
    m_popup->model().setRecent(m_state.value(u"recent"_s).toStringList());
    m_popup->model().setItems(std::move(items));
    settle();
    show();
    raise();
    m_popup->show();
    m_popup->setFocus();
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    hide();
    m_popup->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::settle()
{
    const auto &theme = Theme::of(this);
    setGeometry(parentWidget()->rect());
    const int wide = std::min(theme.px(620), width() - theme.px(48));
    const int high = std::min(theme.px(440), height() - theme.px(96));
    m_popup->setGeometry((width() - wide) / 2, std::max(theme.px(48), height() / 8), wide, high);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        settle();
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    close();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, Theme::of(this).isDark() ? 110 : 50));
}
