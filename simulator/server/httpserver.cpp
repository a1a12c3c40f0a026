// SPDX-License-Identifier: GPL-3.0-or-later
// The one translation unit that sees Boost.Beast.
#include "simulator/server/httpserver.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <optional>
#include <thread>

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::uint64_t bodyLimit = 512ULL * 1024 * 1024; // one part of an upload

std::string_view view(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

using TlsStream = asio::ssl::stream<tcp::socket>;

tcp::socket &socketOf(tcp::socket &stream)
{
    return stream;
}

tcp::socket &socketOf(TlsStream &stream)
{
    return stream.next_layer();
}

/// One connection: read a request, answer it, read the next. Lives in the handlers it has outstanding.
template <typename Stream>
class Session : public std::enable_shared_from_this<Session<Stream>>
{
public:
    Session(Stream stream, const HttpServer::Handler &handler)
        : m_stream(std::move(stream))
        , m_timer(m_stream.get_executor())
        , m_handler(handler)
    {
    }

    void run()
    {
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            m_stream.async_handshake(asio::ssl::stream_base::server,
                                     [self = this->shared_from_this()](error_code failed) {
                                         if (!failed)
                                             self->read();
                                     });
        } else {
            read();
        }
    }

private:
    void read()
    {
        m_parser.emplace();
        m_parser->body_limit(bodyLimit);
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = this->shared_from_this()](error_code failed, std::size_t) {
                                    if (failed || self->m_parser->is_done())
                                        self->onRead(failed);
                                    else if (self->m_parser->get()[http::field::expect].empty())
                                        self->readBody();
                                    else
                                        self->invite();
                                });
    }

    /// curl asks before it sends a large body.
    void invite()
    {
        static constexpr std::string_view go = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::buffer(go),
                          [self = this->shared_from_this()](error_code failed, std::size_t) {
                              if (!failed)
                                  self->readBody();
                          });
    }

    void readBody()
    {
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = this->shared_from_this()](error_code failed, std::size_t) { self->onRead(failed); });
    }

    void onRead(error_code failed)
    {
        if (failed == http::error::end_of_stream || failed == asio::error::eof)
            return close();
        m_answer = {};
        if (failed) {
            if (failed.category() != http::make_error_code(http::error::bad_method).category())
                return; // the line broke: nobody listens
            m_keepAlive = false;
            m_answer.status = failed == http::error::body_limit ? 413 : 400;
            return reply();
        }
        const auto &message = m_parser->get();
        m_keepAlive = message.keep_alive();
        const WireRequest request{
            .method = view(message.method_string()),
            .target = view(message.target()),
            .authorization = view(message[http::field::authorization]),
            .accept = view(message[http::field::accept]),
            .acceptEncoding = view(message[http::field::accept_encoding]),
            .contentType = view(message[http::field::content_type]),
            .host = view(message[http::field::host]),
            .body = message.body(),
        };
        m_isHead = request.method == "HEAD";
        m_handler(request, m_answer);
        if (m_answer.delay.count() == 0)
            return reply();
        m_timer.expires_after(m_answer.delay);
        m_timer.async_wait([self = this->shared_from_this()](error_code stopped) {
            if (!stopped)
                self->reply();
        });
    }

    void reply()
    {
        if (m_answer.line == HttpAnswer::Line::ResetBeforeReply)
            return reset();
        const auto bodySize = m_answer.body.size();
        if (m_answer.line == HttpAnswer::Line::Truncated)
            m_answer.body.resize(bodySize / 2);
        writeHead();
        if (!m_isHead)
            m_out += m_answer.body;
        m_sent = 0;
        m_end = m_out.size();
        if (m_answer.line == HttpAnswer::Line::ResetInBody)
            m_end -= (bodySize + 1) / 2;
        write();
    }

    void writeHead()
    {
        m_out.clear();
        m_out += "HTTP/1.1 ";
        m_out += std::to_string(m_answer.status);
        m_out += ' ';
        const auto reason = http::obsolete_reason(http::int_to_status(unsigned(m_answer.status)));
        m_out.append(reason.data(), reason.size());
        m_out += "\r\n";
        if (!m_answer.contentType.empty())
            m_out += "Content-Type: " + m_answer.contentType + "\r\n";
        m_out += m_answer.headers;
        if (m_answer.status != 204 && m_answer.status != 304)
            m_out += "Content-Length: " + std::to_string(m_answer.body.size()) + "\r\n";
        if (!m_keepAlive)
            m_out += "Connection: close\r\n";
        m_out += "\r\n";
    }

    void write()
    {
        const bool drips = m_answer.line == HttpAnswer::Line::Drip;
        const auto size = drips ? std::min(m_answer.dripBytes, m_end - m_sent) : m_end - m_sent;
        asio::async_write(m_stream, asio::buffer(m_out.data() + m_sent, size),
                          [self = this->shared_from_this()](error_code failed, std::size_t written) {
                              if (!failed)
                                  self->onWritten(written);
                          });
    }

    void onWritten(std::size_t written)
    {
        m_sent += written;
        if (m_sent < m_end) {
            m_timer.expires_after(m_answer.dripInterval);
            return m_timer.async_wait([self = this->shared_from_this()](error_code stopped) {
                if (!stopped)
                    self->write();
            });
        }
        if (m_answer.line == HttpAnswer::Line::ResetInBody)
            return reset();
        if (!m_keepAlive)
            return close();
        read();
    }

    void close()
    {
        error_code ignored;
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            m_stream.async_shutdown([self = this->shared_from_this()](error_code) {});
        } else {
            socketOf(m_stream).shutdown(tcp::socket::shutdown_send, ignored);
        }
    }

    /// Lingering for no time makes the close a TCP reset.
    void reset()
    {
        error_code ignored;
        socketOf(m_stream).set_option(asio::socket_base::linger(true, 0), ignored);
        socketOf(m_stream).close(ignored);
    }

    Stream m_stream;
    asio::steady_timer m_timer;
    const HttpServer::Handler &m_handler;
    boost::beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    HttpAnswer m_answer;
    std::string m_out;
    std::size_t m_sent = 0;
    std::size_t m_end = 0;
    bool m_keepAlive = true;
    bool m_isHead = false;
};

} // namespace

struct HttpServer::Private
{
    asio::io_context context{1};
    tcp::acceptor acceptor{context};
    std::optional<asio::ssl::context> tls;
    std::function<void()> prepare;
    Handler handler;
    quint16 port = 0;
    std::thread thread;

    void accept()
    {
        acceptor.async_accept([this](error_code failed, tcp::socket socket) {
            if (failed == asio::error::operation_aborted)
                return;
            if (!failed) {
                error_code ignored;
                socket.set_option(tcp::no_delay(true), ignored);
                if (tls)
                    std::make_shared<Session<TlsStream>>(TlsStream(std::move(socket), *tls), handler)->run();
                else
                    std::make_shared<Session<tcp::socket>>(std::move(socket), handler)->run();
            }
            accept();
        });
    }
};

HttpServer::HttpServer()
    : d(std::make_unique<Private>())
{
}

HttpServer::~HttpServer()
{
    stop();
}

bool HttpServer::start(quint16 port, const TlsIdentity *tls, std::function<void()> prepare, Handler handler,
                       std::string *error)
{
    try {
        if (tls) {
            d->tls.emplace(asio::ssl::context::tls_server);
            d->tls->use_certificate_chain(asio::buffer(tls->certificate));
            d->tls->use_private_key(asio::buffer(tls->privateKey), asio::ssl::context::pem);
        }
        const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
        d->acceptor.open(endpoint.protocol());
        d->acceptor.set_option(asio::socket_base::reuse_address(true));
        d->acceptor.bind(endpoint);
        d->acceptor.listen();
        d->port = d->acceptor.local_endpoint().port();
    } catch (const boost::system::system_error &failure) {
        *error = failure.code().message();
        return false;
    }
    d->prepare = std::move(prepare);
    d->handler = std::move(handler);
    d->accept();
    d->thread = std::thread([this] {
        d->prepare();
        d->context.run();
    });
    return true;
}

void HttpServer::stop()
{
    d->context.stop();
    if (d->thread.joinable())
        d->thread.join();
}

quint16 HttpServer::port() const
{
    return d->port;
}
