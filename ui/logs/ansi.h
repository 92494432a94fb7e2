// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace spacedock {

/// How a stretch of a log line is written. Terminal colours are tones here; only those of the
/// extended palettes keep a colour of their own.
struct LogInk {
    std::optional<Tone> tone;
    std::optional<QRgb> color;
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isReversed = false; ///< In the colour of the ground on a ground of its colour.
    bool operator==(const LogInk &) const = default;
};

/// Consecutive characters in one ink.
struct InkRun {
    qsizetype start = 0;
    qsizetype length = 0;
    LogInk ink;
    bool operator==(const InkRun &) const = default;
};

/// A line, or a part of one, as it is read: escape sequences done, tabs made spaces, of a line
/// redrawn by carriage returns the last state. Every character knows the byte that it came from.
struct StyledText {
    QString text;
    QList<InkRun> runs; ///< Cover the text without a gap.
    qint64 base = 0; ///< Position of the first byte in its line.
    std::vector<int> offsets; ///< From base, one a character and one for the end; never falling.

    qint64 offsetOf(qsizetype index) const; ///< Byte of the character at \a index.
    qsizetype indexOf(qint64 offset) const; ///< First character that is not before \a offset.
};

/// Any bytes may come: broken UTF-8 becomes replacement characters, cut sequences are left out.
StyledText styledText(QByteArrayView bytes, qint64 base = 0, const LogInk &ink = {});

/// \a color, lighter or darker until it can be read on \a ground.
QColor readableOn(const QColor &ground, QColor color);
QColor inkColor(const LogInk &ink, const Tokens &tokens, const QColor &ground);

} // namespace spacedock
