// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/reviewbook.h"
#include "models/core/tone.h"

#include <QAbstractTableModel>

#include <functional>

class ApplyJob;

/// Replies to many reviews before they are sent, one a row: each can be changed or left out. While they are sent the
/// rows tell what became of them.
class BulkReplyModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Customer, Review, Reply, State, ColumnCount };

    BulkReplyModel(ReviewBook &book, const ApplyJob &apply, std::function<QString(const QString &app)> nameOf,
                   QObject *parent = nullptr);

    /// Those that have an answer already are left out until the user takes them in.
    void setReviews(const QList<ReviewRecord> &reviews);
    /// Makes every reply anew; those that were changed by hand stay.
    void setTemplate(const ReplyTemplate &reply);

    int wantedCount() const; ///< will be staged
    int problemCount() const; ///< are taken in and cannot be sent
    int changedByHand() const;
    const ReviewRecord &reviewAt(int row) const { return m_rows[std::size_t(row)].review; }
    bool isWanted(int row) const { return m_rows[std::size_t(row)].wanted; }
    QString replyAt(int row) const { return m_rows[std::size_t(row)].reply; }
    QString problemOf(int row) const; ///< a sentence; empty: it can be sent

    /// Stages what is wanted and gives the changes' numbers.
    QList<qint64> stage(const std::function<ResourceKey(const QString &app)> &keyOf);
    bool isStaged() const { return m_isStaged; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void countsChanged();

private:
    struct Row
    {
        ReviewRecord review;
        QString reply;
        bool wanted = true;
        bool edited = false;
        qint64 change = 0;
        QString state; ///< once staged
        Tone tone = Tone::Neutral;
    };

    void onItem(int item);
    QVariant stateOf(const Row &row, int number, int role) const;

    ReviewBook &m_book;
    const ApplyJob &m_apply;
    std::function<QString(const QString &)> m_nameOf;
    std::vector<Row> m_rows;
    QHash<qint64, int> m_rowOfChange;
    bool m_isStaged = false;
};
