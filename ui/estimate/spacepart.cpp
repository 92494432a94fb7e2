// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/spacepart.h"

#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"
#include "ui/services.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace spacedock {

namespace {

// A menu is no list: whoever has more finds them on the Spaces page.
constexpr qsizetype MostInMenu = 30;

Rate priceOf(const Services &services, const Space &space)
{
    const Flavor *flavor = services.books.current().find(billedHardware(space.runtime));
    return flavor ? flavor->price : Rate{};
}

} // namespace

PlanPart partOf(const Services &services, const Space &space)
{
    const Time now = services.clock();
    const TimeSpan month = monthOf(now);
    const auto days = static_cast<int>((now - month.begin) / std::chrono::days{1}) + 1;
    const QList<CostRow> rows = services.ledger.rows(month);
    const auto row = std::ranges::find(rows, space.id.path(), &CostRow::key);
    const std::chrono::minutes billed = row == rows.cend() ? std::chrono::minutes{} : row->billed;
    PlanPart part;
    part.space = space.id.path();
    part.use = PlanPart::Use::Custom;
    part.input =
        inputFromUse(billedHardware(space.runtime), billed, days, billedReplicas(space.runtime));
    return part;
}

void fillSpaces(QMenu &menu, const Services &services,
                const std::function<void(const PlanPart &)> &use)
{
    menu.clear();
    QList<Space> spaces = services.spaces.spaces();
    spaces.removeIf([](const Space &space) { return space.isStatic(); });
    std::ranges::stable_sort(spaces, [&services](const Space &a, const Space &b) {
        return priceOf(services, a) > priceOf(services, b);
    });
    for (const Space &space : spaces.mid(0, MostInMenu)) {
        menu.addAction(space.id.path(), &menu,
                       [&services, space, use] { use(partOf(services, space)); });
    }
    if (spaces.isEmpty())
        menu.addAction(QCoreApplication::translate("SpacePart", "No Spaces yet"))
            ->setEnabled(false);
}

} // namespace spacedock
