// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

#include <initializer_list>

/// The lines of a tab-separated report.
class ReportWriter
{
public:
    ReportWriter() = default; ///< lines alone
    /// `header`: the names of the columns, tabs between them.
    explicit ReportWriter(QByteArrayView header)
    {
        m_text.append(header);
        m_text.append('\n');
    }

    void add(std::initializer_list<QByteArrayView> cells)
    {
        for (const auto cell : cells) {
            m_text.append(cell);
            m_text.append('\t');
        }
        m_text.back() = '\n';
        ++m_rows;
    }
    int rows() const { return m_rows; }
    QByteArray take() { return std::move(m_text); }

private:
    QByteArray m_text;
    int m_rows = 0;
};

/// An amount in the smallest unit of its currency, as a decimal number.
QByteArray decimal(qint64 amount, int decimals);
QByteArray american(QDate day); ///< "11/20/2026"
QByteArray isoDate(QDate day);
QByteArray number(qint64 value);

constexpr QByteArrayView afterOneYearReason = "Rate After One Year"; ///< why Apple keeps less
