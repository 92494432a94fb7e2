// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costsdata.h"

#include "app/service/account.h"
#include "app/service/costinsight.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "ui/costs/costentries.h"
#include "ui/costs/costwords.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace spacedock {

namespace {

constexpr std::chrono::minutes Day = std::chrono::hours{24};
constexpr std::chrono::minutes Hour{60};
// More circles than this hide the chart that they explain.
constexpr qsizetype MostNotes = 9;

qint64 keyOf(TimeSpan month)
{
    return month.begin.time_since_epoch().count();
}

QList<CostRow> rowsOf(const QList<CostEntry> &entries)
{
    QList<CostRow> rows;
    rows.reserve(entries.size());
    for (const CostEntry &entry : entries)
        rows.append(entry.row);
    return rows;
}

} // namespace

CostsData::CostsData(Services &services)
    : m_services(services)
    , m_month(monthOf(services.clock()))
{
}

QStringList CostsData::owners() const
{
    return m_owner.isEmpty() ? m_services.account.identity().owners() : QStringList{m_owner};
}

bool CostsData::isRunning() const
{
    return m_services.clock() < m_month.end;
}

QList<TimeSpan> CostsData::months() const
{
    QList<TimeSpan> months = m_services.ledger.months();
    months.removeIf([this](const TimeSpan &month) {
        return month != m_month && m_services.clock() >= month.end && !isKnown(month);
    });
    if (!months.contains(m_month))
        months.append(m_month);
    std::ranges::sort(months, std::greater{}, &TimeSpan::begin);
    return months;
}

bool CostsData::isKnown(TimeSpan month) const
{
    return std::ranges::any_of(owners(), [this, month](const QString &owner) {
        return m_services.ledger.source(month, owner).kind != Ledger::Source::Kind::None;
    });
}

bool CostsData::isAwaited() const
{
    return isRunning() && std::ranges::any_of(owners(), [this](const QString &owner) {
               const Ledger::Source source = m_services.ledger.source(m_month, owner);
               return source.kind != Ledger::Source::Kind::Bill && !source.error;
           });
}

void CostsData::ask()
{
    ask(m_month);
    ask(monthBefore(m_month));
    m_services.insight.ask(m_month, m_owner);
}

void CostsData::ask(TimeSpan month)
{
    const bool isPast = month.end <= m_services.clock();
    const bool isSignedIn = m_services.account.state() == Account::State::SignedIn;
    if (!isPast || !isSignedIn || m_asked.contains(keyOf(month)))
        return;
    m_asked.insert(keyOf(month));
    m_services.ledger.load(month);
}

void CostsData::startOver()
{
    m_asked.clear();
    m_month = monthOf(m_services.clock());
}

QList<CostEntry> CostsData::entries() const
{
    const QList<UsageLine> lines = this->lines(m_month);
    const QList<CostRow> rows =
        costRows(m_grouping == CostGrouping::Space ? lines : regrouped(lines, m_grouping));
    QList<CostEntry> entries = costEntries(rows, lines, m_grouping, m_services.books.current(),
                                           m_services.account.identity().name);
    for (CostEntry &entry : entries)
        entry.color = m_colors.indexOf(entry.row.key);
    return entries;
}

CostSums CostsData::sums() const
{
    const TimeSpan before = monthBefore(m_month);
    CostSums sums = costSums(m_month, m_services.clock(), costRows(lines(m_month)),
                             isKnown(before) ? std::optional(lines(before)) : std::nullopt);
    sums.owner = m_owner;
    return sums;
}

CostSeries CostsData::series(std::chrono::minutes step) const
{
    const QList<UsageLine> all = lines(m_month);
    return costSeries(m_grouping == CostGrouping::Space ? all : regrouped(all, m_grouping), m_month,
                      m_services.clock(), step);
}

QList<UsageLine> CostsData::lines(TimeSpan month) const
{
    return m_services.ledger.linesOfOwner(month, m_owner);
}

CostPicture CostsData::picture(const QList<CostEntry> &entries, const QSet<QString> &hidden)
{
    // While bills still come in, the first owner's Spaces would take all the colours.
    if (std::exchange(m_isFilling, isAwaited()))
        m_colors = {};
    CostPicture picture = costPicture(m_month, m_services.clock(), rowsOf(entries), series(Day),
                                      hidden, m_colors, series(Hour));
    nameBands(picture, entryNames(entries));
    picture.notes = notes();
    // Foretold is the whole; a part of it would stand beside another sum.
    if (hidden.isEmpty()) {
        picture.outlook = outlook();
        picture.budget = budget();
    }
    return picture;
}

std::optional<Forecast> CostsData::forecast() const
{
    const auto forecast = m_services.insight.forecast(m_owner);
    // Until it is worked out anew, it may know less than the bill that came meanwhile.
    const bool isOfNow = forecast && forecast->month == m_month && forecast->expected >= spent();
    return isOfNow && isRunning() ? forecast : std::nullopt;
}

Money CostsData::spent() const
{
    Money sum;
    for (const UsageLine &line : lines(m_month))
        sum += line.owed();
    return sum;
}

QList<BackTest> CostsData::backTests() const
{
    return m_services.insight.backTests(m_owner);
}

const MonthStudy *CostsData::study() const
{
    return m_services.insight.study(m_month, m_owner);
}

std::optional<Money> CostsData::budget() const
{
    const BudgetScope scope =
        m_owner.isEmpty() ? BudgetScope{} : BudgetScope{BudgetScope::Kind::Owner, m_owner};
    const auto budget = m_services.keepers.budgets.budgetOf(scope);
    return budget && isRunning() ? std::optional(budget->budget.perMonth) : std::nullopt;
}

std::optional<CostOutlook> CostsData::outlook() const
{
    const auto forecast = this->forecast();
    if (!forecast)
        return {};
    CostOutlook outlook;
    for (const ForecastPoint &point : forecast->path) {
        if (point.at <= m_services.clock())
            continue;
        outlook.times.append(point.at);
        outlook.low.append(point.low);
        outlook.middle.append(point.expected);
        outlook.high.append(point.high);
    }
    if (outlook.times.isEmpty())
        return {};
    // The figures above the chart are those at its end.
    outlook.low.last() = forecast->low;
    outlook.high.last() = forecast->high;
    return outlook;
}

QList<CostNote> CostsData::notes() const
{
    const MonthStudy *study = this->study();
    if (!study)
        return {};
    QList<CostNote> notes;
    const qsizetype first = std::max<qsizetype>(study->notes.size() - MostNotes, 0);
    for (const ChartNote &note : study->notes.mid(first)) {
        notes.append(
            {note.at, static_cast<int>(notes.size()) + 1,
             noteWords(note, m_services.books.current(), m_services.account.identity().name)});
    }
    return notes;
}

QList<InsightText> CostsData::anomalies() const
{
    const QString user = m_services.account.identity().name;
    QList<InsightText> texts;
    for (const Anomaly &each : m_services.insight.anomalies(m_owner)) {
        if (each.day >= m_month.begin && each.day < m_month.end)
            texts.append(anomalyText(each, shortName(each.key, user)));
    }
    return texts;
}

std::optional<InsightText> CostsData::reconciliation() const
{
    const MonthStudy *study = this->study();
    if (!study || study->reconciliation.rows.isEmpty())
        return {};
    return reconciliationText(study->reconciliation, m_services.account.identity().name);
}

QStringList CostsData::remarks() const
{
    QList<InsightText> texts = anomalies();
    if (const auto text = reconciliation())
        texts.append(*text);
    const MonthStudy *study = this->study();
    if (const auto text = study ? idleText(study->idle) : std::nullopt)
        texts.append(*text);
    QStringList remarks;
    for (const CostNote &note : notes())
        remarks.append(
            QStringLiteral("(%1) %2: %3").arg(note.number).arg(dayText(note.at), note.words));
    for (const InsightText &text : texts)
        remarks.append(text.fact + QLatin1Char(' ') + text.sentence);
    return remarks;
}

std::optional<BillNotice> CostsData::notice(const QString &owner) const
{
    if (!owners().contains(owner))
        return {};
    const Ledger::Source source = m_services.ledger.source(m_month, owner);
    // A dead token is said once, over every page; it lacks no right.
    if (source.error && source.error->kind == Error::Kind::Unauthorized
        && m_services.account.isExpired())
        return {};
    return billNotice(owner, owner == m_services.account.identity().name, source,
                      meteredSince(owner));
}

std::optional<Time> CostsData::meteredSince(const QString &owner) const
{
    std::optional<Time> since;
    for (const UsageLine &line : lines(m_month)) {
        // Metered lines carry no id of the Hub's.
        if (line.entityId.isEmpty() && line.startedAt && line.label.startsWith(owner + u'/'))
            since = since ? std::min(*since, *line.startedAt) : *line.startedAt;
    }
    return since;
}

} // namespace spacedock
