// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace spacedock::sim {

struct Request {
    QByteArray method;
    QByteArray target; ///< Path and query as sent.
    QString path; ///< Decoded.
    QList<std::pair<QString, QString>> query; ///< Decoded, in the order of sending.
    QByteArray body;
    QByteArray authorization;
    QByteArray accept;
    QByteArray host;

    QString parameter(QStringView name) const; ///< Empty when absent.
    QStringList parameters(QStringView name) const;
};

/// What a stream does next. Called again and again on the connection's thread; may wait a little.
struct Piece {
    enum class Kind { More, End, Cut };
    Kind kind = Kind::More;
    QByteArray bytes; ///< May be empty with More.
};
using Pieces = std::function<Piece()>;

struct Answer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Pieces stream; ///< Instead of a body.
    bool isDropped = false; ///< The connection closes without a byte.
    std::optional<std::size_t> cutAfter; ///< The connection closes after so much of the body.
};

/// cpp-httplib on loopback, a thread per connection. Stopping ends every connection at once.
class HttpServer {
public:
    using Handler = std::function<Answer(const Request &)>;

    explicit HttpServer(Handler handler);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    bool listen(quint16 port); ///< 0: any free one. False: it was taken.
    quint16 port() const;
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock::sim
