// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace spacedock {

struct Flavor;

/// What one line of a run log says about the GPU.
struct GpuFinding {
    enum class Weight {
        Check, ///< A framework was asked, and this is its answer.
        Hint ///< A library complains, and another one may still do it.
    };
    bool isUsed = false;
    Weight weight = Weight::Check;
    QByteArray device; ///< As the framework names it, such as "Tesla T4"; may be empty.
    bool operator==(const GpuFinding &) const = default;
};

/// Reads a line without ANSI codes: the checks of PyTorch, JAX and TensorFlow as they were printed
/// in 2023 and are today, and the usual complaints of libraries that found no GPU. Cheap on lines
/// that say nothing.
std::optional<GpuFinding> readGpuLine(QByteArrayView line);

struct GpuVerdict {
    enum class Kind {
        NotChecked, ///< The log says nothing.
        AsBilled, ///< The GPU that is billed is used.
        OtherDevice, ///< A GPU is used, but not the one that is billed.
        CpuOnly ///< A GPU is billed and not used.
    };
    Kind kind = Kind::NotChecked;
    QByteArray device; ///< What the log named; may be empty.
    bool operator==(const GpuVerdict &) const = default;
};

/// Gathers the findings of one run.
class GpuCheck {
public:
    void read(QByteArrayView line);
    /// Later checks of the same weight count only if they found a GPU.
    void add(const GpuFinding &finding);
    /// \a billed: the hardware on the bill; null when it is not known. Hardware that lends a GPU
    /// for moments only, and hardware without one, is never found unused.
    GpuVerdict verdict(const Flavor *billed) const;

private:
    std::optional<GpuFinding> m_check;
    std::optional<GpuFinding> m_hint;
};

} // namespace spacedock
