// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logscanteam.h"

#include "app/service/logblock.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace spacedock {

namespace {

constexpr int MostThreads = 8;

/// Parts that are taken by whoever comes first. A thread of the pool that comes when all are taken
/// has nothing to do, so that nobody waits for one that never comes.
class Round {
public:
    struct Part {
        quint32 from;
        quint32 to;
        std::vector<quint32> found;
    };

    Round(std::shared_ptr<const LogBlock> block, std::vector<std::shared_ptr<LogScan>> scans)
        : m_block(std::move(block))
        , m_scans(std::move(scans))
    {
    }

    void add(quint32 from, quint32 to) { m_parts.push_back({from, to, {}}); }
    std::size_t count() const { return m_parts.size(); }

    /// For as many threads as there are scans. One that is used belongs to its thread until the
    /// last part is done.
    void work()
    {
        LogScan &scan = *m_scans[m_nextScan.fetch_add(1)];
        for (std::size_t at = m_next.fetch_add(1); at < m_parts.size(); at = m_next.fetch_add(1)) {
            Part &part = m_parts[at];
            scan.find(*m_block, part.from, part.to, part.found);
            if (m_done.fetch_add(1) + 1 == m_parts.size())
                m_done.notify_all();
        }
    }

    const std::vector<Part> &wait() const
    {
        for (std::size_t done = m_done; done < m_parts.size(); done = m_done)
            m_done.wait(done);
        return m_parts;
    }

private:
    const std::shared_ptr<const LogBlock> m_block;
    const std::vector<std::shared_ptr<LogScan>> m_scans;
    std::vector<Part> m_parts;
    std::atomic<std::size_t> m_nextScan = 0;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_done = 0;
};

} // namespace

std::expected<LogScanTeam, LogPatternError> LogScanTeam::make(const LogFilter &filter, int size)
{
    LogScanTeam team;
    const int cores = size > 0 ? size : std::clamp(QThread::idealThreadCount(), 1, MostThreads);
    for (int i = 0; i < cores && (i == 0 || team.hasExpression()); ++i) {
        auto scan = LogScan::make(filter);
        if (!scan)
            return std::unexpected(scan.error());
        team.m_scans.push_back(std::make_shared<LogScan>(std::move(*scan)));
    }
    return team;
}

void LogScanTeam::find(const std::shared_ptr<const LogBlock> &block, quint32 from, quint32 to,
                       std::vector<quint32> &out)
{
    const auto round = std::make_shared<Round>(block, m_scans);
    const bool isShared = m_scans.size() > 1;
    while (from < to) {
        const quint32 end = isShared ? std::min(to, from + LinesAPart) : to;
        round->add(from, end);
        from = end;
    }
    for (std::size_t thread = 1; thread < std::min(m_scans.size(), round->count()); ++thread)
        QThreadPool::globalInstance()->start([round] { round->work(); });
    round->work();
    for (const Round::Part &part : round->wait())
        out.insert(out.end(), part.found.begin(), part.found.end());
}

bool LogScanTeam::wants(const LogRecord &record, QByteArrayView text)
{
    return m_scans.front()->wants(record, text);
}

void LogScanTeam::setStop(const std::atomic<bool> *stop)
{
    for (const auto &scan : m_scans)
        scan->setStop(stop);
}

void LogScanTeam::setDeadline(Moment deadline)
{
    for (const auto &scan : m_scans)
        scan->setDeadline(deadline);
}

bool LogScanTeam::isOver() const
{
    return std::ranges::any_of(m_scans, [](const auto &scan) { return scan->isOver(); });
}

bool LogScanTeam::takeGaveUp() const
{
    bool gaveUp = false;
    for (const auto &scan : m_scans)
        gaveUp = scan->takeGaveUp() || gaveUp;
    return gaveUp;
}

} // namespace spacedock
