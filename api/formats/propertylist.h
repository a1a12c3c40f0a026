// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

/// Reads a property list in XML or in Apple's binary form: dictionaries as QVariantMap, arrays as QVariantList, data as
/// QByteArray, dates as QDateTime. Invalid, with `error` set, when the bytes are something else.
QVariant readPropertyList(const QByteArray &bytes, QString *error);
