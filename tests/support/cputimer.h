// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

namespace spacedock::test {

/// What this process spent, however busy the machine is: to tell work that ends from work that
/// grows without bound. Speed is the matter of the benches.
class CpuTimer {
public:
    void start() { m_start = std::clock(); }
    qint64 elapsed() const
    {
        return qint64(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC;
    } ///< ms

private:
    std::clock_t m_start = std::clock();
};

} // namespace spacedock::test
