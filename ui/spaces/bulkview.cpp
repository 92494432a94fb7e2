// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/bulkview.h"

#include "app/service/pricebooks.h"
#include "ui/guard/guardactions.h"
#include "ui/spaces/bulkbar.h"
#include "ui/spaces/bulkpane.h"
#include "ui/spaces/detailspane.h"
#include "ui/spaces/spaceactions.h"
#include "ui/spaces/spaceslist.h"
#include "ui/text/format.h"

namespace spacedock {

BulkView::BulkView(Services &services, SpacesModel &model, SpacesList &list, DetailsPane &details,
                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_list(list)
    , m_details(details)
{
    connect(&list, &SpacesList::selectionChanged, this, &BulkView::update);
    connect(&model, &QAbstractItemModel::dataChanged, this, &BulkView::update);
}

void BulkView::setActions(SpaceActions &actions, GuardActions &guard)
{
    using Act = SpaceActions::Act;
    m_actions = &actions;
    m_guard = &guard;
    const auto of = [&actions](Act act) { return actions.action(act); };
    m_list.bulkBar()->setActions(
        {of(Act::Pause), of(Act::Restart), of(Act::Hardware), of(Act::Sleep)},
        QList<QAction *>{of(Act::StopPaying), of(Act::FactoryRebuild), nullptr} + guard.ofSpaces());
    m_pane = new BulkPane(guard.action(GuardActions::Group));
    m_details.setBulk(m_pane);
}

bool BulkView::isShown() const
{
    return !m_list.bulkBar()->isHidden();
}

void BulkView::update()
{
    const QList<SpaceId> ids = m_list.selected();
    m_actions->setTargets(ids);
    m_guard->setTargets(ids);
    QList<SpaceRow> rows;
    for (const SpaceId &id : ids) {
        if (const SpaceRow *row = m_model.find(id); row && ids.size() > 1)
            rows.append(*row);
    }
    const bool isBulk = rows.size() > 1;
    if (isBulk) {
        const QString month = format::monthShort(monthOf(m_services.clock()));
        m_list.bulkBar()->setRows(rows, month);
        m_pane->setRows(rows, month, m_services.books.current().rule);
    }
    m_list.bulkBar()->setVisible(isBulk);
    m_details.showBulk(isBulk);
}

} // namespace spacedock
