// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace spacedock {

/// Part of a line, in bytes.
struct LogSpan {
    qsizetype offset = 0;
    qsizetype size = 0;
    bool operator==(const LogSpan &) const = default;
};

/// What looks secret in a line of a log: tokens of the Hub and of other services by their shape,
/// bearer tokens, values of names such as api_key or password, and passwords in addresses. Takes
/// time in proportion to the line, whatever it holds.
std::vector<LogSpan> findSecrets(QByteArrayView line);

/// \a line with a fixed stand-in for each of \a secrets, so that not even the length shows.
QByteArray maskSecrets(QByteArrayView line, const std::vector<LogSpan> &secrets);

/// Both at once; none when there is nothing to hide, which costs no allocation. \a line may also be
/// several with '\n' between them.
std::optional<QByteArray> maskedLine(QByteArrayView line);

/// Where maskSecrets() has put its stand-ins.
std::vector<LogSpan> maskedSpans(QByteArrayView line);

} // namespace spacedock
