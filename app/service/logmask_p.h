// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logmask.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace spacedock::mask {

using namespace std::string_view_literals;

using View = std::string_view;
using Secret = std::optional<LogSpan>;

inline constexpr View StandIn = "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022";

/// How far a doubtful text is looked at: keeps the time linear on hostile lines.
inline constexpr std::size_t Look = 128;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isAlnum(char c)
{
    return isDigit(c) || isLower(c) || (c >= 'A' && c <= 'Z');
}

constexpr bool isWord(char c)
{
    return isAlnum(c) || c == '_';
}

constexpr bool isDashed(char c)
{
    return isWord(c) || c == '-';
}

constexpr bool isBearer(char c)
{
    return isDashed(c) || c == '.' || c == '~' || c == '+' || c == '/' || c == '=';
}

/// Part of a value without quotes. What is beyond ASCII is.
constexpr bool isBare(char c)
{
    return (c > ' ' || static_cast<unsigned char>(c) >= 0x80)
        && ",;&\"')}]\x7f"sv.find(c) == View::npos;
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

template <typename Is> std::size_t runEnd(View text, std::size_t from, Is is)
{
    while (from < text.size() && is(text[from]))
        ++from;
    return from;
}

inline bool hasDigit(View text)
{
    return std::ranges::any_of(text.substr(0, Look), isDigit);
}

/// Behind the colour codes that begin at \a at.
inline std::size_t afterColours(View text, std::size_t at)
{
    while (at + 1 < text.size() && text[at] == '\x1b' && text[at + 1] == '[') {
        const std::size_t end = runEnd(text, at + 2, [](char c) { return isDigit(c) || c == ';'; });
        at = std::min(end + 1, text.size());
    }
    return at;
}

/// Where the colour codes begin that end at \a end.
inline std::size_t beforeColours(View text, std::size_t end)
{
    while (end > 2 && text[end - 1] == 'm') {
        std::size_t i = end - 1;
        while (i > 2 && end - i < 24 && (isDigit(text[i - 1]) || text[i - 1] == ';'))
            --i;
        if (text[i - 1] != '[' || i < 2 || text[i - 2] != '\x1b')
            break;
        end = i - 2;
    }
    return end;
}

/// Whether a word may begin at \a at: the letter that ends a colour code is not part of it.
inline bool isWordBegin(View text, std::size_t at)
{
    return at == 0 || !isWord(text[at - 1]) || beforeColours(text, at) != at;
}

inline bool isEqualFolded(View text, View folded)
{
    return std::ranges::equal(text, folded, {}, lower);
}

/// For each of up to 32 words a bit, by what a word's character is that stands so far from its end
/// (1: the last): two look-ups leave the few words whose ends need to be compared.
template <std::size_t N, typename Word>
constexpr std::array<std::uint32_t, 256> endingBits(const std::array<Word, N> &words,
                                                    View Word::*text, std::size_t fromEnd)
{
    static_assert(N <= 32);
    std::array<std::uint32_t, 256> bits{};
    for (std::size_t i = 0; i < N; ++i) {
        const View word = words[i].*text;
        bits[static_cast<unsigned char>(word[word.size() - fromEnd])] |= 1U << i;
    }
    return bits;
}

/// What looks secret around the character at \a at, which each knows by its own sign: the last
/// character of a prefix, the second letter of a key, the J of a web token, the B of Bearer, the
/// colon of an address, the sign between name and value, the second dash of an option.
Secret tokenAt(View text, std::size_t at);
Secret amazonKeyAt(View text, std::size_t at);
Secret webTokenAt(View text, std::size_t at);
Secret bearerAt(View text, std::size_t at);
Secret addressAt(View text, std::size_t at);
Secret assignedAt(View text, std::size_t at);
Secret optionAt(View text, std::size_t at);
/// Behind the mark that begins a private key, to its end or that of the line; \a at is the mark's
/// second dash. Found also when nothing is there: the key stands in the lines that follow.
Secret keyAt(View text, std::size_t at);

inline constexpr View KeyEnd = "-----END ";
/// Where in \a line a private key begins; -1: nowhere.
qsizetype keyBegin(View line);

} // namespace spacedock::mask
