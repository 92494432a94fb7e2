// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsnapshot_p.h"

#include "app/service/logblock.h"
#include "app/service/logsecrets.h"
#include "app/service/logslot.h"

#include <algorithm>

namespace spacedock {

std::size_t LogSnapshot::slotOf(qint64 line) const
{
    const auto after = std::ranges::upper_bound(
        *m_slots, line, {}, [](const std::shared_ptr<LogSlot> &slot) { return slot->first(); });
    return static_cast<std::size_t>(after - m_slots->begin()) - 1;
}

std::shared_ptr<const LogBlock> LogSnapshot::block(qint64 line, qint64 &first) const
{
    if (line < m_begin || line >= m_finalEnd)
        return {};
    if (line >= m_hotFirst) {
        first = m_hotFirst;
        return m_hot;
    }
    const LogSlot &slot = *(*m_slots)[slotOf(line)];
    first = slot.first();
    return slot.load();
}

qint64 LogSnapshot::blockEnd(qint64 first, const LogBlock &block) const
{
    return first == m_hotFirst ? m_finalEnd : first + block.count();
}

const LogBlock *LogSnapshot::at(qint64 line, quint32 &inBlock) const
{
    if (line < m_begin || line >= m_finalEnd)
        return nullptr;
    if (line >= m_hotFirst) {
        inBlock = static_cast<quint32>(line - m_hotFirst);
        return m_hot.get();
    }
    if (!m_last || line < m_lastFirst || line >= m_lastFirst + m_last->count())
        m_last = block(line, m_lastFirst);
    inBlock = static_cast<quint32>(line - m_lastFirst);
    return m_last.get();
}

LogRecord LogSnapshot::record(qint64 line) const
{
    quint32 inBlock = 0;
    if (const LogBlock *found = at(line, inBlock))
        return found->record(inBlock);
    return m_open && line == m_finalEnd ? m_open->record : LogRecord{};
}

QByteArray LogSnapshot::text(qint64 line) const
{
    quint32 inBlock = 0;
    if (const LogBlock *found = at(line, inBlock))
        return found->line(inBlock).toByteArray();
    return m_open && line == m_finalEnd ? m_open->text : QByteArray();
}

QByteArray LogSnapshot::text(qint64 line, qsizetype offset, qsizetype maxBytes) const
{
    quint32 inBlock = 0;
    if (const LogBlock *found = at(line, inBlock)) {
        const QByteArrayView whole = found->line(inBlock);
        const qsizetype from = std::clamp<qsizetype>(offset, 0, whole.size());
        return whole.sliced(from, std::clamp<qsizetype>(maxBytes, 0, whole.size() - from))
            .toByteArray();
    }
    return text(line).mid(offset, maxBytes);
}

qsizetype LogSnapshot::size(qint64 line) const
{
    quint32 inBlock = 0;
    if (const LogBlock *found = at(line, inBlock))
        return found->line(inBlock).size();
    return m_open && line == m_finalEnd ? m_open->text.size() : 0;
}

std::optional<LogDivider> LogSnapshot::divider(qint64 line) const
{
    quint32 inBlock = 0;
    const LogBlock *found = at(line, inBlock);
    return found ? found->divider(inBlock) : std::nullopt;
}

std::optional<QByteArray> LogSnapshot::revealed(qint64 line) const
{
    return m_secrets ? m_secrets->find(line) : std::nullopt;
}

qint64 LogSnapshot::firstAt(Time time) const
{
    const auto isReached = [time](const std::optional<Time> &of) { return of && *of >= time; };
    qint64 from = m_hotFirst;
    if (m_slots) {
        const auto slot = std::ranges::find_if(*m_slots, isReached, &LogSlot::latest);
        if (slot != m_slots->end())
            from = std::max(m_begin, (*slot)->first());
    }
    while (from < m_end && !isReached(record(from).time))
        ++from;
    return from;
}

} // namespace spacedock
