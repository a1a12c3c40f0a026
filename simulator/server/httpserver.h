// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

/// One request as it came; the views live as long as the handler runs.
struct WireRequest
{
    std::string_view method;
    std::string_view target; ///< path and query, still percent-encoded
    std::string_view authorization;
    std::string_view accept;
    std::string_view acceptEncoding;
    std::string_view contentType;
    std::string_view host;
    std::string_view body;
};

/// What goes back, and how badly the line is to behave while it does.
struct HttpAnswer
{
    enum class Line {
        Good,
        ResetBeforeReply,
        ResetInBody, ///< a reset after half of the body
        Truncated, ///< Content-Length keeps its promise to half of the body alone: cut JSON, orderly end
        Drip ///< a few bytes at a time
    };

    int status = 200;
    std::string contentType; ///< empty: no body
    std::string headers; ///< "Name: value\r\n" each
    std::string body;
    std::chrono::milliseconds delay{0};
    Line line = Line::Good;
    std::chrono::milliseconds dripInterval{20};
    std::size_t dripBytes = 64;
};

/// Certificate and key of an HTTPS server, both PEM.
struct TlsIdentity
{
    std::string certificate;
    std::string privateKey;
};

/// HTTP/1.1 on 127.0.0.1 with keep-alive and pipelining, on a thread of its own. Every handler call is on that thread.
class HttpServer
{
public:
    using Handler = std::function<void(const WireRequest &, HttpAnswer &)>;

    HttpServer();
    ~HttpServer(); ///< stop()
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Binds at once and starts the thread, which first calls `prepare`. False with `error` when the port is taken.
    bool start(quint16 port, const TlsIdentity *tls, std::function<void()> prepare, Handler handler,
               std::string *error);
    /// Drops every connection and waits for the thread.
    void stop();
    quint16 port() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
