// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/streamsink.h"

#include <QCoreApplication>

#include <utility>

namespace spacedock {

const QEvent::Type StreamSink::Filled = static_cast<QEvent::Type>(QEvent::registerEventType());

void StreamSink::post()
{
    if (m_receiver && !std::exchange(m_isPosted, true))
        QCoreApplication::postEvent(m_receiver, new QEvent(Filled));
}

void StreamSink::setOpened()
{
    const std::scoped_lock lock(m_mutex);
    m_batch.opened = true;
    if (m_log && m_receiver)
        m_log->begin();
    post();
}

void StreamSink::push(QList<ServerEvent> events, qsizetype bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (m_batch.events.isEmpty())
        m_batch.events = std::move(events);
    else
        m_batch.events.append(std::move(events));
    m_batch.lastId = m_batch.events.constLast().id;
    m_bytes += bytes;
    m_isFull = m_bytes >= High;
    post();
}

void StreamSink::push(LogBatch lines, const QByteArray &lastId)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_receiver)
        return;
    m_log->push(std::move(lines));
    if (m_batch.lastId == lastId)
        return;
    m_batch.lastId = lastId;
    post();
}

void StreamSink::finish(StreamEnd end)
{
    const std::scoped_lock lock(m_mutex);
    m_batch.end = std::move(end);
    post();
}

StreamSink::Batch StreamSink::take()
{
    const std::scoped_lock lock(m_mutex);
    m_isPosted = false;
    m_bytes = 0;
    m_batch.wasFull = m_isFull.exchange(false);
    return std::exchange(m_batch, {});
}

void StreamSink::detach()
{
    const std::scoped_lock lock(m_mutex);
    m_receiver = nullptr;
}

} // namespace spacedock
