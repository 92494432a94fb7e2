// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costrecords.h"

#include "app/domain/csv.h"

#include <QDateTime>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// The day that ends at \a end, or holds it.
QString isoDay(Time end)
{
    const auto moment = (end - std::chrono::milliseconds{1}).time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).date().toString(Qt::ISODate);
}

QStringList factRow(const CostPicture &picture, qsizetype day)
{
    QStringList cells{isoDay(picture.times.at(day)), u"fact"_s};
    for (const CostBand &band : picture.bands)
        cells.append(decimalUSD(band.onDay(day)));
    cells.append(decimalUSD(picture.onDay(day)));
    cells.append(decimalUSD(picture.accumulated(day)));
    cells.append({QString(), QString()});
    return cells;
}

QStringList forecastRow(const CostPicture &picture, qsizetype at)
{
    const CostOutlook &outlook = *picture.outlook;
    const Time end = outlook.times.at(at);
    QStringList cells{isoDay(end), u"forecast"_s};
    cells.resize(cells.size() + picture.bands.size());
    cells.append(decimalUSD(picture.expectedOnDay(picture.dayOf(end))));
    cells.append(decimalUSD(outlook.middle.at(at)));
    cells.append(decimalUSD(outlook.low.at(at)));
    cells.append(decimalUSD(outlook.high.at(at)));
    return cells;
}

/// Whose costs they are, in every row.
void nameAccount(Records &records, const QString &account)
{
    records.header.append(u"account"_s);
    for (QStringList &row : records.rows)
        row.append(account.isEmpty() ? u"*"_s : account);
}

} // namespace

QByteArray Records::csv() const
{
    return spacedock::csv(header, rows);
}

Records billRecords(const QList<CostEntry> &entries, const QString &account)
{
    Records records;
    records.header = {u"key"_s,      u"name"_s,        u"hardware"_s, u"billed_minutes"_s,
                      u"cost_usd"_s, u"granted_usd"_s, u"is_space"_s, u"is_estimate"_s};
    const auto flag = [](bool is) { return is ? u"true"_s : u"false"_s; };
    Money total;
    for (const CostEntry &entry : entries) {
        const CostRow &row = entry.row;
        total += row.total;
        records.rows.append({row.key, entry.prefix + entry.name, row.flavors.join(u' '),
                             QString::number(row.billed.count()), decimalUSD(row.total),
                             decimalUSD(row.granted), flag(row.isSpace), flag(row.isEstimate)});
    }
    records.rows.append({u"total"_s, {}, {}, {}, decimalUSD(total), {}, {}, {}});
    nameAccount(records, account);
    return records;
}

Records chartRecords(const CostPicture &picture, const QString &account)
{
    Records records;
    records.header = {u"day"_s, u"kind"_s};
    for (const CostBand &band : picture.bands)
        records.header.append(band.name + u" USD"_s);
    records.header.append({u"total_usd"_s, u"accumulated_usd"_s, u"low_usd"_s, u"high_usd"_s});
    for (qsizetype day = 0; day < picture.times.size(); ++day)
        records.rows.append(factRow(picture, day));
    for (qsizetype at = 0; picture.outlook && at < picture.outlook->times.size(); ++at)
        records.rows.append(forecastRow(picture, at));
    nameAccount(records, account);
    return records;
}

Records focusRecords(const QList<OwnerLines> &owners, TimeSpan month, Time now)
{
    Records records;
    records.header = focusColumns();
    for (const OwnerLines &each : owners)
        records.rows.append(focusRows(each.lines, {each.owner, month, now}));
    return records;
}

} // namespace spacedock
