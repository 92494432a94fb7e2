// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/spacepart.h"

#include "app/domain/lastvisit.h"
#include "app/service/history.h"
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
constexpr int EnoughDays = 7; ///< A week has all its days in it.

Rate priceOf(const Services &services, const Space &space)
{
    const Flavor *flavor = services.books.current().find(billedHardware(space.runtime));
    return flavor ? flavor->price : Rate{};
}

TimeSpan lastMonth(Time now)
{
    return monthOf(monthOf(now).begin - std::chrono::days{1});
}

/// None: free hardware has its own, whatever holds on what the Space ran on.
std::optional<SleepTime> sleepOf(const Services &services, const Space &space)
{
    return priceOf(services, space) > Rate{} ? std::optional(SleepTime{space.runtime.sleepTime})
                                             : std::nullopt;
}

PastUse pastIn(const Services &services, const Space &space, TimeSpan month)
{
    const TimeSpan span{month.begin, std::min(month.end, services.clock())};
    return pastUse(services.ledger.lines(month, space.id),
                   services.history.observations(span, space.id), span);
}

PastUse pastOf(const Services &services, const Space &space)
{
    const Time now = services.clock();
    PastUse past = pastIn(services, space, monthOf(now));
    if (!past.isKnown() || past.days() < EnoughDays) {
        if (const PastUse before = pastIn(services, space, lastMonth(now)); before.isKnown())
            past = before;
    }
    past.sleep = sleepOf(services, space);
    const TimeSpan seen{lastMonth(now).begin, now};
    if (const auto start = usualStart(services.history.observations(seen, space.id)))
        past.startTakes = std::chrono::ceil<std::chrono::minutes>(*start);
    return past;
}

} // namespace

PlanPart partOf(const Services &services, const Space &space)
{
    PlanPart part;
    part.space = space.id.path();
    part.past = pastOf(services, space);
    if (!part.past.isKnown()) {
        part.input.flavor = billedHardware(space.runtime);
        part.input.replicas = billedReplicas(space.runtime);
        applyUse(part, PlanPart::Use::Always);
        return part;
    }
    part.input = asItRan(part.past);
    part.use = PlanPart::Use::AsItRan;
    return part;
}

void fillSpaces(QMenu &menu, const Services &services,
                const std::function<void(const PlanPart &)> &use)
{
    services.ledger.load(lastMonth(services.clock()));
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
