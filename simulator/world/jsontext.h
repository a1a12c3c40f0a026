// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QUrl>

#include <concepts>
#include <string>

/// One JSON value as UTF-8 bytes, ready to be copied into an answer.
class JsonText
{
public:
    JsonText()
        : m_text("null")
    {
    }
    template <std::same_as<bool> T>
    JsonText(T value)
        : m_text(value ? "true" : "false")
    {
    }
    JsonText(int value);
    JsonText(qint64 value);
    JsonText(double value);
    JsonText(const QString &value);
    JsonText(QStringView value);
    JsonText(QLatin1StringView value);
    JsonText(const char16_t *value);
    JsonText(const char *) = delete;
    JsonText(const QDateTime &value); ///< UTC, whole seconds
    JsonText(QDate value);
    JsonText(const QUrl &value);
    JsonText(const QStringList &value);
    JsonText(const QJsonObject &value);
    JsonText(const QJsonArray &value);
    JsonText(const QJsonValue &value);

    /// `json` must be valid JSON already.
    static JsonText raw(std::string json);

    const std::string &text() const & { return m_text; }
    std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

/// Appends `text` as a JSON string with quotes.
void appendJsonString(std::string &out, QStringView text);
void appendJsonString(std::string &out, std::string_view utf8);

/// Reads one JSON value of any kind; Undefined when it is not JSON.
QJsonValue parseJsonText(std::string_view json);
