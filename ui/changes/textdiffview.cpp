// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/textdiffview.h"

#include "ui/widgets/filterbar.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QTextEdit>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

/// What a person counts: an emoji is one, however many code points it is made of.
static int charactersIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

/// Colour alone tells nothing to some: what is gone is struck through, what is new underlined.
static QTextCharFormat formatOf(TextDiff::Kind kind, const Theme &theme)
{
    QTextCharFormat format;
    if (kind == TextDiff::Kind::Same) {
        format.setForeground(theme.color(ColorRole::Text));
        return format;
    }
    const auto tone = theme.tone(kind == TextDiff::Kind::Removed ? Tone::Danger : Tone::Success);
    format.setForeground(tone.foreground);
    format.setBackground(tone.background);
    format.setFontStrikeOut(kind == TextDiff::Kind::Removed);
    format.setFontUnderline(kind == TextDiff::Kind::Added);
    return format;
}

static void write(QTextEdit *view, const TextDiff &diff, std::optional<TextDiff::Kind> without, const Theme &theme)
{
    view->clear();
    QTextCursor cursor(view->document());
    cursor.beginEditBlock();
    for (const auto &run : diff.runs) {
        if (run.kind != without)
            cursor.insertText(run.text, formatOf(run.kind, theme));
    }
    cursor.endEditBlock();
    view->moveCursor(QTextCursor::Start);
}

TextDiffView::TextDiffView(QWidget *parent)
    : QWidget(parent)
    , m_switch(new SegmentedControl(tr("Layout of the comparison")))
    , m_count(new QLabel)
    , m_columns(new QWidget)
{
    const auto &theme = Theme::of(this);
    m_switch->setObjectName(u"diffLayout"_s);
    //: How two versions of a text are shown
    m_switch->addSegment(tr("Inline"));
    //: How two versions of a text are shown
    m_switch->addSegment(tr("Side by side"));
    m_count->setObjectName(u"diffCount"_s);
    m_count->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_count, 1);
    top->addWidget(m_switch);
    auto *row = new QHBoxLayout(m_columns);
    row->setContentsMargins({});
    row->setSpacing(theme.px(8));
    m_inline = addColumn(u"diffInline"_s, tr("Text with changes marked"));
    m_before = addColumn(u"diffBefore"_s, tr("Text before"));
    m_after = addColumn(u"diffAfter"_s, tr("Text after"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(8));
    column->addLayout(top);
    column->addWidget(m_columns);
    column->addStretch();
    connect(m_switch, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { setLayoutKind(index == 1 ? Layout::SideBySide : Layout::Inline); });
    const auto follow = [this](QTextEdit *from, QTextEdit *to) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(), &QScrollBar::setValue);
    };
    follow(m_before, m_after);
    follow(m_after, m_before);
    arrange(m_layout);
    refreshCount();
}

QTextEdit *TextDiffView::addColumn(const QString &name, const QString &accessibleName)
{
    auto *view = new QTextEdit;
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setReadOnly(true);
    view->setUndoRedoEnabled(false);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->document()->setDocumentMargin(Theme::of(this).px(12));
    m_columns->layout()->addWidget(view);
    connect(view->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextDiffView::fitHeight);
    return view;
}

void TextDiffView::setTexts(const QString &before, const QString &after, int limit)
{
    m_diff = diffTexts(before, after);
    m_limit = limit;
    fill();
    refreshCount();
}

void TextDiffView::setLayoutKind(Layout layout)
{
    if (m_layout == layout)
        return;
    m_layout = layout;
    m_switch->setCurrentIndex(int(layout));
    arrange(layout);
    fill();
    emit layoutKindChanged(layout);
}

void TextDiffView::arrange(Layout layout)
{
    m_inline->setVisible(layout == Layout::Inline);
    m_before->setVisible(layout == Layout::SideBySide);
    m_after->setVisible(layout == Layout::SideBySide);
    fitHeight();
}

/// Only what is on the screen is laid out.
void TextDiffView::fill()
{
    const auto &theme = Theme::of(this);
    if (m_layout == Layout::Inline) {
        write(m_inline, m_diff, {}, theme);
    } else {
        write(m_before, m_diff, TextDiff::Kind::Added, theme);
        write(m_after, m_diff, TextDiff::Kind::Removed, theme);
    }
}

void TextDiffView::refreshCount()
{
    const QLocale locale;
    const int before = charactersIn(m_diff.before());
    const int after = charactersIn(m_diff.after());
    const bool over = m_limit > 0 && after > m_limit;
    const auto now
        = m_limit > 0 ? tr("%1 of %2").arg(locale.toString(after), locale.toString(m_limit)) : locale.toString(after);
    //: Length of a text in characters: before, and now (perhaps "30 of 4,000")
    const auto lengths = tr("Characters: %1 before, %2 now").arg(locale.toString(before), now);
    //: %1 is the sentence with the lengths, %2 a number
    m_count->setText(over ? tr("%1 · %2 too many").arg(lengths, locale.toString(after - m_limit)) : lengths);
    const auto &theme = Theme::of(this);
    auto look = m_count->palette();
    look.setColor(QPalette::WindowText, over ? theme.tone(Tone::Danger).foreground : theme.color(ColorRole::TextMuted));
    m_count->setPalette(look);
}

/// As high as the text, which scrolls when it is long.
void TextDiffView::fitHeight()
{
    const auto &theme = Theme::of(this);
    int height = 0;
    for (const auto *view : {m_inline, m_before, m_after}) {
        if (view && !view->isHidden())
            height = std::max(height, int(std::ceil(view->document()->size().height())) + 2 * view->frameWidth());
    }
    m_columns->setFixedHeight(std::clamp(height, theme.px(44), theme.px(320)));
}

void TextDiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange || m_dressing)
        return;
    m_dressing = true; // a palette set here comes back as a change of style
    fill();
    refreshCount();
    m_dressing = false;
}
