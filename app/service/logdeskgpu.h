// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/gpucheck.h"

#include <QObject>

namespace spacedock {

class LogSession;

/// Follows what the newest run of a log says about the GPU.
class LogGpuWatch : public QObject {
    Q_OBJECT

public:
    explicit LogGpuWatch(LogSession &session);

    const GpuCheck &check() const { return m_check; }

signals:
    void changed();

private:
    void read(qint64 begin, qint64 end);

    LogSession &m_session;
    GpuCheck m_check;
    qint64 m_next = 0;
};

} // namespace spacedock
