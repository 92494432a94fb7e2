// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacesfeed.h"

#include "app/service/ledger.h"
#include "app/service/pricebooks.h"

namespace spacedock {

SpacesFeed::SpacesFeed(Services &services, SpacesModel &model, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(FlushInterval);
    m_clock.setInterval(std::chrono::seconds{1});
    connect(&m_flush, &QTimer::timeout, this, &SpacesFeed::flush);
    connect(&m_clock, &QTimer::timeout, this, &SpacesFeed::tick);

    const auto markAll = [this] { mark({}); };
    connect(&services.spaces, &SpaceStore::spacesChanged, this, &SpacesFeed::mark);
    connect(&services.spaces, &SpaceStore::pendingChanged, this,
            [this](const SpaceId &id) { mark({id}); });
    connect(&services.spaces, &SpaceStore::freshnessChanged, this, &SpacesFeed::tick);
    connect(&services.ledger, &Ledger::changed, this, markAll);
    connect(&services.books, &PriceBooks::currentChanged, this, markAll);
    m_allDirty = true;
    flush();
}

void SpacesFeed::mark(const QList<SpaceId> &ids)
{
    m_allDirty = m_allDirty || ids.isEmpty();
    m_dirty.unite({ids.begin(), ids.end()});
    if (!m_flush.isActive())
        m_flush.start();
}

void SpacesFeed::flush()
{
    const SpaceStore &store = m_services.spaces;
    QList<SpaceRow> rows;
    m_model.setNow(m_services.clock());
    if (m_allDirty) {
        readMonth();
        rows.reserve(store.spaces().size());
        for (const Space &space : store.spaces())
            rows.append(row(space));
        m_model.setRows(rows);
    } else {
        QSet<SpaceId> gone;
        for (const SpaceId &id : std::as_const(m_dirty)) {
            if (const Space *space = store.find(id))
                rows.append(row(*space));
            else
                gone.insert(id);
        }
        m_model.removeRows(gone);
        m_model.updateRows(rows);
    }
    m_dirty.clear();
    m_allDirty = false;
    if (m_model.isAnyInFlight() != m_clock.isActive())
        m_model.isAnyInFlight() ? m_clock.start() : m_clock.stop();
}

void SpacesFeed::tick()
{
    m_model.setNow(m_services.clock());
}

void SpacesFeed::readMonth()
{
    m_month.clear();
    const QList<CostRow> rows = m_services.ledger.rows(monthOf(m_services.clock()));
    for (const CostRow &cost : rows) {
        if (cost.isSpace)
            m_month.insert(cost.key, cost.total);
    }
}

SpaceRow SpacesFeed::row(const Space &space) const
{
    const SpaceStore &store = m_services.spaces;
    SpaceRow row;
    row.space = space;
    row.pending = store.pending(space.id);
    row.stageSince = store.stageSince(space.id);
    row.changingSince = store.changingSince(space.id);
    row.cost = m_services.ledger.costNow(space.id);
    row.month = m_month.value(space.id.path());
    describe(row, m_services.books.current());
    return row;
}

} // namespace spacedock
