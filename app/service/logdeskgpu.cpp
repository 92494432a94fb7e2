// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logdeskgpu.h"

#include "app/domain/logline.h"
#include "app/service/logsession.h"

#include <algorithm>

namespace spacedock {

LogGpuWatch::LogGpuWatch(LogSession &session)
    : m_session(session)
{
    connect(&session, &LogSession::advanced, this, &LogGpuWatch::read);
}

void LogGpuWatch::read(qint64 /*begin*/, qint64 /*end*/)
{
    const LogSnapshot lines = m_session.snapshot();
    bool isChanged = false;
    for (m_next = std::max(m_next, lines.begin()); m_next < lines.finalEnd(); ++m_next) {
        const LogRecord record = lines.record(m_next);
        if (record.isDivider) {
            const auto divider = lines.divider(m_next);
            if (divider && divider->kind == LogDivider::Kind::Restart) {
                m_check = {};
                isChanged = true;
            }
        } else if (record.check != LogCheck::None) {
            m_check.read(plainText(lines.text(m_next)));
            isChanged = true;
        }
    }
    if (isChanged)
        emit changed();
}

} // namespace spacedock
