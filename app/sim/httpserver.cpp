// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/httpserver.h"

#include "app/sim/connection.h"
#include "app/sim/threadqueue.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <map>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;

namespace spacedock::sim {

namespace {

constexpr auto ConnectionHeader = "Spacedock-Connection";
constexpr auto KeepAlive = 30s;
constexpr int MaxConnections = 512;
constexpr int Backlog = 512;

Request readRequest(const httplib::Request &from)
{
    Request request{.method = QByteArray::fromStdString(from.method),
                    .target = QByteArray::fromStdString(from.target),
                    .path = QString::fromStdString(from.path),
                    .body = QByteArray::fromStdString(from.body),
                    .authorization =
                        QByteArray::fromStdString(from.get_header_value("Authorization")),
                    .accept = QByteArray::fromStdString(from.get_header_value("Accept")),
                    .host = QByteArray::fromStdString(from.get_header_value("Host"))};
    const auto mark = request.target.indexOf('?');
    if (mark >= 0) {
        // Form encoding writes a blank as a plus, which QUrlQuery leaves alone.
        const QByteArray text = request.target.mid(mark + 1).replace('+', "%20");
        request.query = QUrlQuery(QString::fromUtf8(text)).queryItems(QUrl::FullyDecoded);
    }
    return request;
}

void sendPieces(const Pieces &pieces, const QByteArray &contentType, httplib::Response &to)
{
    to.set_chunked_content_provider(
        contentType.toStdString(), [pieces](std::size_t, httplib::DataSink &sink) {
            const Piece piece = pieces();
            if (!piece.bytes.isEmpty()) {
                const auto size = static_cast<std::size_t>(piece.bytes.size());
                sink.write(piece.bytes.constData(), size);
            }
            if (piece.kind == Piece::Kind::End)
                sink.done();
            return piece.kind != Piece::Kind::Cut;
        });
}

} // namespace

QString Request::parameter(QStringView name) const
{
    const auto found = std::ranges::find(query, name, &std::pair<QString, QString>::first);
    return found == query.end() ? QString() : found->second;
}

QStringList Request::parameters(QStringView name) const
{
    QStringList values;
    for (const auto &[key, value] : query)
        if (key == name)
            values.append(value);
    return values;
}

// The library's own socket loop neither ends idle connections when it is stopped nor lets a
// handler reach its socket, so the loop is ours; parsing, routing and framing are the library's.
class HttpServer::Private : public httplib::Server {
public:
    explicit Private(HttpServer::Handler handler);

    bool start(quint16 port);
    void finish();

    int m_port = 0;

private:
    bool process_and_close_socket(socket_t socket) override;
    template <typename Self, typename SetUp>
    static bool process(Self &server, Connection &connection, bool &isClosed, SetUp &setUp);
    void answer(const httplib::Request &from, httplib::Response &to);
    void prepare(httplib::Request &request, const std::string &id) const;
    std::shared_ptr<Connection> find(const std::string &id);
    std::string add(const std::shared_ptr<Connection> &connection);
    void remove(const std::string &id);

    HttpServer::Handler m_handler;
    std::thread m_listener;
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<Connection>> m_connections;
    quint64 m_count = 0;
    bool m_isStopping = false;
};

HttpServer::Private::Private(HttpServer::Handler handler)
    : m_handler(std::move(handler))
{
    const auto answer = [this](const httplib::Request &from, httplib::Response &to) {
        this->answer(from, to);
    };
    constexpr auto Everything = ".*";
    Get(Everything, answer).Post(Everything, answer).Put(Everything, answer);
    Patch(Everything, answer).Delete(Everything, answer).Options(Everything, answer);
    set_keep_alive_max_count(std::numeric_limits<int>::max());
    set_socket_options([](socket_t socket) {
#ifdef _WIN32
        const int option = SO_EXCLUSIVEADDRUSE;
#else
        const int option = SO_REUSEADDR; // The default, SO_REUSEPORT, lets two share a port.
#endif
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&on), sizeof on);
    });
    new_task_queue = [] { return new ThreadQueue(MaxConnections); };
}

bool HttpServer::Private::start(quint16 port)
{
    constexpr auto Host = "127.0.0.1";
    if (port == 0)
        m_port = bind_to_any_port(Host);
    else
        m_port = bind_to_port(Host, port) ? port : -1;
    if (m_port <= 0)
        return false;
    ::listen(svr_sock_, Backlog); // The library's own backlog is five.
    m_listener = std::thread([this] { listen_after_bind(); });
    while (!is_running())
        std::this_thread::sleep_for(1ms);
    return true;
}

void HttpServer::Private::finish()
{
    if (!m_listener.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        for (const auto &[id, connection] : m_connections)
            connection->shutDown();
    }
    stop();
    m_listener.join();
}

// Later versions of the library want to be told the addresses.
template <typename Self, typename SetUp>
bool HttpServer::Private::process(Self &server, Connection &connection, bool &isClosed,
                                  SetUp &setUp)
{
    constexpr auto Host = "127.0.0.1";
    if constexpr (requires { server.process_request(connection, false, isClosed, setUp); })
        return server.process_request(connection, false, isClosed, setUp);
    else
        return server.process_request(connection, Host, 0, Host, 0, false, isClosed, setUp);
}

bool HttpServer::Private::process_and_close_socket(socket_t socket)
{
    const auto connection = std::make_shared<Connection>(socket);
    const std::string id = add(connection);
    const auto setUp = [&](httplib::Request &request) { prepare(request, id); };
    bool goesOn = !id.empty();
    while (goesOn && connection->waitForRequest(KeepAlive)) {
        bool isClosed = false;
        goesOn = process(*this, *connection, isClosed, setUp) && !isClosed;
    }
    remove(id);
    return goesOn;
}

void HttpServer::Private::prepare(httplib::Request &request, const std::string &id) const
{
    request.headers.erase(ConnectionHeader);
    request.set_header(ConnectionHeader, id);
    // Without a length the library reads a DELETE's body until the connection ends.
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        request.set_header("Content-Length", "0");
}

void HttpServer::Private::answer(const httplib::Request &from, httplib::Response &to)
{
    const Answer answer = m_handler(readRequest(from));
    if (const auto connection = find(from.get_header_value(ConnectionHeader))) {
        if (answer.isDropped)
            connection->shutDown();
        if (answer.cutAfter)
            connection->cutAfter(*answer.cutAfter);
    }
    to.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        to.set_header(name.toStdString(), value.toStdString());
    if (answer.stream)
        sendPieces(answer.stream, answer.contentType, to);
    else
        to.set_content(answer.body.toStdString(), answer.contentType.toStdString());
}

std::shared_ptr<Connection> HttpServer::Private::find(const std::string &id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second;
}

std::string HttpServer::Private::add(const std::shared_ptr<Connection> &connection)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isStopping)
        return {};
    std::string id = std::to_string(++m_count);
    m_connections.emplace(id, connection);
    return id;
}

void HttpServer::Private::remove(const std::string &id)
{
    const std::scoped_lock lock(m_mutex);
    m_connections.erase(id);
}

HttpServer::HttpServer(Handler handler)
    : d(std::make_unique<Private>(std::move(handler)))
{
}

HttpServer::~HttpServer()
{
    stop();
}

bool HttpServer::listen(quint16 port)
{
    return d->start(port);
}

quint16 HttpServer::port() const
{
    return static_cast<quint16>(d->m_port);
}

void HttpServer::stop()
{
    d->finish();
}

} // namespace spacedock::sim
