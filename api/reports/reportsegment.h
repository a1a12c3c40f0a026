// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

/// The lines of one report as columns of whole numbers, each as narrow as its values allow. Read in place.
class ReportSegment
{
public:
    struct Column
    {
        QByteArray name;
        quint8 width = 0; ///< bytes of a value: 0 (all are `base`), 1, 2, 4 or 8
        qint64 base = 0; ///< value = base + stored * factor
        qint64 factor = 1;
        qsizetype offset = 0; ///< into the bytes
    };
    using Values = std::pair<QByteArray, std::vector<qint64>>;

    ReportSegment() = default;
    /// Of bytes that pack() made; invalid for others.
    explicit ReportSegment(const QByteArray &bytes);
    /// All columns are of one length.
    static QByteArray pack(const std::vector<Values> &columns);

    bool isValid() const { return m_isValid; }
    int lines() const { return m_lines; }
    const std::vector<Column> &columns() const { return m_columns; }
    /// Null when the report has no such column.
    const Column *column(QByteArrayView name) const;
    /// The values of the lines from `begin` on.
    template <typename T>
    void read(const Column &column, int begin, int count, T *out) const;

private:
    QByteArray m_bytes;
    int m_lines = 0;
    bool m_isValid = false;
    std::vector<Column> m_columns;
};
