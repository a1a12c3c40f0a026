// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/propertylist.h"

#include "api/formats/binarypropertylist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PropertyList)
};

QVariant readValue(QXmlStreamReader &xml, int depth);

QVariant readDictionary(QXmlStreamReader &xml, int depth)
{
    QVariantMap map;
    while (xml.readNextStartElement()) {
        if (xml.name() != "key"_L1) {
            xml.raiseError(Text::tr("A value without a key"));
            return {};
        }
        const auto key = xml.readElementText();
        if (!xml.readNextStartElement()) {
            xml.raiseError(Text::tr("The key %1 has no value").arg(key));
            return {};
        }
        map.insert(key, readValue(xml, depth + 1));
    }
    return map;
}

QVariant readArray(QXmlStreamReader &xml, int depth)
{
    QVariantList list;
    while (xml.readNextStartElement())
        list.append(readValue(xml, depth + 1));
    return list;
}

QVariant readValue(QXmlStreamReader &xml, int depth)
{
    if (depth > deepest) {
        xml.raiseError(Text::tr("Nested too deeply"));
        return {};
    }
    const auto name = xml.name();
    if (name == "dict"_L1)
        return readDictionary(xml, depth);
    if (name == "array"_L1)
        return readArray(xml, depth);
    if (name == "true"_L1 || name == "false"_L1) {
        const bool value = name == "true"_L1;
        xml.skipCurrentElement();
        return value;
    }
    const auto kind = name.toString();
    const auto text = xml.readElementText();
    if (kind == "string"_L1)
        return text;
    if (kind == "integer"_L1)
        return text.trimmed().toLongLong();
    if (kind == "real"_L1)
        return text.trimmed().toDouble();
    if (kind == "date"_L1)
        return QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (kind == "data"_L1)
        return QByteArray::fromBase64(text.toLatin1());
    xml.raiseError(Text::tr("Unknown value <%1>").arg(kind));
    return {};
}

} // namespace

QVariant readPropertyList(const QByteArray &bytes, QString *error)
{
    if (bytes.startsWith("bplist0"))
        return readBinaryPropertyList(bytes, error);
    QXmlStreamReader xml(bytes);
    QVariant value;
    if (xml.readNextStartElement()) {
        if (xml.name() != "plist"_L1)
            xml.raiseError(Text::tr("Not a property list"));
        else if (xml.readNextStartElement())
            value = readValue(xml, 0);
        else
            xml.raiseError(Text::tr("The property list is empty"));
    }
    if (xml.hasError()) {
        *error = Text::tr("Line %1: %2").arg(xml.lineNumber()).arg(xml.errorString());
        return {};
    }
    return value;
}
