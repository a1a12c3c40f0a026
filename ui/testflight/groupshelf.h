// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/groupload.h"

#include <QFrame>

class QScrollArea;
class TextLabel;

/// The groups of an app, over the end of its parent while something is dragged, to drop it on one.
class GroupShelf final : public QFrame
{
    Q_OBJECT
public:
    explicit GroupShelf(const TestFlightData &data, QWidget *parent);

    void open(const GroupLoad &load);
    const GroupLoad &load() const { return m_load; }

signals:
    void dropped(const ResourceKey &group);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    const TestFlightData &m_data;
    GroupLoad m_load;
    TextLabel *m_title;
    QScrollArea *m_scroll;
};
