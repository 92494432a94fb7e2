// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/spacewatch.h"

#include "app/hub/eventstream.h"
#include "app/hub/hubclient.h"

namespace spacedock {

SpaceWatch::SpaceWatch(HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

SpaceWatch::~SpaceWatch() = default;

void SpaceWatch::follow(const SpaceId &id)
{
    ++m_followed;
    m_stream.reset();
    m_isReading = m_isWokenAgain = false;
    m_id = id;
    if (id.isEmpty())
        return;
    m_stream = m_client.stream(StreamKind::Events, id);
    connect(m_stream.get(), &EventStream::received, this, &SpaceWatch::readRuntime);
    // Events may have been missed while the stream was broken.
    connect(m_stream.get(), &EventStream::opened, this, &SpaceWatch::readRuntime);
    m_stream->open();
}

void SpaceWatch::readRuntime()
{
    if (m_isReading) {
        m_isWokenAgain = true;
        return;
    }
    m_isReading = true;
    m_client.runtime(m_id).then(
        this, [this, id = m_id, followed = m_followed](const Result<Runtime> &runtime) {
            if (followed != m_followed)
                return;
            m_isReading = false;
            if (std::exchange(m_isWokenAgain, false))
                readRuntime();
            if (runtime)
                emit runtimeRead(id, *runtime);
        });
}

} // namespace spacedock
