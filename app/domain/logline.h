// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QByteArray>

#include <optional>

namespace spacedock {

enum class LogKind { Run, Build };

/// One line of a Space's log as the stream gave it, ANSI codes included, line end taken off.
struct LogLine {
    std::optional<Time> time;
    QByteArray text; ///< UTF-8.
    bool operator==(const LogLine &) const = default;
};

/// \a text without ANSI escape sequences; of a line redrawn by carriage returns, the last state.
QByteArray plainText(const QByteArray &text);
/// Whether \a text has anything that plainText() takes out.
bool hasControls(QByteArrayView text);
/// The same as plainText(), behind what is in \a out.
void appendPlainText(QByteArrayView text, QByteArray &out);

} // namespace spacedock
