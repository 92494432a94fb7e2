// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logblock.h"

#include <cstring>

namespace spacedock {

// Packed: counts, then column by column what goes with the lines, then their text with the line
// ends, which tell where each begins. Times are kept as the step from the line before.

namespace {

class Writer {
public:
    explicit Writer(QByteArray &out)
        : m_bytes(out)
    {
        m_bytes.resize(0);
    }

    void byte(unsigned value) { m_bytes += static_cast<char>(value & 0xffU); }
    void number(quint64 value)
    {
        while (value >= 0x80) {
            byte(static_cast<unsigned>(value & 0x7f) | 0x80U);
            value >>= 7U;
        }
        byte(static_cast<unsigned>(value));
    }
    void integer(qint64 value)
    {
        number((static_cast<quint64>(value) << 1U) ^ static_cast<quint64>(value >> 63U));
    }
    void bytes(QByteArrayView value)
    {
        number(static_cast<quint64>(value.size()));
        m_bytes.append(value);
    }
    void time(const std::optional<Time> &time)
    {
        byte(time ? 1 : 0);
        if (time)
            integer(time->time_since_epoch().count());
    }

private:
    QByteArray &m_bytes;
};

/// Every read checks what is left; after the first that fails all give zero.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool isOk() const { return m_isOk; }
    unsigned byte()
    {
        if (m_rest.isEmpty()) {
            m_isOk = false;
            return 0;
        }
        const auto value = static_cast<unsigned char>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return value;
    }
    quint64 number()
    {
        constexpr unsigned Bits = 64;
        quint64 value = 0;
        for (unsigned shift = 0; shift < Bits; shift += 7) {
            const unsigned next = byte();
            value |= quint64{next & 0x7fU} << shift;
            if (next < 0x80)
                return value;
        }
        m_isOk = false;
        return 0;
    }
    qint64 integer()
    {
        const quint64 value = number();
        return static_cast<qint64>((value >> 1U) ^ (~(value & 1U) + 1U));
    }
    QByteArrayView bytes()
    {
        const quint64 size = number();
        if (size > static_cast<quint64>(m_rest.size())) {
            m_isOk = false;
            return {};
        }
        const QByteArrayView value = m_rest.first(qsizetype(size));
        m_rest = m_rest.sliced(qsizetype(size));
        return value;
    }
    std::optional<Time> time()
    {
        if (byte() == 0)
            return {};
        return Time(std::chrono::milliseconds(integer()));
    }

private:
    QByteArrayView m_rest;
    bool m_isOk = true;
};

void write(Writer &out, const LogDivider &divider)
{
    out.byte(static_cast<unsigned>(divider.kind));
    out.time(divider.from);
    out.time(divider.until);
    out.integer(divider.run);
    out.bytes(divider.commit);
}

LogDivider readDivider(Reader &in)
{
    constexpr unsigned Kinds = 3;
    LogDivider divider;
    divider.kind = static_cast<LogDivider::Kind>(in.byte() % Kinds);
    divider.from = in.time();
    divider.until = in.time();
    divider.run = static_cast<int>(in.integer());
    divider.commit = in.bytes().toByteArray();
    return divider;
}

void writeMarks(Writer &out, const LogRecord &record)
{
    auto marks = static_cast<unsigned>(record.level);
    marks |= static_cast<unsigned>(record.check) << 2U;
    marks |= (record.startsBlock ? 1U : 0U) << 4U;
    marks |= (record.inBlock ? 1U : 0U) << 5U;
    marks |= (record.hasEscapes ? 1U : 0U) << 6U;
    marks |= (record.isDivider ? 1U : 0U) << 7U;
    out.byte(marks);
}

void readMarks(LogRecord &record, unsigned marks)
{
    record.level = static_cast<LogLevel>(marks & 3U);
    record.check = static_cast<LogCheck>(((marks >> 2U) & 3U) % 3U);
    record.startsBlock = ((marks >> 4U) & 1U) != 0;
    record.inBlock = ((marks >> 5U) & 1U) != 0;
    record.hasEscapes = ((marks >> 6U) & 1U) != 0;
    record.isDivider = ((marks >> 7U) & 1U) != 0;
}

} // namespace

QByteArray LogBlock::packed(quint32 from, quint32 to) const
{
    QByteArray bytes;
    pack(from, to, bytes);
    return bytes;
}

void LogBlock::pack(quint32 from, quint32 to, QByteArray &bytes) const
{
    Writer out(bytes);
    out.number(to - from);
    qint64 before = 0;
    for (quint32 i = from; i < to; ++i)
        writeMarks(out, record(i));
    for (quint32 i = from; i < to; ++i) {
        const LogRecord line = record(i);
        // Zero: no time; else one more than the step, or less when the clock ran backwards.
        const qint64 ms = line.time ? line.time->time_since_epoch().count() : 0;
        const qint64 step = ms - before;
        out.integer(!line.time ? 0 : step >= 0 ? step + 1 : step);
        before = line.time ? ms : before;
    }
    for (quint32 i = from; i < to; ++i) {
        const LogRecord line = record(i);
        out.number(static_cast<quint64>(line.redraws) << 1U | (line.isMasked ? 1U : 0U));
        if (line.isDivider)
            write(out, *divider(i));
    }
    out.bytes(QByteArrayView(m_text.get() + begin(from), begin(to) - begin(from)));
}

std::shared_ptr<LogBlock> LogBlock::unpacked(QByteArrayView bytes)
{
    Reader in(bytes);
    const quint64 count = in.number();
    if (count > MaxLines || count > static_cast<quint64>(bytes.size()))
        return {};
    std::vector<LogRecord> records(count);
    std::vector<LogDivider> dividers;
    for (LogRecord &record : records)
        readMarks(record, in.byte());
    qint64 before = 0;
    for (LogRecord &record : records) {
        const qint64 step = in.integer();
        if (step == 0)
            continue;
        before = static_cast<qint64>(static_cast<quint64>(before)
                                     + static_cast<quint64>(step > 0 ? step - 1 : step));
        record.time = Time(std::chrono::milliseconds(before));
    }
    for (LogRecord &record : records) {
        const quint64 value = in.number();
        record.isMasked = (value & 1U) != 0;
        record.redraws = static_cast<int>((value >> 1U) & 0x7fffffffU);
        if (record.isDivider)
            dividers.push_back(readDivider(in));
    }
    QByteArrayView text = in.bytes();
    if (!in.isOk() || dividers.size() > MaxDividers)
        return {};
    std::shared_ptr<LogBlock> block(
        new LogBlock(Exact{.text = text.size(), .lines = static_cast<quint32>(count)}));
    auto divider = dividers.cbegin();
    for (const LogRecord &record : records) {
        const void *end =
            text.isEmpty() ? nullptr : std::memchr(text.data(), '\n', std::size_t(text.size()));
        if (!end)
            return {};
        const QByteArrayView line = text.first(static_cast<const char *>(end) - text.data());
        if (record.isDivider) {
            if (!line.isEmpty() || !block->hasRoomForDivider())
                return {};
            block->append(*divider++);
        } else if (block->hasRoom(line, record)) {
            block->append(line, record);
        } else {
            return {};
        }
        text = text.sliced(line.size() + 1);
    }
    return block;
}

} // namespace spacedock
