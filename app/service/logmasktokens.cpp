// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmask_p.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace spacedock::mask {

namespace {

struct Shape {
    View prefix;
    bool (*isBody)(char c);
    std::size_t least; ///< Characters after the prefix.
    bool needsDigit;
};

// The trigger is the last character of each prefix.
constexpr std::array Shapes{
    Shape{"hf_", isAlnum, 16, false},      Shape{"hf_oauth_", isBearer, 16, false},
    Shape{"hf_jwt_", isBearer, 16, false}, Shape{"api_org_", isAlnum, 16, false},
    Shape{"ghp_", isAlnum, 30, false},     Shape{"gho_", isAlnum, 30, false},
    Shape{"ghu_", isAlnum, 30, false},     Shape{"ghs_", isAlnum, 30, false},
    Shape{"ghr_", isAlnum, 30, false},     Shape{"github_pat_", isWord, 22, false},
    Shape{"sk_live_", isAlnum, 16, false}, Shape{"sk_test_", isAlnum, 16, false},
    Shape{"rk_live_", isAlnum, 16, false}, Shape{"gsk_", isAlnum, 30, true},
    Shape{"npm_", isAlnum, 30, false},     Shape{"dop_v1_", isAlnum, 40, true},
    Shape{"r8_", isAlnum, 30, true},       Shape{"sk-", isDashed, 16, true},
    Shape{"glpat-", isDashed, 16, false},  Shape{"xoxa-", isDashed, 10, true},
    Shape{"xoxb-", isDashed, 10, true},    Shape{"xoxp-", isDashed, 10, true},
    Shape{"xoxr-", isDashed, 10, true},    Shape{"xoxs-", isDashed, 10, true},
    Shape{"AIza", isDashed, 30, true},
};

constexpr auto ByLast = endingBits(Shapes, &Shape::prefix, 1);
constexpr auto ByLastButOne = endingBits(Shapes, &Shape::prefix, 2);
constexpr auto ByLastButTwo = endingBits(Shapes, &Shape::prefix, 3);

constexpr View KeyBegin = "-----BEGIN ";

bool endsWithPrefix(View text, std::size_t at, View prefix)
{
    const std::size_t size = prefix.size();
    return at + 1 >= size && text.compare(at + 1 - size, size, prefix) == 0
        && isWordBegin(text, at + 1 - size);
}

} // namespace

/// A token whose prefix ends with the character at \a at. The secret is what follows.
Secret tokenAt(View text, std::size_t at)
{
    if (at < 2)
        return {};
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    std::uint32_t candidates =
        ByLast[byte(at)] & ByLastButOne[byte(at - 1)] & ByLastButTwo[byte(at - 2)];
    for (; candidates != 0; candidates &= candidates - 1) {
        const Shape &shape = Shapes[std::size_t(std::countr_zero(candidates))];
        if (!endsWithPrefix(text, at, shape.prefix))
            continue;
        // Too short or without a digit within the look: no token.
        const View look = text.substr(at + 1, Look);
        const std::size_t seen = runEnd(look, 0, shape.isBody);
        if (seen < shape.least || (shape.needsDigit && !hasDigit(look.substr(0, seen))))
            continue;
        const std::size_t end = runEnd(text, at + 1, shape.isBody);
        return LogSpan{qsizetype(at + 1), qsizetype(end - at - 1)};
    }
    return {};
}

/// AKIA or ASIA and sixteen capitals or digits; \a at is the second letter.
Secret amazonKeyAt(View text, std::size_t at)
{
    constexpr std::size_t Body = 16;
    if (at == 0 || text[at - 1] != 'A' || text.compare(at + 1, 2, "IA") != 0
        || !isWordBegin(text, at - 1))
        return {};
    const auto isBody = [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); };
    const View look = text.substr(at + 3, Body + 1);
    if (runEnd(look, 0, isBody) != Body || (look.size() > Body && isWord(look[Body])))
        return {};
    return LogSpan{qsizetype(at + 3), qsizetype(Body)};
}

/// A JSON web token: three parts, the first of which begins with eyJ; \a at is the J.
Secret webTokenAt(View text, std::size_t at)
{
    constexpr std::size_t Least = 10;
    constexpr std::size_t LongestHeader = 512;
    if (at < 2 || text.compare(at - 2, 2, "ey") != 0 || !isWordBegin(text, at - 2))
        return {};
    const std::size_t begin = at + 1;
    std::size_t end = begin + runEnd(text.substr(begin, LongestHeader), 0, isDashed);
    if (end < begin + Least - 3 || end >= text.size() || text[end] != '.')
        return {};
    const std::size_t second = end + 1;
    end = runEnd(text, second, isDashed);
    if (end < second + Least)
        return {};
    if (end < text.size() && text[end] == '.')
        end = runEnd(text, end + 1, isDashed);
    return LogSpan{qsizetype(begin), qsizetype(end - begin)};
}

/// "Bearer" and a token; \a at is the B.
Secret bearerAt(View text, std::size_t at)
{
    constexpr View Word = "bearer ";
    if (!isEqualFolded(text.substr(at, Word.size()), Word) || !isWordBegin(text, at))
        return {};
    const std::size_t begin = afterColours(text, at + Word.size());
    const View look = text.substr(begin, Look);
    const std::size_t seen = runEnd(look, 0, isBearer);
    if (seen < 8 || (seen < 20 && !hasDigit(look.substr(0, seen))))
        return {};
    // Of a token with a known prefix, that much stays in sight.
    for (const Shape &shape : Shapes) {
        if (look.starts_with(shape.prefix) && tokenAt(text, begin + shape.prefix.size() - 1))
            return {};
    }
    const std::size_t end = runEnd(text, begin, isBearer);
    return LogSpan{qsizetype(begin), qsizetype(end - begin)};
}

Secret keyAt(View text, std::size_t at)
{
    constexpr View Kind = "PRIVATE KEY-----";
    constexpr std::size_t LongestKind = 32; // "RSA ", "ENCRYPTED ", "OPENSSH " …
    if (text.compare(at - 1, KeyBegin.size(), KeyBegin) != 0)
        return {};
    const std::size_t name = at - 1 + KeyBegin.size();
    const std::size_t kind = text.substr(name, LongestKind + Kind.size()).find(Kind);
    if (kind == View::npos)
        return {};
    const std::size_t begin = name + kind + Kind.size();
    const View rest = text.substr(begin, text.find('\n', begin) - begin);
    return LogSpan{qsizetype(begin), qsizetype(std::min(rest.find(KeyEnd), rest.size()))};
}

qsizetype keyBegin(View line)
{
    for (std::size_t at = line.find(KeyBegin); at != View::npos; at = line.find(KeyBegin, at + 1)) {
        if (keyAt(line, at + 1))
            return qsizetype(at);
    }
    return -1;
}

} // namespace spacedock::mask
