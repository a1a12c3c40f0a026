// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>

#include <random>
#include <vector>

/// The header of a sales report, as Apple sends it.
QByteArray salesHeader();
/// One line of it; the rest is as for an app of Apple's id 1500000000.
struct SalesLine
{
    QByteArray day = "03/05/2026";
    QByteArray sku = "com.example.app";
    QByteArray appleId = "1500000000";
    QByteArray title = "Example App";
    QByteArray type = "1F";
    QByteArray units = "1";
    QByteArray proceeds = "0";
    QByteArray currency = "USD";
    QByteArray territory = "US";
    QByteArray price = "0";
    QByteArray parent = " ";
    QByteArray device = "iPhone";
    QByteArray version = "1.0";
    QByteArray end = {}; ///< empty: the same day

    QByteArray text() const;
};
QByteArray salesReport(const QList<SalesLine> &lines);
QByteArray gzipped(const QByteArray &bytes, int level = 6);

/// A year of sales reports, the same ones each time: six apps with their products in fifty countries.
class ReportMaker
{
public:
    ReportMaker(int year, int lines, quint32 seed = 1);

    int days() const { return int(m_first.daysTo(m_first.addYears(1))); }
    QDate day(int index) const { return m_first.addDays(index); }
    /// The report of a day, in plain text. Call in order of the days.
    QByteArray next();

private:
    quint32 below(quint32 end);

    QDate m_first;
    int m_lines;
    int m_next = 0;
    int m_made = 0;
    std::mt19937 m_random;
};
