// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing/keywords.h"

#include "handles/appinfolocalizations.h"
#include "handles/appstoreversionlocalizations.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QRegularExpression &comma()
{
    static const QRegularExpression pattern(u"[,\\x{FF0C}\\x{3001}\\x{060C}]"_s);
    return pattern;
}

QStringList keywordsIn(const QString &text)
{
    QStringList words;
    const auto parts = text.split(comma());
    for (const auto &part : parts) {
        if (const auto word = part.simplified(); !word.isEmpty())
            words.append(word);
    }
    return words;
}

static QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

KeywordReport keywordReport(const QString &keywords, const QString &name, const QString &subtitle)
{
    KeywordReport report;
    const auto taken = wordsOf(name + u' ' + subtitle);
    QStringList kept, seen;
    for (const auto &word : keywordsIn(keywords)) {
        const auto folded = word.toCaseFolded();
        if (seen.contains(folded)) {
            if (!report.duplicates.contains(word))
                report.duplicates.append(word);
        } else if (taken.contains(folded)) {
            report.inName.append(word);
        } else {
            kept.append(word);
        }
        seen.append(folded);
    }
    const auto words = keywordsIn(keywords);
    const auto length = keywords.toUcs4().size();
    report.spaces = std::max(0, int(length - words.join(u',').toUcs4().size()));
    report.tidied = report.isClean() ? keywords : kept.join(u',');
    return report;
}

static int columnOf(const LocaleGridModel &grid, QLatin1StringView attribute)
{
    const auto &fields = grid.fields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [attribute](const ListingField &field) { return field.attribute == attribute; });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

std::vector<KeywordReport> keywordReports(const LocaleGridModel &grid)
{
    const int keywords = columnOf(grid, appStoreVersionLocalizations::keywords.name);
    const int name = columnOf(grid, appInfoLocalizations::name.name);
    const int subtitle = columnOf(grid, appInfoLocalizations::subtitle.name);
    std::vector<KeywordReport> reports;
    if (keywords < 0 || name < 0 || subtitle < 0)
        return reports;
    const int limit = grid.fields()[std::size_t(keywords)].limit.characters;
    for (int row = 0; row < grid.rowCount(); ++row) {
        const auto text = grid.text(row, keywords);
        if (text.isEmpty() || grid.flags(row, keywords) & LocaleGridModel::Removed)
            continue;
        auto report = keywordReport(text, grid.text(row, name), grid.text(row, subtitle));
        report.row = row;
        report.unused = std::max(0, limit - int(report.tidied.toUcs4().size()));
        reports.push_back(std::move(report));
    }
    return reports;
}

std::vector<LocaleGridModel::Cell> tidyKeywords(const LocaleGridModel &grid)
{
    const int column = columnOf(grid, appStoreVersionLocalizations::keywords.name);
    std::vector<LocaleGridModel::Cell> cells;
    for (const auto &report : keywordReports(grid)) {
        if (!report.isClean())
            cells.push_back({report.row, column, report.tidied});
    }
    return cells;
}

QList<std::pair<QString, QStringList>> sharedKeywords(const LocaleGridModel &grid)
{
    const int keywords = columnOf(grid, appStoreVersionLocalizations::keywords.name);
    const auto locales = grid.locales();
    QMap<QString, QStringList> found;
    for (int row = 0; keywords >= 0 && row < grid.rowCount(); ++row) {
        for (const auto &word : keywordsIn(grid.text(row, keywords))) {
            auto &where = found[word.toCaseFolded()];
            if (!where.contains(locales[row]))
                where.append(locales[row]);
        }
    }
    QList<std::pair<QString, QStringList>> shared;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (it.value().size() > 1)
            shared.append({it.key(), it.value()});
    }
    std::stable_sort(shared.begin(), shared.end(),
                     [](const auto &a, const auto &b) { return a.second.size() > b.second.size(); });
    return shared;
}
