// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/shapecheck.h"

#include "simulator/server/refusals.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

class ShapeCheck
{
public:
    ShapeCheck(const Catalog &catalog, Refusals &refusals)
        : m_catalog(catalog)
        , m_refusals(refusals)
    {
    }

    void value(const ValueShape &shape, const QJsonValue &value, const QString &pointer)
    {
        if (shape.kind == ValueKind::Map)
            return map(value, pointer, shape.isNested);
        if (!shape.isArray)
            return single(shape, value, pointer);
        if (!value.isArray())
            return wrongType(pointer, u"an array"_s);
        const auto array = value.toArray();
        auto inner = shape;
        inner.isArray = shape.isNested;
        inner.isNested = false;
        for (qsizetype i = 0; i < array.size(); ++i)
            this->value(inner, array[i], u"%1/%2"_s.arg(pointer).arg(i));
    }

private:
    void wrongType(const QString &pointer, const QString &wanted)
    {
        m_refusals.push_back(refuse::attribute(u"TYPE"_s, pointer, u"The value must be %1"_s.arg(wanted)));
    }

    void invalid(const QString &pointer, const QString &detail)
    {
        m_refusals.push_back(refuse::attribute(u"INVALID"_s, pointer, detail));
    }

    void map(const QJsonValue &value, const QString &pointer, bool nested)
    {
        if (!value.isObject())
            return wrongType(pointer, u"an object"_s);
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (nested)
                map(it.value(), pointer + u'/' + it.key(), false);
            else if (!it.value().isString())
                wrongType(pointer + u'/' + it.key(), u"a string"_s);
        }
    }

    void object(const ValueShape &shape, const QJsonValue &value, const QString &pointer)
    {
        if (!value.isObject())
            return wrongType(pointer, u"an object"_s);
        const auto &fields = m_catalog.objectFields(shape.schema);
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto place = pointer + u'/' + it.key();
            const auto field = std::find_if(fields.begin(), fields.end(),
                                            [&it](const ObjectField &each) { return each.name == it.key(); });
            if (field == fields.end())
                m_refusals.push_back(refuse::attribute(u"UNKNOWN"_s, place, u"'%1' is not known here"_s.arg(it.key())));
            else if (!it.value().isNull())
                this->value(*field, it.value(), place);
        }
    }

    void integer(const ValueShape &shape, const QJsonValue &value, const QString &pointer)
    {
        if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble())
            return wrongType(pointer, u"an integer"_s);
        const auto number = value.toInteger();
        if (shape.minimum && number < *shape.minimum)
            invalid(pointer, u"The minimum is %1"_s.arg(*shape.minimum));
        if (shape.maximum && number > *shape.maximum)
            invalid(pointer, u"The maximum is %1"_s.arg(*shape.maximum));
    }

    void text(const ValueShape &shape, const QJsonValue &value, const QString &pointer)
    {
        if (!value.isString())
            return wrongType(pointer, u"a string"_s);
        if (const auto wanted = wantedFormat(shape, value.toString()); !wanted.isEmpty())
            invalid(pointer, u"'%1' is not %2"_s.arg(value.toString().left(100), wanted));
    }

    /// Empty when the text is what the kind asks for.
    QString wantedFormat(const ValueShape &shape, const QString &text) const
    {
        const auto unless = [](bool good, const QString &what) { return good ? QString() : what; };
        bool isNumber = false;
        switch (shape.kind) {
        case ValueKind::Enum: {
            const auto &values = m_catalog.enumValues(shape.enumIndex);
            return unless(values.contains(text), u"one of %1"_s.arg(values.join(u", "_s)));
        }
        case ValueKind::Decimal:
            text.toDouble(&isNumber);
            return unless(isNumber, u"a decimal number"_s);
        case ValueKind::Date:
            return unless(QDate::fromString(text, Qt::ISODate).isValid(), u"a date (YYYY-MM-DD)"_s);
        case ValueKind::DateTime:
            return unless(text.contains(u'T') && QDateTime::fromString(text, Qt::ISODate).isValid(),
                          u"a date and time in ISO 8601"_s);
        case ValueKind::Duration:
            return unless(text.startsWith(u'P') && text.size() > 2, u"a duration in ISO 8601"_s);
        case ValueKind::Uri: {
            const QUrl url(text, QUrl::StrictMode);
            return unless(url.isValid() && !url.scheme().isEmpty(), u"a URL"_s);
        }
        case ValueKind::Email:
            return unless(text.indexOf(u'@') > 0 && text.indexOf(u'@') < text.size() - 1, u"an e-mail address"_s);
        default:
            return {};
        }
    }

    void single(const ValueShape &shape, const QJsonValue &value, const QString &pointer)
    {
        switch (shape.kind) {
        case ValueKind::Boolean:
            return value.isBool() ? void() : wrongType(pointer, u"true or false"_s);
        case ValueKind::Number:
            return value.isDouble() ? void() : wrongType(pointer, u"a number"_s);
        case ValueKind::Integer:
        case ValueKind::Integer64:
            return integer(shape, value, pointer);
        case ValueKind::Object:
            return object(shape, value, pointer);
        default:
            return text(shape, value, pointer);
        }
    }

    const Catalog &m_catalog;
    Refusals &m_refusals;
};

} // namespace

void checkShape(const Catalog &catalog, const ValueShape &shape, const QJsonValue &value, const QString &pointer,
                Refusals &refusals)
{
    ShapeCheck(catalog, refusals).value(shape, value, pointer);
}
