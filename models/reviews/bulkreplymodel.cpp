// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviews/bulkreplymodel.h"

#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"
#include "models/core/format.h"
#include "models/core/recordtablemodel.h"
#include "models/reviews/replytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

BulkReplyModel::BulkReplyModel(ReviewBook &book, const ApplyJob &apply, std::function<QString(const QString &)> nameOf,
                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_apply(apply)
    , m_nameOf(std::move(nameOf))
{
    connect(&apply, &ApplyJob::itemChanged, this, &BulkReplyModel::onItem);
}

void BulkReplyModel::setReviews(const QList<ReviewRecord> &reviews)
{
    beginResetModel();
    m_rows.clear();
    m_rowOfChange.clear();
    m_isStaged = false;
    for (const auto &review : reviews) {
        Row row;
        row.review = review;
        row.wanted = !review.isAnswered();
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    emit countsChanged();
}

void BulkReplyModel::setTemplate(const ReplyTemplate &reply)
{
    for (auto &row : m_rows) {
        if (row.edited || m_isStaged)
            continue;
        const auto own = templateFor(reply, m_book.templates(), row.review.language);
        row.reply = filledReply(own.text, row.review, m_nameOf(row.review.app), m_book.signature());
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit countsChanged();
}

QString BulkReplyModel::problemOf(int number) const
{
    const auto &row = m_rows[std::size_t(number)];
    if (row.reply.trimmed().isEmpty())
        return tr("There is no text.");
    if (replyLength(row.reply) > replyLimit())
        return tr("%1 characters, at most %2 are allowed.").arg(replyLength(row.reply)).arg(replyLimit());
    if (const auto unknown = unknownPlaceholders(row.reply); !unknown.isEmpty())
        return tr("%1 stands for nothing.").arg(unknown.join(u", "_s));
    return {};
}

int BulkReplyModel::wantedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += m_rows[std::size_t(row)].wanted && problemOf(row).isEmpty() ? 1 : 0;
    return count;
}

int BulkReplyModel::problemCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += m_rows[std::size_t(row)].wanted && !problemOf(row).isEmpty() ? 1 : 0;
    return count;
}

int BulkReplyModel::changedByHand() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.edited; }));
}

QList<qint64> BulkReplyModel::stage(const std::function<ResourceKey(const QString &)> &keyOf)
{
    QList<qint64> changes;
    for (int number = 0; number < rowCount(); ++number) {
        auto &row = m_rows[std::size_t(number)];
        if (!row.wanted || !problemOf(number).isEmpty())
            continue;
        m_book.stageReply(row.review, row.reply, keyOf(row.review.app));
        row.change = m_book.changeOf(row.review);
        row.state = tr("Staged");
        row.tone = Tone::Info;
        m_rowOfChange.insert(row.change, number);
        changes.append(row.change);
    }
    m_isStaged = true;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit countsChanged();
    return changes;
}

void BulkReplyModel::onItem(int item)
{
    const auto &each = m_apply.items()[std::size_t(item)];
    const auto found = m_rowOfChange.constFind(each.change);
    if (found == m_rowOfChange.cend())
        return;
    using Item = ApplyJob::Item::State;
    auto &row = m_rows[std::size_t(*found)];
    switch (each.state) {
    case Item::Applied:
        row.state = tr("Sent");
        row.tone = Tone::Success;
        break;
    case Item::Failed:
    case Item::Blocked:
        row.state = each.error ? each.error->title : tr("Refused");
        row.tone = Tone::Danger;
        break;
    case Item::Conflict:
        row.state = tr("Answered by somebody else meanwhile");
        row.tone = Tone::Warning;
        break;
    case Item::Skipped:
    case Item::Cancelled:
        row.state = tr("Not sent");
        row.tone = Tone::Warning;
        break;
    case Item::Waiting:
        row.state = tr("Waits");
        row.tone = Tone::Neutral;
        break;
    case Item::Checking:
    case Item::Sending:
    case Item::Verifying:
        row.state = tr("On its way");
        row.tone = Tone::Info;
        break;
    }
    emit dataChanged(index(*found, State), index(*found, State));
}

int BulkReplyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkReplyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkReplyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Review:
        return tr("Review");
    case Reply:
        return tr("Reply");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant BulkReplyModel::stateOf(const Row &row, int number, int role) const
{
    QString text = row.state;
    auto tone = row.tone;
    if (row.change == 0) {
        const auto problem = problemOf(number);
        if (!row.wanted) {
            text = row.review.isAnswered() ? tr("Has an answer") : tr("Left out");
        } else if (!problem.isEmpty()) {
            text = problem;
            tone = Tone::Danger;
        } else {
            text = row.edited ? tr("Changed by hand") : tr("Ready");
            tone = row.edited ? Tone::Accent : Tone::Success;
        }
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    return role == RecordTableModelBase::ToneRole ? QVariant(int(tone)) : QVariant();
}

QVariant BulkReplyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    if (role == RecordTableModelBase::IdRole)
        return row.review.id;
    switch (index.column()) {
    case Customer:
        if (role == Qt::DisplayRole)
            //: in a list of reviews: stars, customer. A name from right to left does not turn the rest round.
            return tr("%1★ %2").arg(row.review.rating).arg(u"\u2068"_s + row.review.nickname + u"\u2069"_s);
        if (role == Qt::CheckStateRole && !m_isStaged)
            return row.wanted ? Qt::Checked : Qt::Unchecked;
        return role == RecordTableModelBase::SortRole ? QVariant(row.review.rating) : QVariant();
    case Review:
        if (role == Qt::DisplayRole)
            return format::singleLine(row.review.title + u" "_s + row.review.body);
        return role == Qt::ToolTipRole ? QVariant(row.review.body) : QVariant();
    case Reply:
        if (role == Qt::DisplayRole)
            return format::singleLine(row.reply);
        return role == Qt::EditRole || role == Qt::ToolTipRole ? QVariant(row.reply) : QVariant();
    default:
        return stateOf(row, index.row(), role);
    }
}

bool BulkReplyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || m_isStaged)
        return false;
    auto &row = m_rows[std::size_t(index.row())];
    if (index.column() == Customer && role == Qt::CheckStateRole) {
        row.wanted = value.toInt() == Qt::Checked;
    } else if (index.column() == Reply && role == Qt::EditRole) {
        if (row.reply == value.toString())
            return false;
        row.reply = value.toString();
        row.edited = true;
    } else {
        return false;
    }
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit countsChanged();
    return true;
}

Qt::ItemFlags BulkReplyModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Customer && !m_isStaged)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
