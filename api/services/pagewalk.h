// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/services/documentexchange.h"

#include <QPointer>
#include <QSet>

struct WalkSummary
{
    int items = 0;
    int pages = 0;
};

/// Follows links.next to the end of a list. The next page is under way while the last one is decoded; a few at most, so
/// that a slow sink holds the network back. Deletes itself when it is done.
class PageWalk final : public QObject
{
    Q_OBJECT
public:
    using PageHandler = std::function<void(const Document &)>;

    PageWalk(DocumentExchange &exchange, DocumentExchange::Job first, QObject *parent);

    /// `onPage` is called for each page in order, unless `context` has died.
    ApiReply<WalkSummary> *start(QObject *context, PageHandler onPage);

private:
    void request(const ApiRequest &request);
    void onNextLink(const QUrl &url);
    void onPage(const Document &page);
    void end(std::variant<WalkSummary, ApiError> result);

    DocumentExchange &m_exchange;
    DocumentExchange::Job m_job;
    ApiReply<WalkSummary> *m_reply;
    QPointer<QObject> m_context;
    PageHandler m_handler;
    WalkSummary m_summary;
    QSet<QUrl> m_asked;
    QUrl m_held; ///< the next page, not asked for while too many are being decoded
    int m_open = 0;
    bool m_ended = false;
};
