// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/apierror.h"

#include <QCoreApplication>
#include <QObject>

#include <optional>
#include <utility>
#include <variant>

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>; // clang before 17 does not derive it

/// The untyped half of a reply: it finishes exactly once, through the event loop, and then deletes itself.
class ApiReplyBase : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Gives up: the reply finishes with ApiError::Kind::Aborted. Harmless once finished.
    virtual void abort() { emit abortRequested(); }

signals:
    void finished();
    /// For long answers; `total` is -1 while unknown. Units are the reply's own (items, bytes).
    void progress(qint64 done, qint64 total);
    void abortRequested(); ///< for the producer
};

/// The answer to come of an asynchronous call. Whoever asks says what happens in both cases; a callback is dropped when
/// its context object dies. Replies own themselves: never delete one, never keep a bare pointer past finished().
template <typename T>
class ApiReply final : public ApiReplyBase
{
public:
    using Result = std::variant<T, ApiError>;
    using ApiReplyBase::ApiReplyBase;

    template <typename Success, typename Failure>
    void then(QObject *context, Success onSuccess, Failure onFailure)
    {
        connect(this, &ApiReplyBase::finished, context,
                [this, onSuccess = std::move(onSuccess), onFailure = std::move(onFailure)]() mutable {
                    std::visit(Overloaded{[&](const T &value) { onSuccess(value); },
                                          [&](const ApiError &error) { onFailure(error); }},
                               *m_result);
                });
    }

    /// For the producer. Only the first call counts; must not be called before control returned to the event loop once.
    void complete(Result result)
    {
        if (m_result)
            return;
        m_result.emplace(std::move(result));
        leaveProducer(); // a callback may end the producer, and goes on reading the result
        deleteLater();
        emit finished();
    }

    /// For a producer that ends before the reply: finishes it later, through the event loop.
    void abandon(ApiError error)
    {
        leaveProducer();
        QMetaObject::invokeMethod(
            this, [this, error = std::move(error)] { complete(error); }, Qt::QueuedConnection);
    }

private:
    /// The application owns it from now on, in case no event loop comes to delete it.
    void leaveProducer()
    {
        auto *application = QCoreApplication::instance();
        setParent(application && application->thread() == thread() ? application : nullptr);
    }

    std::optional<Result> m_result;
};
