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
    const TimeSpan month = monthOf(m_services.clock());
    m_month.clear();
    m_runs.clear();
    const QList<CostRow> rows = m_services.ledger.rows(month);
    for (const CostRow &cost : rows) {
        if (cost.isSpace)
            m_month.insert(cost.key, cost.total);
    }
    const QList<UsageLine> lines = m_services.ledger.lines(month);
    for (const UsageLine &line : lines) {
        if (line.isSpace() && line.active && line.startedAt)
            m_runs.insert(line.label, *line.startedAt);
    }
}

// What ran before this program looked is known from the bill alone.
std::optional<Time> SpacesFeed::since(const Space &space) const
{
    const auto seen = m_services.spaces.stageSince(space.id);
    const auto billed = m_runs.constFind(space.id.path());
    const bool runs = space.runtime.stage.stage == Stage::Running;
    return seen || !runs || billed == m_runs.cend() ? seen : std::optional(*billed);
}

SpaceRow SpacesFeed::row(const Space &space) const
{
    const SpaceStore &store = m_services.spaces;
    SpaceRow row;
    row.space = space;
    row.pending = store.pending(space.id);
    row.stageSince = since(space);
    row.changingSince = store.changingSince(space.id);
    row.cost = m_services.ledger.costNow(space.id);
    row.month = m_month.value(space.id.path());
    describe(row, m_services.books.current());
    return row;
}

} // namespace spacedock
