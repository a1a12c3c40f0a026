// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class Speller;
class SpellingHighlighter;

/// A text of one line or of several, in the direction of its language, with misspelt words underlined.
/// Grows with what it holds.
class SpelledTextEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Lines { One, Several };

    /// `speller` must outlive it.
    SpelledTextEdit(Lines lines, Speller &speller, QWidget *parent = nullptr);

    void setLocale(const QString &locale);
    /// Without an undo step of the editor's own: another text is shown, nothing was edited.
    void showText(const QString &text);
    QSize sizeHint() const override;

signals:
    /// The focus has gone elsewhere, or Ctrl+Enter was pressed; with one line Enter will do.
    void finished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void addSuggestions(QMenu *menu, const QPoint &position);

    const Lines m_lines;
    Speller &m_speller;
    SpellingHighlighter *m_highlighter;
    QString m_locale;
};
