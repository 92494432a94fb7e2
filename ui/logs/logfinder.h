// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logsearch.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace spacedock {

/// Looks for one query in a log as it grows, and knows which match the reader is at.
class LogFinder : public QObject {
    Q_OBJECT

public:
    explicit LogFinder(QObject *parent = nullptr);

    void setStore(std::shared_ptr<const LogStore> store);
    /// The first match from \a from on becomes the current one.
    void setQuery(const LogQuery &query, qint64 from);
    const LogQuery &query() const { return m_query; }
    void setBegin(qint64 line); ///< Matches before it do not count.
    void follow(); ///< The log has grown.

    void next(qint64 from); ///< The first match behind line \a from, over the end to the first.
    void previous(qint64 from);

    qint64 count() const;
    std::optional<qint64> current() const { return m_current; } ///< Its line.
    qint64 ordinal() const; ///< Of the current match, from 1 on; 0: none.
    const LogMatches &matches() const { return m_search.matches(); }
    std::shared_ptr<const LogMatcher> matcher() const { return m_matcher; }
    bool isRunning() const { return m_search.state() == LogSearch::State::Running; }
    LogSearch::Trouble trouble() const { return m_search.trouble(); }
    LogPatternError patternError() const { return m_search.patternError(); }
    qint64 searched() const; ///< Lines that were looked at.
    std::chrono::milliseconds took() const { return m_took; } ///< Of the whole search.

signals:
    void changed(); ///< More matches, or none any more.
    void currentChanged(qint64 line);

private:
    void restart();
    void take();
    void finish();
    void setCurrent(qint64 index);

    LogSearch m_search;
    std::shared_ptr<const LogStore> m_store;
    std::shared_ptr<const LogMatcher> m_matcher;
    LogQuery m_query;
    std::optional<qint64> m_current;
    qint64 m_from = 0; ///< Where the reader was when the search began.
    qint64 m_begin = 0;
    bool m_isSeeking = false; ///< The current match is not found yet.
    bool m_isFirstRun = false;
    QElapsedTimer m_watch;
    std::chrono::milliseconds m_took{};
};

} // namespace spacedock
