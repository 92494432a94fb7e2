// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/ansi.h"

#include "ui/logs/ansicodes.h"

#include <algorithm>
#include <cmath>

namespace spacedock {

namespace {

constexpr char Escape = '\x1b';
constexpr double ReadableContrast = 4.5;
constexpr qsizetype TabStop = 8;

struct Character {
    char32_t code;
    qsizetype size;
};

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The character whose first byte is at \a at; a broken one counts as one byte.
Character characterAt(QByteArrayView bytes, qsizetype at)
{
    constexpr Character Broken{QChar::ReplacementCharacter, 1};
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first < 0x80)
        return {first, 1};
    const qsizetype size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + size > bytes.size())
        return Broken;
    char32_t code = first & (0x7FU >> static_cast<unsigned>(size));
    for (qsizetype i = 1; i < size; ++i) {
        if (!isContinuation(bytes[at + i]))
            return Broken;
        code = code << 6U | (static_cast<unsigned char>(bytes[at + i]) & 0x3FU);
    }
    const char32_t least = size == 4 ? 0x10000 : size == 3 ? 0x800 : 0x80;
    if (code < least || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return Broken;
    return {code, size};
}

/// Builds the text character by character.
class Styler {
public:
    Styler(QByteArrayView bytes, qint64 base, const LogInk &ink)
        : m_bytes(bytes)
        , m_ink(ink)
    {
        m_line.base = base;
        m_line.text.reserve(bytes.size());
        m_line.offsets.reserve(static_cast<std::size_t>(bytes.size()) + 1);
    }

    StyledText run()
    {
        qsizetype at = 0;
        while (at < m_bytes.size())
            at = step(at);
        closeRun();
        m_line.offsets.push_back(static_cast<int>(at));
        return std::move(m_line);
    }

private:
    qsizetype step(qsizetype at)
    {
        const char byte = m_bytes[at];
        if (byte == Escape) {
            LogInk ink = m_ink;
            const qsizetype after = readEscape(m_bytes, at, ink);
            if (ink != m_ink)
                closeRun();
            m_ink = ink;
            return after;
        }
        if (byte == '\r') {
            m_startsOver = true;
            return at + 1;
        }
        const Character next = characterAt(m_bytes, at);
        if (byte == '\t') {
            do {
                put(U' ', at);
            } while (m_line.text.size() % TabStop != 0);
        } else if (!isControl(next.code)) {
            put(next.code, at);
        }
        return at + next.size;
    }

    static bool isControl(char32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

    /// Separators would end the line for the text engine, and an object has no picture here.
    static char32_t shown(char32_t code)
    {
        if (code == QChar::LineSeparator || code == QChar::ParagraphSeparator)
            return U' ';
        return code == QChar::ObjectReplacementCharacter ? char32_t{QChar::ReplacementCharacter}
                                                         : code;
    }

    void put(char32_t code, qsizetype at)
    {
        if (m_startsOver) {
            m_line.text.clear();
            m_line.runs.clear();
            m_line.offsets.clear();
            m_runStart = 0;
            m_startsOver = false;
        }
        code = shown(code);
        if (QChar::requiresSurrogates(code)) {
            m_line.text += QChar(QChar::highSurrogate(code));
            m_line.text += QChar(QChar::lowSurrogate(code));
            m_line.offsets.push_back(static_cast<int>(at));
        } else {
            m_line.text += QChar(static_cast<char16_t>(code));
        }
        m_line.offsets.push_back(static_cast<int>(at));
    }

    void closeRun()
    {
        const qsizetype end = m_line.text.size();
        if (end == m_runStart)
            return;
        QList<InkRun> &runs = m_line.runs;
        if (!runs.isEmpty() && runs.last().ink == m_ink)
            runs.last().length += end - m_runStart;
        else
            runs.append({m_runStart, end - m_runStart, m_ink});
        m_runStart = end;
    }

    QByteArrayView m_bytes;
    StyledText m_line;
    LogInk m_ink;
    qsizetype m_runStart = 0;
    bool m_startsOver = false;
};

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

qint64 StyledText::offsetOf(qsizetype index) const
{
    if (offsets.empty())
        return base;
    const auto last = static_cast<qsizetype>(offsets.size()) - 1;
    return base + offsets[static_cast<std::size_t>(std::clamp<qsizetype>(index, 0, last))];
}

qsizetype StyledText::indexOf(qint64 offset) const
{
    const auto found = std::ranges::lower_bound(offsets, offset - base);
    return std::min<qsizetype>(found - offsets.begin(), text.size());
}

StyledText styledText(QByteArrayView bytes, qint64 base, const LogInk &ink)
{
    return Styler(bytes, base, ink).run();
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
