// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reviews/searchtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

static bool standsAlone(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

QString indexedText(const QString &text)
{
    QString spaced;
    spaced.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        qsizetype length = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            length = 2;
        }
        const bool alone = character > 0x7f && standsAlone(character);
        if (alone)
            spaced += u' ';
        spaced += QStringView(text).mid(i, length);
        if (alone)
            spaced += u' ';
        i += length - 1;
    }
    return spaced;
}

/// The words of a phrase: what the tokenizer would make of it, without its punctuation.
static QString phrase(const QString &typed, bool open)
{
    QString words;
    for (const auto character : indexedText(typed).toUcs4()) {
        const bool part = QChar::isLetterOrNumber(character) || QChar::isMark(character);
        if (part)
            words += QChar::fromUcs4(character);
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    words = words.trimmed();
    if (words.isEmpty())
        return {};
    return u'"' + words + u'"' + (open ? u"*"_s : QString());
}

QString searchExpression(const QString &typed)
{
    QStringList phrases;
    const auto parts = typed.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool quoted = i % 2 == 1 && i + 1 < parts.size();
        const auto words = quoted ? QStringList{parts[i]} : parts[i].split(u' ', Qt::SkipEmptyParts);
        for (const auto &word : words) {
            if (const auto each = phrase(word, !quoted); !each.isEmpty())
                phrases.append(each);
        }
    }
    return phrases.join(u' ');
}
