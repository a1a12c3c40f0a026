// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/reviewbook.h"

#include <QTableView>

#include <functional>

class ReviewListModel;

/// The list of a desk: a few lines a review, all of one height, so that any number scrolls alike.
class ReviewListView final : public QTableView
{
    Q_OBJECT
public:
    explicit ReviewListView(QWidget *parent = nullptr);

    void setReviews(ReviewListModel &model);
    /// Shown in each review where those of several apps stand together; empty: not.
    void setAppNames(std::function<QString(const QString &app)> nameOf);
    QString appName(const QString &app) const { return m_nameOf ? m_nameOf(app) : QString(); }
    int hoveredRow() const { return m_hovered; }

signals:
    void currentReviewChanged(const QModelIndex &index);
    void selectionCountChanged(int count);
    void activatedReview();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    std::function<QString(const QString &)> m_nameOf;
    int m_hovered = -1;
};
