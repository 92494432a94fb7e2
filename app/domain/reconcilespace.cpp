// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/reconcilespace.h"

#include "app/domain/causefinder.h"

#include <QMap>

#include <algorithm>

namespace spacedock {

using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::minutes;
using Cause = DifferenceCause;

namespace {

constexpr std::int64_t MillisecondsPerMinute = 60'000;

/// Differences of one row while they are added up, in sixtieths of a micro-USD times milliseconds.
class Causes {
public:
    void add(Cause cause, ExactMoney perMinute, milliseconds time)
    {
        Sum &sum = m_sums[cause];
        sum.amount += perMinute.sixtieths * time.count();
        sum.time += time;
    }

    /// What is left of \a whole is due to started minutes as long as it is no more than \a room.
    QList<Difference> explain(Money whole, Money room) const
    {
        QList<Difference> differences;
        Money rest = whole;
        for (const auto &[cause, sum] : m_sums.asKeyValueRange()) {
            const Money amount = rounded(ExactMoney{sum.amount / MillisecondsPerMinute});
            if (amount == Money{})
                continue;
            differences.append({cause, amount, std::chrono::round<minutes>(sum.time)});
            rest -= amount;
        }
        if (rest != Money{}) {
            const bool isSmall = std::abs(rest.microUSD) <= room.microUSD;
            append(differences, {isSmall ? Cause::StartedMinute : Cause::Unexplained, rest, {}});
        }
        std::ranges::sort(differences, {}, &Difference::cause);
        return differences;
    }

private:
    static void append(QList<Difference> &differences, const Difference &rest)
    {
        const auto known = std::ranges::find(differences, rest.cause, &Difference::cause);
        if (known == differences.end())
            differences.append(rest);
        else
            known->amount += rest.amount;
        differences.removeIf([](const Difference &each) { return each.amount == Money{}; });
    }

    struct Sum {
        std::int64_t amount = 0;
        milliseconds time{};
    };
    QMap<Cause, Sum> m_sums;
};

class SpaceReconciler {
public:
    SpaceReconciler(const QString &key, const SpaceSides &sides, const ReconcileInput &input,
                    QString flavor)
        : m_key(key)
        , m_input(input)
        , m_flavor(std::move(flavor))
        , m_until(input.readAt.value(key.section(u'/', 0, 0), input.now))
        , m_finder(input, m_flavor, m_until, sides.seen)
    {
        QList<BilledLine> otherBill;
        for (const UsageLine &line : sides.bill) {
            if (line.flavor() == m_flavor)
                m_bill.append(billedLine(line, m_until));
            else
                otherBill.append(billedLine(line, m_until));
        }
        const auto begin = [](const BilledLine &each) { return each.span.begin; };
        std::ranges::sort(m_bill, {}, begin);
        std::ranges::sort(otherBill, {}, begin);
        m_finder.setBill(m_bill, otherBill);
        std::ranges::copy_if(sides.runs, std::back_inserter(m_runs),
                             [this](const Run &run) { return run.flavor == m_flavor; });
    }

    QList<ReconcileRow> rows() const
    {
        QList<ReconcileRow> rows;
        for (Time day = m_input.span.begin; day < m_input.span.end; day += days{1}) {
            const ReconcileRow row = rowOf({day, std::min<Time>(day + days{1}, m_input.span.end)});
            if (row.bill != Money{} || row.meter != Money{} || row.billed.count() > 0
                || row.metered.count() > 0)
                rows.append(row);
        }
        return rows;
    }

private:
    ReconcileRow rowOf(TimeSpan day) const
    {
        ReconcileRow row{.key = m_key, .day = day.begin, .flavor = m_flavor};
        Money room;
        for (const BilledLine &each : m_bill) {
            if (each.span.begin >= day.end || each.span.end < day.begin)
                continue;
            row.bill += costWithin(*each.line, day, m_until);
            UsageLine count = *each.line; // Minutes are spread as their cost is.
            count.freeGrant = false;
            count.total = {each.quantity};
            row.billed += minutes{costWithin(count, day, m_until).microUSD};
            room += roomOf(each.unit * each.replicas);
        }
        for (const Run &run : m_runs) {
            const auto own = minutesWithin(run, day);
            if (own.count() == 0 && (run.span.begin >= day.end || run.span.end < day.begin))
                continue;
            row.metered += own * run.replicas;
            // Rounded where the run's day ends, so that its days add up to the run.
            const auto before = minutesWithin(run, {m_input.span.begin, day.begin});
            row.meter += cost(run.rate(), before + own) - cost(run.rate(), before);
            room += roomOf(perMinute(run.price) * run.replicas);
        }
        if (row.bill != row.meter)
            row.differences = causesIn(day).explain(row.bill - row.meter, room);
        return row;
    }

    // Two ends, each a minute off, and what rounding leaves.
    static Money roomOf(ExactMoney perMinute) { return rounded(perMinute * 2) + Money{2}; }

    Causes causesIn(TimeSpan day) const
    {
        Causes causes;
        const QList<Time> cuts = cutsIn(day);
        for (qsizetype i = 1; i < cuts.size(); ++i)
            addCauses(causes, {cuts[i - 1], cuts[i]});
        return causes;
    }

    QList<Time> cutsIn(TimeSpan day) const
    {
        QList<Time> cuts{day.begin, day.end};
        const auto add = [&cuts, day](const auto &spans) {
            for (const auto &each : spans) {
                for (const Time cut : {each.span.begin, each.span.end}) {
                    if (day.begin < cut && cut < day.end)
                        cuts.append(cut);
                }
            }
        };
        add(m_bill);
        add(m_runs);
        add(m_finder.states());
        if (day.begin < m_until && m_until < day.end)
            cuts.append(m_until);
        std::ranges::sort(cuts);
        return cuts;
    }

    /// \a part: nothing changes in it.
    void addCauses(Causes &causes, TimeSpan part) const
    {
        const BilledLine *billed = holding(m_bill, part.begin);
        const Run *run = holding(m_runs, part.begin);
        if (billed && run)
            addPriceCauses(causes, *billed, *run, part.length());
        else if (billed)
            causes.add(m_finder.unmetered(part.begin, *billed), billed->perMinute(), part.length());
        else if (run)
            causes.add(m_finder.unbilled(part.begin), perMinute(run->rate()) * -1, part.length());
    }

    static void addPriceCauses(Causes &causes, const BilledLine &billed, const Run &run,
                               milliseconds time)
    {
        const ExactMoney metered = perMinute(run.rate());
        if (billed.granted != run.granted) {
            causes.add(Cause::Grant, billed.perMinute() - metered, time);
            return;
        }
        if (billed.granted)
            return;
        const ExactMoney price = perMinute(run.price);
        causes.add(Cause::Replicas, price * (billed.replicas - run.replicas), time);
        const bool isRounded = ExactMoney{rounded(price).microUSD * 60} == billed.unit;
        causes.add(isRounded ? Cause::UnitPrice : Cause::PriceEdition,
                   (billed.unit - price) * billed.replicas, time);
    }

    QString m_key;
    const ReconcileInput &m_input;
    QString m_flavor;
    Time m_until; ///< Later the bill was not read.
    CauseFinder m_finder;
    QList<BilledLine> m_bill;
    QList<Run> m_runs;
};

} // namespace

QList<ReconcileRow> reconciledRows(const QString &key, const SpaceSides &sides,
                                   const ReconcileInput &input)
{
    QStringList flavors;
    for (const UsageLine &line : sides.bill)
        flavors.append(line.flavor());
    for (const Run &run : sides.runs)
        flavors.append(run.flavor);
    flavors.sort();
    flavors.removeDuplicates();
    QList<ReconcileRow> rows;
    for (const QString &flavor : std::as_const(flavors))
        rows += SpaceReconciler(key, sides, input, flavor).rows();
    return rows;
}

} // namespace spacedock
