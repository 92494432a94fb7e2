// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/history.h"
#include "app/service/historyworker.h"

#include <QThread>
#include <QTimer>

#include <utility>

namespace spacedock {

class History::Private {
public:
    template <typename F> void post(F &&work)
    {
        QMetaObject::invokeMethod(worker, std::forward<F>(work), Qt::QueuedConnection);
    }

    void write(HistoryWrite change)
    {
        if (!isWriting)
            return;
        outbox.push_back(std::move(change));
        if (!handOver.isActive())
            handOver.start();
    }

    void flush()
    {
        handOver.stop();
        if (outbox.empty())
            return;
        post([to = worker, writes = std::exchange(outbox, {})] { to->write(writes); });
    }

    QThread thread;
    HistoryWorker *worker = nullptr; ///< Lives and dies in the thread.
    QTimer handOver;
    HistoryWrites outbox;
    HistoryData data;
    int session = 0;
    int changes = 0; ///< Of guard and audit trail, by this program.
    bool isWriting = false;
    bool isLoaded = false;
    bool isPersistent = false;
};

} // namespace spacedock
