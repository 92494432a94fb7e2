// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logbatch.h"

#include <mutex>
#include <vector>

namespace spacedock {

/// The memory of batches that were stored, for those to come: fresh memory costs the system a page
/// fault every 4 KiB. Bounded, whatever the number of streams; may be used from any thread.
class LogBatchPool {
public:
    static constexpr qsizetype Most = qsizetype{4} * 1024 * 1024; ///< Bytes of all.

    static LogBatchPool &shared();

    LogBatch take(); ///< Empty, though with memory if there is some.
    void giveBack(LogBatch batch);

private:
    std::mutex m_mutex;
    std::vector<LogBatch> m_spare;
    qsizetype m_bytes = 0;
};

} // namespace spacedock
