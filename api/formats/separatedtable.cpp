// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/separatedtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SeparatedTable)
};

QChar separatorOf(QStringView firstLine)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const auto each : {u'\t', u',', u';'}) {
        if (const auto count = firstLine.count(each); count > most) {
            best = each;
            most = count;
        }
    }
    return best;
}

} // namespace

std::variant<SeparatedTable, SeparatedTable::Problem> SeparatedTable::read(const QString &text)
{
    SeparatedTable table;
    table.separator = separatorOf(QStringView(text).left(std::max<qsizetype>(text.indexOf(u'\n'), 0)));
    Row row{1, {}};
    QString cell;
    int line = 1;
    bool wasQuoted = false;
    const auto endCell = [&] {
        row.cells.append(std::exchange(cell, {}));
        wasQuoted = false;
    };
    const auto endRow = [&] {
        endCell();
        if (row.cells.size() > 1 || !row.cells.first().trimmed().isEmpty())
            table.rows.push_back(row);
        row = {line, {}};
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = text[at];
        if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            const int begun = line;
            wasQuoted = true;
            for (++at;; ++at) {
                if (at >= text.size())
                    return Problem{begun, Text::tr("The quote that opens here is never closed.")};
                if (text[at] == u'\n')
                    ++line;
                if (text[at] != u'"')
                    cell += text[at];
                else if (text.mid(at + 1, 1) == u"\""_s)
                    cell += text[++at];
                else
                    break;
            }
        } else if (c == table.separator) {
            endCell();
        } else if (c == u'\n') {
            ++line;
            endRow();
        } else if (wasQuoted && !c.isSpace()) {
            return Problem{line, Text::tr("A cell goes on behind its closing quote.")};
        } else if (!wasQuoted) {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.cells.isEmpty())
        endRow();
    return table;
}
