// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/domain/spaceid.h"
#include "app/domain/time.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>

namespace spacedock::sim {

struct HubOptions {
    quint16 port = 0; ///< 0: any free one.
    int spaces = 0; ///< Grows the demo world to so many Spaces of the user; 0: as it is.
    double speed = 1; ///< Simulated seconds per real second.
    PriceBook book; ///< Prices, and the rule by which stages are billed.
    QByteArray token; ///< Full rights; empty: made up.
    Time start = systemNow(); ///< Where the simulated clock begins.
    std::chrono::milliseconds buildTime{400}; ///< Simulated time of a build …
    std::chrono::milliseconds startTime{400}; ///< … and of a start.
    std::chrono::milliseconds heartbeat{15'000}; ///< Real time between a stream's signs of life.
    int quota = 100'000; ///< Requests in five minutes; beyond it every answer is 429.
};

/// Something that goes wrong on demand. Applies to requests whose path contains \c path;
/// one with a "=" is looked for in the query too.
struct Fault {
    enum class Kind {
        Status, ///< Answer \c status with the Hub's error body.
        Garbage, ///< 200 with HTML where JSON is due.
        CutBody, ///< Close the connection after \c bytes of the body.
        Hang, ///< Accept and never answer.
        Slow, ///< Answer after \c delay.
        Drop ///< Close without an answer.
    };
    Kind kind = Kind::Status;
    QByteArray path; ///< Empty: every request.
    QByteArray method; ///< Empty: every method.
    int times = 1; ///< So many requests; -1: until cleared.
    int status = 500;
    QByteArray body; ///< For Status; empty: {"error": "…"}.
    std::optional<std::chrono::seconds> retryAfter; ///< For 429.
    std::size_t bytes = 0;
    std::chrono::milliseconds delay{};
};

/// What a client sent, for tests. Never holds the token.
struct SeenRequest {
    QByteArray method;
    QByteArray target; ///< Path and query.
    QByteArray body;
    bool authorized = false; ///< Carried an Authorization header.
};

/// The Hub on loopback: a world of Spaces that live, log and cost money, behind the Hub's own
/// wire. Runs on threads of its own from construction to destruction; every function may be called
/// from any thread.
class SimHub {
public:
    explicit SimHub(const HubOptions &options);
    ~SimHub();
    SimHub(const SimHub &) = delete;
    SimHub &operator=(const SimHub &) = delete;

    bool isListening() const; ///< False when the port was taken.
    QUrl url() const;
    QByteArray token() const; ///< Everything the user may do.
    QByteArray readToken() const; ///< Reads only, no billing, no logs.
    SpaceId writableSpace() const; ///< Of the token's user, not static.
    SpaceId foreignSpace() const; ///< Public, not static, somebody else's.
    SpaceId staticSpace() const;

    Time now() const; ///< The simulated clock.
    void advance(std::chrono::milliseconds by); ///< Moves it on at once; the world follows.

    void inject(const Fault &fault);
    void clearFaults();
    void cutStreams(); ///< Ends every open stream; clients may connect again.
    /// Adds a line to a Space's run log at once, for those who cannot wait for the next one.
    void writeLog(const SpaceId &id, const QByteArray &line);
    /// Pauses a Space as the Hub does with one that fails: with its words.
    void suspend(const SpaceId &id, const QString &words);
    QList<SeenRequest> requests() const;
    void clearRequests();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock::sim
