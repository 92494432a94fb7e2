// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logsearch.h"
#include "app/service/logsnapshot.h"

#include <QObject>

#include <memory>

namespace spacedock {

class LogStore;

/// The errors, warnings and dividers of a log as it grows.
class LogLevels : public QObject {
    Q_OBJECT

public:
    explicit LogLevels(QObject *parent = nullptr);

    void setStore(std::shared_ptr<const LogStore> store);
    void follow(); ///< The log has grown.
    void setBegin(qint64 line); ///< What is before it does not count.

    qint64 errorCount() const; ///< A traceback is one.
    qint64 warningCount() const;
    const LogMatches &errors() const
    {
        return m_errors;
    } ///< First lines of tracebacks, and others.
    const LogMatches &warnings() const { return m_warnings.matches(); }
    const LogMatches &dividers() const { return m_dividers; }
    std::optional<qint64> nextError(qint64 from) const; ///< Over the end to the first.
    std::optional<qint64> previousError(qint64 from) const;
    std::optional<qint64> lastRestart() const;

signals:
    void changed();

private:
    void takeErrors();
    void scan();

    std::shared_ptr<const LogStore> m_store;
    LogSearch m_errorLines;
    LogSearch m_warnings;
    LogMatches m_errors;
    LogMatches m_dividers;
    qint64 m_begin = 0;
    qint64 m_nextErrorLine = 0; ///< Error lines before it were looked at.
    qint64 m_next = 0; ///< Lines before it were looked at for dividers.
    bool m_isScanning = false;
};

} // namespace spacedock
