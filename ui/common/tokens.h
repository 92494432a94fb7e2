// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace spacedock {

/// Every colour of the window, once. Painting code asks of() each time, so that a change of the
/// palette at run time reaches everything.
struct Tokens {
    QColor text;
    QColor text2; ///< Units, owners, headers, notes.
    QColor accent; ///< Links, focus, selection bar, primary button.
    QColor running;
    QColor starting;
    QColor asleep;
    QColor paused;
    QColor failed;
    QColor unknown; ///< A stage or flavor that is shown as it came.
    QColor paid; ///< Money flows, or is about to; warnings.
    QColor free;
    QColor granted;

    QColor window; ///< Behind pages, navigation.
    QColor surface; ///< Tables, panes, dialogs, fields.
    QColor raised; ///< Headers, bars, plain buttons.
    QColor sel;
    QColor hover;
    QColor chip;
    QColor hair; ///< Separators; never the only border of a control.
    QColor ctl; ///< Borders of controls, handles.

    QColor onaccent;
    QColor okbg;
    QColor warnbg;
    QColor errbg;
    QColor infobg;
    QColor grantbg;

    std::array<QColor, 9> series; ///< By cost; the last is for all others.

    static const Tokens &light();
    static const Tokens &dark();
    /// The same with separators as strong as borders and without tints.
    static const Tokens &highContrastLight();
    static const Tokens &highContrastDark();
    /// The set that \a palette was made from, judged by its lightness.
    static const Tokens &of(const QPalette &palette);
};

enum class Tone {
    Text,
    Text2,
    Accent,
    Running,
    Starting,
    Asleep,
    Paused,
    Failed,
    Unknown,
    Paid,
    Free,
    Granted
};

QColor toneColor(Tone tone, const Tokens &tokens);

} // namespace spacedock
