// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/palettemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    int score = 0;
    qsizetype place = 0;
    qsizetype last = -2;
    for (const auto wanted : typed) {
        if (wanted.isSpace())
            continue;
        const auto fits = [&](qsizetype i) { return text[i].toCaseFolded() == wanted.toCaseFolded(); };
        const auto startsWord = [&](qsizetype i) { return i == 0 || !text[i - 1].isLetterOrNumber(); };
        qsizetype found = -1;
        if (place < text.size() && last == place - 1 && fits(place))
            found = place; // a run goes on
        for (auto i = place; found < 0 && i < text.size(); ++i) {
            if (startsWord(i) && fits(i))
                found = i;
        }
        for (auto i = place; found < 0 && i < text.size(); ++i) {
            if (fits(i))
                found = i;
        }
        if (found < 0)
            return std::nullopt;
        score += 10 - int(std::min<qsizetype>(found - place, 9));
        score += last == found - 1 ? 12 : 0;
        score += startsWord(found) ? 15 : 0;
        last = found;
        place = found + 1;
    }
    return score * 4 - int(std::min<qsizetype>(text.size(), 80)); // of equals, the shorter
}

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    filter();
    endResetModel();
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_query = query.trimmed();
    filter();
    endResetModel();
}

void PaletteModel::setRecent(const QStringList &ids)
{
    beginResetModel();
    m_recent = ids;
    filter();
    endResetModel();
}

void PaletteModel::filter()
{
    std::vector<std::pair<int, std::size_t>> scored;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto &item = m_items[i];
        if (m_query.isEmpty()) {
            const auto recent = m_recent.indexOf(item.id);
            scored.emplace_back(recent < 0 ? 0 : int(100 - recent), i);
            continue;
        }
        auto best = fuzzyScore(m_query, item.title);
        // A hit in what is not the title counts, but less.
        for (const auto *other : {&item.subtitle, &item.keywords}) {
            const auto score = fuzzyScore(m_query, *other);
            if (score && *score - 60 > best.value_or(-1000))
                best = *score - 60;
        }
        if (best)
            scored.emplace_back(*best, i);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_shown.clear();
    for (const auto &[score, i] : scored)
        m_shown.push_back(i);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return item.subtitle.isEmpty() ? u"%1, %2"_s.arg(item.title, item.group)
                                       : u"%1, %2, %3"_s.arg(item.title, item.subtitle, item.group);
    case GroupRole:
        return item.group;
    case SubtitleRole:
        return item.subtitle;
    case IconNameRole:
        return item.icon;
    case PictureRole:
        return item.picture;
    case ShortcutRole:
        return item.shortcut;
    default:
        return {};
    }
}
