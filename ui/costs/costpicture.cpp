// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costpicture.h"

#include "ui/costs/seriescolors.h"

#include <QHash>

#include <algorithm>

namespace spacedock {

namespace {

using Rows = QHash<QString, CostRow>;

Rows byKey(const QList<CostRow> &rows)
{
    Rows result;
    for (const CostRow &row : rows)
        result.insert(row.key, row);
    return result;
}

QStringList dearest(const CostSeries &series, const Rows &rows)
{
    QStringList keys;
    for (const CostSeries::Line &line : series.lines) {
        const CostRow row = rows.value(line.key);
        if (row.isSpace && row.total > Money{} && keys.size() < SeriesColors::Count)
            keys.append(line.key);
    }
    return keys;
}

void addTo(QList<Money> &sum, const QList<Money> &more)
{
    if (sum.isEmpty())
        sum.resize(more.size());
    const qsizetype count = std::min(sum.size(), more.size());
    for (qsizetype i = 0; i < count; ++i)
        sum[i] += more.at(i);
}

using Curves = QHash<QString, QList<Money>>;

void addTo(CostBand &band, const CostSeries::Line &line, const CostRow &row, const Curves &curves)
{
    addTo(band.accumulated, line.accumulated);
    addTo(band.curve, curves.value(line.key));
    band.isEstimate = band.isEstimate || (row.isEstimate && row.total > Money{});
}

Curves curvesOf(const CostSeries &series)
{
    Curves curves;
    for (const CostSeries::Line &line : series.lines)
        curves.insert(line.key, line.accumulated);
    return curves;
}

} // namespace

Money CostBand::onDay(qsizetype day) const
{
    if (day < 0 || day >= accumulated.size())
        return {};
    return accumulated.at(day) - (day > 0 ? accumulated.at(day - 1) : Money{});
}

int CostPicture::daysInMonth() const
{
    return static_cast<int>(std::chrono::ceil<std::chrono::days>(month.length()).count());
}

int CostPicture::dayCount() const
{
    if (!outlook || outlook->times.isEmpty())
        return static_cast<int>(times.size());
    return std::max(static_cast<int>(times.size()), dayOf(outlook->times.last()) + 1);
}

int CostPicture::dayOf(Time time) const
{
    const auto since = std::max(time - month.begin, std::chrono::milliseconds{1});
    return static_cast<int>((since - std::chrono::milliseconds{1}) / std::chrono::days{1});
}

qsizetype CostPicture::outlookOf(qsizetype day) const
{
    if (!outlook)
        return -1;
    const auto at = std::ranges::find(outlook->times, static_cast<int>(day),
                                      [this](Time time) { return dayOf(time); });
    return at == outlook->times.cend() ? -1 : at - outlook->times.cbegin();
}

Money CostPicture::expectedOnDay(qsizetype day) const
{
    const qsizetype at = outlookOf(day);
    if (at < 0)
        return {};
    return outlook->middle.at(at) - (at > 0 ? outlook->middle.at(at - 1) : total());
}

Money CostPicture::accumulated(qsizetype day) const
{
    Money sum;
    for (const CostBand &band : bands) {
        if (day >= 0 && day < band.accumulated.size())
            sum += band.accumulated.at(day);
    }
    return sum;
}

Money CostPicture::onDay(qsizetype day) const
{
    return day < 0 ? Money{} : accumulated(day) - accumulated(day - 1);
}

bool CostPicture::hasEstimate() const
{
    return std::ranges::any_of(bands, &CostBand::isEstimate);
}

CostPicture costPicture(TimeSpan month, Time now, const QList<CostRow> &rows,
                        const CostSeries &series, const QSet<QString> &hidden, SeriesColors &colors,
                        const CostSeries &curve)
{
    const Rows known = byKey(rows);
    const QStringList named = dearest(series, known);
    colors.name(named);

    CostPicture picture{.month = month, .isRunning = now < month.end, .times = series.times};
    picture.curveTimes = curve.times;
    const Curves curves = curvesOf(curve);
    CostBand others{.kind = CostBand::Kind::Others, .color = SeriesColors::Others};
    CostBand products{.kind = CostBand::Kind::Products, .color = SeriesColors::Others};
    for (const CostSeries::Line &line : series.lines) {
        const CostRow row = known.value(line.key);
        if (hidden.contains(line.key) || line.accumulated.isEmpty()
            || line.accumulated.last() == Money{})
            continue;
        if (named.contains(line.key)) {
            CostBand band{.key = line.key, .name = line.key, .color = colors.indexOf(line.key)};
            addTo(band, line, row, curves);
            picture.bands.append(band);
        } else {
            addTo(row.isSpace ? others : products, line, row, curves);
        }
    }
    for (const CostBand &band : {others, products}) {
        if (!band.accumulated.isEmpty())
            picture.bands.append(band);
    }
    return picture;
}

} // namespace spacedock
