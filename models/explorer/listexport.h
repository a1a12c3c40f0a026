// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "api/client/query.h"
#include "api/services/resourceservice.h"

#include <QSaveFile>

#include <memory>

/// One column of an exported table. An empty attribute is the id.
struct ExportColumn
{
    QString title;
    QString attribute;
};

/// Writes resources of one entry into a file, page by page, so that a list of any length takes little memory. Nothing
/// appears under the file's name before all of it is written. Secrets stay out.
class ListExport final : public QObject
{
    Q_OBJECT
public:
    enum class Format { Csv, Json };

    ListExport(const Catalog &catalog, const QString &entry, Format format, std::vector<ExportColumn> columns,
               QObject *parent = nullptr);
    ~ListExport() override;

    /// False when the file cannot be made: see errorString().
    bool open(const QString &path);
    bool write(const QList<Resource> &resources);
    /// Puts the file in its place.
    bool finish();
    int rows() const { return m_rows; }
    QString errorString() const { return m_file.errorString(); }

    /// Fetches and writes every page; the file must be open. Deleting this stops it and leaves no file.
    void writeAll(ResourceService &resources, const ListSource &source, const Query &query);

signals:
    void progress(int rows);
    void finished();
    void failed(const ApiError &error);

private:
    QByteArray csvOf(const Resource &resource) const;
    void onPage(const Document &page);
    ApiError fileError() const;

    const Catalog &m_catalog;
    const EntryInfo *m_entry;
    const Format m_format;
    const std::vector<ExportColumn> m_columns;
    QSaveFile m_file;
    int m_rows = 0;
    bool m_broken = false;
    QPointer<ApiReplyBase> m_reply;
};

/// The resource as it may be shown, copied and written: the values of secret attributes are blanked.
QJsonObject jsonWithoutSecrets(const Resource &resource, const Catalog &catalog);
