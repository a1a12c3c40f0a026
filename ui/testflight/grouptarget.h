// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/groupload.h"

#include <QFrame>

class TextLabel;

/// A beta group that takes what is dropped on it, or says why it does not.
class GroupTarget final : public QFrame
{
    Q_OBJECT
public:
    GroupTarget(const TestGroup &group, const QString &refusal, QWidget *parent = nullptr);

signals:
    void dropped();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setHovered(bool hovered);

    const bool m_takes;
    bool m_hovered = false;
};
