// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/spelledtextedit.h"

#include "models/spelling/speller.h"
#include "ui/texts/spellinghighlighter.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

using namespace Qt::StringLiterals;

static constexpr int fewestLines = 3;
static constexpr int mostLines = 16;

SpelledTextEdit::SpelledTextEdit(Lines lines, Speller &speller, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
    , m_speller(speller)
    , m_highlighter(new SpellingHighlighter(document(), speller))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (lines == Lines::One)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Not within a layout, which would not notice that another height is wanted.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SpelledTextEdit::fitHeight, Qt::QueuedConnection);
    fitHeight();
}

void SpelledTextEdit::setLocale(const QString &locale)
{
    m_locale = locale;
    m_highlighter->setLocale(locale);
    auto option = document()->defaultTextOption();
    const auto direction = QLocale(QString(locale).replace(u'-', u'_')).textDirection();
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
}

void SpelledTextEdit::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text); // empties the editor's own undo stack as well
}

/// In lines as they are wrapped, the document's unit of height.
void SpelledTextEdit::fitHeight()
{
    const int lines = m_lines == Lines::One ? std::clamp(int(document()->size().height()), 1, 3)
                                            : std::clamp(int(document()->size().height()), fewestLines, mostLines);
    const int frame = 2 * frameWidth() + int(2 * document()->documentMargin());
    const int wanted = lines * fontMetrics().lineSpacing() + frame + Theme::of(this).px(4);
    if (height() != wanted || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

QSize SpelledTextEdit::sizeHint() const
{
    return {Theme::of(this).px(320), minimumHeight()};
}

void SpelledTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitHeight();
        m_highlighter->rehighlight();
    }
}

void SpelledTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit finished();
}

void SpelledTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_lines == Lines::One || event->modifiers() & Qt::ControlModifier)) {
        emit finished();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SpelledTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (m_lines == Lines::Several || !source->hasText()) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    insertPlainText(source->text().simplified());
}

void SpelledTextEdit::addSuggestions(QMenu *menu, const QPoint &position)
{
    auto cursor = cursorForPosition(position);
    const auto block = cursor.block();
    const int at = cursor.positionInBlock();
    for (const auto &range : m_speller.misspelt(block.text(), m_locale)) {
        if (at < range.start || at > range.start + range.length)
            continue;
        const auto word = block.text().mid(range.start, range.length);
        cursor.setPosition(block.position() + range.start);
        cursor.setPosition(block.position() + range.start + range.length, QTextCursor::KeepAnchor);
        auto *first = menu->actions().value(0);
        const auto suggestions = m_speller.suggestions(word, m_locale).mid(0, 6);
        for (const auto &suggestion : suggestions) {
            auto *action = new QAction(suggestion, menu);
            connect(action, &QAction::triggered, this,
                    [cursor, suggestion]() mutable { cursor.insertText(suggestion); });
            menu->insertAction(first, action);
        }
        auto *add = new QAction(tr("Add \"%1\" to the dictionary").arg(word), menu);
        connect(add, &QAction::triggered, this, [this, word] { m_speller.addWord(word); });
        menu->insertAction(first, add);
        menu->insertSeparator(first);
        return;
    }
}

void SpelledTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!isReadOnly())
        addSuggestions(menu, event->pos());
    menu->popup(event->globalPos());
}
