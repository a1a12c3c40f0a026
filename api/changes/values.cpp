// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/values.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

static bool sameObject(const QJsonObject &a, const QJsonObject &b)
{
    const auto covers = [](const QJsonObject &one, const QJsonObject &other) {
        for (auto it = one.begin(); it != one.end(); ++it) {
            if (!sameValue(it.value(), other.value(it.key())))
                return false;
        }
        return true;
    };
    return covers(a, b) && covers(b, a);
}

static bool sameArray(const QJsonArray &a, const QJsonArray &b)
{
    if (a.size() != b.size())
        return false;
    const auto isText = [](const QJsonValue &value) { return value.isString(); };
    if (std::all_of(a.begin(), a.end(), isText) && std::all_of(b.begin(), b.end(), isText)) {
        auto left = a.toVariantList();
        auto right = b.toVariantList();
        const auto less = [](const QVariant &x, const QVariant &y) { return x.toString() < y.toString(); };
        std::sort(left.begin(), left.end(), less);
        std::sort(right.begin(), right.end(), less);
        return left == right;
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!sameValue(a.at(i), b.at(i)))
            return false;
    }
    return true;
}

/// A number, also one written as a string; nothing for "007": leading zeros mean something else.
static std::optional<double> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const auto text = value.toString();
    if (text.isEmpty() || (text.size() > 1 && text[0] == u'0' && text[1] != u'.'))
        return std::nullopt;
    bool good = false;
    const auto result = text.toDouble(&good);
    return good && text.size() < 16 ? std::optional(result) : std::nullopt;
}

static bool sameText(const QString &a, const QString &b)
{
    // Only what looks like a date in both is one; versions ("1.0" and "1.00") and texts are compared as they stand.
    if (a.size() < 16 || b.size() < 16 || a.size() > 32 || b.size() > 32 || a[4] != u'-' || b[4] != u'-')
        return false;
    const auto left = QDateTime::fromString(a, Qt::ISODateWithMs);
    const auto right = QDateTime::fromString(b, Qt::ISODateWithMs);
    return left.isValid() && left == right;
}

bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    const auto isNothing = [](const QJsonValue &value) { return value.isNull() || value.isUndefined(); };
    if (isNothing(a) || isNothing(b))
        return isNothing(a) && isNothing(b);
    if (a == b)
        return true;
    if (a.isArray() && b.isArray())
        return sameArray(a.toArray(), b.toArray());
    if (a.isObject() && b.isObject())
        return sameObject(a.toObject(), b.toObject());
    if (a.isString() && b.isString())
        return sameText(a.toString(), b.toString());
    const auto left = number(a);
    const auto right = number(b);
    return left && right && std::abs(*left - *right) < 1e-9;
}

bool sameKeys(const QList<ResourceKey> &a, const QList<ResourceKey> &b)
{
    return a.size() == b.size()
        && std::all_of(a.begin(), a.end(), [&b](const ResourceKey &key) { return b.contains(key); });
}

QList<ResourceKey> keysOf(const Linkage &linkage)
{
    if (const auto *key = std::get_if<ResourceKey>(&linkage))
        return key->isNull() ? QList<ResourceKey>() : QList<ResourceKey>{*key};
    return std::get<QList<ResourceKey>>(linkage);
}
