// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <variant>
#include <vector>

/// A table written as text: CSV or with tabs. Keeps the bytes as they came and where each row begins; cells are made
/// when they are asked for, so that a hundred thousand rows open at once.
class DelimitedText
{
public:
    enum class Kind { Text, Number, Date };
    struct Problem
    {
        QString text; ///< a sentence for the user
    };

    /// Finds out by itself whether tabs or commas part the cells, what the encoding is and whether the first line names
    /// the columns.
    static std::variant<DelimitedText, Problem> read(const QByteArray &bytes);

    int rowCount() const { return int(m_starts.size()); }
    int columnCount() const { return int(m_titles.size()); }
    const QStringList &titles() const { return m_titles; }
    bool hasHeader() const { return m_hasHeader; }
    Kind kind(int column) const { return m_kinds[std::size_t(column)]; }
    QString cell(int row, int column) const;
    QStringList cells(int row) const;
    /// The row's bytes, for a search that need not know of cells.
    QByteArrayView line(int row) const;
    char separator() const { return m_separator; }
    const QByteArray &bytes() const { return m_bytes; }
    /// What had to be guessed or left out, as a sentence; empty when all is well.
    QString note() const { return m_note; }

    /// A number or a date as a value that compares; invalid for anything else.
    static QVariant sortable(Kind kind, const QString &text);

private:
    DelimitedText() = default;
    void findRows();
    qsizetype endOfRow(qsizetype begin) const;
    std::vector<QByteArrayView> fields(QByteArrayView line) const;
    void nameColumns();
    void guessKinds();

    QByteArray m_bytes; ///< UTF-8
    char m_separator = '\t';
    std::vector<qsizetype> m_starts; ///< of the rows that hold data
    QStringList m_titles;
    std::vector<Kind> m_kinds;
    bool m_hasHeader = false;
    QString m_note;
};
