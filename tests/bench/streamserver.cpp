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

void serve(int socket, const QByteArray &bytes, bool isSilent)
{
    std::array<char, 16'384> request{};
    if (recv(socket, request.data(), request.size(), 0) > 0) {
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n";
        sendAll(socket, head.constData(), head.size());
        if (!isSilent)
            sendAll(socket, bytes.constData(), bytes.size());
        while (recv(socket, request.data(), request.size(), 0) > 0) {}
    }
    close(socket);
}

[[noreturn]] void serveAll(int listener, const QByteArray &bytes, bool isSilent)
{
    for (;;) {
        const int socket = accept(listener, nullptr, nullptr);
        if (socket < 0)
            _exit(0);
        std::thread(serve, socket, std::cref(bytes), isSilent).detach();
    }
}

} // namespace

StreamServer::StreamServer(int events, int eventsAChunk)
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
    const QByteArray bytes = body(events, eventsAChunk);
    m_child = fork();
    if (m_child == 0)
        serveAll(listener, bytes, events == 0);
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
