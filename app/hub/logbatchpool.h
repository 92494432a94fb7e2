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
    static constexpr std::size_t Most = 16; ///< Batches that are kept.
    static constexpr qsizetype Largest = qsizetype{1024} * 1024; ///< Bytes of one.

    static LogBatchPool &shared();

    LogBatch take(); ///< Empty, though with memory if there is some.
    void giveBack(LogBatch batch);

private:
    std::mutex m_mutex;
    std::vector<LogBatch> m_spare;
};

} // namespace spacedock
