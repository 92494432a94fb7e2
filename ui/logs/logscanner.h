// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace spacedock {

/// What a log line is known to mean.
struct LogMark {
    enum class Level { None, Warning, Error };
    enum class Ground { None, Error, Ok };
    Level level = Level::None; ///< Sets a shape beside the line.
    Ground ground = Ground::None;
    bool operator==(const LogMark &) const = default;
};

/// Recognises errors with their tracebacks, warnings and the lines that tell whether the GPU is
/// used. Lines are to come in order.
class LogScanner {
public:
    LogMark scan(const QString &line);
    void clear() { *this = {}; }

    /// Whether the program said that it uses the GPU; none: it did not say.
    std::optional<bool> usesGpu() const { return m_usesGpu; }
    QString gpuName() const { return m_gpuName; }

private:
    LogMark scanTraceback(const QString &line);

    bool m_inTraceback = false;
    std::optional<bool> m_usesGpu;
    QString m_gpuName;
};

} // namespace spacedock
