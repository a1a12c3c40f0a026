// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/listexport.h"

#include "api/formats/delimited.h"
#include "models/core/format.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QJsonObject jsonWithoutSecrets(const Resource &resource, const Catalog &catalog)
{
    auto json = resource.json();
    const auto *entry = catalog.entry(resource.entry());
    auto attributes = json.value("attributes"_L1).toObject();
    bool changed = false;
    for (auto it = attributes.begin(); entry && it != attributes.end(); ++it) {
        const auto *attribute = entry->attribute(it.key());
        if (attribute && attribute->hint == ValueHint::Secret && !it->isNull()) {
            *it = u"REDACTED"_s;
            changed = true;
        }
    }
    if (changed)
        json.insert("attributes"_L1, attributes);
    return json;
}

ListExport::ListExport(const Catalog &catalog, const QString &entry, Format format, std::vector<ExportColumn> columns,
                       QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_entry(catalog.entry(entry))
    , m_format(format)
    , m_columns(std::move(columns))
{
}

ListExport::~ListExport()
{
    if (m_reply)
        m_reply->abort();
}

bool ListExport::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    QByteArray head = "[";
    if (m_format == Format::Csv) {
        QStringList titles;
        for (const auto &column : m_columns)
            titles.append(delimited::csvCell(column.title));
        head = (titles.join(u',') + u"\r\n"_s).toUtf8();
    }
    return m_file.write(head) == head.size();
}

QByteArray ListExport::csvOf(const Resource &resource) const
{
    QStringList cells;
    for (const auto &column : m_columns) {
        const auto *attribute = m_entry ? m_entry->attribute(column.attribute) : nullptr;
        const bool secret = attribute && attribute->hint == ValueHint::Secret;
        const auto text = column.attribute.isEmpty() ? resource.id()
            : secret                                 ? QString()
                                                     : format::raw(resource.attribute(column.attribute));
        cells.append(delimited::csvCell(text));
    }
    return (cells.join(u',') + u"\r\n"_s).toUtf8();
}

bool ListExport::write(const QList<Resource> &resources)
{
    for (const auto &resource : resources) {
        QByteArray line;
        if (m_format == Format::Csv)
            line = csvOf(resource);
        else
            line = (m_rows == 0 ? "\n" : ",\n")
                + QJsonDocument(jsonWithoutSecrets(resource, m_catalog)).toJson(QJsonDocument::Compact);
        if (m_file.write(line) != line.size())
            return false;
        ++m_rows;
    }
    return true;
}

bool ListExport::finish()
{
    if (m_format == Format::Json && m_file.write("\n]\n") != 3)
        return false;
    return m_file.commit();
}

void ListExport::writeAll(ResourceService &resources, const ListSource &source, const Query &query)
{
    auto *reply = resources.walk(
        source, query, this, [this](const Document &page) { onPage(page); }, Priority::Normal);
    m_reply = reply;
    reply->then(
        this,
        [this](const WalkSummary &) {
            if (m_broken)
                return;
            if (finish())
                emit finished();
            else
                emit failed(fileError());
        },
        [this](const ApiError &error) {
            if (!m_broken)
                emit failed(error);
        });
}

void ListExport::onPage(const Document &page)
{
    if (m_broken)
        return;
    if (write(page.data)) {
        emit progress(m_rows);
        return;
    }
    m_broken = true;
    if (m_reply)
        m_reply->abort();
    emit failed(fileError());
}

ApiError ListExport::fileError() const
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.title = tr("The file could not be written");
    error.detail = m_file.errorString();
    return error;
}
