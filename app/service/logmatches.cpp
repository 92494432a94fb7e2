// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmatches.h"

#include <algorithm>
#include <array>
#include <bit>

namespace spacedock {

namespace {

constexpr int ChunkBits = 16;
constexpr qint64 ChunkLines = qint64{1} << ChunkBits;
constexpr std::size_t MaxSparse = 4096; ///< Beyond it, bits take less.
constexpr std::size_t Words = std::size_t(ChunkLines) / 64;

} // namespace

/// The lines of one run of 65,536: a sorted list, or one bit for each.
struct LogMatches::Chunk {
    qint64 base = 0;
    qint64 count = 0;
    qint64 last = -1; ///< The largest.
    std::vector<std::uint16_t> sparse;
    std::vector<std::uint64_t> bits; ///< Instead of the list, when it is not empty.

    bool contains(std::uint16_t low) const
    {
        if (bits.empty())
            return std::ranges::binary_search(sparse, low);
        return ((bits[low / 64] >> (low % 64)) & 1U) != 0;
    }
    /// How many are smaller than \a low.
    qint64 rank(std::uint32_t low) const
    {
        if (bits.empty())
            return std::ranges::lower_bound(sparse, low) - sparse.begin();
        qint64 rank = 0;
        for (std::size_t word = 0; word < low / 64; ++word)
            rank += std::popcount(bits[word]);
        if (low % 64 != 0)
            rank += std::popcount(bits[low / 64] & ((std::uint64_t{1} << (low % 64)) - 1));
        return rank;
    }
    qint64 at(qint64 index) const
    {
        if (bits.empty())
            return base + sparse[std::size_t(index)];
        std::size_t word = 0;
        for (; index >= std::popcount(bits[word]); ++word)
            index -= std::popcount(bits[word]);
        std::uint64_t rest = bits[word];
        for (; index > 0; --index)
            rest &= rest - 1;
        return base + qint64(word * 64) + std::countr_zero(rest);
    }
    void append(std::uint16_t low)
    {
        if (bits.empty() && sparse.size() < MaxSparse) {
            sparse.push_back(low);
        } else {
            if (bits.empty()) {
                bits.resize(Words);
                for (const std::uint16_t each : sparse)
                    bits[each / 64] |= std::uint64_t{1} << (each % 64);
                sparse = {};
            }
            bits[low / 64] |= std::uint64_t{1} << (low % 64);
        }
        last = base + low;
        ++count;
    }
    /// Keeps those of \a from … \a to.
    void keep(std::uint32_t from, std::uint32_t to)
    {
        Chunk kept{.base = base};
        for (qint64 i = rank(from); i < count; ++i) {
            const qint64 low = at(i) - base;
            if (low >= qint64(to))
                break;
            kept.append(static_cast<std::uint16_t>(low));
        }
        *this = std::move(kept);
    }
};

LogMatches::Chunk &LogMatches::writable(std::size_t part)
{
    auto &chunk = m_parts[part].chunk;
    if (chunk.use_count() > 1)
        chunk = std::make_shared<Chunk>(*chunk);
    return *chunk;
}

void LogMatches::recount()
{
    std::erase_if(m_parts, [](const Part &part) { return part.chunk->count == 0; });
    m_count = 0;
    for (Part &part : m_parts) {
        part.before = m_count;
        m_count += part.chunk->count;
    }
}

qint64 LogMatches::at(qint64 index) const
{
    const auto after = std::ranges::upper_bound(m_parts, index, {}, &Part::before);
    const Part &part = *(after - 1);
    return part.chunk->at(index - part.before);
}

qint64 LogMatches::lowerBound(qint64 line) const
{
    const auto part = std::ranges::lower_bound(
        m_parts, line, {}, [](const Part &each) { return each.chunk->base + ChunkLines - 1; });
    if (part == m_parts.end())
        return m_count;
    const qint64 low = std::max<qint64>(0, line - part->chunk->base);
    return part->before + part->chunk->rank(static_cast<std::uint32_t>(low));
}

bool LogMatches::contains(qint64 line) const
{
    const qint64 index = lowerBound(line);
    return index < m_count && at(index) == line;
}

void LogMatches::append(qint64 line)
{
    const qint64 base = line & ~(ChunkLines - 1);
    if (m_parts.empty() || m_parts.back().chunk->base < base)
        m_parts.push_back({m_count, std::make_shared<Chunk>(Chunk{.base = base})});
    else if (line <= m_parts.back().chunk->last)
        return;
    writable(m_parts.size() - 1).append(static_cast<std::uint16_t>(line - base));
    ++m_count;
}

void LogMatches::truncate(qint64 line)
{
    while (!m_parts.empty() && m_parts.back().chunk->base >= line)
        m_parts.pop_back();
    if (!m_parts.empty() && m_parts.back().chunk->last >= line) {
        const qint64 base = m_parts.back().chunk->base;
        writable(m_parts.size() - 1).keep(0, static_cast<std::uint32_t>(line - base));
    }
    recount();
}

void LogMatches::dropBefore(qint64 line)
{
    const auto isOver = [line](const Part &part) { return part.chunk->base + ChunkLines <= line; };
    m_parts.erase(m_parts.begin(), std::ranges::find_if_not(m_parts, isOver));
    if (!m_parts.empty() && m_parts.front().chunk->base < line) {
        const qint64 base = m_parts.front().chunk->base;
        writable(0).keep(static_cast<std::uint32_t>(line - base),
                         static_cast<std::uint32_t>(ChunkLines));
    }
    recount();
}

bool LogMatches::operator==(const LogMatches &other) const
{
    if (m_count != other.m_count)
        return false;
    for (qint64 i = 0; i < m_count; ++i) {
        if (at(i) != other.at(i))
            return false;
    }
    return true;
}

} // namespace spacedock
