// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentloader.h"

#include "api/client/signedtransfer.h"
#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostPages = 20;

DocumentLoader::DocumentLoader(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

DocumentLoader::~DocumentLoader()
{
    if (m_reply)
        m_reply->abort();
}

void DocumentLoader::stop()
{
    m_load = std::make_unique<QObject>();
    if (m_reply)
        m_reply->abort();
    m_reply.clear();
    m_pages.clear();
    m_loading = false;
}

void DocumentLoader::clear()
{
    stop();
    m_request = {};
    m_document.reset();
    m_error.reset();
    emit stateChanged();
}

void DocumentLoader::load(const DocumentRequest &request)
{
    const bool same = request == m_request;
    stop();
    m_request = request;
    m_loading = true;
    m_error.reset();
    if (!same)
        m_document.reset();
    emit stateChanged();
    if (request.file.isEmpty()) {
        ask(request.query);
        return;
    }
    auto *reply = m_services.transfer.download(request.file);
    m_reply = reply;
    connect(reply, &ApiReplyBase::progress, m_load.get(),
            [this](qint64 done, qint64 total) { emit progress(done, total); });
    reply->then(
        m_load.get(), [this](const ApiAnswer &answer) { onFile(answer); },
        [this](const ApiError &error) { fail(error); });
}

void DocumentLoader::ask(const Query &query)
{
    auto *reply = m_services.resources.download(m_request.path, query, m_request.accept);
    m_reply = reply;
    connect(reply, &ApiReplyBase::progress, m_load.get(),
            [this](qint64 done, qint64 total) { emit progress(done, total); });
    reply->then(
        m_load.get(), [this](const Download &download) { onDownload(download); },
        [this](const ApiError &error) { fail(error); });
}

void DocumentLoader::onFile(const ApiAnswer &answer)
{
    const auto plain = plainBody(answer);
    if (const auto *error = std::get_if<ApiError>(&plain))
        fail(*error);
    else
        open(std::get<QByteArray>(plain));
}

/// The question of the next page, from its address; nothing on the last one.
static std::optional<Query> nextQuery(const QByteArray &json)
{
    const auto links = QJsonDocument::fromJson(json).object()["links"_L1].toObject();
    const QUrl next(links["next"_L1].toString());
    if (next.isEmpty())
        return std::nullopt;
    Query query;
    const auto items = QUrlQuery(next).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query.set(name, value.split(u','));
    return query;
}

/// One document with the data of all pages.
static QByteArray joined(const QByteArrayList &pages)
{
    if (pages.size() == 1)
        return pages.first();
    QJsonArray data;
    for (const auto &page : pages) {
        for (const auto &item : QJsonDocument::fromJson(page).object()["data"_L1].toArray())
            data.append(item);
    }
    return QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact);
}

void DocumentLoader::onDownload(const Download &download)
{
    if (m_request.kind != DocumentKind::Metrics) {
        open(download.content);
        return;
    }
    m_pages.append(download.content);
    const auto next = nextQuery(download.content);
    if (next && m_pages.size() < mostPages)
        ask(*next);
    else
        open(joined(m_pages));
}

void DocumentLoader::open(const QByteArray &bytes)
{
    using Opened = std::shared_ptr<const OpenedDocument>;
    auto *watcher = new QFutureWatcher<Opened>(m_load.get());
    connect(watcher, &QFutureWatcherBase::finished, m_load.get(), [this, watcher] {
        m_document = watcher->result();
        m_loading = false;
        m_pages.clear();
        emit stateChanged();
    });
    watcher->setFuture(QtConcurrent::run([bytes, kind = m_request.kind, name = m_request.name]() -> Opened {
        return std::make_shared<const OpenedDocument>(openDocument(bytes, kind, name));
    }));
}

void DocumentLoader::fail(const ApiError &error)
{
    m_loading = false;
    m_error = error;
    emit stateChanged();
}
