// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logbatch.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

namespace spacedock {

/// Lines on their way from the network thread to whoever stores them. When the taker falls behind,
/// the network waits.
class LogQueue {
public:
    static constexpr qsizetype High = qsizetype{2} * 1024 * 1024; ///< Reading stops here …

    struct Piece {
        bool begins =
            false; ///< A connection was made: what follows is a replay of the Hub's buffer.
        LogBatch batch;
    };

    /// \a wake is called in the network thread when there is something to take, and not again
    /// before it was taken; before that, \a prepare with each batch, while it is still near to the
    /// processor.
    explicit LogQueue(std::function<void()> wake, std::function<void(LogBatch &)> prepare = {});

    void begin();
    void push(LogBatch batch);
    bool isFull() const { return m_isFull; }
    void setOnRoom(std::function<void()> onRoom); ///< … and this starts it again.

    std::vector<Piece> take();

private:
    void add(Piece piece);

    const std::function<void()> m_wake;
    const std::function<void(LogBatch &)> m_prepare;
    std::mutex m_mutex;
    std::function<void()> m_onRoom;
    std::vector<Piece> m_pieces;
    qsizetype m_bytes = 0;
    std::atomic<bool> m_isFull = false;
};

} // namespace spacedock
