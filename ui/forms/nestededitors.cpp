// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/nestededitors.h"

#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ObjectEditor::ObjectEditor(int schema, const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(12));
    for (const auto &field : context.catalog.objectFields(schema)) {
        const FieldContext inner{context.catalog,
                                 context.entry,
                                 field.name,
                                 format::title(field.name),
                                 field.name == "timezone"_L1 ? ValueHint::TimeZone : ValueHint::None,
                                 false};
        auto *editor = makeFieldEditor(field, inner, this);
        editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        auto *frame = new FormField(inner.title, editor, this);
        column->addWidget(frame);
        connect(editor, &FieldEditor::changed, this, &FieldEditor::changed);
        if (m_rows.empty())
            setFocusProxy(editor);
        m_rows.push_back({field.name, editor, frame});
    }
}

FieldEditor *ObjectEditor::field(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&name](const Row &row) { return row.name == name; });
    return found == m_rows.end() ? nullptr : found->editor;
}

QJsonValue ObjectEditor::value() const
{
    auto object = m_unknown;
    for (const auto &row : m_rows) {
        if (const auto value = row.editor->value(); !value.isUndefined())
            object.insert(row.name, value);
    }
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

void ObjectEditor::setValue(const QJsonValue &value)
{
    m_unknown = value.toObject();
    for (const auto &row : m_rows)
        row.editor->setValue(m_unknown.take(row.name));
}

QString ObjectEditor::problem() const
{
    bool good = true;
    for (const auto &row : m_rows) {
        const auto problem = row.editor->problem();
        row.frame->setError(problem);
        good = good && problem.isEmpty();
    }
    return good ? QString() : tr("Something in it is not right.");
}

RowsEditor::RowsEditor(const QString &addText, const QString &title, QWidget *parent)
    : FieldEditor(parent)
    , m_title(title)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(icon(u"plus"_s), addText, this))
{
    const auto &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme.px(8));
    m_column->setSpacing(theme.px(8));
    outer->addLayout(m_column);
    outer->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setAccessibleName(title.isEmpty() ? addText : u"%1: %2"_s.arg(title, addText));
    setFocusProxy(m_add);
    connect(m_add, &QAbstractButton::clicked, this, &RowsEditor::addRow);
}

FieldEditor *RowsEditor::appendRow()
{
    const auto &theme = Theme::of(this);
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(4), theme.px(8));
    auto *editor = makeRow(frame);
    auto *away = new QPushButton(icon(u"trash-2"_s), QString(), frame);
    setButtonKind(away, ButtonKind::Quiet);
    away->setAccessibleName(tr("%1: take out number %2").arg(m_title).arg(m_rows.size() + 1));
    away->setToolTip(tr("Take out"));
    row->addWidget(editor, 1);
    row->addWidget(away, 0, Qt::AlignTop);
    m_column->addWidget(frame);
    m_rows.push_back({editor, frame});
    connect(editor, &FieldEditor::changed, this, &FieldEditor::changed);
    connect(away, &QAbstractButton::clicked, this, [this, editor] {
        const auto found
            = std::find_if(m_rows.begin(), m_rows.end(), [editor](const Row &each) { return each.editor == editor; });
        removeRow(int(found - m_rows.begin()));
    });
    return editor;
}

void RowsEditor::addRow()
{
    appendRow()->setFocus();
    emit changed();
}

void RowsEditor::removeRow(int index)
{
    auto *frame = m_rows[std::size_t(index)].frame;
    m_rows.erase(m_rows.begin() + index);
    m_column->removeWidget(frame);
    frame->hide();
    frame->deleteLater(); // the click came from it
    m_add->setFocus();
    emit changed();
}

void RowsEditor::clearRows()
{
    for (const auto &row : m_rows) {
        m_column->removeWidget(row.frame);
        row.frame->hide();
        row.frame->deleteLater();
    }
    m_rows.clear();
}

QString RowsEditor::problem() const
{
    QString first;
    for (const auto &row : m_rows) {
        if (const auto problem = row.editor->problem(); first.isEmpty())
            first = problem;
    }
    return first;
}

ObjectListEditor::ObjectListEditor(int schema, const FieldContext &context, QWidget *parent)
    : RowsEditor(tr("Add"), context.title, parent)
    , m_schema(schema)
    , m_context(context)
{
}

FieldEditor *ObjectListEditor::makeRow(QWidget *parent)
{
    return new ObjectEditor(m_schema, m_context, parent);
}

QJsonValue ObjectListEditor::value() const
{
    QJsonArray values;
    for (int i = 0; i < rowCount(); ++i) {
        const auto value = row(i)->value();
        values.append(value.isUndefined() ? QJsonValue(QJsonObject()) : value);
    }
    return values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(values);
}

void ObjectListEditor::setValue(const QJsonValue &value)
{
    clearRows();
    for (const auto each : value.toArray())
        appendRow()->setValue(each);
    emit changed();
}

namespace {

/// One name and its text, as an object of one field.
class PairEditor final : public FieldEditor
{
public:
    explicit PairEditor(const QString &title, QWidget *parent)
        : FieldEditor(parent)
        , m_name(new QLineEdit(this))
        , m_text(new QLineEdit(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_name, 2);
        row->addWidget(m_text, 3);
        setFocusProxy(m_name);
        m_name->setPlaceholderText(MapEditor::tr("Name"));
        m_text->setPlaceholderText(MapEditor::tr("Value"));
        m_name->setAccessibleName(MapEditor::tr("%1, name").arg(title));
        m_text->setAccessibleName(MapEditor::tr("%1, value").arg(title));
        connect(m_name, &QLineEdit::textChanged, this, &FieldEditor::changed);
        connect(m_text, &QLineEdit::textChanged, this, &FieldEditor::changed);
    }
    QJsonValue value() const override
    {
        return m_name->text().isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                        : QJsonValue(QJsonObject{{m_name->text(), m_text->text()}});
    }
    void setValue(const QJsonValue &value) override
    {
        const auto object = value.toObject();
        m_name->setText(object.isEmpty() ? QString() : object.begin().key());
        m_text->setText(object.isEmpty() ? QString() : object.begin().value().toString());
    }
    QString problem() const override
    {
        return m_name->text().isEmpty() && !m_text->text().isEmpty() ? MapEditor::tr("A value has no name.")
                                                                     : QString();
    }

private:
    QLineEdit *m_name;
    QLineEdit *m_text;
};

} // namespace

MapEditor::MapEditor(const FieldContext &context, QWidget *parent)
    : RowsEditor(tr("Add a value"), context.title, parent)
{
}

FieldEditor *MapEditor::makeRow(QWidget *parent)
{
    return new PairEditor(accessibleName(), parent);
}

QJsonValue MapEditor::value() const
{
    QJsonObject object;
    for (int i = 0; i < rowCount(); ++i) {
        const auto pair = row(i)->value().toObject();
        for (auto it = pair.begin(); it != pair.end(); ++it)
            object.insert(it.key(), it.value());
    }
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

void MapEditor::setValue(const QJsonValue &value)
{
    clearRows();
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        appendRow()->setValue(QJsonObject{{it.key(), it.value()}});
    emit changed();
}
