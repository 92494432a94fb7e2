// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logneedle.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define SPACEDOCK_HAS_SSE2 1
#endif

namespace spacedock {

namespace {

constexpr char CaseBit = 0x20;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | CaseBit) : c;
}

/// The rarer in logs, the larger.
std::size_t rarity(char c)
{
    constexpr std::string_view Common =
        " e0t1a2oin3srl45d6.:-h789/cump\"gfb_,w=yk()vITENOSRAFLCDPH'[]xM";
    return std::min(Common.find(c), Common.size());
}

} // namespace

LogNeedle::LogNeedle(QByteArray text, bool isCaseSensitive)
    : m_text(std::move(text))
    , m_isCaseSensitive(isCaseSensitive)
{
    if (!isCaseSensitive)
        std::ranges::transform(m_text, m_text.begin(), folded);
    for (qsizetype i = 1; i < m_text.size(); ++i) {
        if (rarity(m_text[i]) > rarity(m_text[m_first]))
            m_first = i;
    }
    m_second = m_first == 0 ? m_text.size() - 1 : 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (i != m_first && rarity(m_text[i]) > rarity(m_text[m_second]))
            m_second = i;
    }
    const auto foldOf = [this](qsizetype at) {
        return !m_isCaseSensitive && isLetter(m_text[at]) ? CaseBit : '\0';
    };
    if (!m_text.isEmpty()) {
        m_firstFold = foldOf(m_first);
        m_secondFold = foldOf(m_second);
    }
}

bool LogNeedle::isAt(const char *at) const
{
    if (m_isCaseSensitive)
        return std::memcmp(at, m_text.constData(), std::size_t(m_text.size())) == 0;
    return std::equal(m_text.begin(), m_text.end(), at,
                      [](char wanted, char c) { return wanted == folded(c); });
}

qsizetype LogNeedle::slowIndexIn(QByteArrayView text, qsizetype from) const
{
    for (qsizetype at = from; at + m_text.size() <= text.size(); ++at) {
        if (m_isCaseSensitive) {
            const char first = m_text.front();
            const void *found = std::memchr(text.data() + at, first, std::size_t(text.size() - at));
            if (!found)
                return -1;
            at = static_cast<const char *>(found) - text.data();
            if (at + m_text.size() > text.size())
                return -1;
        }
        if (isAt(text.data() + at))
            return at;
    }
    return -1;
}

#ifdef SPACEDOCK_HAS_SSE2

// Sixteen places at once: where both of its rarest bytes are in their places, it may stand.
qsizetype LogNeedle::indexIn(QByteArrayView text, qsizetype from) const
{
    constexpr qsizetype Step = 16;
    if (m_text.isEmpty())
        return -1;
    const __m128i first = _mm_set1_epi8(m_text[m_first]);
    const __m128i second = _mm_set1_epi8(m_text[m_second]);
    const __m128i firstFold = _mm_set1_epi8(m_firstFold);
    const __m128i secondFold = _mm_set1_epi8(m_secondFold);
    const auto load = [](const char *at, const __m128i &fold) {
        return _mm_or_si128(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)), fold);
    };
    const char *data = text.data();
    const qsizetype last = text.size() - m_text.size() - Step;
    for (; from <= last; from += Step) {
        const char *at = data + from;
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(load(at + m_first, firstFold), first),
                                           _mm_cmpeq_epi8(load(at + m_second, secondFold), second));
        for (auto places = static_cast<unsigned>(_mm_movemask_epi8(both)); places != 0;
             places &= places - 1) {
            const qsizetype place = from + std::countr_zero(places);
            if (isAt(data + place))
                return place;
        }
    }
    return slowIndexIn(text, from);
}

#else

qsizetype LogNeedle::indexIn(QByteArrayView text, qsizetype from) const
{
    return m_text.isEmpty() ? -1 : slowIndexIn(text, from);
}

#endif

} // namespace spacedock
