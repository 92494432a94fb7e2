// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/sleepdetector.h"
#include "app/hub/streamtransfer.h"

#include <mutex>
#include <thread>
#include <vector>

namespace spacedock {

/// The one network thread of all live streams of a client. Its functions may be called from any
/// thread; destruction ends every stream and joins.
class StreamThread {
public:
    StreamThread();
    ~StreamThread();
    StreamThread(const StreamThread &) = delete;
    StreamThread &operator=(const StreamThread &) = delete;

    void start(StreamRequest request, std::shared_ptr<StreamSink> sink);
    void stop(const std::shared_ptr<StreamSink> &sink);
    void readOn(const std::shared_ptr<StreamSink> &sink); ///< After it had been full.

private:
    struct Command {
        enum class Kind { Start, Stop, ReadOn };
        Kind kind;
        std::shared_ptr<StreamSink> sink;
        StreamRequest request;
    };

    void post(Command command);
    void run(const std::stop_token &stop);
    void obey();
    void obey(Command &command);
    void start(Command &command);
    void finishEnded();
    void finishStalled();
    void finishAll(); ///< The machine slept: whoever is at the other end has given up.
    void remove(const StreamTransfer *transfer);
    int untilDeadline() const; ///< In milliseconds.

    CURLM *m_multi;
    std::vector<std::unique_ptr<StreamTransfer>> m_transfers;
    std::mutex m_mutex;
    std::vector<Command> m_commands;
    SleepDetector m_sleep;
    std::jthread m_thread; // last: it runs only while the rest exists
};

} // namespace spacedock
