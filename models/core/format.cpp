// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/format.h"

#include "models/core/enumwords.h"
#include "models/core/relativetime.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace format {

static QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Format", text, nullptr, count);
}

/// The untranslated text has no plural rules of its own.
static QString say(const char *one, const char *many, qint64 count)
{
    return count == 1 ? say(one) : say(many, int(count));
}

static QString titleWord(const QString &word)
{
    static const QHash<QString, QString> special{{u"id"_s, u"ID"_s},           {u"ids"_s, u"IDs"_s},
                                                 {u"url"_s, u"URL"_s},         {u"urls"_s, u"URLs"_s},
                                                 {u"uri"_s, u"URI"_s},         {u"sku"_s, u"SKU"_s},
                                                 {u"udid"_s, u"UDID"_s},       {u"ios"_s, u"iOS"_s},
                                                 {u"os"_s, u"OS"_s},           {u"api"_s, u"API"_s},
                                                 {u"uti"_s, u"UTI"_s},         {u"md5"_s, u"MD5"_s},
                                                 {u"sdk"_s, u"SDK"_s},         {u"iap"_s, u"IAP"_s},
                                                 {u"eula"_s, u"EULA"_s},       {u"csr"_s, u"CSR"_s},
                                                 {u"ci"_s, u"CI"_s},           {u"scm"_s, u"SCM"_s},
                                                 {u"ipad"_s, u"iPad"_s},       {u"iphone"_s, u"iPhone"_s},
                                                 {u"icloud"_s, u"iCloud"_s},   {u"imessage"_s, u"iMessage"_s},
                                                 {u"macos"_s, u"macOS"_s},     {u"tvos"_s, u"tvOS"_s},
                                                 {u"watchos"_s, u"watchOS"_s}, {u"visionos"_s, u"visionOS"_s}};
    const auto found = special.constFind(word.toLower());
    if (found != special.cend())
        return *found;
    return word.isEmpty() ? word : word[0].toUpper() + word.mid(1);
}

QString title(QStringView camelCase)
{
    static const QRegularExpression systems(u"([Mm]ac|[Tt]v|[Ww]atch|[Vv]ision)Os"_s);
    // A word starts at a capital after a small letter, and at the last capital of a run before a small letter.
    static const QRegularExpression boundary(u"(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])|[._\\-/ ]+"_s);
    const auto text = camelCase.toString()
                          .replace(systems, u"\\1os"_s)
                          .replace("qrCode"_L1, "QRCode"_L1)
                          .replace("whatsNew"_L1, "what'sNew"_L1);
    QStringList words;
    for (const auto &word : text.split(boundary, Qt::SkipEmptyParts))
        words.append(titleWord(word));
    return words.join(u' ');
}

/// The long form of the locale, without the weekday and with a short month: "27 Nov 2026", "27. Nov. 2026",
/// "Nov 27, 2026", "2026年11月27日". Qt has no such form of its own.
static QString mediumDateFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"[,،]?\\s*dddd[,،]?\\s*('den'\\s*)?"_s);
    auto format = locale.dateFormat(QLocale::LongFormat).remove(weekday).replace("MMMM"_L1, "MMM"_L1);
    const bool isWhole = format.contains(u'd') && format.contains(u'M') && format.contains(u'y');
    return isWhole ? format : u"d MMM yyyy"_s;
}

namespace {

struct DateFormats
{
    QLocale locale;
    QString day;
    QString month;
    QString longMonth;
};

}

/// Of the locale of now; made once for it, since thousands of cells and the places of charts ask.
static const DateFormats &dateFormats()
{
    static const QRegularExpression dayOfMonth(u"\\s*(?<![a-z'])d{1,2}(?![a-z])[.,日일]?(\\s*'de')?\\s*"_s);
    thread_local DateFormats formats;
    const QLocale locale;
    if (formats.day.isEmpty() || formats.locale != locale) {
        formats.locale = locale;
        formats.day = mediumDateFormat(locale);
        formats.month = QString(formats.day).replace(dayOfMonth, u" "_s).trimmed();
        formats.longMonth = QString(formats.month).replace("MMM"_L1, "MMMM"_L1);
    }
    return formats;
}

QString date(const QDate &date)
{
    const auto &formats = dateFormats();
    return date.isValid() ? formats.locale.toString(date, formats.day) : QString();
}

QString month(const QDate &day, QLocale::FormatType length)
{
    const auto &formats = dateFormats();
    return formats.locale.toString(day, length == QLocale::LongFormat ? formats.longMonth : formats.month);
}

QString dateTime(const QDateTime &time)
{
    const auto local = time.toLocalTime();
    return time.isValid() ? say(QT_TRANSLATE_NOOP("Format", "%1, %2"))
                                .arg(date(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat))
                          : QString();
}

QString bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10 * 1024 ? 1 : 0, QLocale::DataSizeTraditionalFormat);
}

QString count(qint64 count)
{
    return QLocale().toString(count);
}

QString milliseconds(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return say(QT_TRANSLATE_NOOP("Format", "%n ms"), int(milliseconds));
    if (milliseconds < 60'000)
        return say(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    const auto seconds = milliseconds / 1000;
    return say(QT_TRANSLATE_NOOP("Format", "%1 min %2 s")).arg(seconds / 60).arg(seconds % 60);
}

QString duration(const QString &iso)
{
    static const QRegularExpression pattern(
        u"^P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?$"_s);
    const auto match = pattern.match(iso);
    if (!match.hasMatch())
        return iso;
    static constexpr std::array<std::pair<const char *, const char *>, 7> units{{
        {QT_TRANSLATE_NOOP("Format", "1 year"), QT_TRANSLATE_NOOP("Format", "%n years")},
        {QT_TRANSLATE_NOOP("Format", "1 month"), QT_TRANSLATE_NOOP("Format", "%n months")},
        {QT_TRANSLATE_NOOP("Format", "1 week"), QT_TRANSLATE_NOOP("Format", "%n weeks")},
        {QT_TRANSLATE_NOOP("Format", "1 day"), QT_TRANSLATE_NOOP("Format", "%n days")},
        {QT_TRANSLATE_NOOP("Format", "1 hour"), QT_TRANSLATE_NOOP("Format", "%n hours")},
        {QT_TRANSLATE_NOOP("Format", "1 minute"), QT_TRANSLATE_NOOP("Format", "%n minutes")},
        {QT_TRANSLATE_NOOP("Format", "1 second"), QT_TRANSLATE_NOOP("Format", "%n seconds")},
    }};
    QStringList parts;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto number = match.captured(int(i) + 1);
        if (!number.isEmpty())
            parts.append(say(units[i].first, units[i].second, qRound(number.toDouble())));
    }
    return parts.isEmpty() ? iso : parts.join(u' ');
}

static const QHash<QString, QString> &alpha2Codes()
{
    static const auto codes = [] {
        QHash<QString, QString> table;
        QFile file(u":/data/territories.json"_s);
        if (file.open(QIODevice::ReadOnly)) {
            const auto object = QJsonDocument::fromJson(file.readAll()).object();
            for (auto it = object.begin(); it != object.end(); ++it)
                table.insert(it.key(), it.value().toString());
        }
        return table;
    }();
    return codes;
}

QString territory(const QString &alpha3)
{
    const auto code = alpha2Codes().value(alpha3);
    const auto known = QLocale::codeToTerritory(code);
    return known == QLocale::AnyTerritory ? alpha3 : QLocale::territoryToString(known);
}

QString alpha2(const QString &alpha3)
{
    return alpha2Codes().value(alpha3);
}

QString flag(const QString &alpha3)
{
    const auto code = alpha2(alpha3);
    QString emoji;
    for (const auto letter : code)
        emoji += QString::fromUcs4(std::array{char32_t(0x1F1E6 + (letter.unicode() - u'A'))}.data(), 1);
    return emoji;
}

QString locale(const QString &code)
{
    const auto parts = code.split(u'-');
    const auto language = QLocale::codeToLanguage(parts.value(0));
    if (language == QLocale::AnyLanguage)
        return code;
    const auto name = QLocale::languageToString(language);
    const auto rest = parts.value(1);
    if (rest.isEmpty())
        return name;
    if (rest == "Hans"_L1)
        return u"%1 (%2)"_s.arg(name, say(QT_TRANSLATE_NOOP("Format", "Simplified")));
    if (rest == "Hant"_L1)
        return u"%1 (%2)"_s.arg(name, say(QT_TRANSLATE_NOOP("Format", "Traditional")));
    const auto territory = QLocale::codeToTerritory(rest);
    return u"%1 (%2)"_s.arg(name, territory == QLocale::AnyTerritory ? rest : QLocale::territoryToString(territory));
}

QString place(const QString &attribute, const QString &code)
{
    if (attribute.endsWith("territory"_L1, Qt::CaseInsensitive) && !flag(code).isEmpty())
        return u"%1 %2"_s.arg(flag(code), territory(code));
    if (attribute.endsWith("locale"_L1, Qt::CaseInsensitive))
        return locale(code);
    return {};
}

QString expiry(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const auto days = now.toLocalTime().date().daysTo(when.toLocalTime().date());
    if (when < now)
        return days == 0 ? say(QT_TRANSLATE_NOOP("Format", "expired today"))
                         : say(QT_TRANSLATE_NOOP("Format", "expired yesterday"),
                               QT_TRANSLATE_NOOP("Format", "expired %n days ago"), -days);
    return days == 0
        ? say(QT_TRANSLATE_NOOP("Format", "expires today"))
        : say(QT_TRANSLATE_NOOP("Format", "1 day left"), QT_TRANSLATE_NOOP("Format", "%n days left"), days);
}

QString singleLine(const QString &text)
{
    return text.simplified();
}

static QString listText(ValueKind kind, const QVariantList &list)
{
    if (kind == ValueKind::Object || kind == ValueKind::Map)
        return say(QT_TRANSLATE_NOOP("Format", "1 item"), QT_TRANSLATE_NOOP("Format", "%n items"), list.size());
    QStringList words;
    for (const auto &item : list)
        words.append(value(kind, item));
    return words.join(u", "_s);
}

static QString numberText(ValueKind kind, const QVariant &value)
{
    if (kind == ValueKind::Integer || kind == ValueKind::Integer64)
        return QLocale().toString(value.toLongLong());
    bool isNumber = false;
    const auto text = value.toString();
    const auto number = value.toDouble(&isNumber);
    const auto point = text.indexOf(u'.');
    return isNumber ? QLocale().toString(number, 'f', point < 0 ? 0 : int(text.size() - point - 1)) : text;
}

QString value(ValueKind kind, const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (value.typeId() == QMetaType::QVariantList)
        return listText(kind, value.toList());
    switch (kind) {
    case ValueKind::Boolean:
        return value.toBool() ? say(QT_TRANSLATE_NOOP("Format", "Yes")) : say(QT_TRANSLATE_NOOP("Format", "No"));
    case ValueKind::Integer:
    case ValueKind::Integer64:
    case ValueKind::Number:
    case ValueKind::Decimal:
        return numberText(kind, value);
    case ValueKind::Date:
        return date(QDate::fromString(value.toString(), Qt::ISODate));
    case ValueKind::DateTime: {
        const auto time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return time.isValid() ? exactTime(time) : value.toString();
    }
    case ValueKind::Duration:
        return duration(value.toString());
    case ValueKind::Enum:
        return enumWord(value.toString()).text;
    case ValueKind::Object:
    case ValueKind::Map:
        return say(QT_TRANSLATE_NOOP("Format", "1 field"), QT_TRANSLATE_NOOP("Format", "%n fields"),
                   value.toMap().size());
    default:
        return value.toString();
    }
}

QString raw(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantMap)
        return QString::fromUtf8(
            QJsonDocument(QJsonObject::fromVariantMap(value.toMap())).toJson(QJsonDocument::Compact));
    if (value.typeId() == QMetaType::QVariantList)
        return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromVariantList(value.toList())).toJson(QJsonDocument::Compact));
    return value.toString();
}

} // namespace format
