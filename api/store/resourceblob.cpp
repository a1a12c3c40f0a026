// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/store/resourceblob.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

// JSON and not CBOR: Qt's CBOR reader takes five times as long as its JSON reader for such objects, and a database that
// people can look into with any tool is worth the tenth of space it costs.
QByteArray encodeResource(const Resource &resource)
{
    return QJsonDocument(resource.json()).toJson(QJsonDocument::Compact);
}

Resource decodeResource(const QString &entry, const QByteArray &blob)
{
    return Resource(entry, QJsonDocument::fromJson(blob).object());
}

namespace {

QJsonObject mergedMembers(QJsonObject known, const QJsonObject &fresh)
{
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        known.insert(it.key(), it.value());
    return known;
}

QJsonObject mergedRelationships(QJsonObject known, const QJsonObject &fresh)
{
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        known.insert(it.key(), mergedMembers(known.value(it.key()).toObject(), it.value().toObject()));
    return known;
}

} // namespace

Resource mergedResource(const Resource &known, const Resource &fresh)
{
    const auto &before = known.json();
    auto object = mergedMembers(before, fresh.json());
    const auto merge = [&](QLatin1StringView member, auto how) {
        if (before.contains(member))
            object.insert(member, how(before.value(member).toObject(), fresh.json().value(member).toObject()));
    };
    merge("attributes"_L1, mergedMembers);
    merge("relationships"_L1, mergedRelationships);
    return Resource(fresh.entry(), object);
}
