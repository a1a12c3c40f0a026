// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/store/store.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

/// What a reply came to; `value` is default-constructed when it failed.
template <typename T>
struct Waited
{
    T value{};
    std::optional<ApiError> error;
    bool finished = false;

    bool isGood() const { return finished && !error; }
};

template <typename T>
Waited<T> waitFor(ApiReply<T> *reply)
{
    Waited<T> outcome;
    QObject context;
    QSignalSpy finished(reply, &ApiReplyBase::finished);
    reply->then(
        &context, [&](const T &value) { outcome.value = value; },
        [&](const ApiError &error) { outcome.error = error; });
    outcome.finished = finished.wait(60'000);
    return outcome;
}

/// A resource of type "customerReviews" with the given attributes.
inline Resource review(const QString &id, const QJsonObject &attributes, const QJsonObject &relationships = {})
{
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("customerReviews")}, {QStringLiteral("id"), id}};
    if (!attributes.isEmpty())
        object[QStringLiteral("attributes")] = attributes;
    if (!relationships.isEmpty())
        object[QStringLiteral("relationships")] = relationships;
    return Resource(QStringLiteral("customerReviews"), object);
}

/// Reviews `first` to `first + count - 1`, as large as real ones.
inline Document reviewPage(int first, int count)
{
    Document document;
    for (int i = first; i < first + count; ++i) {
        const auto id = QString::number(10'000'000 + i);
        const auto url = QStringLiteral("https://api.appstoreconnect.apple.com/v1/customerReviews/") + id;
        const QJsonObject links{{QStringLiteral("self"), url + QStringLiteral("/relationships/response")},
                                {QStringLiteral("related"), url + QStringLiteral("/response")}};
        document.data.append(
            review(id,
                   {{QStringLiteral("rating"), i % 5 + 1},
                    {QStringLiteral("title"), QStringLiteral("Review %1 とても良い 👍").arg(i)},
                    {QStringLiteral("body"), QStringLiteral("Does what it says, most of the time. ").repeated(6)},
                    {QStringLiteral("reviewerNickname"), QStringLiteral("reviewer%1").arg(i % 977)},
                    {QStringLiteral("createdDate"), QStringLiteral("2024-05-01T10:00:00-07:00")},
                    {QStringLiteral("territory"), QStringLiteral("JPN")}},
                   {{QStringLiteral("response"), QJsonObject{{QStringLiteral("links"), links}}}}));
    }
    return document;
}

struct StoreFixture
{
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("account.sqlite"));
    std::unique_ptr<Store> store = std::make_unique<Store>();
    QStringList messages;
    QObject context;

    StoreFixture() { listen(); }
    bool open() { return waitFor(store->open(path)).isGood(); }
    /// As when the program ends and starts again.
    bool reopen()
    {
        close();
        return open();
    }
    void close()
    {
        store = std::make_unique<Store>();
        listen();
    }
    void listen()
    {
        QObject::connect(store.get(), &Store::message, &context,
                         [this](const QString &text) { messages.append(text); });
    }
    QStringList idsOf(const QString &listKey, int offset = 0, int limit = 100'000)
    {
        QStringList ids;
        for (const auto &resource : waitFor(store->list(listKey, offset, limit)).value.resources)
            ids.append(resource.id());
        return ids;
    }
};
