// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/ratesmodel.h"

#include "api/reports/reportrates.h"
#include "models/core/format.h"
#include "models/sales/moneytext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

RatesModel::RatesModel(ReportRates &rates, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rates(rates)
{
    connect(&rates, &ReportRates::changed, this, &RatesModel::refresh);
    m_rows = rowsNow();
}

void RatesModel::setUsed(const QStringList &currencies)
{
    m_used = currencies;
    refresh();
}

void RatesModel::setShowsAll(bool all)
{
    m_showsAll = all;
    refresh();
}

void RatesModel::setMonths(QDate first, QDate last)
{
    std::vector<QDate> months;
    for (auto month = last; month >= first; month = month.addMonths(-1))
        months.push_back(month);
    if (months == m_months)
        return;
    beginResetModel();
    m_months = std::move(months);
    endResetModel();
}

std::vector<RatesModel::Row> RatesModel::rowsNow() const
{
    const auto &book = m_rates.book();
    auto currencies = m_used;
    if (m_showsAll)
        currencies += book.currencies();
    currencies.removeDuplicates(); // used ones stay first
    currencies.removeAll(book.currency());
    std::vector<Row> rows;
    for (const auto &currency : currencies)
        rows.push_back({currency, m_used.contains(currency), book.pinned(currency), book.months(currency)});
    return rows;
}

void RatesModel::refresh()
{
    auto rows = rowsNow();
    const auto isSame = [](const Row &a, const Row &b) { return a.currency == b.currency; };
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (m_rows.empty())
        return;
    emit headerDataChanged(Qt::Vertical, 0, int(m_rows.size()) - 1);
    emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

QDate RatesModel::monthAt(int column) const
{
    return column > 0 ? m_months[std::size_t(column - 1)] : QDate();
}

RateFact RatesModel::factAt(const QModelIndex &index) const
{
    const auto &row = m_rows[std::size_t(index.row())];
    if (index.column() > 0)
        return m_rates.book().fact(row.currency, row.months, monthAt(index.column()));
    return row.pinned > 0 ? RateFact{row.pinned, RateKind::Pinned, {}, 0, 0, {}} : RateFact();
}

QStringList RatesModel::missing() const
{
    QStringList missing;
    for (const auto &row : m_rows) {
        if (row.isUsed && row.pinned == 0 && row.months.empty())
            missing.append(row.currency);
    }
    return missing;
}

bool RatesModel::canReset(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return false;
    const auto &months = m_rows[std::size_t(index.row())].months;
    const auto found = months.find(monthAt(index.column()));
    return found != months.end() && found->second.kind == RateKind::Edited;
}

void RatesModel::reset(const QModelIndex &index)
{
    if (canReset(index))
        m_rates.reset(currencyAt(index.row()), monthAt(index.column()));
}

void RatesModel::pin(const QModelIndex &index)
{
    if (const auto rate = factAt(index).rate; rate > 0)
        m_rates.pin(currencyAt(index.row()), rate);
}

void RatesModel::unpin(int row)
{
    m_rates.unpin(currencyAt(row));
}

int RatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_months.size()) + 1;
}

QString RatesModel::toolTip(const QModelIndex &index) const
{
    const auto fact = factAt(index);
    const auto month = monthAt(index.column());
    if (fact.kind == RateKind::None)
        return index.column() == 0 ? tr("Type a rate here to have it count in all months.")
                                   : tr("There is no rate. What was earned stays in %1.").arg(currencyAt(index.row()));
    QStringList lines;
    //: 1 USD = 0.8621 EUR
    lines.append(tr("1 %1 = %2 %3")
                     .arg(currencyAt(index.row()), rateText(fact.rate).replace(u'.', QLocale().decimalPoint()),
                          m_rates.book().currency()));
    if (fact.kind == RateKind::Pinned)
        lines.append(tr("Pinned: counts in all months"));
    else if (fact.month != month)
        lines.append(
            tr("%1 has no rate of its own; that of %2 counts").arg(format::month(month), format::month(fact.month)));
    if (fact.kind == RateKind::Edited)
        lines.append(fact.imported > 0 ? tr("Typed by hand; imported was %1").arg(rateDisplayText(fact.imported))
                                       : tr("Typed by hand"));
    if (fact.kind == RateKind::Imported) {
        if (fact.days > 0)
            lines.append(tr("Mean of %n day(s)", nullptr, fact.days));
        lines.append(tr("From %1, imported on %2").arg(fact.source.file, format::date(fact.source.day)));
    }
    return lines.join(u'\n');
}

QVariant RatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const auto rate = factAt(index).rate;
        return rate > 0 ? rateDisplayText(rate) : QString();
    }
    case Qt::EditRole: {
        const auto fact = factAt(index);
        const bool isOwn = fact.rate > 0 && fact.month == monthAt(index.column());
        return isOwn ? rateText(fact.rate).replace(u'.', QLocale().decimalPoint()) : QString();
    }
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleDescriptionRole:
        return toolTip(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case KindRole:
        return int(factAt(index).kind);
    case CarriedRole: {
        const auto fact = factAt(index);
        return fact.month.isValid() && fact.month != monthAt(index.column());
    }
    default:
        return {};
    }
}

RatesModel::State RatesModel::stateOf(const Row &row) const
{
    if (row.pinned > 0)
        return {tr("Pinned"), Tone::Accent};
    if (row.months.empty())
        return {tr("No rate"), row.isUsed ? Tone::Danger : Tone::Neutral};
    const auto newest = row.months.rbegin()->first;
    if (!m_months.empty() && newest < m_months.front().addMonths(-1))
        //: the newest exchange rate of a currency is of a month long ago
        return {tr("Until %1").arg(format::month(newest)), Tone::Warning};
    return {};
}

QVariant RatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return section == 0 ? tr("All months") : format::month(monthAt(section));
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole && section == 0)
            return tr("A rate that is pinned counts in every month.");
        return {};
    }
    const auto &row = m_rows[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return row.currency;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{row.currency, row.isUsed ? tr("in your reports") : QString(), stateOf(row).text}.join(u' ');
    case StateRole:
        return stateOf(row).text;
    case ToneRole:
        return int(stateOf(row).tone);
    default:
        return {};
    }
}

Qt::ItemFlags RatesModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_rates.isLoaded() && (index.column() == 0 || !isPinned(index.row())))
        flags |= Qt::ItemIsEditable; // under a pin an edit would change nothing
    return flags;
}

bool RatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const auto text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return false;
    const auto currency = currencyAt(index.row());
    if (text.isEmpty()) {
        if (index.column() == 0)
            m_rates.unpin(currency);
        else
            m_rates.reset(currency, monthAt(index.column()));
        return true;
    }
    const auto rate = typedRate(text);
    if (!rate) {
        emit rejected(tr("\"%1\" is not a rate: that is a number above zero.").arg(text.left(40)));
        return false;
    }
    if (index.column() == 0)
        m_rates.pin(currency, *rate);
    else
        m_rates.edit(currency, monthAt(index.column()), *rate);
    return true;
}
