// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costfigures.h"

#include "ui/costs/costgrouping.h"
#include "ui/costs/costwords.h"
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

Time lastDay(TimeSpan month)
{
    return month.end - std::chrono::milliseconds{1};
}

} // namespace

std::optional<Time> budgetReached(const Forecast &forecast, Money budget)
{
    Time before = forecast.at;
    Money spent = forecast.spent;
    for (const ForecastPoint &point : forecast.path) {
        if (point.expected >= budget && point.expected > spent) {
            const double share = static_cast<double>((budget - spent).microUSD)
                / static_cast<double>((point.expected - spent).microUSD);
            const auto step = std::chrono::duration<double, std::milli>(point.at - before);
            return before + std::chrono::round<std::chrono::hours>(share * step);
        }
        before = point.at;
        spent = point.expected;
    }
    return {};
}

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
    , m_forecast(addFigure(u"forecast"_s))
    , m_budget(addFigure(u"budget"_s))
    , m_before(addFigure(u"before"_s))
    , m_granted(addFigure(u"granted"_s))
{
    setOutlook({}, {});
}

void CostFigures::setSums(const CostSums &sums)
{
    m_sums = sums;
    const QString total = format::money(sums.total);
    m_soFar->setCaption(soFarCaption());
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
}

QString CostFigures::soFarCaption() const
{
    if (m_sums.owner.isEmpty())
        return m_sums.isRunning ? tr("So far") : tr("Total");
    //: %1 is a user or an organisation
    return (m_sums.isRunning ? tr("%1 so far") : tr("%1 in total")).arg(m_sums.owner);
}

void CostFigures::setOutlook(const std::optional<Forecast> &forecast, std::optional<Money> budget)
{
    setShown(m_forecast, forecast.has_value());
    setShown(m_budget, budget.has_value());
    if (forecast)
        showForecast(*forecast, budget);
    if (budget)
        showBudget(*budget, forecast);
}

void CostFigures::showForecast(const Forecast &forecast, std::optional<Money> budget)
{
    //: %1 is the last day of the month
    m_forecast->setCaption(tr("Forecast, %1").arg(dayText(lastDay(forecast.month))));
    m_forecast->setValue(format::about(forecast.expected));
    const bool isOver = budget && forecast.expected > *budget;
    m_forecast->setWarning(
        isOver ? tr("%1 over budget ·").arg(roundMoney(forecast.expected - *budget)) : QString());
    //: A range of money
    m_forecast->setNote(tr("%1 to %2").arg(roundMoney(forecast.low), roundMoney(forecast.high)));
}

void CostFigures::showBudget(Money budget, const std::optional<Forecast> &forecast)
{
    m_budget->setCaption(tr("Budget"));
    m_budget->setValue(format::money(budget));
    const double used = budget.microUSD > 0
        ? 100.0 * static_cast<double>(m_sums.total.microUSD) / static_cast<double>(budget.microUSD)
        : 0;
    m_budget->setWarning(m_sums.total >= budget ? tr("used up ·") : QString());
    const auto reached = forecast ? budgetReached(*forecast, budget) : std::nullopt;
    if (reached && m_sums.total < budget)
        //: %1 percent, %2 a moment
        m_budget->setNote(
            tr("%1 used · reached %2").arg(format::percent(used), dayAndTime(*reached)));
    else
        m_budget->setNote(tr("%1 used").arg(format::percent(used)));
}

} // namespace spacedock
