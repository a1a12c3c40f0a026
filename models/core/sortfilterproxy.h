// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

/// Sorts by SortRole (dates and numbers by value, texts naturally: "1.10" after "1.9") and keeps the rows in which
/// every word of the filter occurs in some column. Values that are missing sort last in either order.
class SortFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SortFilterProxy(QObject *parent = nullptr);

    /// Words parted by spaces; case and accents do not matter. Search fields debounce, this does not.
    void setFilterText(const QString &text);
    QString filterText() const { return m_words.join(u' '); }
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
    QStringList m_words;
};
