// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QVariant>

/// How values are written for people, in their language. Relative times are in relativetime.h, words of enum values in
/// enumwords.h.
namespace format {

/// "appStoreVersionState" -> "App Store Version State", "sku" -> "SKU".
QString title(QStringView camelCase);
/// "2 Nov 2026" in the order of the user's locale.
QString date(const QDate &date);
/// The month a day is in, as the locale writes it: "Nov 2026", "2026年11月"; LongFormat: "November 2026".
QString month(const QDate &day, QLocale::FormatType length = QLocale::ShortFormat);
/// "2 Nov 2026, 03:38" in the user's zone.
QString dateTime(const QDateTime &time);
QString bytes(qint64 bytes);
QString count(qint64 count);
/// "1.5 s", "320 ms", "2 min 5 s".
QString milliseconds(qint64 milliseconds);
/// ISO 8601 ("P1Y2M", "PT1H30M") in words; text that is no duration comes back as it is.
QString duration(const QString &iso);
/// "JPN" -> "Japan"; an unknown code comes back as it is.
QString territory(const QString &alpha3);
/// "JPN" -> "JP"; empty when unknown.
QString alpha2(const QString &alpha3);
/// "JPN" -> the flag's emoji; empty when unknown.
QString flag(const QString &alpha3);
/// "zh-Hans" -> "Chinese (Simplified)", "en-US" -> "English (United States)".
QString locale(const QString &code);
/// For what expires: "5 days left", "expires today", "expired 3 days ago".
QString expiry(const QDateTime &when, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// What an attribute of this name means by a code of a place or language ("territory": "JPN", "locale": "en-US"); empty
/// for every other attribute.
QString place(const QString &attribute, const QString &code);
/// One line of any length as it fits a table: line breaks become spaces.
QString singleLine(const QString &text);

/// Any value of an attribute in one line, as its kind asks: words for enums, "Yes" and "No", "3 items" for objects.
QString value(ValueKind kind, const QVariant &value);
/// The value as it came, for copies and exports: JSON for objects and arrays of them.
QString raw(const QVariant &value);

} // namespace format
