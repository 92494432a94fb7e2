// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/httperror.h"
#include "app/hub/logparser.h"
#include "app/hub/sseparser.h"
#include "app/hub/streamsink.h"

#include <QUrl>

#include <curl/curl.h>

#include <array>
#include <memory>

namespace spacedock {

/// All that libcurl needs for one connection.
struct StreamRequest {
    QUrl url;
    QByteArray token; ///< Goes to this url alone.
    QByteArray lastEventId;
    QByteArray proxy; ///< Address; empty: none.
    QByteArray authorities; ///< PEM; empty: the system's.
    std::chrono::milliseconds connectLimit{};
    std::chrono::milliseconds silence{};
};

/// One connection of a stream inside the network thread.
class StreamTransfer {
public:
    using Moment = std::chrono::steady_clock::time_point;

    StreamTransfer(StreamRequest request, std::shared_ptr<StreamSink> sink);
    ~StreamTransfer();
    StreamTransfer(const StreamTransfer &) = delete;
    StreamTransfer &operator=(const StreamTransfer &) = delete;

    CURL *handle() const { return m_curl.get(); }
    const std::shared_ptr<StreamSink> &sink() const { return m_sink; }
    void flush(); ///< Hands over the events that were read.
    void readOn(); ///< After the sink had been full.
    void finish(CURLcode code);
    void finishStalled();
    /// When it will have been silent for too long; none while it is held.
    std::optional<Moment> deadline() const;

private:
    struct Deleter {
        void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    static std::size_t takeHeader(char *data, std::size_t, std::size_t size, void *self);
    static std::size_t takeBody(char *data, std::size_t, std::size_t size, void *self);
    void setHeaders();
    void setNetwork();
    void addHeader(const QByteArray &line);
    void endHeaders();
    SseReader &reader();
    qsizetype waiting() const; ///< Bytes that were read and not yet handed over.
    void finish(std::optional<Error> error);
    long status() const;
    std::optional<Error> refusal() const;
    Error failure(CURLcode code) const;

    StreamRequest m_request;
    std::shared_ptr<StreamSink> m_sink;
    std::unique_ptr<CURL, Deleter> m_curl;
    std::unique_ptr<curl_slist, Deleter> m_out;
    std::array<char, CURL_ERROR_SIZE> m_words{};
    ReplyHeaders m_headers;
    SseParser m_events;
    LogParser m_lines; ///< Instead, when it is the stream of a log.
    QByteArray m_body; ///< Of an answer that is no stream.
    Moment m_heard = std::chrono::steady_clock::now();
    bool m_isOpen = false;
    bool m_isHeld = false;
};

} // namespace spacedock
