// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/jsontext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

JsonText::JsonText(int value)
    : m_text(std::to_string(value))
{
}

JsonText::JsonText(qint64 value)
    : m_text(std::to_string(value))
{
}

JsonText::JsonText(double value)
    : m_text(QByteArray::number(value, 'g', QLocale::FloatingPointShortest).toStdString())
{
}

JsonText::JsonText(const QString &value)
    : JsonText(QStringView(value))
{
}

JsonText::JsonText(QStringView value)
{
    appendJsonString(m_text, value);
}

JsonText::JsonText(QLatin1StringView value)
    : JsonText(QString(value))
{
}

JsonText::JsonText(const char16_t *value)
    : JsonText(QStringView(value))
{
}

JsonText::JsonText(const QDateTime &value)
    : JsonText(value.toUTC().toString(Qt::ISODate))
{
}

JsonText::JsonText(QDate value)
    : JsonText(value.toString(Qt::ISODate))
{
}

JsonText::JsonText(const QUrl &value)
    : JsonText(value.toString(QUrl::FullyEncoded))
{
}

JsonText::JsonText(const QStringList &value)
    : JsonText(QJsonArray::fromStringList(value))
{
}

JsonText::JsonText(const QJsonObject &value)
    : m_text(QJsonDocument(value).toJson(QJsonDocument::Compact).toStdString())
{
}

JsonText::JsonText(const QJsonArray &value)
    : m_text(QJsonDocument(value).toJson(QJsonDocument::Compact).toStdString())
{
}

JsonText::JsonText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        m_text = value.toBool() ? "true" : "false";
        break;
    case QJsonValue::String:
        appendJsonString(m_text, value.toString());
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        m_text = "null";
        break;
    default: { // numbers too: Qt keeps 64-bit integers apart from doubles
        const auto wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        m_text.assign(wrapped.constData() + 1, std::size_t(wrapped.size() - 2));
    }
    }
}

JsonText JsonText::raw(std::string json)
{
    JsonText value;
    value.m_text = std::move(json);
    return value;
}

void appendJsonString(std::string &out, QStringView text)
{
    const auto utf8 = text.toUtf8();
    appendJsonString(out, std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

void appendJsonString(std::string &out, std::string_view utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out.reserve(out.size() + utf8.size() + 2);
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[(c >> 4) & 15];
                out += hex[c & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

QJsonValue parseJsonText(std::string_view json)
{
    QByteArray wrapped;
    wrapped.reserve(qsizetype(json.size() + 2));
    wrapped.append('[').append(json.data(), qsizetype(json.size())).append(']');
    const auto array = QJsonDocument::fromJson(wrapped).array();
    return array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}
