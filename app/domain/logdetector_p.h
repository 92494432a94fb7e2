// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logrecord.h"

#include <QByteArrayView>

#include <array>
#include <cstring>

// For the log detector alone.
namespace spacedock::detector {

/// A level is named near the beginning, behind a time and a logger's name.
inline constexpr qsizetype LevelWithin = 80;

inline constexpr auto IsWord = [] {
    std::array<bool, 256> is{};
    for (int c = 0; c < 256; ++c)
        is[std::size_t(c)] = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
            || (c >= 'a' && c <= 'z') || c == '_' || c >= 0x80;
    return is;
}();

inline bool isWord(char c)
{
    return IsWord[static_cast<unsigned char>(c)];
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline qsizetype find(QByteArrayView text, char c)
{
    const void *at =
        text.isEmpty() ? nullptr : std::memchr(text.data(), c, std::size_t(text.size()));
    return at ? static_cast<const char *>(at) - text.data() : -1;
}

/// Of a word in capitals, such as ERROR; none for any other.
LogLevel levelNamed(QByteArrayView word);

/// What a line says of itself, by a word, by a letter in front as Google's libraries have it, or as
/// a warning of Python.
LogLevel levelOf(QByteArrayView line);

} // namespace spacedock::detector
