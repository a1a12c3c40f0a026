// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/salesask.h"

#include <QAbstractTableModel>
#include <QHash>

/// What stands where in a pivot table: ids of dimensions, or "time" for the steps of the period.
struct PivotLayout
{
    QStringList rows{QStringLiteral("app")}; ///< one or two
    QString column; ///< empty: the period as a whole

    bool uses(const QString &dimension) const { return column == dimension || rows.contains(dimension); }
    QStringList groupBy() const; ///< rows, then column, without time
    bool operator==(const PivotLayout &) const = default;
};

/// The numbers of a question with rows and columns to choose. The last row and the last column are totals. Sorting is
/// its own, so that totals stay where they are.
class PivotModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Content
    {
        SalesQuestion question;
        PivotLayout layout;
        ReportPeriod period;
        ReportStep step = ReportStep::Whole; ///< of "time"
        QString currency;
        std::vector<SalesRow> rows; ///< grouped by the layout's groupBy()
    };
    enum class Place { Title, Value, Total };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(Content content, const SalesNames &names);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    Place placeOf(const QModelIndex &index) const;
    /// Asks for the lines behind a cell; behind the whole row of a title.
    ReportQuery queryOf(const QModelIndex &index) const;
    QString titleOf(const QModelIndex &index) const; ///< of a cell: "Germany · Nov 2026"
    /// Null where there is none.
    const SalesNumber *numberAt(const QModelIndex &index) const;
    QByteArray asJson() const;

private:
    struct Row
    {
        QStringList words;
        QStringList texts;
        QHash<int, SalesNumber> cells; ///< by value column
        SalesNumber total;
    };
    struct Column
    {
        QStringList words; ///< more than one: the small ones together
        QString text;
        SalesNumber total;
    };

    const SalesMeasure &measure() const { return m_content.question.wanted(); }
    QString cellText(const SalesNumber &number) const;
    bool isTime(int title) const;
    bool isAdding() const; ///< numbers of different times may be added up
    void makeColumns(const SalesNames &names);
    void makeRows(const SalesNames &names);
    QString textOf(const SalesNames &names, const QString &dimension, const QString &word) const;
    QVariant titleData(const Row &row, int title, int role) const;
    QVariant numberData(const QModelIndex &index, int role) const;
    void narrow(ReportQuery &query, const QString &dimension, const QStringList &words) const;

    Content m_content;
    std::vector<Column> m_columns; ///< empty: the totals only
    QHash<QString, int> m_columnOf;
    std::vector<Row> m_rows;
    SalesNumber m_total;
};
