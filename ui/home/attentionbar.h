// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/appsummary.h"

#include <QAbstractButton>

#include <map>
#include <optional>

class QHBoxLayout;
class QLabel;

/// A figure with what it counts; a button that stays pressed.
class AttentionTile final : public QAbstractButton
{
    Q_OBJECT
public:
    AttentionTile(Concern concern, QWidget *parent = nullptr);
    void setCount(int count);
    void setUrgent(bool urgent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Concern m_concern;
    int m_count = 0;
    bool m_isUrgent = false;
};

/// What needs attention over all apps, one tile each; hidden tiles have nothing to say.
class AttentionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionBar(QWidget *parent = nullptr);

    void setCount(Concern concern, int count);
    void setUrgent(Concern concern, bool urgent);
    /// Says that all is well when every count is zero and nothing is being read any more.
    void setSettled(bool settled);
    void setChosen(std::optional<Concern> concern);

signals:
    void chosen(std::optional<Concern> concern); ///< nothing: no longer
    void certificatesRequested();

private:
    void refresh();

    std::map<Concern, AttentionTile *> m_tiles;
    std::map<Concern, int> m_counts;
    QWidget *m_calm;
    bool m_settled = false;
};
