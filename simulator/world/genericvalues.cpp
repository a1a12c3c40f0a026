// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/genericvalues.h"

#include "simulator/world/world.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

GenericValues::GenericValues(const Catalog &catalog, const QDateTime &now, Random &random)
    : m_catalog(catalog)
    , m_now(now)
    , m_random(random)
{
}

QJsonValue GenericValues::value(const ValueShape &shape, const QString &name, ValueHint hint)
{
    if (shape.kind == ValueKind::Map) {
        const QJsonObject inner{{u"key"_s, u"value"_s}};
        return shape.isNested ? QJsonObject{{u"group"_s, inner}} : inner;
    }
    if (!shape.isArray)
        return single(shape, name, hint);
    const QJsonArray row{single(shape, name, hint)};
    return shape.isNested ? QJsonArray{row} : row;
}

QJsonValue GenericValues::single(const ValueShape &shape, const QString &name, ValueHint hint)
{
    switch (shape.kind) {
    case ValueKind::Boolean:
        return name == "isValid"_L1 || m_random.percent(60);
    case ValueKind::Integer:
    case ValueKind::Integer64:
        return integer(shape, name);
    case ValueKind::Number:
        return double(m_random.below(1000)) / 10;
    case ValueKind::Decimal:
        return QString::number(m_random.between(1, 500));
    case ValueKind::Date:
        return moment(name).date().toString(Qt::ISODate);
    case ValueKind::DateTime:
        return moment(name).toString(Qt::ISODate);
    case ValueKind::Duration:
        return u"P7D"_s;
    case ValueKind::Enum:
        return enumValue(m_catalog.enumValues(shape.enumIndex));
    case ValueKind::Object: {
        QJsonObject object;
        for (const auto &field : m_catalog.objectFields(shape.schema))
            object.insert(field.name, value(field, field.name));
        return object;
    }
    case ValueKind::Email:
        return u"person%1@example.com"_s.arg(m_random.below(1000));
    case ValueKind::Uri:
        return hint == ValueHint::SignedUrl || name.contains("template"_L1, Qt::CaseInsensitive)
            ? text(name, hint)
            : u"https://example.com/%1"_s.arg(name.toLower());
    default:
        return text(name, hint);
    }
}

/// The state things are in when all is well, if the enum has one; else the first value.
QString GenericValues::enumValue(const QStringList &values) const
{
    static const QStringList preferred{u"READY_FOR_DISTRIBUTION"_s,
                                       u"READY_FOR_SALE"_s,
                                       u"COMPLETE"_s,
                                       u"VALID"_s,
                                       u"ACTIVE"_s,
                                       u"APPROVED"_s,
                                       u"ENABLED"_s,
                                       u"PUBLISHED"_s,
                                       u"SUCCEEDED"_s,
                                       u"IOS"_s,
                                       u"USD"_s,
                                       u"USA"_s};
    for (const auto &each : preferred) {
        if (values.contains(each))
            return each;
    }
    return values.value(0);
}

qint64 GenericValues::integer(const ValueShape &shape, const QString &name)
{
    auto number = m_random.between(1, 500);
    if (name == "width"_L1 || name == "height"_L1)
        number = 1024;
    else if (name.endsWith("Bytes"_L1) || name.contains("size"_L1, Qt::CaseInsensitive))
        number = m_random.between(100000, 90000000);
    else if (name == "httpStatusCode"_L1)
        number = 200;
    if (shape.minimum)
        number = std::max<qint64>(number, *shape.minimum);
    if (shape.maximum)
        number = std::min<qint64>(number, *shape.maximum);
    return number;
}

QDateTime GenericValues::moment(const QString &name)
{
    const bool future = name.contains("expir"_L1, Qt::CaseInsensitive) || name.startsWith("end"_L1);
    const auto days = m_random.between(1, 300);
    const auto day = m_now.addDays(future ? days : -days);
    return QDateTime(day.date(), QTime(int(m_random.below(24)), int(m_random.below(60))), Qt::UTC);
}

QString GenericValues::text(const QString &name, ValueHint hint)
{
    const auto has = [&name](QLatin1StringView part) { return name.contains(part, Qt::CaseInsensitive); };
    if (name == "templateUrl"_L1)
        return World::assetUrl(u"generic/{w}x{h}.{f}");
    if (hint == ValueHint::SignedUrl)
        return World::assetUrl(u"generic/%1.bin"_s.arg(name));
    if (hint == ValueHint::Base64)
        return QString::fromLatin1(QByteArray("sample").toBase64());
    if (hint == ValueHint::Locale || name == "locale"_L1 || name == "primaryLocale"_L1 || name == "language"_L1)
        return u"en-US"_s;
    if (hint == ValueHint::TimeZone || has("timezone"_L1))
        return u"Europe/Vienna"_s;
    if (has("url"_L1))
        return u"https://example.com/%1"_s.arg(name.toLower());
    if (has("email"_L1) || name == "username"_L1)
        return u"person%1@example.com"_s.arg(m_random.below(1000));
    if (has("phone"_L1))
        return u"+43 1 5550%1"_s.arg(m_random.between(100, 999));
    if (has("price"_L1) || name == "proceeds"_L1)
        return u"%1.99"_s.arg(m_random.between(0, 9));
    if (has("currency"_L1))
        return u"USD"_s;
    if (has("bundleId"_L1) || has("identifier"_L1))
        return u"com.example.sample%1"_s.arg(m_random.below(10000));
    if (has("version"_L1))
        return u"1.%1"_s.arg(m_random.below(10));
    if (has("checksum"_L1) || name == "hash"_L1)
        return u"%1%2"_s.arg(m_random.next(), 16, 16, QChar(u'0')).arg(m_random.next(), 16, 16, QChar(u'0'));
    if (name == "fileName"_L1)
        return u"sample.png"_s;
    if (name == "territory"_L1)
        return u"USA"_s;
    if (name == "firstName"_L1)
        return u"Robin"_s;
    if (name == "lastName"_L1)
        return u"Sample"_s;
    return u"Sample %1"_s.arg(m_random.between(1, 99));
}
