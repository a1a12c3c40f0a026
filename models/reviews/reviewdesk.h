// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reviews/reviewfilter.h"
#include "models/reviews/reviewlistmodel.h"

#include <memory>

/// A desk's view of the book: a filter, the reviews that pass, and how many wait in each queue. What was marked while
/// it is shown stays in the list until the filter is applied anew, so that nothing jumps away under the reader.
class ReviewDesk final : public QObject
{
    Q_OBJECT
public:
    /// `book` must outlive it.
    explicit ReviewDesk(ReviewBook &book, QObject *parent = nullptr);
    ~ReviewDesk() override;

    ReviewListModel &list() { return m_list; }
    const ReviewListModel &list() const { return m_list; }
    const ReviewFilter &filter() const { return m_filter; }
    void setFilter(const ReviewFilter &filter);
    /// Takes out of the list what no longer belongs there.
    void refilter();
    bool isSearching() const { return m_isSearching; }
    const std::array<int, reviewQueueCount> &counts() const { return m_counts; }
    int total() const; ///< reviews of the app, or of all

signals:
    void filterChanged();
    void changed(); ///< list or counts

private:
    void search();
    void apply();

    ReviewBook &m_book;
    ReviewListModel m_list;
    ReviewFilter m_filter;
    std::optional<std::vector<ReviewRow>> m_found;
    std::array<int, reviewQueueCount> m_counts{};
    std::unique_ptr<QObject> m_search; ///< context of the present search
    bool m_isSearching = false;
};
