// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/jsontext.h"

#include <bit>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define SPACEDOCK_HAS_SSE2 1
#endif

namespace spacedock {

namespace {

void writeUtf8(char *&out, char32_t c)
{
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
    if (c < 0x80) {
        *out++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *out++ = static_cast<char>(0xc0 | (c >> 6));
        *out++ = tail(0);
    } else if (c < 0x10000) {
        *out++ = static_cast<char>(0xe0 | (c >> 12));
        *out++ = tail(6);
        *out++ = tail(0);
    } else {
        *out++ = static_cast<char>(0xf0 | (c >> 18));
        *out++ = tail(12);
        *out++ = tail(6);
        *out++ = tail(0);
    }
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

const char *readHex(const char *at, const char *end, char32_t &value)
{
    constexpr int Digits = 4;
    if (end - at < Digits)
        return nullptr;
    value = 0;
    for (int i = 0; i < Digits; ++i) {
        const int digit = hexDigit(at[i]);
        if (digit < 0)
            return nullptr;
        value = value * 16 + static_cast<char32_t>(digit);
    }
    return at + Digits;
}

const char *readUnicode(const char *at, const char *end, char *&out)
{
    constexpr char32_t Replacement = 0xfffd;
    char32_t c = 0;
    at = readHex(at, end, c);
    if (!at)
        return nullptr;
    if (c >= 0xd800 && c < 0xdc00 && end - at >= 6 && at[0] == '\\' && at[1] == 'u') {
        char32_t low = 0;
        const char *after = readHex(at + 2, end, low);
        if (!after)
            return nullptr;
        if (low >= 0xdc00 && low < 0xe000) {
            c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
            at = after;
        }
    }
    writeUtf8(out, c >= 0xd800 && c < 0xe000 ? Replacement : c);
    return at;
}

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\' && c != '\x7f';
}

#ifdef SPACEDOCK_HAS_SSE2

/// Sixteen at once. Whether all of them were plain.
bool copySixteen(const char *&at, char *&out)
{
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(out), bytes);
    const auto are = [&bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
    const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
    const __m128i special =
        _mm_or_si128(_mm_or_si128(are('"'), are('\\')), _mm_or_si128(controls, are('\x7f')));
    const auto places = static_cast<unsigned>(_mm_movemask_epi8(special));
    const int plain = places == 0 ? PlainJsonSlack : std::countr_zero(places);
    at += plain;
    out += plain;
    return places == 0;
}

#endif

} // namespace

const char *copyPlainJson(const char *at, const char *end, char *&out)
{
#ifdef SPACEDOCK_HAS_SSE2
    while (end - at >= PlainJsonSlack) {
        if (!copySixteen(at, out))
            return at;
    }
#endif
    while (at != end && isPlain(*at))
        *out++ = *at++;
    return at;
}

const char *readJsonEscape(const char *at, const char *end, char *&out)
{
    constexpr std::string_view Names = "/bfrt";
    constexpr std::string_view Meanings = "/\b\f\r\t";
    if (at == end)
        return nullptr;
    const char c = *at++;
    if (c == '"' || c == '\\' || c == 'n') { // nearly all
        *out++ = c == 'n' ? '\n' : c;
        return at;
    }
    if (c == 'u')
        return readUnicode(at, end, out);
    const auto known = Names.find(c);
    if (known == std::string_view::npos)
        return nullptr;
    *out++ = Meanings.at(known);
    return at;
}

} // namespace spacedock
