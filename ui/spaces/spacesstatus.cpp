// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacesstatus.h"

#include "app/service/ledger.h"
#include "ui/spaces/spacecells.h"
#include "ui/spaces/spacesmodel.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace spacedock {

namespace {

struct SpacesStatus {
    Q_DECLARE_TR_FUNCTIONS(SpacesStatus)
};

} // namespace

QString spacesStatus(const Services &services, int count)
{
    if (count == 0)
        return {};
    Money spaces;
    Money others;
    const TimeSpan month = monthOf(services.clock());
    for (const CostRow &row : services.ledger.rows(month))
        (row.isSpace ? spaces : others) += row.total;
    const QString all = SpacesStatus::tr("%n Spaces %1", nullptr, count).arg(format::money(spaces));
    if (others == Money{}) //: "12 Spaces $257.00 in November"
        return SpacesStatus::tr("%1 in %2").arg(all, format::monthName(month));
    return SpacesStatus::tr("%1 + other products %2 = %3 in %4")
        .arg(all, format::money(others), format::money(spaces + others), format::monthName(month));
}

QString hardwareProgress(const SpacesModel &model)
{
    const SpaceRow *first = nullptr;
    for (const SpaceRow &row : model.rows()) {
        if (row.changingSince && (!first || row.changingSince < first->changingSince))
            first = &row;
    }
    if (!first)
        return {};
    return SpacesStatus::tr("%1 is changing to %2, %3 (usually 3 to 5 min)")
        .arg(first->id().path(), first->requestedText, cells::elapsedText(*first, model.now()));
}

} // namespace spacedock
