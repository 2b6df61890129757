// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpdaemon.h"

#include "httpadmission.h"
#include "httpsocket.h"
#include "httpwire.h"
#include "problem.h"

#include <microhttpd.h>

#include <array>
#include <csignal>
#include <vector>

#include <sys/socket.h>

namespace tb {

namespace {

// Nothing without forward secrecy, nothing without authenticated encryption.
constexpr char kTlsPriorities[] = "SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:-RSA:-AES-256-CBC:-AES-128-CBC:"
                                  "-AES-256-CCM:-AES-128-CCM:-SHA1:%SERVER_PRECEDENCE";
constexpr qint64 kRunsWithoutNews = 100; ///< the longest head, come in one piece, takes 60
constexpr qint64 kBytesPerRun = 4096; ///< what one run sends at the least of an answer that can leave
constexpr int kLongestPauseMs = 100;

MHD_OptionItem option(MHD_OPTION name, intptr_t value, const void *pointer = nullptr)
{
    return {name, value, const_cast<void *>(pointer)};
}

} // namespace

struct HttpCallbacks {
    static HttpDaemon &of(void *cls) { return *static_cast<HttpDaemon *>(cls); }
    static MHD_Result toMhd(bool good) { return good ? MHD_YES : MHD_NO; }

    static MHD_Result onQuestion(void *cls, MHD_Connection *connection, const char *url, const char *method,
                                 const char *, const char *data, size_t *size, void **context)
    {
        if (!*context) {
            HttpExchange &opened = of(cls).open(connection);
            *context = &opened;
            opened.request = httpRequest(connection, url, method, of(cls).m_limits.behindProxy);
            return toMhd(of(cls).admit(opened));
        }
        auto &exchange = *static_cast<HttpExchange *>(*context);
        if (*size > 0) {
            exchange.request.body.append(data, static_cast<qsizetype>(*size));
            *size = 0;
            of(cls).m_runsWithoutNews = 0;
            return MHD_YES;
        }
        if (exchange.isGone)
            return MHD_NO;
        return toMhd(exchange.response ? of(cls).send(exchange) : of(cls).ask(exchange));
    }

    static void onCompleted(void *cls, MHD_Connection *, void **context, MHD_RequestTerminationCode)
    {
        of(cls).close(static_cast<HttpExchange *>(*context));
        *context = nullptr;
    }

    static void onConnection(void *cls, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode code)
    {
        if (code == MHD_CONNECTION_NOTIFY_STARTED)
            of(cls).welcome(httpSocket(connection));
        else
            of(cls).m_slow.content(httpSocket(connection));
    }
};

HttpDaemon::HttpDaemon(HttpHandler &handler, const HttpLimits &limits)
    : m_handler(handler), m_limits(limits), m_hangups([this](int socket) { abandon(socket); })
{
    m_pumpTimer.setSingleShot(true);
    QObject::connect(&m_pumpTimer, &QTimer::timeout, &m_pumpTimer, [this] { pump(); });
    QObject::connect(&m_slowTimer, &QTimer::timeout, &m_slowTimer, [this] { cutTheSlow(); });
}

HttpDaemon::~HttpDaemon()
{
    stop();
}

Done HttpDaemon::start(const Certificate &certificate, const QHostAddress &address, quint16 port, int listener)
{
    // A client that leaves while its answer is written must not end the program.
    std::signal(SIGPIPE, SIG_IGN);
    raiseDescriptorLimit(m_limits.connections);
    m_daemon = m_hangups.isValid() ? listen(certificate, address, port, listener) : nullptr;
    if (!m_daemon)
        return Error{ErrorCode::CannotListen, QStringLiteral("%1 port %2").arg(address.toString()).arg(port)};
    const auto *info = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_EPOLL_FD);
    m_notifier = std::make_unique<QSocketNotifier>(info->epoll_fd, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        m_runsWithoutNews = 0;
        pump();
    });
    m_slowTimer.start(m_limits.receiving / 15.0 > std::chrono::milliseconds(200) ? 1000 : 200);
    return {};
}

MHD_Daemon *HttpDaemon::listen(const Certificate &certificate, const QHostAddress &address, quint16 port, int listener)
{
    const sockaddr_storage where = socketAddress(address, port);
    unsigned flags = MHD_USE_EPOLL | MHD_USE_TLS | MHD_ALLOW_SUSPEND_RESUME;
    if (where.ss_family == AF_INET6)
        flags |= address == QHostAddress(QHostAddress::Any) ? MHD_USE_DUAL_STACK : MHD_USE_IPv6;
    const std::array options{
        option(MHD_OPTION_SOCK_ADDR, 0, &where),
        option(MHD_OPTION_LISTEN_SOCKET, listener),
        option(MHD_OPTION_HTTPS_MEM_CERT, 0, certificate.chainPem.constData()),
        option(MHD_OPTION_HTTPS_MEM_KEY, 0, certificate.keyPem.constData()),
        option(MHD_OPTION_HTTPS_PRIORITIES, 0, kTlsPriorities),
        option(MHD_OPTION_CONNECTION_LIMIT, m_limits.connections),
        option(MHD_OPTION_CONNECTION_TIMEOUT, static_cast<intptr_t>(m_limits.receiving.count())),
        option(MHD_OPTION_CONNECTION_MEMORY_LIMIT, static_cast<intptr_t>(m_limits.headBytes)),
        option(MHD_OPTION_LISTEN_BACKLOG_SIZE, 1024),
        option(MHD_OPTION_STRICT_FOR_CLIENT, 1),
        option(MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<intptr_t>(&HttpCallbacks::onCompleted), this),
        option(MHD_OPTION_NOTIFY_CONNECTION, reinterpret_cast<intptr_t>(&HttpCallbacks::onConnection), this),
        option(MHD_OPTION_END, 0),
    };
    return MHD_start_daemon(flags, port, nullptr, nullptr, &HttpCallbacks::onQuestion, this, MHD_OPTION_ARRAY,
                            options.data(), MHD_OPTION_END);
}

void HttpDaemon::pump()
{
    m_isPumping = true;
    m_hasResumed = false;
    m_round.start();
    MHD_run(m_daemon);
    m_isPumping = false;
    planPump();
}

void HttpDaemon::planPump()
{
    MHD_UNSIGNED_LONG_LONG wait = 0;
    if (!m_hasResumed && MHD_get_timeout(m_daemon, &wait) != MHD_YES)
        m_pumpTimer.stop();
    else if (m_hasResumed || wait > 0)
        m_pumpTimer.start(static_cast<int>(std::min<MHD_UNSIGNED_LONG_LONG>(wait, 60'000)));
    else
        m_pumpTimer.start(pauseWithoutNews());
}

int HttpDaemon::pauseWithoutNews()
{
    // libmicrohttpd asks to be run again at once for as long as a handshake lasts, so that one silent client would keep
    // a core busy. Its bytes wake the descriptor anyway: without news the pauses grow. Answers that are being written
    // may take many runs without news, as many as their length explains.
    const qint64 further = m_runsWithoutNews++ - kRunsWithoutNews - m_bytesAnswering / kBytesPerRun;
    return further < 0 ? 0 : std::min(1 << std::min<qint64>(further, 10), kLongestPauseMs);
}

void HttpDaemon::cutTheSlow()
{
    // Shutting the socket down is what libmicrohttpd notices by itself, in every state of a connection.
    for (const int socket : m_slow.takeLate())
        shutdown(socket, SHUT_RDWR);
}

void HttpDaemon::welcome(int socket)
{
    sendAtOnce(socket);
    m_slow.expect(socket, m_limits.receiving);
}

HttpExchange &HttpDaemon::open(MHD_Connection *connection)
{
    auto exchange = std::make_unique<HttpExchange>();
    HttpExchange &opened = *exchange;
    opened.connection = connection;
    opened.socket = httpSocket(connection);
    m_exchanges.emplace(&opened, std::move(exchange));
    return opened;
}

bool HttpDaemon::admit(HttpExchange &exchange)
{
    const HttpHead head = httpHead(exchange.connection, exchange.request);
    exchange.response = m_isClosing ? unavailable(kRetryAfterSeconds) : refusal(head, m_limits);
    // What follows on this connection may be the body that nobody read: never a question.
    if (exchange.response)
        return send(exchange, true);
    m_slow.expect(exchange.socket, timeForBody(head, m_limits));
    return true;
}

bool HttpDaemon::send(HttpExchange &exchange, bool isLast)
{
    exchange.bytesAnswering = exchange.response->body.size() + kBytesPerRun;
    m_bytesAnswering += exchange.bytesAnswering;
    return sendResponse(exchange.connection, std::move(*exchange.response), isLast || m_isClosing || m_isLeaving);
}

bool HttpDaemon::ask(HttpExchange &exchange)
{
    m_slow.content(exchange.socket);
    exchange.request.waited = std::chrono::milliseconds(m_round.elapsed());
    auto reply = std::make_shared<HttpReply>(
        [this, &exchange](HttpResponse &&response) { deliver(exchange, std::move(response)); });
    exchange.reply = reply;
    m_handler.handle(exchange.request, std::move(reply));
    if (exchange.response)
        return send(exchange);
    // Held: nothing but the handle, this record and the suspended connection remains.
    exchange.request = {};
    exchange.isHeld = true;
    m_held.emplace(exchange.socket, &exchange);
    MHD_suspend_connection(exchange.connection);
    m_hangups.watch(exchange.socket);
    return true;
}

void HttpDaemon::deliver(HttpExchange &exchange, HttpResponse &&response)
{
    exchange.response = std::move(response);
    if (exchange.isHeld)
        resume(exchange);
}

void HttpDaemon::abandon(int socket)
{
    const auto found = m_held.find(socket);
    if (found == m_held.end())
        return;
    HttpExchange &exchange = *found->second;
    exchange.isGone = true;
    resume(exchange);
    if (const auto reply = exchange.reply.lock())
        reply->abandon();
}

void HttpDaemon::resume(HttpExchange &exchange)
{
    exchange.isHeld = false;
    m_held.erase(exchange.socket);
    m_hangups.forget(exchange.socket);
    MHD_resume_connection(exchange.connection);
    m_hasResumed = true;
    m_runsWithoutNews = 0;
    if (!m_isPumping)
        m_pumpTimer.start(0);
}

void HttpDaemon::close(HttpExchange *exchange)
{
    if (!exchange)
        return;
    if (const auto reply = exchange->reply.lock())
        reply->abandon();
    m_held.erase(exchange->socket);
    m_bytesAnswering -= exchange->bytesAnswering;
    m_slow.expect(exchange->socket, 2 * m_limits.receiving);
    m_exchanges.erase(exchange);
}

} // namespace tb
