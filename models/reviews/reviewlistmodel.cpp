// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviews/reviewlistmodel.h"

#include "api/reviews/reviewarchive.h"
#include "api/reviews/reviewbook.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int keptTexts = 1500; // a few screens up and down
static constexpr std::size_t mostAtOnce = 200;

ReviewListModel::ReviewListModel(const ReviewBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_texts(keptTexts)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReviewListModel::fetch);
}

void ReviewListModel::setOrder(std::vector<int> order)
{
    std::vector<ReviewFacts> facts;
    facts.reserve(order.size());
    for (const auto place : order)
        facts.push_back(m_book.table().reviews[std::size_t(place)]);
    const auto sameReviews = [&] {
        return facts.size() == m_facts.size()
            && std::equal(facts.begin(), facts.end(), m_facts.begin(),
                          [](const ReviewFacts &a, const ReviewFacts &b) { return a.row == b.row; });
    };
    if (sameReviews()) {
        m_facts = std::move(facts);
        m_order = std::move(order);
        refresh();
        return;
    }
    emit layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    std::vector<ReviewRow> reviews;
    for (const auto &index : before)
        reviews.push_back(m_facts[std::size_t(index.row())].row);
    m_facts = std::move(facts);
    m_order = std::move(order);
    QHash<ReviewRow, int> places; // of the few that matter
    for (const auto review : reviews)
        places.insert(review, -1);
    for (std::size_t i = 0; !places.isEmpty() && i < m_facts.size(); ++i) {
        if (const auto wanted = places.find(m_facts[i].row); wanted != places.end())
            *wanted = int(i);
    }
    QModelIndexList after;
    for (const auto review : reviews)
        after.append(places.value(review) >= 0 ? index(places.value(review)) : QModelIndex());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void ReviewListModel::refresh()
{
    const auto &reviews = m_book.table().reviews;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const auto place = std::size_t(m_order[i]);
        if (place < reviews.size() && reviews[place].row == m_facts[i].row) // else the table has been read anew
            m_facts[i] = reviews[place];
    }
    if (!m_facts.empty())
        emit dataChanged(index(0), index(int(m_facts.size()) - 1));
}

void ReviewListModel::forgetTexts()
{
    m_texts.clear();
    m_asked.clear();
    if (!m_facts.empty())
        emit dataChanged(index(0), index(int(m_facts.size()) - 1));
}

const ReviewFacts &ReviewListModel::factsAt(int row) const
{
    return m_facts[std::size_t(row)];
}

const ReviewRecord *ReviewListModel::recordAt(int row) const
{
    const auto review = m_facts[std::size_t(row)].row;
    const auto *record = m_texts.object(review);
    if (!record)
        want(review);
    return record;
}

int ReviewListModel::placeOf(ReviewRow review) const
{
    const auto found = std::find_if(m_facts.begin(), m_facts.end(),
                                    [review](const ReviewFacts &facts) { return facts.row == review; });
    return found == m_facts.end() ? -1 : int(found - m_facts.begin());
}

std::vector<ReviewRow> ReviewListModel::reviewsAt(const QModelIndexList &indexes) const
{
    std::vector<int> places;
    for (const auto &index : indexes)
        places.push_back(index.row());
    std::sort(places.begin(), places.end());
    std::vector<ReviewRow> reviews;
    for (const auto place : places)
        reviews.push_back(m_facts[std::size_t(place)].row);
    return reviews;
}

int ReviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

QVariant ReviewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &facts = m_facts[std::size_t(index.row())];
    switch (role) {
    case FactsRole:
        return QVariant::fromValue(facts);
    case RowRole:
        return facts.row;
    case RecordRole: {
        const auto *record = recordAt(index.row());
        return record ? QVariant::fromValue(*record) : QVariant();
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const auto *record = recordAt(index.row());
        if (!record)
            return tr("Loading…");
        //: of a review: stars, title, text, who wrote it, when
        return tr("%1 of 5 stars. %2 %3 %4, %5")
            .arg(record->rating)
            .arg(record->title, format::singleLine(record->body), record->nickname, relativeTime(record->created));
    }
    case Qt::ToolTipRole:
        return exactTime(QDateTime::fromSecsSinceEpoch(facts.created, Qt::UTC));
    default:
        return {};
    }
}

/// What a view asks for while it paints is fetched together.
void ReviewListModel::want(ReviewRow review) const
{
    if (m_asked.contains(review))
        return;
    m_asked.insert(review);
    m_wanted.push_back(review);
    if (!m_soon.isActive())
        m_soon.start(0);
}

void ReviewListModel::fetch()
{
    auto rows = std::exchange(m_wanted, {});
    if (rows.size() > mostAtOnce) { // somebody scrolls: the last ones are on show
        for (std::size_t i = 0; i < rows.size() - mostAtOnce; ++i)
            m_asked.remove(rows[i]);
        rows.erase(rows.begin(), rows.end() - std::ptrdiff_t(mostAtOnce));
    }
    m_book.archive().records(rows)->then(
        this,
        [this, rows](const QList<ReviewRecord> &records) {
            for (const auto row : rows)
                m_asked.remove(row);
            for (const auto &record : records)
                m_texts.insert(record.row, new ReviewRecord(record));
            if (!m_facts.empty())
                emit dataChanged(index(0), index(int(m_facts.size()) - 1));
            emit textsArrived();
        },
        [this, rows](const ApiError &) { // the archive has told of it
            for (const auto row : rows)
                m_asked.remove(row);
        });
}
