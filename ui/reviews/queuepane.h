// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/reviewbook.h"
#include "models/reviews/reviewfilter.h"

#include <QListWidget>

#include <array>

/// The queues with how much waits in each, and below them the filters the user has saved.
class QueuePane final : public QListWidget
{
    Q_OBJECT
public:
    explicit QueuePane(QWidget *parent = nullptr);

    void setCounts(const std::array<int, reviewQueueCount> &counts);
    void setFilters(const QList<SavedReviewFilter> &filters);
    /// Marks the queue as the one on show, unless a saved filter is.
    void setQueue(ReviewQueue queue);
    QString currentFilter() const; ///< id of the saved filter on show; empty: a queue is

signals:
    void queueChosen(ReviewQueue queue);
    void filterChosen(const QString &id);
    void filterRemovalWanted(const QString &id);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(QListWidgetItem *item);

    std::array<int, reviewQueueCount> m_counts{};
};
