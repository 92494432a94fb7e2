// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costfigures.h"

#include "ui/costs/costgrouping.h"
#include "ui/text/format.h"

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString comparison(Money now, Money before)
{
    const Money more = now - before;
    if (before.microUSD <= 0)
        return format::moneyDelta(more);
    const double percent =
        100.0 * static_cast<double>(more.microUSD) / static_cast<double>(before.microUSD);
    return format::moneyDelta(more) + u", "_s + format::percentDelta(percent);
}

} // namespace

CostSums costSums(TimeSpan month, Time now, const QList<CostRow> &rows,
                  const std::optional<QList<UsageLine>> &linesBefore)
{
    CostSums sums;
    sums.month = month;
    sums.isRunning = now < month.end;
    for (const CostRow &row : rows) {
        sums.total += row.total;
        sums.spaces += row.isSpace ? row.total : Money{};
        sums.isEstimate = sums.isEstimate || row.isEstimate;
        if (row.granted > Money{}) {
            sums.granted += row.granted;
            sums.grantedNames.append(row.key);
            sums.grantedTime += row.billed;
        }
    }
    const TimeSpan part = samePartBefore(month, now);
    if (linesBefore)
        sums.before = owedWithin(*linesBefore, part, part.end);
    return sums;
}

CostFigures::CostFigures(QWidget *parent)
    : FigureRow(parent)
    , m_soFar(addFigure(u"soFar"_s))
    , m_before(addFigure(u"before"_s))
    , m_granted(addFigure(u"granted"_s))
    , m_burn(addFigure(u"burn"_s))
{
}

void CostFigures::setSums(const CostSums &sums)
{
    const QString total = format::money(sums.total);
    m_soFar->setCaption(sums.isRunning ? tr("So far") : tr("Total"));
    m_soFar->setValue(sums.isEstimate ? u'~' + total : total);
    const QString parts =
        tr("Spaces %1 + other %2")
            .arg(format::amount(sums.spaces), format::amount(sums.total - sums.spaces));
    m_soFar->setNote(sums.isEstimate ? tr("partly an estimate · %1").arg(parts) : parts);

    const QString name = format::monthName(monthBefore(sums.month));
    m_before->setCaption(sums.isRunning ? tr("%1, same day").arg(name) : name);
    m_before->setValue(sums.before ? format::money(*sums.before) : u"–"_s);
    m_before->setNote(sums.before ? comparison(sums.total, *sums.before)
                                  : tr("its bill is not known"));

    const auto count = static_cast<int>(sums.grantedNames.size());
    m_granted->setCaption(tr("Covered by grants"));
    m_granted->setValue(format::money(sums.granted), count > 0 ? Tone::Granted : Tone::Text);
    if (count == 0)
        m_granted->setNote(tr("no grant in this month"));
    else
        m_granted->setNote((count == 1 ? sums.grantedNames.first().section(u'/', -1)
                                       : tr("%n Space(s)", nullptr, count))
                           + u", "_s + format::hours(sums.grantedTime));
    setShown(m_burn, sums.isRunning);
}

void CostFigures::setBurn(Rate rate, int paidSpaces)
{
    m_burn->setCaption(tr("Now"));
    m_burn->setValue(format::perHour(rate), rate.isFree() ? Tone::Text : Tone::Paid);
    m_burn->setNote(paidSpaces > 0 ? tr("%n Space(s) billed now", nullptr, paidSpaces)
                                   : tr("nothing is billed now"));
}

} // namespace spacedock
