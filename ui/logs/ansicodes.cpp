// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/ansicodes.h"

#include <algorithm>
#include <array>
#include <span>

namespace spacedock {

namespace {

constexpr char Escape = '\x1b';
constexpr char Bell = '\a';
/// More in one sequence are not of this world.
constexpr std::size_t MaxCodes = 32;
constexpr int MaxCode = 999;

using Codes = std::span<const int>;

/// Black would not be seen on a dark ground, nor white on a light one: both are text.
std::optional<Tone> toneOf(int color)
{
    static constexpr std::array Tones{Tone::Text,   Tone::Failed,  Tone::Running,  Tone::Paid,
                                      Tone::Accent, Tone::Unknown, Tone::Starting, Tone::Text};
    if (color == 8)
        return Tone::Text2;
    return Tones.at(static_cast<std::size_t>(color) % Tones.size());
}

/// One of the 256 colours from 16 on: a cube of six steps, then greys.
QRgb cubeColor(int index)
{
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return qRgb(grey, grey, grey);
    }
    const auto step = [](int level) { return level == 0 ? 0 : 55 + level * 40; };
    const int cube = index - 16;
    return qRgb(step(cube / 36), step(cube / 6 % 6), step(cube % 6));
}

void setTone(LogInk &ink, std::optional<Tone> tone)
{
    ink.tone = tone;
    ink.color.reset();
}

/// Reads the colour behind a 38 or 48 at the head of \a codes; gives how many codes were used.
std::size_t readExtended(LogInk &ink, Codes codes)
{
    const auto color = [&](std::size_t i) { return std::clamp(codes[i], 0, 255); };
    if (codes.size() > 2 && codes[1] == 5) {
        const int index = color(2);
        if (index < 16) {
            setTone(ink, toneOf(index));
        } else {
            ink.tone.reset();
            ink.color = cubeColor(index);
        }
        return 3;
    }
    if (codes.size() > 4 && codes[1] == 2) {
        ink.tone.reset();
        ink.color = qRgb(color(2), color(3), color(4));
        return 5;
    }
    return codes.size();
}

void applyOne(LogInk &ink, int code)
{
    if (code == 0)
        ink = {};
    else if (code == 1)
        ink.isBold = true;
    else if (code == 2)
        setTone(ink, Tone::Text2);
    else if (code == 22)
        ink.isBold = false;
    else if (code == 3 || code == 23)
        ink.isItalic = code == 3;
    else if (code == 4 || code == 24)
        ink.isUnderlined = code == 4;
    else if (code == 7 || code == 27)
        ink.isReversed = code == 7;
    else if (code >= 30 && code <= 37)
        setTone(ink, toneOf(code - 30));
    else if (code >= 90 && code <= 97)
        setTone(ink, toneOf(code - 90 + 8));
    else if (code == 39)
        setTone(ink, std::nullopt);
}

void apply(LogInk &ink, Codes codes)
{
    while (!codes.empty()) {
        std::size_t used = 1;
        if (codes[0] == 38) {
            used = readExtended(ink, codes);
        } else if (codes[0] == 48) { // Grounds are the view's own.
            LogInk ignored;
            used = readExtended(ignored, codes);
        } else {
            applyOne(ink, codes[0]);
        }
        codes = codes.subspan(used);
    }
}

/// "1;31" between \a at and \a end; an empty code is 0, and none at all, too.
void readCodes(QByteArrayView text, LogInk &ink)
{
    std::array<int, MaxCodes> codes{};
    std::size_t count = 1;
    for (const char c : text) {
        if (c == ';' || c == ':') {
            if (count == MaxCodes)
                break;
            ++count;
        } else if (c >= '0' && c <= '9') {
            codes[count - 1] = std::min(codes[count - 1] * 10 + (c - '0'), MaxCode);
        } else {
            return; // Private modes are no colours.
        }
    }
    apply(ink, Codes(codes).first(count));
}

/// A command such as a title or a link, ended by BEL or ESC backslash.
qsizetype afterString(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && text[at] != Bell && text[at] != Escape)
        ++at;
    const bool isEscape = at < text.size() && text[at] == Escape;
    return std::min(at + (isEscape ? 2 : 1), text.size());
}

} // namespace

qsizetype readEscape(QByteArrayView text, qsizetype at, LogInk &ink)
{
    const auto skip = [&text](qsizetype i, char first, char last) {
        while (i < text.size() && text[i] >= first && text[i] <= last)
            ++i;
        return i;
    };
    if (at + 1 >= text.size())
        return text.size();
    const char kind = text[at + 1];
    if (kind == ']' || kind == 'P' || kind == '_' || kind == '^')
        return afterString(text, at + 2);
    if (kind != '[') // Such as ESC ( B, which selects a character set.
        return std::min(skip(at + 1, ' ', '/') + 1, text.size());
    const qsizetype codes = at + 2;
    const qsizetype codesEnd = skip(codes, '0', '?');
    const qsizetype end = skip(codesEnd, ' ', '/');
    if (end < text.size() && text[end] == 'm' && end == codesEnd)
        readCodes(text.sliced(codes, codesEnd - codes), ink);
    return std::min(end + 1, text.size());
}

} // namespace spacedock
