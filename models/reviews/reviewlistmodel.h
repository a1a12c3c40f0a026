// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/review.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

class ReviewBook;

/// The reviews a desk shows, in its order. Of hundreds of thousands it holds the facts' places only; texts come from
/// the archive when a view asks for them, and go again when others are looked at.
class ReviewListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        RecordRole = Qt::UserRole + 40, ///< ReviewRecord; invalid while its text is on the way
        FactsRole, ///< ReviewFacts
        RowRole ///< ReviewRow
    };

    /// `book` must outlive it.
    explicit ReviewListModel(const ReviewBook &book, QObject *parent = nullptr);

    /// Places in the book's table. Persistent indexes, and with them current and selected rows, follow their reviews.
    void setOrder(std::vector<int> order);
    /// Marks or staged replies changed: what is shown looks different, and texts may be others.
    void refresh();
    /// What the archive has is newer than what was read from it.
    void forgetTexts();

    const ReviewFacts &factsAt(int row) const;
    /// Null while its text is on the way; asks for it.
    const ReviewRecord *recordAt(int row) const;
    int placeOf(ReviewRow review) const; ///< -1: not shown
    std::vector<ReviewRow> reviewsAt(const QModelIndexList &indexes) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void textsArrived();

private:
    void want(ReviewRow review) const;
    void fetch();

    const ReviewBook &m_book;
    std::vector<int> m_order;
    std::vector<ReviewFacts> m_facts; ///< of the order: the book's table may have been read anew since
    mutable QCache<ReviewRow, ReviewRecord> m_texts;
    mutable std::vector<ReviewRow> m_wanted;
    mutable QSet<ReviewRow> m_asked;
    mutable QTimer m_soon;
};
Q_DECLARE_METATYPE(ReviewRecord)
Q_DECLARE_METATYPE(ReviewFacts)
