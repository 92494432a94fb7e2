// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logalerts.h"
#include "app/service/logsearch.h"

#include <QTimer>

namespace spacedock {

/// One pattern over the lines of one log.
class LogAlerts::Watch : public QObject {
    Q_OBJECT

public:
    Watch(LogSession &session, const LogPattern &pattern, Time from,
          std::chrono::milliseconds spacing);

    const LogSession *session() const { return &m_session; }

signals:
    void noticed(const spacedock::LogNotice &notice);

private:
    void tell();
    QString lineText(qint64 line) const;

    LogSession &m_session;
    LogPattern m_pattern;
    LogSearch m_search;
    qint64 m_told = 0; ///< So many matches were told.
    QTimer m_quiet; ///< Runs while no notice may come.
};

} // namespace spacedock
