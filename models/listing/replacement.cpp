// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing/replacement.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString Replacement::in(const QString &text) const
{
    if (find.isEmpty())
        return text;
    auto pattern = QRegularExpression::escape(find);
    if (wholeWords)
        pattern = u"(?<!\\w)"_s + pattern + u"(?!\\w)"_s;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(pattern, options);
    QString result;
    qsizetype end = 0;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += replaceBy; // as it is: "\1" means nothing here
        end = match.capturedEnd();
    }
    return result + text.sliced(end);
}

std::vector<LocaleGridModel::Cell> replacementsIn(const LocaleGridModel &model, const Replacement &replacement)
{
    std::vector<LocaleGridModel::Cell> cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (replacement.column && *replacement.column != column)
                continue;
            const auto before = model.text(row, column);
            const auto after = replacement.in(before);
            const auto locked = LocaleGridModel::Locked | LocaleGridModel::Removed;
            if (after != before && !(model.flags(row, column) & locked))
                cells.push_back({row, column, after});
        }
    }
    return cells;
}
