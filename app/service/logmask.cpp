// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmask.h"

#include "app/service/logmask_p.h"

#include <array>
#include <bit>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define SPACEDOCK_HAS_AVX2 1
#endif

namespace spacedock {

using namespace mask;

namespace {

/// Three neighbours that may stand at a secret, and what it is if the last of them is at \a third.
struct Sign {
    View firsts; ///< Empty: any.
    View seconds;
    View thirds;
    Secret (*look)(View text, std::size_t third);
};

Secret optionOrKeyBefore(View text, std::size_t third)
{
    constexpr std::size_t SecondDash = 4; // of five before BEGIN
    if (const Secret secret = optionAt(text, third - 1))
        return secret;
    return third > SecondDash ? keyAt(text, third - SecondDash) : Secret();
}

Secret bearerBefore(View text, std::size_t third)
{
    return bearerAt(text, third - 2);
}

/// "://", "eyJ", "AIza", "AKIA" and "ASIA" are told apart by what they end in.
Secret knownBefore(View text, std::size_t third)
{
    switch (text[third]) {
    case '/':
        return addressAt(text, third - 2);
    case 'J':
        return webTokenAt(text, third);
    case 'I':
        return amazonKeyAt(text, third - 1);
    default:
        return tokenAt(text, third);
    }
}

constexpr View WordChars = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

constexpr std::array Signs{
    Sign{"rwsetRWSET", "dehyntDEHYNT", "=:", assignedAt}, // the ends of names
    Sign{"", " \"'\\", "=:", assignedAt},
    Sign{"0123456789;[", "m", "=:", assignedAt}, // a colour code
    Sign{"htwrpousavkm1", "fhtgpousrekm18", "_", tokenAt},
    Sign{"sax", "ktabprs", "-", tokenAt},
    Sign{"-", "-", WordChars, optionOrKeyBefore},
    Sign{"bB", "eE", "aA", bearerBefore},
    Sign{":eIA", "/yzKS", "/JaI", knownBefore},
};
static_assert(Signs.size() <= 8);

/// A bit for each sign.
using Bits = std::uint8_t;

constexpr std::array<Bits, 256> bitsOf(View Sign::*part)
{
    std::array<Bits, 256> bits{};
    for (std::size_t i = 0; i < Signs.size(); ++i) {
        const View chars = Signs[i].*part;
        for (std::size_t c = 0; c < bits.size(); ++c)
            if (chars.empty() || chars.find(static_cast<char>(c)) != View::npos)
                bits[c] = static_cast<Bits>(bits[c] | 1U << i);
    }
    return bits;
}

constexpr auto Firsts = bitsOf(&Sign::firsts);
constexpr auto Seconds = bitsOf(&Sign::seconds);
constexpr auto Thirds = bitsOf(&Sign::thirds);

unsigned char byteAt(View text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

View viewOf(QByteArrayView line)
{
    return {line.data(), std::size_t(line.size())};
}

/// From \a third on: the first place worth a look, or the end.
std::size_t skipDullSlowly(View text, std::size_t third)
{
    Bits first = Firsts[byteAt(text, third - 2)];
    Bits second = Seconds[byteAt(text, third - 1)];
    for (; third < text.size(); ++third) {
        const unsigned char byte = byteAt(text, third);
        if ((first & second & Thirds[byte]) != 0)
            break;
        first = Firsts[byteAt(text, third - 1)];
        second = Seconds[byte];
    }
    return third;
}

#ifdef SPACEDOCK_HAS_AVX2

// Thirty-two places at a time: for each half of a byte a table of sixteen tells the signs it may
// be of, and what all six halves of three neighbours may be of is worth a look.

struct Halves {
    alignas(16) std::array<Bits, 16> low{};
    alignas(16) std::array<Bits, 16> high{};
};

constexpr Halves halvesOf(const std::array<Bits, 256> &bits)
{
    Halves halves;
    for (std::size_t c = 0; c < bits.size(); ++c) {
        halves.low[c & 0xf] |= bits[c];
        halves.high[c >> 4] |= bits[c];
    }
    return halves;
}

constexpr Halves FirstHalves = halvesOf(Firsts);
constexpr Halves SecondHalves = halvesOf(Seconds);
constexpr Halves ThirdHalves = halvesOf(Thirds);

[[gnu::target("avx2"), gnu::always_inline]] inline __m256i twice(const std::array<Bits, 16> &table)
{
    return _mm256_broadcastsi128_si256(
        _mm_load_si128(reinterpret_cast<const __m128i *>(table.data())));
}

[[gnu::target("avx2"), gnu::always_inline]] inline __m256i maySign(const char *at,
                                                                   const Halves &halves)
{
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
    const __m256i half = _mm256_set1_epi8(0xf);
    const __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
    return _mm256_and_si256(_mm256_shuffle_epi8(twice(halves.low), _mm256_and_si256(bytes, half)),
                            _mm256_shuffle_epi8(twice(halves.high), high));
}

constexpr std::size_t Step = 32;

/// A bit for each of the places from \a at on that are worth a look.
[[gnu::target("avx2"), gnu::always_inline]] inline unsigned placesAt(const char *at)
{
    const __m256i signs = _mm256_and_si256(
        _mm256_and_si256(maySign(at - 2, FirstHalves), maySign(at - 1, SecondHalves)),
        maySign(at, ThirdHalves));
    const __m256i dull = _mm256_cmpeq_epi8(signs, _mm256_setzero_si256());
    return ~static_cast<unsigned>(_mm256_movemask_epi8(dull));
}

[[gnu::target("avx2")]] std::size_t skipDullQuickly(View text, std::size_t third)
{
    for (; third + Step <= text.size(); third += Step) {
        if (const unsigned places = placesAt(text.data() + third))
            return third + std::size_t(std::countr_zero(places));
    }
    if (third >= text.size())
        return third;
    const std::size_t last = text.size() - Step;
    const unsigned places = placesAt(text.data() + last) & (~0U << (third - last));
    return places ? last + std::size_t(std::countr_zero(places)) : text.size();
}

std::size_t skipDull(View text, std::size_t third)
{
    static const bool hasAvx2 = __builtin_cpu_supports("avx2");
    return hasAvx2 && text.size() >= Step + 2 ? skipDullQuickly(text, third)
                                              : skipDullSlowly(text, third);
}

#else

std::size_t skipDull(View text, std::size_t third)
{
    return skipDullSlowly(text, third);
}

#endif

Secret secretAt(View text, std::size_t third)
{
    unsigned left = Firsts[byteAt(text, third - 2)] & Seconds[byteAt(text, third - 1)]
        & Thirds[byteAt(text, third)];
    for (; left != 0; left &= left - 1) {
        if (const Secret secret = Signs[std::size_t(std::countr_zero(left))].look(text, third))
            return secret;
    }
    return {};
}

} // namespace

std::vector<LogSpan> findSecrets(QByteArrayView line)
{
    std::vector<LogSpan> found;
    const View text = viewOf(line);
    qsizetype from = 0; // behind the last secret
    for (std::size_t third = 2; third < text.size(); ++third) {
        third = skipDull(text, third);
        if (third >= text.size())
            break;
        const Secret secret = secretAt(text, third);
        if (!secret || secret->offset < from)
            continue;
        found.push_back(*secret);
        from = secret->offset + secret->size;
        third = std::max(third, std::size_t(from) - 1);
    }
    return found;
}

QByteArray maskSecrets(QByteArrayView line, const std::vector<LogSpan> &secrets)
{
    QByteArray masked;
    masked.reserve(line.size());
    qsizetype from = 0;
    for (const LogSpan &secret : secrets) {
        masked.append(line.sliced(from, secret.offset - from));
        masked.append(StandIn.data(), qsizetype(StandIn.size()));
        from = secret.offset + secret.size;
    }
    masked.append(line.sliced(from));
    return masked;
}

std::optional<QByteArray> maskedLine(QByteArrayView line)
{
    const std::vector<LogSpan> secrets = findSecrets(line);
    if (secrets.empty())
        return {};
    return maskSecrets(line, secrets);
}

std::vector<LogSpan> maskedSpans(QByteArrayView line)
{
    std::vector<LogSpan> spans;
    const View text = viewOf(line);
    for (std::size_t at = text.find(StandIn); at != View::npos;
         at = text.find(StandIn, at + StandIn.size()))
        spans.push_back({qsizetype(at), qsizetype(StandIn.size())});
    return spans;
}

} // namespace spacedock
