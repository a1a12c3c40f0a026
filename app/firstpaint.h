// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QWidget;

/// Waits until a window stands on the screen for the first time, and then goes. A window that starts minimised or
/// behind others may not be painted for long: the wait ends all the same.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QWidget &window, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void over();

private:
    void end();

    QTimer m_longest;
    bool m_painted = false;
};
