// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/connection.h"

#include <algorithm>
#include <cstring>

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <netinet/tcp.h>
#include <poll.h>
#endif

namespace spacedock::sim {

namespace {

constexpr std::chrono::milliseconds ReadLimit{5000};
constexpr std::chrono::milliseconds WriteLimit{5000};

#ifdef _WIN32
constexpr int SendFlags = 0;
constexpr int PeekFlags = MSG_PEEK;
constexpr int ShutBoth = SD_BOTH;
int pollOne(socket_t socket, short events, int limit)
{
    WSAPOLLFD entry{socket, events, 0};
    return WSAPoll(&entry, 1, limit);
}
void closeSocket(socket_t socket)
{
    ::closesocket(socket);
}
#else
#ifdef MSG_NOSIGNAL
constexpr int SendFlags = MSG_NOSIGNAL;
#else
constexpr int SendFlags = 0;
#endif
constexpr int PeekFlags = MSG_PEEK | MSG_DONTWAIT;
constexpr int ShutBoth = SHUT_RDWR;
int pollOne(socket_t socket, short events, int limit)
{
    pollfd entry{socket, events, 0};
    int ready = -1;
    do
        ready = ::poll(&entry, 1, limit);
    while (ready < 0 && errno == EINTR);
    return ready;
}
void closeSocket(socket_t socket)
{
    ::close(socket);
}
#endif

} // namespace

Connection::Connection(socket_t socket)
    : m_socket(socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof on);
#ifdef SO_NOSIGPIPE
    ::setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
}

Connection::~Connection()
{
    ::shutdown(m_socket, ShutBoth);
    closeSocket(m_socket);
}

bool Connection::waitForRequest(std::chrono::milliseconds limit)
{
    if (m_isOver)
        return false;
    if (m_begin < m_end)
        return true;
    return pollOne(m_socket, POLLIN, static_cast<int>(limit.count())) > 0 && isAlive();
}

void Connection::shutDown()
{
    m_isOver = true;
    ::shutdown(m_socket, ShutBoth);
}

bool Connection::is_readable() const
{
    return pollOne(m_socket, POLLIN, static_cast<int>(ReadLimit.count())) > 0;
}

bool Connection::isAlive() const
{
    if (m_isOver)
        return false;
    if (pollOne(m_socket, POLLIN, 0) <= 0)
        return true;
    char next = 0;
    return ::recv(m_socket, &next, 1, PeekFlags) != 0; // 0: the peer has closed.
}

ssize_t Connection::read(char *buffer, size_t size)
{
    if (m_begin == m_end) {
        if (!is_readable())
            return -1;
        const auto got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return got;
#ifdef TCP_QUICKACK
        // A client that sends head and body apart waits for this, or for forty milliseconds.
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
        m_begin = 0;
        m_end = static_cast<std::size_t>(got);
    }
    const std::size_t taken = std::min(size, m_end - m_begin);
    std::memcpy(buffer, m_buffer.data() + m_begin, taken);
    m_begin += taken;
    return static_cast<ssize_t>(taken);
}

ssize_t Connection::write(const char *data, size_t size)
{
    if (m_isOver)
        return -1;
    const std::size_t part = allowed(data, size);
    if (!sendAll(data, part) || part < size) {
        shutDown();
        return -1;
    }
    return static_cast<ssize_t>(size);
}

std::size_t Connection::allowed(const char *data, std::size_t size)
{
    if (!m_bodyLeft)
        return size;
    std::size_t head = 0;
    constexpr std::string_view HeadEnd = "\r\n\r\n";
    if (!m_head.ends_with(HeadEnd)) {
        const std::size_t before = m_head.size();
        m_head.append(data, size);
        const auto end = m_head.find(HeadEnd);
        if (end == std::string::npos)
            return size;
        m_head.resize(end + HeadEnd.size());
        head = m_head.size() - before;
    }
    const std::size_t body = std::min(size - head, *m_bodyLeft);
    *m_bodyLeft -= body;
    return head + body;
}

bool Connection::sendAll(const char *data, std::size_t size) const
{
    while (size > 0) {
        if (pollOne(m_socket, POLLOUT, static_cast<int>(WriteLimit.count())) <= 0)
            return false;
        const auto sent = ::send(m_socket, data, size, SendFlags);
        if (sent <= 0)
            return false;
        data += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    get_remote_ip_and_port(ip, port);
}

} // namespace spacedock::sim
