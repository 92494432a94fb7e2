// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logscan.h"

#include <memory>

namespace spacedock {

/// The same filter made ready for several threads. What is costly to look at is shared among as
/// many as the machine has cores; threads that are busy with something else are not waited for.
class LogScanTeam {
public:
    using Moment = LogScan::Moment;
    /// What one thread takes at a time …
    static constexpr quint32 LinesAPart = 1024;
    /// … and what find() may be given at once when there are expressions.
    static constexpr quint32 LinesAtOnce = 8 * LinesAPart;

    /// \a size 0: as many as the machine has cores.
    static std::expected<LogScanTeam, LogPatternError> make(const LogFilter &filter, int size = 0);

    /// Appends the lines of \a from … \a to that the filter wants, in order.
    void find(const std::shared_ptr<const LogBlock> &block, quint32 from, quint32 to,
              std::vector<quint32> &out);
    bool wants(const LogRecord &record, QByteArrayView text);

    void setStop(const std::atomic<bool> *stop);
    void setDeadline(Moment deadline);
    bool isOver() const;
    bool takeGaveUp() const;
    bool hasExpression() const { return m_scans.front()->hasExpression(); }

private:
    std::vector<std::shared_ptr<LogScan>> m_scans;
};

} // namespace spacedock
