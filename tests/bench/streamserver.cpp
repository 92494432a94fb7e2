// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/streamserver.h"

#include "tests/bench/corpus.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spacedock::bench {

namespace {

QByteArray body(int events, int eventsAChunk)
{
    QByteArray all;
    for (int i = 0; i < events;) {
        QByteArray chunk;
        for (const int end = std::min(events, i + eventsAChunk); i < end; ++i)
            chunk += logEvent(i);
        all += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return all + "0\r\n\r\n";
}

bool sendAll(int socket, const char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t sent = send(socket, data, std::size_t(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    return sendAll(socket, bytes.constData(), bytes.size());
}

void answer(int socket, const std::function<void(int socket)> &serve)
{
    std::array<char, 16'384> request{};
    if (recv(socket, request.data(), request.size(), 0) > 0) {
        sendAll(socket,
                "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                "Transfer-Encoding: chunked\r\n\r\n");
        serve(socket);
        while (recv(socket, request.data(), request.size(), 0) > 0) {}
    }
    close(socket);
}

QByteArray stampedLine(int i)
{
    using namespace std::chrono;
    const auto stamp = duration_cast<microseconds>(steady_clock::now().time_since_epoch());
    return logEvent(i).replace("{\"data\":\"",
                               "{\"data\":\"" + QByteArray::number(qint64(stamp.count())) + ' ');
}

void serveAtPace(int socket, const StreamServer::Pace &pace)
{
    auto next = std::chrono::steady_clock::now();
    for (int tick = 0, line = 0; tick < pace.ticks; ++tick) {
        std::this_thread::sleep_until(next);
        next += pace.tick;
        QByteArray bytes;
        for (const int end = line + pace.linesATick; line < end;) {
            QByteArray chunk;
            for (const int last = std::min(end, line + pace.linesAChunk); line < last; ++line)
                chunk += stampedLine(line);
            bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
        }
        if (!sendAll(socket, bytes))
            return;
    }
}

} // namespace

StreamServer::StreamServer(int events, int eventsAChunk)
{
    start([bytes = body(events, eventsAChunk), events](int socket) {
        if (events > 0)
            sendAll(socket, bytes);
    });
}

StreamServer::StreamServer(const Pace &pace)
{
    start([pace](int socket) { serveAtPace(socket, pace); });
}

void StreamServer::start(const std::function<void(int socket)> &serve)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    bind(listener, generic, size);
    listen(listener, 128);
    getsockname(listener, generic, &size);
    m_port = ntohs(address.sin_port);
    m_child = fork();
    while (m_child == 0) {
        const int socket = accept(listener, nullptr, nullptr);
        if (socket < 0)
            _exit(0);
        std::thread(answer, socket, std::cref(serve)).detach();
    }
    close(listener);
}

StreamServer::~StreamServer()
{
    kill(m_child, SIGKILL);
    waitpid(m_child, nullptr, 0);
}

QString StreamServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

} // namespace spacedock::bench
