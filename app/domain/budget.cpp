// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/budget.h"

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

// In two parts, so that no amount of money overflows.
int percentOf(Money spent, Money whole)
{
    if (whole.microUSD <= 0)
        return spent.microUSD >= whole.microUSD ? 100 : 0;
    if (spent.microUSD <= 0)
        return 0;
    const std::int64_t times = spent.microUSD / whole.microUSD;
    const std::int64_t rest = spent.microUSD % whole.microUSD;
    // Rather a per cent too late than an overflow, should anybody own that much.
    const std::int64_t part = whole.microUSD < INT64_MAX / 100 ? rest * 100 / whole.microUSD
                                                               : rest / (whole.microUSD / 100 + 1);
    return int(std::min<std::int64_t>(times * 100 + part, 1'000'000));
}

bool isFreeHardware(const QString &hardware, const PriceBook &book)
{
    const Flavor *flavor = book.find(hardware);
    return hardware.isEmpty() || hardware == ZeroGpu || hardware == CpuBasic
        || (flavor && flavor->isFree());
}

bool isHalted(Stage stage)
{
    return stage == Stage::Paused || stage == Stage::Deleting || isFailed(stage);
}

} // namespace

QString scopeKey(const BudgetScope &scope)
{
    return u"budget %1 %2"_s.arg(int(scope.kind)).arg(scope.name);
}

std::optional<BudgetScope> scopeFromKey(QStringView key)
{
    const qsizetype space = key.indexOf(u' ', 7);
    if (!key.startsWith("budget "_L1) || space < 0)
        return {};
    bool isNumber = false;
    const int kind = key.sliced(7, space - 7).toInt(&isNumber);
    if (!isNumber || kind < 0 || kind > int(BudgetScope::Kind::Space))
        return {};
    return BudgetScope{BudgetScope::Kind(kind), key.sliced(space + 1).toString()};
}

int budgetLevel(Money spent, Money perMonth)
{
    const int percent = percentOf(spent, perMonth);
    int reached = 0;
    for (const int level : BudgetLevels) {
        if (percent >= level)
            reached = level;
    }
    return reached;
}

int BudgetStatus::percent() const
{
    return percentOf(spent, budget.perMonth);
}

GuardVerdict guardVerdict(const Space &space, const PriceBook &book, bool granted, bool exempt)
{
    const Runtime &runtime = space.runtime;
    // What was asked for decides: a Space on its way to free hardware needs no guard.
    const QString hardware =
        runtime.requestedHardware.isEmpty() ? runtime.hardware : runtime.requestedHardware;
    if (space.isStatic() || isFreeHardware(hardware, book))
        return GuardVerdict::Free;
    if (granted)
        return GuardVerdict::Granted;
    if (exempt)
        return GuardVerdict::Exempt;
    return isHalted(runtime.stage.stage) ? GuardVerdict::Halted : GuardVerdict::Act;
}

} // namespace spacedock
