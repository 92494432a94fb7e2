// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace spacedock {

/// How a stretch of a log line is written. Terminal colours are tones here; only those of the
/// extended palettes keep a colour of their own.
struct LogInk {
    std::optional<Tone> tone;
    std::optional<QRgb> color;
    bool isBold = false;
    bool operator==(const LogInk &) const = default;
};

struct LogRun {
    QString text;
    LogInk ink;
    bool operator==(const LogRun &) const = default;
};

/// One line as it stands after all that its escape sequences and carriage returns did.
struct StyledLine {
    QList<LogRun> runs;
    int redraws = 0; ///< How often a carriage return began it anew.
    bool isOpen = false; ///< Ends in a carriage return: the next line is written over it.
    bool startsOver = false; ///< Begins with one: it is written over the line before.

    QString text() const;
    bool operator==(const StyledLine &) const = default;
};

StyledLine styledLine(const QByteArray &text);

/// \a color, lighter or darker until it can be read on \a ground.
QColor readableOn(const QColor &ground, QColor color);
QColor inkColor(const LogInk &ink, const Tokens &tokens, const QColor &ground);

} // namespace spacedock
