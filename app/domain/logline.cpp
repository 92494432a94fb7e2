// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/logline.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace spacedock {

namespace {

constexpr char Escape = '\x1b';
constexpr char Bell = '\x07';

bool isIn(char c, char first, char last)
{
    return c >= first && c <= last;
}

/// Position after the escape sequence that begins at \a at; a cut one reaches to the end.
qsizetype afterSequence(QByteArrayView text, qsizetype at)
{
    const auto skip = [&text](qsizetype i, char first, char last) {
        while (i < text.size() && isIn(text[i], first, last))
            ++i;
        return i;
    };
    const auto past = [&text](qsizetype i) { return std::min(i + 1, text.size()); };
    if (++at == text.size())
        return at;
    if (text[at] == '[') // CSI: parameters, intermediates, one final byte.
        return past(skip(skip(at + 1, '0', '?'), ' ', '/'));
    if (text[at] == ']' || text[at] == 'P' || text[at] == '_' || text[at] == '^') {
        // A string such as a window title or link, ended by BEL or ESC backslash.
        while (++at < text.size() && text[at] != Bell) {
            if (text[at] == Escape)
                return past(at + 1);
        }
        return past(at);
    }
    return past(skip(at, ' ', '/')); // Such as ESC ( B, which selects a character set.
}

bool isControl(char c)
{
    return (isIn(c, '\0', '\x1f') && c != '\t') || c == '\x7f';
}

} // namespace

// Eight bytes at once: of nearly all lines, nothing else is looked at.
bool hasControls(QByteArrayView text)
{
    constexpr std::uint64_t Ones = 0x0101010101010101U;
    constexpr std::uint64_t Highs = Ones * 0x80;
    while (text.size() >= qsizetype(sizeof(std::uint64_t))) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), sizeof word);
        const std::uint64_t noDelete = word ^ (Ones * 0x7f);
        const std::uint64_t below = (word - Ones * 0x20) & ~word;
        const std::uint64_t deletes = (noDelete - Ones) & ~noDelete;
        if (((below | deletes) & Highs) != 0
            && std::ranges::any_of(text.first(sizeof word), isControl))
            return true;
        text = text.sliced(sizeof word);
    }
    return std::ranges::any_of(text, isControl);
}

QByteArray plainText(const QByteArray &text)
{
    if (!hasControls(text))
        return text;
    QByteArray plain;
    appendPlainText(text, plain);
    return plain;
}

void appendPlainText(QByteArrayView text, QByteArray &out)
{
    const qsizetype begin = out.size();
    bool isRedrawn = false; // A carriage return stands before the next visible character.
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        if (c == Escape) {
            i = afterSequence(text, i);
            continue;
        }
        ++i;
        if (c == '\r') {
            isRedrawn = true;
        } else if (!isControl(c)) {
            if (isRedrawn)
                out.truncate(begin);
            isRedrawn = false;
            out.append(c);
        }
    }
}

} // namespace spacedock
