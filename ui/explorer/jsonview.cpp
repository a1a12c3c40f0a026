// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/jsonview.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QWidget *widget)
    : QSyntaxHighlighter(document)
    , m_widget(widget)
{
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression token(
        u"(?<name>\"(?:[^\"\\\\]|\\\\.)*\")(?=\\s*:)|(?<text>\"(?:[^\"\\\\]|\\\\.)*\")|(?<word>\\b(?:true|false|null)\\b)|(?<number>-?\\b\\d[\\d.eE+-]*)"_s);
    const auto &theme = Theme::of(m_widget);
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto ink = !match.captured(u"name"_s).isEmpty() ? theme.color(ColorRole::Text)
            : !match.captured(u"text"_s).isEmpty()            ? theme.tone(Tone::Accent).foreground
                                                              : theme.tone(Tone::Info).foreground;
        setFormat(int(match.capturedStart()), int(match.capturedLength()), ink);
    }
}

JsonView::JsonView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document(), this))
{
    setReadOnly(true);
    setAccessibleName(tr("JSON"));
    setFrameShape(NoFrame);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    dress();
}

void JsonView::setJson(const QJsonObject &object)
{
    setPlainText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
}

void JsonView::dress()
{
    m_dressing = true;
    const auto &theme = Theme::of(this);
    setFont(theme.monospace(TextRole::Small));
    document()->setDocumentMargin(theme.px(12));
    auto look = palette();
    look.setColor(QPalette::Base, theme.color(ColorRole::Sunken));
    look.setColor(QPalette::Text, theme.color(ColorRole::TextMuted));
    setPalette(look);
    m_highlighter->rehighlight();
    m_dressing = false;
}

void JsonView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_dressing)
        dress();
}
