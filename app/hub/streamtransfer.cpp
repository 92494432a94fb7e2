// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/streamtransfer.h"

#include "app/hub/jsonview.h"
#include "app/hub/networksetup.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace spacedock {

namespace {

constexpr qsizetype MaxRefusal = qsizetype{64} * 1024;
constexpr long ReadBuffer = 128L * 1024;
/// What is stored while more is read, and while it is still near to the processor.
constexpr qsizetype BatchSize = qsizetype{256} * 1024;

Error::Kind kindOf(CURLcode code)
{
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return Error::Kind::Tls;
    case CURLE_OPERATION_TIMEDOUT:
        return Error::Kind::Timeout;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return Error::Kind::BadReply;
    default:
        return Error::Kind::Network;
    }
}

} // namespace

StreamTransfer::StreamTransfer(StreamRequest request, std::shared_ptr<StreamSink> sink)
    : m_request(std::move(request))
    , m_sink(std::move(sink))
    , m_curl(curl_easy_init())
{
    setHeaders();
    setNetwork();
    CURL *curl = m_curl.get();
    curl_easy_setopt(curl, CURLOPT_PRIVATE, this);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &StreamTransfer::takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &StreamTransfer::takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, this);
}

StreamTransfer::~StreamTransfer() = default;

void StreamTransfer::addHeader(const QByteArray &line)
{
    curl_slist *longer = curl_slist_append(m_out.get(), line.constData());
    if (!longer)
        return;
    std::ignore = m_out.release();
    m_out.reset(longer);
}

void StreamTransfer::setHeaders()
{
    addHeader("Accept: text/event-stream");
    addHeader("Cache-Control: no-cache");
    if (!m_request.token.isEmpty())
        addHeader("Authorization: Bearer " + m_request.token);
    if (!m_request.lastEventId.isEmpty())
        addHeader("Last-Event-ID: " + m_request.lastEventId);
    CURL *curl = m_curl.get();
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, m_out.get());
    curl_easy_setopt(curl, CURLOPT_HEADEROPT, long{CURLHEADER_SEPARATE}); // proxies see none of it
    curl_easy_setopt(curl, CURLOPT_USERAGENT, userAgent().constData());
}

void StreamTransfer::setNetwork()
{
    CURL *curl = m_curl.get();
    curl_easy_setopt(curl, CURLOPT_URL, m_request.url.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(curl, CURLOPT_BUFFERSIZE, ReadBuffer);
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_2TLS});
    // No CURLOPT_PIPEWAIT: libcurl wakes one waiting transfer when another ends, and streams do
    // not.
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(m_request.connectLimit.count()));
    // An empty proxy also keeps libcurl from looking into the environment by itself.
    curl_easy_setopt(curl, CURLOPT_PROXY, m_request.proxy.constData());
    curl_easy_setopt(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_OPTIONS, long{CURLSSLOPT_NATIVE_CA});
    if (!m_request.authorities.isEmpty()) {
        curl_blob pem{.data = m_request.authorities.data(),
                      .len = std::size_t(m_request.authorities.size()),
                      .flags = CURL_BLOB_NOCOPY};
        curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, &pem);
    }
}

std::size_t StreamTransfer::takeHeader(char *data, std::size_t, std::size_t size, void *self)
{
    auto *transfer = static_cast<StreamTransfer *>(self);
    transfer->m_heard = steady_clock::now();
    const QByteArray line = QByteArray(data, qsizetype(size)).trimmed();
    if (line.startsWith("HTTP/"))
        transfer->m_headers = {};
    else if (line.isEmpty())
        transfer->endHeaders();
    else if (const auto colon = line.indexOf(':'); colon > 0)
        transfer->m_headers.take(line.first(colon), line.sliced(colon + 1).trimmed());
    return size;
}

void StreamTransfer::endHeaders()
{
    const QByteArray &type = m_headers.contentType;
    if (status() != 200 || (!type.isEmpty() && !type.startsWith("text/event-stream")))
        return;
    m_isOpen = true;
    m_sink->setOpened();
}

std::size_t StreamTransfer::takeBody(char *data, std::size_t, std::size_t size, void *self)
{
    auto *transfer = static_cast<StreamTransfer *>(self);
    transfer->m_heard = steady_clock::now();
    if (!transfer->m_isOpen) {
        const auto room = MaxRefusal - transfer->m_body.size();
        transfer->m_body.append(data, std::min(qsizetype(size), room));
        return size;
    }
    if (transfer->m_sink->isFull() || transfer->waiting() >= StreamSink::High) {
        transfer->m_isHeld = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    transfer->reader().feed(QByteArrayView(data, qsizetype(size)));
    if (transfer->m_lines.size() >= BatchSize)
        transfer->flush();
    return size;
}

void StreamTransfer::flush()
{
    if (!m_lines.isEmpty())
        m_sink->push(m_lines.take(), m_lines.lastId());
    if (m_events.isEmpty())
        return;
    const qsizetype bytes = m_events.size();
    m_sink->push(m_events.take(), bytes);
}

SseReader &StreamTransfer::reader()
{
    return m_sink->isLog() ? static_cast<SseReader &>(m_lines) : m_events;
}

qsizetype StreamTransfer::waiting() const
{
    return m_lines.size() + m_events.size();
}

void StreamTransfer::readOn()
{
    if (m_sink->isFull() || !std::exchange(m_isHeld, false))
        return;
    m_heard = steady_clock::now();
    curl_easy_pause(m_curl.get(), CURLPAUSE_CONT);
}

std::optional<StreamTransfer::Moment> StreamTransfer::deadline() const
{
    return m_isHeld ? std::nullopt : std::optional(m_heard + m_request.silence);
}

long StreamTransfer::status() const
{
    long status = 0;
    curl_easy_getinfo(m_curl.get(), CURLINFO_RESPONSE_CODE, &status);
    return status;
}

/// Why a whole answer was not a stream.
std::optional<Error> StreamTransfer::refusal() const
{
    const int code = static_cast<int>(status());
    if (m_isOpen || (code >= 300 && code < 400))
        return {};
    Error error = httpError(code, m_headers, m_body);
    if (code < 300) // the Hub says "SSE is not enabled" with 200, too
        error.kind =
            m_headers.contentType.contains("json") ? Error::Kind::Rejected : Error::Kind::BadReply;
    return error;
}

Error StreamTransfer::failure(CURLcode code) const
{
    const QString words = QString::fromUtf8(m_words.data());
    return {.kind = kindOf(code),
            .detail = words.isEmpty() ? QString::fromUtf8(curl_easy_strerror(code)) : words};
}

void StreamTransfer::finish(CURLcode code)
{
    const bool isRefused = status() >= 400;
    finish(code == CURLE_OK || isRefused ? refusal() : failure(code));
}

void StreamTransfer::finishStalled()
{
    finish(Error{.kind = Error::Kind::Timeout});
}

void StreamTransfer::finish(std::optional<Error> error)
{
    flush();
    StreamEnd end{.error = std::move(error), .retry = reader().retry()};
    if (end.error)
        end.error->detail = withoutTokens(end.error->detail, m_request.token);
    const char *target = nullptr;
    curl_easy_getinfo(m_curl.get(), CURLINFO_REDIRECT_URL, &target);
    if (target)
        end.redirect = QUrl(QString::fromUtf8(target));
    m_sink->finish(std::move(end));
}

} // namespace spacedock
