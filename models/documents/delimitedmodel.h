// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/delimitedtext.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <memory>

/// The rows of a delimited text. Reads the roles of RecordTableModelBase, so that a DataTable shows it.
class DelimitedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setText(std::shared_ptr<const DelimitedText> text);
    const DelimitedText *text() const { return m_text.get(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const DelimitedText> m_text;
    mutable int m_cachedRow = -1; ///< views ask for the cells of one row in a row
    mutable QStringList m_cached;
};

/// Sorts numbers and dates as such and filters by words, over keys made once per column: the model's cells are made
/// anew each time they are asked for.
class DelimitedProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DelimitedProxy(QObject *parent = nullptr);

    void setModel(DelimitedModel *model);
    void setFilterText(const QString &text);
    bool isFiltering() const { return !m_words.isEmpty(); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void makeKeys(int column) const;

    DelimitedModel *m_model = nullptr;
    QStringList m_words;
    QCollator m_collator;
    mutable int m_keyColumn = -1;
    mutable std::vector<int> m_ranks; ///< of the rows by the column sorted; equal values share one
};
