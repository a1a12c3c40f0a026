// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing/sheettext.h"

#include "api/formats/delimited.h"

QString sheettext::write(const QList<QStringList> &rows)
{
    QString text;
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += delimited::tsvCell(row[i]);
        }
        text += u'\n';
    }
    return text;
}

QList<QStringList> sheettext::read(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false, isFresh = true; // nothing of the cell has been seen
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
        isFresh = true;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = text[at];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (at + 1 < text.size() && text[at + 1] == u'"')
                cell += text[++at];
            else
                isQuoted = false;
        } else if (c == u'"' && isFresh) {
            isQuoted = true;
            isFresh = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
                ++at;
            endCell();
            rows.append(row);
            row.clear();
        } else {
            cell += c;
            isFresh = false;
        }
    }
    if (!isFresh || !row.isEmpty()) {
        endCell();
        rows.append(row);
    }
    return rows;
}
