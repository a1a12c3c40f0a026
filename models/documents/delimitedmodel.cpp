// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/delimitedmodel.h"

#include "models/core/recordtablemodel.h"

#include <QDate>
#include <QLocale>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

void DelimitedModel::setText(std::shared_ptr<const DelimitedText> text)
{
    beginResetModel();
    m_text = std::move(text);
    m_cachedRow = -1;
    endResetModel();
}

int DelimitedModel::rowCount(const QModelIndex &parent) const
{
    return m_text && !parent.isValid() ? m_text->rowCount() : 0;
}

int DelimitedModel::columnCount(const QModelIndex &parent) const
{
    return m_text && !parent.isValid() ? m_text->columnCount() : 0;
}

/// Numbers with the grouping of the user's language, and as many decimals as the file has.
static QString numberText(const QString &raw)
{
    bool whole = false;
    const auto count = raw.toLongLong(&whole);
    const QLocale locale;
    if (whole)
        return locale.toString(count);
    const auto point = raw.indexOf(u'.');
    return point < 0 ? raw : locale.toString(raw.toDouble(), 'f', int(raw.size() - point - 1));
}

QVariant DelimitedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto kind = m_text->kind(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((kind == DelimitedText::Kind::Number ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role == RecordTableModelBase::IdRole)
        return QString::number(index.row());
    if (role != Qt::DisplayRole && role != RecordTableModelBase::RawRole && role != RecordTableModelBase::SortRole)
        return {};
    if (m_cachedRow != index.row()) {
        m_cached = m_text->cells(index.row());
        m_cachedRow = index.row();
    }
    const auto raw = m_cached.value(index.column());
    if (role == RecordTableModelBase::SortRole)
        return DelimitedText::sortable(kind, raw);
    if (role == RecordTableModelBase::RawRole)
        return raw;
    if (raw.isEmpty() || kind == DelimitedText::Kind::Text)
        return raw;
    const auto value = DelimitedText::sortable(kind, raw);
    if (kind == DelimitedText::Kind::Number)
        return value.isValid() ? numberText(raw.trimmed()) : raw;
    const bool dayOnly = raw.trimmed().size() == 10;
    return value.isValid() && dayOnly ? QLocale().toString(value.toDate(), QLocale::ShortFormat) : raw;
}

QVariant DelimitedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_text || section < 0 || section >= m_text->columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_text->titles()[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (m_text->kind(section) == DelimitedText::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

DelimitedProxy::DelimitedProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    // The C locale compares bytes and knows no numbers.
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(false); // the text does not change under it
}

void DelimitedProxy::setModel(DelimitedModel *model)
{
    m_model = model;
    setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keyColumn = -1;
        m_ranks.clear();
    });
}

void DelimitedProxy::setFilterText(const QString &text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    // One change of layout: taking rows away one by one costs the view its time.
    invalidate();
}

bool DelimitedProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const auto text = QString::fromUtf8(m_model->text()->line(row));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void DelimitedProxy::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column != m_keyColumn && m_model && m_model->text())
        makeKeys(column);
    QSortFilterProxyModel::sort(column, order);
}

/// Ranks take the place of values, so that each comparison of the sort is one of two numbers.
void DelimitedProxy::makeKeys(int column) const
{
    const auto *text = m_model->text();
    const auto rows = std::size_t(text->rowCount());
    std::vector<int> order(rows);
    std::iota(order.begin(), order.end(), 0);
    m_ranks.assign(rows, 0);
    const auto rank = [&](auto less) {
        std::stable_sort(order.begin(), order.end(), less);
        for (std::size_t i = 1; i < rows; ++i) {
            const int step = less(order[i - 1], order[i]) ? 1 : 0;
            m_ranks[std::size_t(order[i])] = m_ranks[std::size_t(order[i - 1])] + step;
        }
    };
    if (text->kind(column) == DelimitedText::Kind::Text) {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(rows);
        for (std::size_t row = 0; row < rows; ++row)
            keys.push_back(m_collator.sortKey(text->cell(int(row), column)));
        rank([&keys](int a, int b) { return keys[std::size_t(a)] < keys[std::size_t(b)]; });
    } else {
        std::vector<double> keys;
        keys.reserve(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            const auto value = DelimitedText::sortable(text->kind(column), text->cell(int(row), column));
            keys.push_back(!value.isValid()                         ? std::numeric_limits<double>::lowest()
                               : value.typeId() == QMetaType::QDate ? double(value.toDate().toJulianDay())
                                                                    : value.toDouble());
        }
        rank([&keys](int a, int b) { return keys[std::size_t(a)] < keys[std::size_t(b)]; });
    }
    m_keyColumn = column;
}

bool DelimitedProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_keyColumn != left.column()) // the text was replaced under the order chosen before
        makeKeys(left.column());
    return m_ranks[std::size_t(left.row())] < m_ranks[std::size_t(right.row())];
}
