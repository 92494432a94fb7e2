// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmask.h"

#include "app/service/logmask_p.h"

#include <array>
#include <bit>
#include <cstdint>
#include <utility>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define SPACEDOCK_HAS_SSE2 1
#endif

namespace spacedock {

using namespace mask;

namespace {

/// Two neighbours that may stand at a secret, by the second of them.
struct Sign {
    View seconds;
    View firsts;
    Secret (*look)(View text, std::size_t at);
};

Secret addressBehind(View text, std::size_t at)
{
    return addressAt(text, at - 1);
}

Secret bearerBehind(View text, std::size_t at)
{
    return bearerAt(text, at - 1);
}

constexpr std::array Signs{
    Sign{"-", "-", optionAt},      Sign{"-", "-", keyAt},
    Sign{"-", "ktabprs", tokenAt}, Sign{"_", "fhtgpousrekm18", tokenAt},
    Sign{"a", "z", tokenAt},       Sign{"=:", "dehyntDEHYNTm \"'\\", assignedAt},
    Sign{"/", ":", addressBehind}, Sign{"J", "y", webTokenAt},
    Sign{"KS", "A", amazonKeyAt},  Sign{"Ee", "Bb", bearerBehind},
};

using Bits = std::uint16_t;
using Table = std::array<Bits, 256>;

// A bit for each sign: two look-ups tell for each pair of neighbours whether it is worth a look.
constexpr Table tableOf(View Sign::*part)
{
    Table table{};
    for (std::size_t i = 0; i < Signs.size(); ++i) {
        const View chars = Signs[i].*part;
        for (std::size_t c = 0; c < table.size(); ++c)
            if (chars.find(static_cast<char>(c)) != View::npos)
                table[c] = static_cast<Bits>(table[c] | 1U << i);
    }
    return table;
}

constexpr Table Firsts = tableOf(&Sign::firsts);
constexpr Table Seconds = tableOf(&Sign::seconds);

Secret secretAt(View text, std::size_t at, Bits signs)
{
    for (unsigned left = signs; left != 0; left &= left - 1) {
        if (const Secret secret = Signs[std::size_t(std::countr_zero(left))].look(text, at))
            return secret;
    }
    return {};
}

View viewOf(QByteArrayView line)
{
    return {line.data(), std::size_t(line.size())};
}

Bits signsAt(View text, std::size_t at)
{
    const auto before = static_cast<unsigned char>(at == 0 ? '\n' : text[at - 1]);
    const auto here = static_cast<unsigned char>(text[at]);
    return static_cast<Bits>(Firsts[before] & Seconds[here]);
}

/// Appends the secret that is known by the character at \a at; where to look on.
std::size_t lookAt(View text, std::size_t at, Bits signs, std::vector<LogSpan> &found)
{
    const Secret secret = secretAt(text, at, signs);
    if (!secret)
        return at + 1;
    found.push_back(*secret);
    return std::size_t(secret->offset + secret->size);
}

std::size_t lookAt(View text, std::size_t at, std::vector<LogSpan> &found)
{
    const Bits signs = signsAt(text, at);
    return signs == 0 ? at + 1 : lookAt(text, at, signs, found);
}

#ifdef SPACEDOCK_HAS_SSE2

constexpr std::size_t Step = 16;

/// Sixteen answers.
struct Lanes {
    __m128i are;
    friend Lanes operator|(Lanes a, Lanes b) { return {_mm_or_si128(a.are, b.are)}; }
    friend Lanes operator&(Lanes a, Lanes b) { return {_mm_and_si128(a.are, b.are)}; }
};

template <std::size_t... I>
Lanes areAny(const __m128i &bytes, View chars, std::index_sequence<I...> /*of chars*/)
{
    return (Lanes{_mm_cmpeq_epi8(bytes, _mm_set1_epi8(chars[I]))} | ...);
}

Lanes areNoDigits(const __m128i &bytes)
{
    return {_mm_or_si128(_mm_cmplt_epi8(bytes, _mm_set1_epi8('0')),
                         _mm_cmpgt_epi8(bytes, _mm_set1_epi8('9')))};
}

/// Of many first characters the tables know better; times and ports have digits there.
template <std::size_t I> Lanes maySign(const __m128i &before, const __m128i &here)
{
    constexpr Sign Mark = Signs[I];
    const Lanes seconds =
        areAny(here, Mark.seconds, std::make_index_sequence<Mark.seconds.size()>());
    if constexpr (Mark.firsts.size() > 2 && std::ranges::none_of(Mark.firsts, isDigit))
        return seconds & areNoDigits(before);
    else if constexpr (Mark.firsts.size() > 2)
        return seconds;
    else
        return seconds
            & areAny(before, Mark.firsts, std::make_index_sequence<Mark.firsts.size()>());
}

template <std::size_t... I> unsigned maySign(const char *at, std::index_sequence<I...> /*of Signs*/)
{
    const auto load = [](const char *from) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
    };
    const __m128i before = load(at - 1);
    const __m128i here = load(at);
    const Lanes lanes = (maySign<I>(before, here) | ...);
    return static_cast<unsigned>(_mm_movemask_epi8(lanes.are));
}

/// Looks at whole steps from \a at on, which is not the begin; where it came to.
std::size_t lookAtSteps(View text, std::size_t at, std::vector<LogSpan> &found)
{
    while (at + Step <= text.size()) {
        unsigned places = maySign(text.data() + at, std::make_index_sequence<std::size(Signs)>());
        std::size_t next = at + Step;
        for (; places != 0; places &= places - 1) {
            const std::size_t place = at + std::size_t(std::countr_zero(places));
            const Bits signs = signsAt(text, place);
            if (signs == 0)
                continue;
            if (const std::size_t after = lookAt(text, place, signs, found); after > place + 1) {
                next = after;
                break;
            }
        }
        at = next;
    }
    return at;
}

#else

std::size_t lookAtSteps(View /*text*/, std::size_t at, std::vector<LogSpan> & /*found*/)
{
    return at;
}

#endif

} // namespace

std::vector<LogSpan> findSecrets(QByteArrayView line)
{
    std::vector<LogSpan> found;
    const View text = viewOf(line);
    if (text.empty())
        return found;
    std::size_t at = lookAtSteps(text, lookAt(text, 0, found), found);
    while (at < text.size())
        at = lookAt(text, at, found);
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
