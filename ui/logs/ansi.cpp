// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/ansi.h"

#include <array>
#include <cmath>
#include <utility>

namespace spacedock {

namespace {

constexpr char Escape = '\x1b';
constexpr double ReadableContrast = 4.5;

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

/// Reads what follows a 38 in \a codes from \a at; gives the last code that was used.
qsizetype readExtended(LogInk &ink, const QList<int> &codes, qsizetype at)
{
    const auto color = [&](qsizetype i) { return std::clamp(codes.value(i), 0, 255); };
    if (codes.value(at + 1) == 5 && at + 2 < codes.size()) {
        const int index = color(at + 2);
        ink.tone = index < 16 ? toneOf(index) : std::nullopt;
        ink.color = index < 16 ? std::nullopt : std::optional(cubeColor(index));
        return at + 2;
    }
    if (codes.value(at + 1) == 2 && at + 4 < codes.size()) {
        ink.tone.reset();
        ink.color = qRgb(color(at + 2), color(at + 3), color(at + 4));
        return at + 4;
    }
    return codes.size();
}

void apply(LogInk &ink, const QList<int> &codes)
{
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const int code = codes[i];
        if (code == 0) {
            ink = {};
        } else if (code == 1 || code == 22) {
            ink.isBold = code == 1;
        } else if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) {
            ink.tone = toneOf(code < 90 ? code - 30 : code - 90 + 8);
            ink.color.reset();
        } else if (code == 39) {
            ink.tone.reset();
            ink.color.reset();
        } else if (code == 38) {
            i = readExtended(ink, codes, i);
        } else if (code == 48) { // Grounds are the view's own.
            LogInk ignored;
            i = readExtended(ignored, codes, i);
        }
    }
}

/// The end of the escape sequence at \a at; colours go into \a ink.
qsizetype readEscape(QByteArrayView text, qsizetype at, LogInk &ink)
{
    if (at + 1 >= text.size())
        return text.size();
    if (text[at + 1] == ']') { // An operating system command ends with BEL or ESC \.
        qsizetype end = at + 2;
        while (end < text.size() && text[end] != '\a' && text[end] != Escape)
            ++end;
        return std::min(end + (end < text.size() && text[end] == Escape ? 2 : 1), text.size());
    }
    if (text[at + 1] != '[')
        return at + 2;
    qsizetype end = at + 2;
    while (end < text.size() && (text[end] < '@' || text[end] > '~'))
        ++end;
    if (end < text.size() && text[end] == 'm') {
        QList<int> codes;
        for (const QByteArray &code : text.sliced(at + 2, end - at - 2).toByteArray().split(';'))
            codes.append(code.toInt());
        apply(ink, codes);
    }
    return std::min(end + 1, text.size());
}

void add(QList<LogRun> &runs, QByteArrayView text, const LogInk &ink)
{
    if (text.isEmpty())
        return;
    const QString words = QString::fromUtf8(text);
    if (!runs.isEmpty() && runs.last().ink == ink)
        runs.last().text += words;
    else
        runs.append({words, ink});
}

bool isWritten(char c)
{
    return c == '\t' || static_cast<unsigned char>(c) >= ' ';
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QString StyledLine::text() const
{
    QString all;
    for (const LogRun &run : runs)
        all += run.text;
    return all;
}

StyledLine styledLine(const QByteArray &text)
{
    StyledLine line;
    line.startsOver = text.startsWith('\r');
    QByteArrayView rest(text);
    while (rest.endsWith('\r')) {
        rest.chop(1);
        line.isOpen = true;
    }
    LogInk ink;
    qsizetype from = 0;
    qsizetype at = 0;
    while (at < rest.size()) {
        if (isWritten(rest[at])) {
            ++at;
            continue;
        }
        add(line.runs, rest.sliced(from, at - from), ink);
        if (rest[at] == '\r') {
            line.redraws += !line.runs.isEmpty();
            line.runs.clear();
        }
        from = at = rest[at] == Escape ? readEscape(rest, at, ink) : at + 1;
    }
    add(line.runs, rest.sliced(from), ink);
    return line;
}

QColor readableOn(const QColor &ground, QColor color)
{
    const double below = luminance(ground);
    const auto isReadable = [&] {
        const double above = luminance(color);
        return (std::max(above, below) + 0.05) / (std::min(above, below) + 0.05)
            >= ReadableContrast;
    };
    const bool isDark = below < 0.18;
    float lightness = color.lightnessF();
    while (!isReadable() && lightness != (isDark ? 1.0F : 0.0F)) {
        lightness = std::clamp(lightness + (isDark ? 0.04F : -0.04F), 0.0F, 1.0F);
        color.setHslF(std::max(color.hslHueF(), 0.0F), color.hslSaturationF(), lightness);
    }
    return color;
}

QColor inkColor(const LogInk &ink, const Tokens &tokens, const QColor &ground)
{
    if (ink.color)
        return readableOn(ground, QColor(*ink.color));
    return readableOn(ground, toneColor(ink.tone.value_or(Tone::Text), tokens));
}

} // namespace spacedock
