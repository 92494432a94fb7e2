// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <array>
#include <atomic>
#include <optional>

namespace spacedock::sim {

/// One accepted socket as cpp-httplib's stream, with what the simulator needs beyond it: knowing
/// that the peer has gone, closing from another thread, and closing in the middle of a body.
class Connection : public httplib::Stream {
public:
    explicit Connection(socket_t socket);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// False when nothing came in time or the connection is over.
    bool waitForRequest(std::chrono::milliseconds limit);
    void shutDown(); ///< From any thread: every wait ends, nothing more is sent.
    bool isAlive() const; ///< Neither side has closed.
    void cutAfter(std::size_t bytes) { m_bodyLeft = bytes; }

    bool is_readable() const override;
#ifdef CPPHTTPLIB_VERSION_NUM // From 0.23.1 on the library asks otherwise.
    bool wait_readable() const override { return is_readable(); }
    bool wait_writable() const override { return isAlive(); }
    time_t duration() const override { return 0; }
#else
    bool is_writable() const override { return isAlive(); }
#endif
    ssize_t read(char *buffer, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool sendAll(const char *data, std::size_t size) const;
    std::size_t allowed(const char *data, std::size_t size);

    const socket_t m_socket;
    std::atomic<bool> m_isOver = false;
    std::optional<std::size_t> m_bodyLeft;
    std::string m_head; ///< Header bytes seen while waiting for the body to cut.
    std::array<char, 4096> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace spacedock::sim
