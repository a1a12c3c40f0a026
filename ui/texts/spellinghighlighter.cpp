// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/spellinghighlighter.h"

#include "models/spelling/speller.h"
#include "ui/widgets/theme.h"

SpellingHighlighter::SpellingHighlighter(QTextDocument *document, Speller &speller)
    : QSyntaxHighlighter(document)
    , m_speller(speller)
{
    connect(&speller, &Speller::ready, this, &QSyntaxHighlighter::rehighlight);
    connect(&speller, &Speller::wordsChanged, this, &QSyntaxHighlighter::rehighlight);
}

void SpellingHighlighter::setLocale(const QString &locale)
{
    if (m_locale == locale)
        return;
    m_locale = locale;
    m_speller.prepare(locale);
    rehighlight();
}

void SpellingHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(Theme::of().tone(Tone::Danger).foreground);
    for (const auto &range : m_speller.misspelt(text, m_locale))
        setFormat(range.start, range.length, format);
}
