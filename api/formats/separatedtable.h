// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <variant>
#include <vector>

/// A table as text whose every cell matters: what is damaged is refused. DelimitedText is for looking at any table.
struct SeparatedTable
{
    struct Row
    {
        int line = 0; ///< on which it begins
        QStringList cells;
    };
    struct Problem
    {
        int line = 0;
        QString text;
    };

    QChar separator;
    std::vector<Row> rows; ///< blank lines left out

    /// `text` has "\n" as line ends. The first line tells whether tabs, commas or semicolons part the cells; cells may
    /// be quoted and hold line breaks then.
    static std::variant<SeparatedTable, Problem> read(const QString &text);
};
