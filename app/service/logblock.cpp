// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logblock.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <utility>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace spacedock {

namespace {

constexpr qint32 NoTime = std::numeric_limits<qint32>::min();

enum Mark : quint16 {
    LevelMask = 0x3,
    CheckShift = 2,
    StartsBlock = 1U << 4U,
    InBlock = 1U << 5U,
    HasEscapes = 1U << 6U,
    IsDivider = 1U << 7U,
    IsMasked = 1U << 8U,
    HasExtra = 1U << 9U
};

quint16 marksOf(const LogRecord &record)
{
    unsigned marks = static_cast<unsigned>(record.level)
        | static_cast<unsigned>(record.check) << unsigned(CheckShift);
    const auto set = [&marks](bool is, Mark mark) { marks |= is ? unsigned(mark) : 0U; };
    set(record.startsBlock, StartsBlock);
    set(record.inBlock, InBlock);
    set(record.hasEscapes, HasEscapes);
    set(record.isDivider, IsDivider);
    set(record.isMasked, IsMasked);
    set(record.redraws > 0, HasExtra);
    return static_cast<quint16>(marks);
}

constexpr qsizetype PerLine = sizeof(quint32) + sizeof(qint32) + sizeof(quint16);

/// Room that is not touched is not resident: pages come with the first write.
std::shared_ptr<char[]> room(qsizetype size)
{
    return std::make_unique_for_overwrite<char[]>(std::size_t(size));
}

/// Asks for the pages of so many bytes together, which is quicker than one by one with their first
/// writes. Where that is not possible, they come one by one.
void makeResident([[maybe_unused]] char *begin, [[maybe_unused]] qsizetype size)
{
#ifdef MADV_POPULATE_WRITE
    constexpr std::uintptr_t Page = 4096;
    const std::uintptr_t skipped = reinterpret_cast<std::uintptr_t>(begin) % Page;
    madvise(begin - skipped, std::size_t(size) + skipped, MADV_POPULATE_WRITE);
#endif
}

} // namespace

LogBlock::LogBlock(qsizetype firstLine)
    : LogBlock(Exact{.text = std::max(TextSize, firstLine + 1), .lines = MaxLines})
{
}

LogBlock::LogBlock(std::shared_ptr<char[]> room, quint32 lines)
{
    constexpr quint32 Fewest = 1024;
    constexpr quint32 Step = 32; // to where the columns and the text are aligned
    lines = std::clamp(lines, Fewest, MaxLines) / Step * Step;
    const qsizetype indexSize = PerLine * lines;
    setText({room, room.get() + indexSize}, LogRoom::Size - indexSize);
    setIndex(std::move(room), lines);
    m_residentStep = m_room;
}

LogBlock::LogBlock(Exact exact)
{
    setText(room(exact.text), exact.text);
    setIndex(room(PerLine * exact.lines), exact.lines);
}

void LogBlock::setText(std::shared_ptr<char[]> text, qsizetype size)
{
    m_text = std::move(text);
    m_room = size;
}

void LogBlock::setIndex(std::shared_ptr<char[]> index, quint32 lines)
{
    m_index = std::move(index);
    m_ends = reinterpret_cast<quint32 *>(m_index.get());
    m_times = reinterpret_cast<qint32 *>(m_ends + lines);
    m_marks = reinterpret_cast<quint16 *>(m_times + lines);
    m_lineRoom = lines;
}

bool LogBlock::isInReach(const std::optional<Time> &time) const
{
    if (!time || !m_base)
        return true;
    const qint64 delta = (*time - *m_base).count();
    return delta > NoTime && delta <= std::numeric_limits<qint32>::max();
}

bool LogBlock::hasRoom(QByteArrayView text, const LogRecord &record) const
{
    return m_count < m_lineRoom && text.size() < m_room - begin(m_count)
        && (record.redraws == 0 || m_extraCount.load(std::memory_order_relaxed) < MaxExtras)
        && isInReach(record.time);
}

qint32 LogBlock::delta(const std::optional<Time> &time) const
{
    return time ? static_cast<qint32>((*time - *m_base).count()) : NoTime;
}

void LogBlock::append(QByteArrayView text, const LogRecord &record)
{
    if (record.time) {
        const qint64 ms = record.time->time_since_epoch().count();
        m_earliest = m_base ? std::min(m_earliest, ms) : ms;
        m_latest = m_base ? std::max(m_latest, ms) : ms;
        if (!m_base)
            m_base = record.time;
    }
    if (record.redraws > 0)
        addExtra(record.redraws);
    add(text, delta(record.time), marksOf(record));
}

bool LogBlock::hasRoomForDivider() const
{
    return m_count < m_lineRoom && m_room > begin(m_count) && m_dividerCount < MaxDividers
        && m_extraCount.load(std::memory_order_relaxed) < MaxExtras;
}

void LogBlock::append(const LogDivider &divider)
{
    if (!m_dividers)
        m_dividers = std::make_unique<LogDivider[]>(MaxDividers);
    m_dividers[m_dividerCount] = divider;
    addExtra(static_cast<qint32>(m_dividerCount++));
    add({}, NoTime, HasExtra | IsDivider);
}

void LogBlock::add(QByteArrayView text, qint32 delta, quint16 marks)
{
    const qsizetype at = begin(m_count);
    char *out = m_text.get() + at;
    if (at + text.size() >= m_resident) {
        const qsizetype more = std::min(std::max(text.size() + 1, m_residentStep), m_room - at);
        makeResident(out, more);
        m_resident = at + more;
    }
    if (!text.isEmpty())
        std::memcpy(out, text.data(), std::size_t(text.size()));
    out[text.size()] = '\n';
    m_ends[m_count] = static_cast<quint32>(at + text.size() + 1);
    m_times[m_count] = delta;
    m_marks[m_count] = marks;
    ++m_count;
}

void LogBlock::addExtra(qint32 value)
{
    if (!m_extras)
        m_extras = std::make_unique_for_overwrite<Extra[]>(MaxExtras);
    const quint32 at = m_extraCount.load(std::memory_order_relaxed);
    m_extras[at] = {.line = m_count, .value = value};
    m_extraCount.store(at + 1, std::memory_order_release);
}

qint32 LogBlock::extra(quint32 line) const
{
    const Extra *end = m_extras.get() + m_extraCount.load(std::memory_order_acquire);
    const Extra *found = std::ranges::lower_bound(m_extras.get(), end, line, {}, &Extra::line);
    return found != end && found->line == line ? found->value : 0;
}

QByteArrayView LogBlock::line(quint32 at) const
{
    const qsizetype from = begin(at);
    return {m_text.get() + from, qsizetype(m_ends[at]) - 1 - from};
}

bool LogBlock::hasEscapes(quint32 at) const
{
    return (m_marks[at] & HasEscapes) != 0;
}

bool LogBlock::isDivider(quint32 at) const
{
    return (m_marks[at] & IsDivider) != 0;
}

LogRecord LogBlock::record(quint32 at) const
{
    const unsigned marks = m_marks[at];
    LogRecord record{.level = static_cast<LogLevel>(marks & LevelMask),
                     .check = static_cast<LogCheck>((marks >> unsigned(CheckShift)) & 3U),
                     .startsBlock = (marks & StartsBlock) != 0,
                     .inBlock = (marks & InBlock) != 0,
                     .hasEscapes = (marks & HasEscapes) != 0,
                     .isDivider = (marks & IsDivider) != 0,
                     .isMasked = (marks & IsMasked) != 0};
    if (m_times[at] != NoTime)
        record.time = *m_base + std::chrono::milliseconds(m_times[at]);
    if ((marks & HasExtra) != 0 && !record.isDivider)
        record.redraws = extra(at);
    return record;
}

std::optional<LogDivider> LogBlock::divider(quint32 at) const
{
    if ((m_marks[at] & IsDivider) == 0)
        return {};
    return m_dividers[static_cast<std::size_t>(extra(at))];
}

quint32 LogBlock::lineAt(qsizetype offset, quint32 count, quint32 from) const
{
    constexpr quint32 Near = 8;
    for (const quint32 end = std::min(count, from + Near); from < end; ++from) {
        if (qsizetype(m_ends[from]) > offset)
            return from;
    }
    const auto *found = std::upper_bound(m_ends + from, m_ends + count, quint32(offset));
    return static_cast<quint32>(found - m_ends);
}

std::optional<Time> LogBlock::earliest() const
{
    return m_base ? std::optional(Time(std::chrono::milliseconds(m_earliest))) : std::nullopt;
}

std::optional<Time> LogBlock::latest() const
{
    return m_base ? std::optional(Time(std::chrono::milliseconds(m_latest))) : std::nullopt;
}

qsizetype LogBlock::memory() const
{
    return qsizetype(sizeof(LogBlock)) + begin(m_count) + PerLine * m_count
        + qsizetype(sizeof(Extra) * m_extraCount) + qsizetype(sizeof(LogDivider) * m_dividerCount);
}

std::shared_ptr<const LogBlock> LogBlock::sealed() const
{
    constexpr qsizetype WorthACopy = TextSize / 16; // of room that stays empty
    const qsizetype size = begin(m_count);
    const bool isTextShared = m_room - size < WorthACopy;
    const bool isIndexShared = PerLine * (m_lineRoom - m_count) < WorthACopy / 2;
    const std::shared_ptr<LogBlock> block(
        new LogBlock(Exact{.text = isTextShared ? 0 : size, .lines = isIndexShared ? 0 : m_count}));
    if (isTextShared)
        block->setText(m_text, m_room);
    else
        std::copy_n(m_text.get(), size, block->m_text.get());
    if (isIndexShared) {
        block->setIndex(m_index, m_lineRoom);
    } else {
        std::copy_n(m_ends, m_count, block->m_ends);
        std::copy_n(m_times, m_count, block->m_times);
        std::copy_n(m_marks, m_count, block->m_marks);
    }
    block->m_count = m_count;
    block->m_base = m_base;
    block->m_earliest = m_earliest;
    block->m_latest = m_latest;
    if (m_extraCount > 0) {
        block->m_extras = std::make_unique_for_overwrite<Extra[]>(m_extraCount);
        std::copy_n(m_extras.get(), m_extraCount.load(), block->m_extras.get());
        block->m_extraCount = m_extraCount.load();
    }
    if (m_dividerCount > 0) {
        block->m_dividers = std::make_unique<LogDivider[]>(m_dividerCount);
        std::copy_n(m_dividers.get(), m_dividerCount, block->m_dividers.get());
        block->m_dividerCount = m_dividerCount;
    }
    return block;
}

} // namespace spacedock
