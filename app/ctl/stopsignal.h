// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spacedock {

/// Waits until somebody wants the program to end: SIGINT, SIGTERM or what the console has instead.
/// Make it before any thread.
class StopSignal {
public:
    StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    void wait() const;
};

} // namespace spacedock
