// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class Speller;

/// Underlines the words of a document that its language's dictionary does not know.
class SpellingHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    /// `speller` must outlive it.
    SpellingHighlighter(QTextDocument *document, Speller &speller);
    void setLocale(const QString &locale);

protected:
    void highlightBlock(const QString &text) override;

private:
    Speller &m_speller;
    QString m_locale;
};
