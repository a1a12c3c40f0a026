// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"

#include <QEvent>
#include <QWidget>

using namespace std::chrono_literals;

static constexpr auto longestWait = 500ms;

FirstPaint::FirstPaint(QWidget &window, QObject *parent)
    : QObject(parent)
{
    window.installEventFilter(this);
    m_longest.setSingleShot(true);
    connect(&m_longest, &QTimer::timeout, this, &FirstPaint::end);
    m_longest.start(longestWait);
}

bool FirstPaint::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        m_longest.start(0); // after the children have painted too
    return false;
}

void FirstPaint::end()
{
    emit over();
    deleteLater();
}
