// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/pivotmodel.h"

#include "models/core/recordtablemodel.h"
#include "models/sales/moneytext.h"

#include <QCollator>
#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

static constexpr std::size_t mostColumns = 60; ///< a table with more is none that can be read

static QString dayWord(QDate day)
{
    return day.toString(Qt::ISODate);
}

QStringList PivotLayout::groupBy() const
{
    auto dimensions = rows;
    if (!column.isEmpty())
        dimensions.append(column);
    dimensions.removeAll(u"time"_s);
    return dimensions;
}

void PivotModel::setContent(Content content, const SalesNames &names)
{
    beginResetModel();
    m_content = std::move(content);
    m_columns.clear();
    m_columnOf.clear();
    m_rows.clear();
    m_total = {};
    makeColumns(names);
    makeRows(names);
    m_content.rows.clear();
    endResetModel();
}

bool PivotModel::isTime(int title) const
{
    return m_content.layout.rows.value(title) == "time"_L1;
}

bool PivotModel::isAdding() const
{
    return !measure().isState || !m_content.layout.uses(u"time"_s);
}

QString PivotModel::textOf(const SalesNames &names, const QString &dimension, const QString &word) const
{
    return dimension == "time"_L1 ? placeText(QDate::fromString(word, Qt::ISODate), m_content.step)
                                  : names.text(dimension, word);
}

/// Times in their order, all else the largest first.
void PivotModel::makeColumns(const SalesNames &names)
{
    const auto &layout = m_content.layout;
    if (layout.column.isEmpty())
        return;
    const bool isTimes = layout.column == "time"_L1;
    std::map<QString, SalesNumber> sums;
    for (const auto &row : m_content.rows)
        sums[isTimes ? dayWord(row.time) : row.group.last()].add(row.numbers.front());
    for (const auto &[word, number] : sums)
        m_columns.push_back({{word}, textOf(names, layout.column, word), number});
    if (!isTimes) {
        std::stable_sort(m_columns.begin(), m_columns.end(), [this](const Column &a, const Column &b) {
            return std::abs(measure().size(a.total)) > std::abs(measure().size(b.total));
        });
        if (m_columns.size() > mostColumns) {
            Column others{{}, tr("Others"), {}};
            for (auto i = mostColumns - 1; i < m_columns.size(); ++i) {
                others.words += m_columns[i].words;
                others.total.add(m_columns[i].total);
            }
            m_columns.resize(mostColumns - 1);
            m_columns.push_back(std::move(others));
        }
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        for (const auto &word : m_columns[i].words)
            m_columnOf.insert(word, int(i));
    }
}

void PivotModel::makeRows(const SalesNames &names)
{
    const auto &layout = m_content.layout;
    QHash<QStringList, std::size_t> places;
    for (const auto &from : m_content.rows) {
        auto groups = from.group;
        QStringList words;
        for (const auto &dimension : layout.rows)
            words.append(dimension == "time"_L1 ? dayWord(from.time) : groups.takeFirst());
        auto place = places.constFind(words);
        if (place == places.cend()) {
            place = places.insert(words, m_rows.size());
            QStringList texts;
            for (qsizetype i = 0; i < words.size(); ++i)
                texts.append(textOf(names, layout.rows[i], words[i]));
            m_rows.push_back({words, texts, {}, {}});
        }
        auto &row = m_rows[*place];
        const auto &number = from.numbers.front();
        if (!m_columns.empty())
            row.cells[m_columnOf.value(layout.column == "time"_L1 ? dayWord(from.time) : groups.value(0))].add(number);
        row.total.add(number);
        m_total.add(number);
    }
    std::erase_if(m_rows, [](const Row &row) { return row.total.isZero() && row.cells.isEmpty(); });
}

int PivotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : int(m_rows.size()) + 1;
}

int PivotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.layout.rows.size()) + int(m_columns.size()) + 1;
}

PivotModel::Place PivotModel::placeOf(const QModelIndex &index) const
{
    if (index.column() < m_content.layout.rows.size())
        return Place::Title;
    return index.row() == int(m_rows.size()) || index.column() == columnCount() - 1 ? Place::Total : Place::Value;
}

const SalesNumber *PivotModel::numberAt(const QModelIndex &index) const
{
    const auto value = index.column() - int(m_content.layout.rows.size());
    if (value < 0)
        return nullptr;
    const bool isLastRow = index.row() == int(m_rows.size());
    const bool isLastColumn = value == int(m_columns.size());
    const bool isOverTime = (isLastRow && m_content.layout.rows.contains(u"time"_s))
        || (isLastColumn && m_content.layout.column == "time"_L1);
    if (isOverTime && !isAdding())
        return nullptr;
    if (isLastRow)
        return isLastColumn ? &m_total : &m_columns[std::size_t(value)].total;
    const auto &row = m_rows[std::size_t(index.row())];
    if (isLastColumn)
        return &row.total;
    const auto found = row.cells.constFind(value);
    return found == row.cells.cend() ? nullptr : &*found;
}

QVariant PivotModel::titleData(const Row &row, int title, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[title];
    case RecordTableModelBase::SortRole:
        return isTime(title) ? row.words[title] : row.texts[title];
    case RecordTableModelBase::RawRole:
        return isTime(title) ? row.words[title] : row.texts[title];
    case Qt::ToolTipRole:
        return row.texts[title] == row.words[title] || isTime(title) ? QVariant() : row.words[title];
    default:
        return {};
    }
}

QVariant PivotModel::numberData(const QModelIndex &index, int role) const
{
    const auto *number = numberAt(index);
    if (!number)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*number);
    case RecordTableModelBase::SortRole:
        return measure().size(*number);
    case RecordTableModelBase::RawRole:
        return measure().plain(*number);
    case Qt::ToolTipRole:
        return measure().isMoney() && number->value.money.byCurrency.size() > 1
            ? QVariant(amountsText(number->value.money, RateTable(), 0))
            : QVariant();
    default:
        return {};
    }
}

QVariant PivotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isTotal = index.row() == int(m_rows.size());
    const bool isTitle = placeOf(index) == Place::Title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isTitle ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == RecordTableModelBase::IdRole)
        return isTotal ? u"total"_s : m_rows[std::size_t(index.row())].words.join(u'\t');
    if (role == Qt::FontRole && placeOf(index) == Place::Total) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (!isTitle)
        return numberData(index, role);
    if (!isTotal)
        return titleData(m_rows[std::size_t(index.row())], index.column(), role);
    return index.column() == 0 && (role == Qt::DisplayRole || role == RecordTableModelBase::RawRole)
        ? QVariant(tr("Total"))
        : QVariant();
}

/// What has no rate is in the tooltip: beside every number it would hide the others.
QString PivotModel::cellText(const SalesNumber &number) const
{
    if (!measure().isMoney() || number.value.money.missing.isEmpty())
        return measure().text(number, m_content.currency);
    auto known = number;
    for (const auto &currency : number.value.money.missing)
        known.value.money.byCurrency.erase(currency);
    known.value.money.missing.clear();
    return known.value.money.byCurrency.empty() ? amountsText(number.value.money, RateTable(), 1)
                                                : measure().text(known, m_content.currency) + u" + …"_s;
}

QVariant PivotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto titles = int(m_content.layout.rows.size());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section < titles ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section < titles)
        return isTime(section) ? tr("Time") : dimensionName(m_content.layout.rows[section]);
    if (section < titles + int(m_columns.size()))
        return m_columns[std::size_t(section - titles)].text;
    return m_columns.empty() ? measure().name() : tr("Total");
}

void PivotModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || m_rows.empty())
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<std::size_t> places(m_rows.size());
    std::iota(places.begin(), places.end(), 0);
    const auto directed = [order](auto less) {
        return [less, order](std::size_t a, std::size_t b) {
            return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
        };
    };
    if (column < m_content.layout.rows.size()) {
        QCollator collator;
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_rows.size());
        for (const auto &row : m_rows)
            keys.push_back(collator.sortKey(isTime(column) ? row.words[column] : row.texts[column]));
        std::stable_sort(places.begin(), places.end(),
                         directed([&keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; }));
    } else {
        std::vector<double> sizes;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const auto *number = numberAt(index(int(row), column));
            sizes.push_back(number ? measure().size(*number) : 0);
        }
        std::stable_sort(places.begin(), places.end(),
                         directed([&sizes](std::size_t a, std::size_t b) { return sizes[a] < sizes[b]; }));
    }
    std::vector<Row> sorted;
    std::vector<int> newPlace(m_rows.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        newPlace[places[i]] = int(i);
        sorted.push_back(std::move(m_rows[places[i]]));
    }
    m_rows = std::move(sorted);
    const auto before = persistentIndexList();
    QModelIndexList after;
    for (const auto &each : before)
        after.append(each.row() < int(newPlace.size()) ? index(newPlace[std::size_t(each.row())], each.column())
                                                       : each);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PivotModel::narrow(ReportQuery &query, const QString &dimension, const QStringList &words) const
{
    if (dimension != "time"_L1) {
        query.filters.push_back({dimension, words});
        return;
    }
    const auto first = QDate::fromString(words.front(), Qt::ISODate);
    const auto last = nextPlace(first, m_content.step).addDays(-1);
    query.period = {std::max(query.period.first, first), std::min(query.period.last, last)};
}

ReportQuery PivotModel::queryOf(const QModelIndex &index) const
{
    auto query = linesQuery(m_content.question, m_content.period);
    const auto &layout = m_content.layout;
    if (index.row() < int(m_rows.size())) {
        for (qsizetype i = 0; i < layout.rows.size(); ++i)
            narrow(query, layout.rows[i], {m_rows[std::size_t(index.row())].words[i]});
    }
    const auto value = index.column() - int(layout.rows.size());
    if (value >= 0 && value < int(m_columns.size()))
        narrow(query, layout.column, m_columns[std::size_t(value)].words);
    return query;
}

QString PivotModel::titleOf(const QModelIndex &index) const
{
    QStringList parts;
    if (index.row() < int(m_rows.size()))
        parts = m_rows[std::size_t(index.row())].texts;
    const auto value = index.column() - int(m_content.layout.rows.size());
    if (value >= 0 && value < int(m_columns.size()))
        parts.append(m_columns[std::size_t(value)].text);
    return parts.isEmpty() ? tr("All of it") : parts.join(u" · "_s);
}

/// Two columns may have one title, so that rows are arrays.
QByteArray PivotModel::asJson() const
{
    QJsonArray columns;
    for (int column = 0; column < columnCount(); ++column)
        columns.append(headerData(column, Qt::Horizontal).toString());
    QJsonArray rows;
    for (int row = 0; row < rowCount(); ++row) {
        QJsonArray cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(data(index(row, column), RecordTableModelBase::RawRole).toString());
        rows.append(cells);
    }
    QJsonObject object{{u"measure"_s, measure().id}, {u"columns"_s, columns}, {u"rows"_s, rows}};
    if (measure().isMoney())
        object.insert(u"currency"_s, m_content.currency);
    return QJsonDocument(object).toJson();
}
