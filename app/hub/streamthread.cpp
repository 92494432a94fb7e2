// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/streamthread.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace spacedock {

namespace {

CURLM *makeMulti()
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    return ready == CURLE_OK ? curl_multi_init() : nullptr;
}

} // namespace

StreamThread::StreamThread()
    : m_multi(makeMulti())
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

StreamThread::~StreamThread()
{
    m_thread.request_stop();
    curl_multi_wakeup(m_multi);
    m_thread.join();
    for (const auto &transfer : m_transfers) {
        transfer->sink()->finish({.error = Error{.kind = Error::Kind::Network}});
        curl_multi_remove_handle(m_multi, transfer->handle());
    }
    m_transfers.clear();
    curl_multi_cleanup(m_multi);
}

void StreamThread::start(StreamRequest request, std::shared_ptr<StreamSink> sink)
{
    post({Command::Kind::Start, std::move(sink), std::move(request)});
}

void StreamThread::stop(const std::shared_ptr<StreamSink> &sink)
{
    post({Command::Kind::Stop, sink, {}});
}

void StreamThread::readOn(const std::shared_ptr<StreamSink> &sink)
{
    post({Command::Kind::ReadOn, sink, {}});
}

void StreamThread::post(Command command)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_commands.push_back(std::move(command));
    }
    curl_multi_wakeup(m_multi);
}

void StreamThread::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        if (m_sleep.hasSlept(std::chrono::system_clock::now(), steady_clock::now()))
            finishAll();
        obey();
        int running = 0;
        curl_multi_perform(m_multi, &running);
        for (const auto &transfer : m_transfers)
            transfer->flush();
        finishEnded();
        finishStalled();
        curl_multi_poll(m_multi, nullptr, 0, untilDeadline(), nullptr);
    }
}

void StreamThread::obey()
{
    std::vector<Command> commands;
    {
        const std::scoped_lock lock(m_mutex);
        commands.swap(m_commands);
    }
    for (Command &command : commands)
        obey(command);
}

void StreamThread::obey(Command &command)
{
    if (command.kind == Command::Kind::Start) {
        start(command);
        return;
    }
    const auto found = std::ranges::find(m_transfers, command.sink,
                                         [](const auto &transfer) { return transfer->sink(); });
    if (found == m_transfers.end())
        return;
    if (command.kind == Command::Kind::Stop)
        remove(found->get());
    else
        (*found)->readOn();
}

void StreamThread::start(Command &command)
{
    auto transfer =
        std::make_unique<StreamTransfer>(std::move(command.request), std::move(command.sink));
    if (curl_multi_add_handle(m_multi, transfer->handle()) == CURLM_OK)
        m_transfers.push_back(std::move(transfer));
    else
        transfer->finish(CURLE_FAILED_INIT);
}

void StreamThread::finishEnded()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        StreamTransfer *transfer = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        transfer->finish(message->data.result);
        remove(transfer);
    }
}

void StreamThread::finishStalled()
{
    const auto now = steady_clock::now();
    const auto stalled = [now](const auto &transfer) {
        return transfer->deadline().value_or(now + 1s) <= now;
    };
    for (auto found = std::ranges::find_if(m_transfers, stalled); found != m_transfers.end();
         found = std::ranges::find_if(m_transfers, stalled)) {
        (*found)->finishStalled();
        remove(found->get());
    }
}

void StreamThread::finishAll()
{
    while (!m_transfers.empty()) {
        StreamTransfer *transfer = m_transfers.back().get();
        transfer->finishStalled();
        remove(transfer);
    }
}

void StreamThread::remove(const StreamTransfer *transfer)
{
    curl_multi_remove_handle(m_multi, transfer->handle());
    std::erase_if(m_transfers, [transfer](const auto &held) { return held.get() == transfer; });
}

int StreamThread::untilDeadline() const
{
    constexpr auto Longest = std::chrono::milliseconds(10min);
    constexpr auto SleepLook = std::chrono::milliseconds(15s); // The time asleep does not count.
    auto until = m_transfers.empty() ? Longest : SleepLook;
    const auto now = steady_clock::now();
    for (const auto &transfer : m_transfers) {
        if (const auto deadline = transfer->deadline())
            until = std::min(until, std::chrono::ceil<std::chrono::milliseconds>(*deadline - now));
    }
    return static_cast<int>(std::max(until, 0ms).count());
}

} // namespace spacedock
