// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/logqueue.h"

#include <utility>

namespace spacedock {

LogQueue::LogQueue(std::function<void()> wake, std::function<void(LogBatch &)> prepare)
    : m_wake(std::move(wake))
    , m_prepare(std::move(prepare))
{
}

void LogQueue::begin()
{
    add({.begins = true});
}

void LogQueue::push(LogBatch batch)
{
    if (m_prepare)
        m_prepare(batch);
    add({.batch = std::move(batch)});
}

void LogQueue::add(Piece piece)
{
    bool isFirst = false;
    {
        const std::scoped_lock lock(m_mutex);
        isFirst = m_pieces.empty();
        m_bytes +=
            piece.batch.text.size() + qsizetype(piece.batch.lines.size() * sizeof(LogBatch::Line));
        m_isFull = m_bytes >= High;
        m_pieces.push_back(std::move(piece));
    }
    if (isFirst && m_wake)
        m_wake();
}

void LogQueue::setOnRoom(std::function<void()> onRoom)
{
    const std::scoped_lock lock(m_mutex);
    m_onRoom = std::move(onRoom);
}

std::vector<LogQueue::Piece> LogQueue::take()
{
    std::vector<Piece> pieces;
    std::function<void()> onRoom;
    {
        const std::scoped_lock lock(m_mutex);
        pieces.swap(m_pieces);
        m_bytes = 0;
        if (m_isFull.exchange(false))
            onRoom = m_onRoom;
    }
    if (onRoom)
        onRoom();
    return pieces;
}

} // namespace spacedock
