// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviews/reviewdesk.h"

#include "api/reviews/reviewarchive.h"
#include "api/reviews/reviewbook.h"

ReviewDesk::ReviewDesk(ReviewBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_list(book)
{
    connect(&book, &ReviewBook::tableChanged, this, [this] {
        m_list.forgetTexts();
        search();
    });
    connect(&book, &ReviewBook::marksChanged, this, [this] {
        m_list.refresh();
        m_counts = queueCounts(m_book, m_filter.app);
        emit changed();
    });
}

ReviewDesk::~ReviewDesk() = default;

void ReviewDesk::setFilter(const ReviewFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool isSameText = filter.text == m_filter.text;
    m_filter = filter;
    emit filterChanged();
    if (isSameText)
        apply();
    else
        search();
}

void ReviewDesk::refilter()
{
    apply();
}

int ReviewDesk::total() const
{
    return m_counts[std::size_t(ReviewQueue::All)];
}

void ReviewDesk::search()
{
    m_search = std::make_unique<QObject>(); // the newest search wins
    m_isSearching = !m_filter.text.trimmed().isEmpty();
    if (!m_isSearching) {
        m_found.reset();
        apply();
        return;
    }
    m_book.archive()
        .search(m_filter.text)
        ->then(
            m_search.get(),
            [this](const std::vector<ReviewRow> &rows) {
                m_isSearching = false;
                m_found = rows;
                apply();
            },
            [this](const ApiError &) { // the archive has told of it
                m_isSearching = false;
                m_found = std::vector<ReviewRow>();
                apply();
            });
}

void ReviewDesk::apply()
{
    m_list.setOrder(filteredReviews(m_book, m_filter, m_found));
    m_counts = queueCounts(m_book, m_filter.app);
    emit changed();
}
