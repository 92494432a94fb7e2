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

void addTo(CostBand &band, const CostSeries::Line &line, const CostRow &row)
{
    if (band.accumulated.isEmpty())
        band.accumulated.resize(line.accumulated.size());
    const qsizetype count = std::min(band.accumulated.size(), line.accumulated.size());
    for (qsizetype i = 0; i < count; ++i)
        band.accumulated[i] += line.accumulated.at(i);
    band.isEstimate = band.isEstimate || (row.isEstimate && row.total > Money{});
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
                        const CostSeries &series, const QSet<QString> &hidden, SeriesColors &colors)
{
    const Rows known = byKey(rows);
    const QStringList named = dearest(series, known);
    colors.name(named);

    CostPicture picture{month, now < month.end, series.times, {}};
    CostBand others{CostBand::Kind::Others, {}, {}, SeriesColors::Others, false, {}};
    CostBand products{CostBand::Kind::Products, {}, {}, SeriesColors::Others, false, {}};
    for (const CostSeries::Line &line : series.lines) {
        const CostRow row = known.value(line.key);
        if (hidden.contains(line.key) || line.accumulated.isEmpty()
            || line.accumulated.last() == Money{})
            continue;
        if (named.contains(line.key)) {
            CostBand band{CostBand::Kind::Named, line.key, line.key, 0, false, {}};
            band.color = colors.indexOf(line.key);
            addTo(band, line, row);
            picture.bands.append(band);
        } else {
            addTo(row.isSpace ? others : products, line, row);
        }
    }
    for (const CostBand &band : {others, products}) {
        if (!band.accumulated.isEmpty())
            picture.bands.append(band);
    }
    return picture;
}

} // namespace spacedock
