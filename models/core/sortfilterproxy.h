// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

/// Sorts by SortRole (dates and numbers by value, texts naturally: "1.10" after "1.9") and keeps the rows in which
/// every word of the filter occurs in some column. Values that are missing sort last in either order. What it compares
/// is made once per row, and while the program is idle, so that ten thousand rows filter between two keystrokes.
class SortFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SortFilterProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// Words parted by spaces; case and accents do not matter. Search fields debounce, this does not.
    void setFilterText(const QString &text);
    QString filterText() const { return m_words.join(u' '); }
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What a row is ordered by.
    struct Key
    {
        enum class Kind { Missing, Number, Text, Other } kind = Kind::Missing;
        double number = 0;
        std::optional<QCollatorSortKey> text;
        QVariant other;
    };
    struct Row
    {
        QString text; ///< what the filter looks at; null: not made yet
        std::optional<Key> key;
    };

    void watch(QAbstractItemModel *model);
    void forget();
    void prepareSome();
    QString textOf(int row) const;
    Key keyOf(const QVariant &value) const;
    const Key &keyAt(const QModelIndex &index) const;

    QCollator m_collator;
    QStringList m_words;
    mutable std::vector<Row> m_rows; ///< by row of the source
    mutable int m_keyColumn = -1;
    QTimer m_idle;
    std::size_t m_prepared = 0; ///< rows before it have their text
};
