// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/celllines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CellLines)
};

CellLine splitLine(QStringView text, QChar separator)
{
    CellLine line;
    QString cell;
    bool wasQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = text[at];
        if (c == u'"' && cell.trimmed().isEmpty() && !wasQuoted) {
            wasQuoted = true;
            cell.clear();
            for (++at;; ++at) {
                if (at >= text.size()) {
                    line.problem = Text::tr("The quote that opens here is never closed.");
                    return line;
                }
                if (text[at] != u'"')
                    cell += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    cell += text[++at];
                else
                    break;
            }
        } else if (c == separator) {
            line.cells.append(wasQuoted ? cell : cell.trimmed());
            cell.clear();
            wasQuoted = false;
        } else if (wasQuoted && !c.isSpace()) {
            line.problem = Text::tr("A cell goes on behind its closing quote.");
            return line;
        } else if (!wasQuoted) {
            cell += c;
        }
    }
    line.cells.append(wasQuoted ? cell : cell.trimmed());
    return line;
}

template <typename Visit>
void eachLine(const QString &text, Visit visit)
{
    int number = 0;
    for (qsizetype begin = 0; begin <= text.size();) {
        auto end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        ++number;
        const auto line = QStringView(text).sliced(begin, end - begin);
        const auto words = line.trimmed();
        if (!words.isEmpty() && !words.startsWith(u'#') && !visit(number, line))
            return;
        begin = end + 1;
    }
}

} // namespace

QChar cellSeparator(const QString &text)
{
    QChar found = u',';
    eachLine(text, [&found](int, QStringView line) {
        if (line.contains(u'\t'))
            found = u'\t';
        else if (!line.contains(u',') && line.contains(u';'))
            found = u';';
        return false;
    });
    return found;
}

std::vector<CellLine> readCellLines(const QString &text, QChar separator)
{
    std::vector<CellLine> lines;
    eachLine(text, [&](int number, QStringView line) {
        lines.push_back(splitLine(line, separator));
        lines.back().line = number;
        return true;
    });
    return lines;
}
