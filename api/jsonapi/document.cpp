// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonapi/document.h"

#include "api/catalog/catalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

const Resource *Document::findIncluded(const ResourceKey &key) const
{
    const auto found = std::find_if(included.begin(), included.end(), [&key](const auto &r) { return r.key() == key; });
    return found == included.end() ? nullptr : &*found;
}

static ApiError malformed(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.title = QCoreApplication::translate("ApiError", "The server's answer cannot be read.");
    error.detail = detail;
    return error;
}

std::variant<Document, ApiError> parseDocument(const QByteArray &bytes, const Catalog &catalog, const QString &entry)
{
    QJsonParseError parseError;
    const auto json = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return malformed(QCoreApplication::translate("ApiError", "%1 at byte %2")
                             .arg(parseError.errorString())
                             .arg(parseError.offset));
    const auto root = json.object();
    const auto data = root.value("data"_L1);
    if (data.isUndefined())
        return malformed(QCoreApplication::translate("ApiError", "It has no \"data\"."));

    Document document;
    if (data.isArray()) {
        const auto array = data.toArray();
        document.data.reserve(array.size());
        for (const auto &item : array)
            document.data.append(Resource(entry, item.toObject()));
    } else if (data.isObject()) {
        document.data.append(Resource(entry, data.toObject()));
    }

    const auto *from = catalog.entry(entry);
    const auto included = root.value("included"_L1).toArray();
    document.included.reserve(included.size());
    for (const auto &item : included) {
        const auto type = item["type"_L1].toString();
        const auto *target = catalog.entryForType(type, from);
        document.included.append(Resource(target ? target->key : type, item.toObject()));
    }

    document.next = QUrl(root.value("links"_L1)["next"_L1].toString());
    const auto total = root.value("meta"_L1)["paging"_L1]["total"_L1];
    if (total.isDouble())
        document.total = total.toInt();
    return document;
}

static std::vector<ErrorItem> errorItems(const QJsonArray &array)
{
    std::vector<ErrorItem> items;
    for (const auto &value : array) {
        ErrorItem item;
        item.id = value["id"_L1].toString();
        item.status = value["status"_L1].toVariant().toString();
        item.code = value["code"_L1].toString();
        item.title = value["title"_L1].toString();
        item.detail = value["detail"_L1].toString();
        item.pointer = value["source"_L1]["pointer"_L1].toString();
        item.parameter = value["source"_L1]["parameter"_L1].toString();
        item.about = QUrl(value["links"_L1]["about"_L1].toString());
        const auto associated = value["meta"_L1]["associatedErrors"_L1].toObject();
        for (auto it = associated.begin(); it != associated.end(); ++it)
            item.associated.push_back({it.key(), errorItems(it.value().toArray())});
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<ErrorItem> parseErrors(const QByteArray &bytes)
{
    return errorItems(QJsonDocument::fromJson(bytes).object().value("errors"_L1).toArray());
}
