// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonapi/document.h"

#include "api/catalog/catalog.h"
#include "api/jsonapi/jsonscanner.h"

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

namespace {

/// Reads a document without building what is in its resources: they are left as text until they are looked into.
class DocumentReader
{
public:
    DocumentReader(const QByteArray &bytes, const Catalog &catalog, const QString &entry)
        : m_bytes(bytes)
        , m_catalog(catalog)
        , m_entry(entry)
        , m_scanner(bytes)
    {
    }

    /// Nothing when this is no document, or one that a full parser has to look at.
    std::optional<Document> read()
    {
        if (!m_scanner.enter('{'))
            return std::nullopt;
        bool hasData = false;
        for (bool isFirst = true; m_scanner.next('}', &isFirst);) {
            const auto key = readKey();
            bool isRead = true;
            if (key == "data") {
                hasData = true;
                m_document.data.clear();
                isRead = readResources(&m_document.data, false);
            } else if (key == "included") {
                m_document.included.clear();
                isRead = readResources(&m_document.included, true);
            } else if (key == "links" || key == "meta") {
                const auto object = readObject();
                if (key == "links")
                    m_document.next = QUrl(object.value("next"_L1).toString());
                else if (const auto total = object.value("paging"_L1)["total"_L1]; total.isDouble())
                    m_document.total = total.toInt();
            } else {
                JsonScanner::Range ignored;
                isRead = m_scanner.skipValue(&ignored);
            }
            if (!isRead || !m_scanner.isGood())
                return std::nullopt;
        }
        if (!hasData || !m_scanner.isGood() || !m_scanner.atEnd())
            return std::nullopt;
        return std::move(m_document);
    }

private:
    QByteArrayView viewOf(const JsonScanner::Range &range) const
    {
        return QByteArrayView(m_bytes).sliced(range.from, range.length);
    }

    /// Empty when it is escaped: none of the names that matter are.
    QByteArrayView readKey()
    {
        JsonScanner::Range range;
        bool isPlain = true;
        return m_scanner.readKey(&range, &isPlain) && isPlain ? viewOf(range) : QByteArrayView();
    }

    QJsonObject readObject()
    {
        JsonScanner::Range range;
        if (!m_scanner.skipValue(&range))
            return {};
        const auto view = viewOf(range);
        return QJsonDocument::fromJson(QByteArray::fromRawData(view.data(), view.size())).object();
    }

    bool readResources(QList<Resource> *resources, bool areIncluded)
    {
        if (m_scanner.peek() == '{')
            return readResource(resources, areIncluded);
        if (!m_scanner.enter('[')) {
            JsonScanner::Range ignored;
            return m_scanner.skipValue(&ignored); // null
        }
        for (bool isFirst = true; m_scanner.next(']', &isFirst);) {
            if (m_scanner.peek() != '{' || !readResource(resources, areIncluded))
                return false;
        }
        return m_scanner.isGood();
    }

    bool readResource(QList<Resource> *resources, bool isIncluded)
    {
        const auto from = m_scanner.position();
        m_scanner.enter('{');
        QString id, type;
        for (bool isFirst = true; m_scanner.next('}', &isFirst);) {
            const auto key = readKey();
            JsonScanner::Range value;
            bool isPlain = true;
            if (key != "id" && key != "type") {
                if (!m_scanner.isGood() || !m_scanner.skipValue(&value))
                    return false;
            } else if (m_scanner.readString(&value, &isPlain) && isPlain) {
                (key == "id" ? id : type) = QString::fromUtf8(viewOf(value));
            } else {
                return false;
            }
        }
        if (!m_scanner.isGood())
            return false;
        const auto entry = isIncluded ? entryOf(type) : m_entry;
        resources->append(Resource({entry, id}, m_bytes, from, m_scanner.position() - from));
        return true;
    }

    QString entryOf(const QString &type)
    {
        auto &entry = m_entries[type];
        if (entry.isNull()) {
            const auto *target = m_catalog.entryForType(type, m_catalog.entry(m_entry));
            entry = target ? target->key : type;
        }
        return entry;
    }

    const QByteArray &m_bytes;
    const Catalog &m_catalog;
    const QString &m_entry;
    JsonScanner m_scanner;
    Document m_document;
    QHash<QString, QString> m_entries; ///< by type
};

} // namespace

std::variant<Document, ApiError> parseDocument(const QByteArray &bytes, const Catalog &catalog, const QString &entry)
{
    if (QByteArrayView(bytes).isValidUtf8()) {
        if (auto document = DocumentReader(bytes, catalog, entry).read())
            return std::move(*document);
    }
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
