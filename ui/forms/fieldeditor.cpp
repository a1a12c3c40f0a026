// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "api/catalog/fieldlimits.h"
#include "ui/forms/choiceeditors.h"
#include "ui/forms/nestededitors.h"
#include "ui/forms/texteditors.h"
#include "ui/forms/timeeditors.h"

static FieldEditor *makeScalarEditor(const ValueShape &shape, const FieldContext &context, QWidget *parent)
{
    switch (context.hint) {
    case ValueHint::Locale:
        return new ChoiceEditor(localeChoices(), context.title, parent);
    case ValueHint::TimeZone:
        return new ChoiceEditor(timeZoneChoices(), context.title, parent);
    case ValueHint::Secret:
        return new LineEditor(shape, context, LineEditor::Look::Secret, parent);
    default:
        break;
    }
    switch (shape.kind) {
    case ValueKind::Boolean:
        return new SwitchEditor(context, parent);
    case ValueKind::Enum:
        return new ChoiceEditor(enumChoices(context.catalog.enumValues(shape.enumIndex)), context.title, parent);
    case ValueKind::Date:
        return new DateEditor(context.title, parent);
    case ValueKind::DateTime:
        return new DateTimeEditor(context.title, parent);
    default:
        if (shape.kind == ValueKind::String && (isMultiline(context.name) || context.hint == ValueHint::Pem))
            return new LongTextEditor(context, parent);
        return new LineEditor(shape, context, LineEditor::Look::Plain, parent);
    }
}

FieldEditor *makeFieldEditor(const ValueShape &shape, const FieldContext &context, QWidget *parent)
{
    if (shape.isNested)
        return new JsonEditor(context.title, parent);
    if (shape.kind == ValueKind::Map)
        return new MapEditor(context, parent);
    if (shape.kind == ValueKind::Object) {
        if (shape.isArray)
            return new ObjectListEditor(shape.schema, context, parent);
        return new ObjectEditor(shape.schema, context, parent);
    }
    if (!shape.isArray)
        return makeScalarEditor(shape, context, parent);
    if (shape.kind == ValueKind::Enum)
        return new MultiChoiceEditor(enumChoices(context.catalog.enumValues(shape.enumIndex)), context.title, parent);
    if (context.name.contains(QLatin1StringView("territories")))
        return new MultiChoiceEditor(territoryChoices(), context.title, parent);
    return new StringListEditor(context, parent);
}
