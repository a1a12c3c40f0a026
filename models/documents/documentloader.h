// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/query.h"
#include "api/jsonapi/apierror.h"
#include "models/documents/openeddocument.h"

#include <QObject>
#include <QPointer>

struct AccountServices;
struct ApiAnswer;
struct Download;
class ApiReplyBase;

/// What to fetch: an operation of the API, or a file at a signed address.
struct DocumentRequest
{
    QString path; ///< "/v1/salesReports"
    Query query;
    QByteArray accept; ///< media type
    QUrl file; ///< instead of all that
    DocumentKind kind = DocumentKind::Unknown;
    QString name; ///< for people and for saving, without an ending

    bool operator==(const DocumentRequest &) const = default;
};

/// Fetches one document and opens it off the window's thread. The newest request wins.
class DocumentLoader final : public QObject
{
    Q_OBJECT
public:
    explicit DocumentLoader(AccountServices &services, QObject *parent = nullptr);
    ~DocumentLoader() override;

    void load(const DocumentRequest &request);
    void reload() { load(m_request); }
    void clear();
    void stop(); ///< what was there stays

    const DocumentRequest &request() const { return m_request; }
    bool isLoading() const { return m_loading; }
    const std::optional<ApiError> &error() const { return m_error; }
    /// Null until there is one.
    std::shared_ptr<const OpenedDocument> document() const { return m_document; }

signals:
    void stateChanged();
    void progress(qint64 done, qint64 total); ///< bytes; `total` -1 while unknown

private:
    void ask(const Query &query);
    void onDownload(const Download &download);
    void onFile(const ApiAnswer &answer);
    void open(const QByteArray &bytes);
    void fail(const ApiError &error);

    AccountServices &m_services;
    DocumentRequest m_request;
    bool m_loading = false;
    std::optional<ApiError> m_error;
    std::shared_ptr<const OpenedDocument> m_document;
    QByteArrayList m_pages; ///< of a metric, which comes in pages
    std::unique_ptr<QObject> m_load;
    QPointer<ApiReplyBase> m_reply;
};
