// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace spacedock {

/// Where the blocks of a growing log lie: large pages, which the system hands out at a fraction of
/// the cost of as many small ones. Each is shared by a few blocks, and goes with the last of them.
/// Where there are none, it is memory like any other.
class LogRoom {
public:
    static constexpr qsizetype Size = qsizetype{1024} * 1024; ///< Of each room.

    std::shared_ptr<char[]> take();

private:
    std::shared_ptr<char[]> m_page;
    qsizetype m_taken = 0; ///< Of the page.
};

} // namespace spacedock
