// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logrecord.h"

#include <QByteArrayView>

namespace spacedock {

/// Tells what the lines of a log mean: levels as Python, uvicorn, nginx and others write them,
/// tracebacks as a whole, and what is said about the GPU. Takes visible text, line by line in
/// order.
class LogDetector {
public:
    struct Finding {
        LogLevel level = LogLevel::None;
        LogCheck check = LogCheck::None;
        bool startsBlock = false;
        bool inBlock = false;
        bool operator==(const Finding &) const = default;
    };

    Finding take(QByteArrayView line);

private:
    enum class Place {
        Outside,
        Traceback, ///< Its last line is to come.
        Aftermath ///< Behind that: what is indented belongs to it.
    };

    Finding takeTraceback(QByteArrayView line);
    std::optional<Finding> takeAftermath(QByteArrayView line);
    Finding takeLine(QByteArrayView line);
    LogCheck checkOf(QByteArrayView line, bool &isAnswer) const;

    Place m_place = Place::Outside;
    bool m_usesTensorFlow = false;
};

} // namespace spacedock
