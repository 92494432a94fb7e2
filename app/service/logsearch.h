// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logfilter.h"
#include "app/service/logmatcher.h"
#include "app/service/logmatches.h"

#include <QObject>

#include <memory>

namespace spacedock {

class LogStore;

/// Finds the lines of a store that a query or filter asks for, on worker threads. Results stream in
/// and stay up to date: follow() looks at the lines that are new, and at those only.
class LogSearch : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Running, Finished };
    enum class Trouble {
        None,
        BadPattern, ///< patternError() tells what is wrong with it; nothing was searched.
        SkippedLines, ///< Some lines were too costly for the expression and do not count.
        OutOfTime ///< The expression took too long over all; what was found so far stays.
    };

    explicit LogSearch(QObject *parent = nullptr);
    ~LogSearch() override;

    /// Forgets the former results. The store may go on growing.
    void start(std::shared_ptr<const LogStore> store, const LogFilter &filter);
    void start(std::shared_ptr<const LogStore> store, const LogQuery &query);
    /// Searches what has come since; connect it to LogSession::advanced.
    void follow();
    void cancel(); ///< What was found so far stays.

    State state() const;
    Trouble trouble() const;
    LogPatternError patternError() const;
    double progress() const; ///< 0 … 1
    qint64 searchedEnd() const; ///< Lines before it were searched.

    const LogMatches &matches() const; ///< The lines that match.
    const LogMatches &shown() const; ///< With the lines of context around them.

signals:
    void progressed(); ///< matches() has grown, at most about once a frame.
    void finished(); ///< All that is there was searched; also after each follow().

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
