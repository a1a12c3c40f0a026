// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/texteditors.h"

#include "api/catalog/fieldlimits.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int fewestLines = 3;
static constexpr int mostLines = 14;

static void fill(FieldEditor *editor, QWidget *control, const QString &title)
{
    auto *row = new QVBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(control);
    control->setAccessibleName(title);
    editor->setFocusProxy(control);
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

static int characters(const QString &text)
{
    return int(text.toUcs4().size());
}

LineEditor::LineEditor(const ValueShape &shape, const FieldContext &context, Look look, QWidget *parent)
    : FieldEditor(parent)
    , m_shape(shape)
    , m_field(new QLineEdit(this))
{
    fill(this, m_field, context.title);
    if (look == Look::Secret) {
        m_field->setEchoMode(QLineEdit::Password);
        auto *show = m_field->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
        show->setCheckable(true);
        show->setText(tr("Show"));
        show->setToolTip(tr("Show"));
        connect(show, &QAction::toggled, m_field,
                [this](bool shown) { m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    }
    if (m_shape.kind == ValueKind::Uri)
        m_field->setPlaceholderText(u"https://"_s);
    else if (m_shape.kind == ValueKind::Email)
        m_field->setPlaceholderText(tr("name@example.com"));
    else if (m_shape.kind == ValueKind::Duration)
        m_field->setPlaceholderText(tr("P1D, PT12H"));
    connect(m_field, &QLineEdit::textChanged, this, &FieldEditor::changed);
}

bool LineEditor::isNumber() const
{
    return m_shape.kind == ValueKind::Integer || m_shape.kind == ValueKind::Integer64
        || m_shape.kind == ValueKind::Number;
}

QJsonValue LineEditor::value() const
{
    const auto text = m_field->text().remove(invisibleCharacters());
    if (text.isEmpty())
        return QJsonValue::Undefined;
    if (!isNumber())
        return text;
    bool whole = false, any = false;
    const auto integer = text.trimmed().toLongLong(&whole);
    const auto number = text.trimmed().toDouble(&any);
    return whole ? QJsonValue(integer) : any ? QJsonValue(number) : QJsonValue(text);
}

void LineEditor::setValue(const QJsonValue &value)
{
    m_field->setText(value.isDouble() ? value.toVariant().toString() : value.toString());
}

QString LineEditor::problem() const
{
    const auto given = value();
    return isNumber() && given.isString() ? tr("This is not a number.") : QString();
}

int LineEditor::length() const
{
    return m_shape.kind == ValueKind::String || m_shape.kind == ValueKind::Uri ? characters(m_field->text()) : -1;
}

static QPlainTextEdit *plainText(FieldEditor *editor, const QString &title)
{
    auto *text = new QPlainTextEdit(editor);
    fill(editor, text, title);
    text->setTabChangesFocus(true);
    return text;
}

static void setLines(QPlainTextEdit *text, int lines)
{
    const auto margins = text->contentsMargins();
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + margins.top() + margins.bottom()
                         + 2 * int(text->document()->documentMargin()) + 2);
}

LongTextEditor::LongTextEditor(const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_text(plainText(this, context.title))
{
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        emit changed();
    });
    grow();
}

void LongTextEditor::grow()
{
    int lines = 0;
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, int(block.layout()->lineCount()));
    setLines(m_text, std::clamp(lines + 1, fewestLines, mostLines));
}

QJsonValue LongTextEditor::value() const
{
    const auto text = m_text->toPlainText().remove(invisibleCharacters());
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void LongTextEditor::setValue(const QJsonValue &value)
{
    m_text->setPlainText(value.toString());
}

int LongTextEditor::length() const
{
    return characters(m_text->toPlainText());
}

StringListEditor::StringListEditor(const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_text(plainText(this, context.title))
{
    m_text->setPlaceholderText(tr("One on each line"));
    setLines(m_text, fewestLines);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
}

QJsonValue StringListEditor::value() const
{
    QJsonArray values;
    for (const auto &line : m_text->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            values.append(line.trimmed().remove(invisibleCharacters()));
    }
    return values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(values);
}

void StringListEditor::setValue(const QJsonValue &value)
{
    QStringList lines;
    for (const auto each : value.toArray())
        lines.append(each.toString());
    m_text->setPlainText(lines.join(u'\n'));
}

JsonEditor::JsonEditor(const QString &title, QWidget *parent)
    : FieldEditor(parent)
    , m_text(plainText(this, title))
{
    m_text->setFont(Theme::of(this).monospace());
    setLines(m_text, fewestLines * 2);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
}

QJsonValue JsonEditor::value() const
{
    const auto text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array())
        : document.isObject() ? QJsonValue(document.object())
                              : QJsonValue(text);
}

void JsonEditor::setValue(const QJsonValue &value)
{
    if (value.isArray())
        m_text->setPlainText(QString::fromUtf8(QJsonDocument(value.toArray()).toJson()));
    else if (value.isObject())
        m_text->setPlainText(QString::fromUtf8(QJsonDocument(value.toObject()).toJson()));
    else
        m_text->setPlainText(value.toString());
}

QString JsonEditor::problem() const
{
    QJsonParseError error;
    const auto text = m_text->toPlainText().trimmed().toUtf8();
    if (text.isEmpty())
        return {};
    QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError
        ? QString()
        : tr("This is not JSON: %1 at character %2.").arg(error.errorString()).arg(error.offset);
}
