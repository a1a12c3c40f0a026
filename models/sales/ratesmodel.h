// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/ratebook.h"
#include "models/core/tone.h"

#include <QAbstractTableModel>
#include <QStringList>

class ReportRates;

/// Exchange rates as a sheet: a row for each currency, those of the reports first; a column for the rate that is pinned
/// for all months, then one for each month, newest first. Cells are edited as typed and change the rates at once.
class RatesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int, a RateKind; of a cell
        CarriedRole, ///< bool: of another month, since this one has none
        StateRole, ///< QString, of a row's header: how it stands with the currency in a word
        ToneRole ///< int, of a row's header
    };

    /// `rates` must outlive it.
    explicit RatesModel(ReportRates &rates, QObject *parent = nullptr);

    /// The currencies that occur in reports.
    void setUsed(const QStringList &currencies);
    /// The first days of months, both included.
    void setMonths(QDate first, QDate last);
    /// Or only those that occur in reports.
    void setShowsAll(bool all);

    QString currencyAt(int row) const { return m_rows[std::size_t(row)].currency; }
    QDate monthAt(int column) const; ///< invalid: all months
    RateFact factAt(const QModelIndex &index) const;
    /// Used ones without a rate.
    QStringList missing() const;

    bool canReset(const QModelIndex &index) const;
    void reset(const QModelIndex &index); ///< back to the imported rate
    bool isPinned(int row) const { return m_rows[std::size_t(row)].pinned > 0; }
    void pin(const QModelIndex &index); ///< its rate for all months
    void unpin(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What was typed; an empty text takes the pin or the edit away.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void rejected(const QString &text); ///< a sentence: what was typed is no rate

private:
    struct Row
    {
        QString currency;
        bool isUsed = false;
        qint64 pinned = 0;
        std::map<QDate, RateFact> months;
    };
    struct State
    {
        QString text;
        Tone tone;
    };

    void refresh();
    std::vector<Row> rowsNow() const;
    State stateOf(const Row &row) const;
    QString toolTip(const QModelIndex &index) const;

    ReportRates &m_rates;
    QStringList m_used;
    std::vector<Row> m_rows;
    std::vector<QDate> m_months; ///< newest first
    bool m_showsAll = true;
};
