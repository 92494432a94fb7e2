// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logfilter.h"
#include "app/service/logmatcher.h"

#include <atomic>
#include <chrono>
#include <vector>

namespace spacedock {

class LogBlock;

/// Finds what matches a query in a block without looking at each line where that can be avoided.
class LogHits {
public:
    explicit LogHits(LogMatcher matcher)
        : m_matcher(std::move(matcher))
    {
    }

    /// Appends the lines of \a from … \a to that match, in order. Stops early once \a isOver.
    template <typename F>
    void find(const LogBlock &block, quint32 from, quint32 to, std::vector<quint32> &out,
              const F &isOver);
    const LogMatcher &matcher() const { return m_matcher; }
    bool isExpression() const;

private:
    template <typename F>
    void findText(const LogBlock &block, quint32 from, quint32 to, std::vector<quint32> &out,
                  const F &isOver) const;
    template <typename F>
    void findEach(const LogBlock &block, quint32 from, quint32 to, std::vector<quint32> &out,
                  const F &isOver) const;
    template <typename F>
    void findColoured(const LogBlock &block, quint32 from, quint32 to, std::vector<quint32> &out,
                      const F &isOver);

    LogMatcher m_matcher;
    QByteArray m_plain;
};

/// A filter made ready for one thread. Once the time is over, or it was stopped, it finds no more.
class LogScan {
public:
    using Moment = std::chrono::steady_clock::time_point;

    static std::expected<LogScan, LogPatternError> make(const LogFilter &filter);

    /// Appends the lines of \a from … \a to that the filter wants, in order.
    void find(const LogBlock &block, quint32 from, quint32 to, std::vector<quint32> &out);
    bool wants(const LogRecord &record, QByteArrayView text);

    void setStop(const std::atomic<bool> *stop) { m_stop = stop; }
    void setDeadline(Moment deadline) { m_deadline = deadline; }
    bool isOver() const; ///< Stopped, or out of time.
    bool takeGaveUp() const; ///< Some lines were too costly.
    bool hasExpression() const;

private:
    bool wants(const LogRecord &record) const;

    LogFilter m_filter;
    std::vector<LogHits> m_include;
    std::vector<LogHits> m_exclude;
    const std::atomic<bool> *m_stop = nullptr;
    Moment m_deadline = Moment::max();
    mutable int m_untilLook = 0;
    mutable bool m_isLate = false;
    std::vector<quint32> m_hits;
    std::vector<quint32> m_other;
};

} // namespace spacedock
