// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/decimate.h"

#include <algorithm>
#include <cmath>

namespace spacedock {

namespace {

using Points = std::span<const QPointF>;

/// The part of \a points in sight, with the neighbours on either side.
Points inSight(Points points, double from, double to)
{
    const auto first = std::ranges::lower_bound(points, from, {}, &QPointF::x);
    const auto last = std::ranges::upper_bound(points, to, {}, &QPointF::x);
    const auto begin = first == points.begin() ? first : first - 1;
    const auto end = last == points.end() ? last : last + 1;
    return {begin, end};
}

/// In the order of the line. Inside of a row of columns the lowest and the highest cover whatever
/// the line does within the pixel; only where the row begins or ends does it matter where.
void appendColumn(QList<QPointF> &result, Points column, bool opensRow, bool closesRow)
{
    std::size_t lowest = 0;
    std::size_t highest = 0;
    for (std::size_t i = 1; i < column.size(); ++i) {
        if (column[i].y() < column[lowest].y())
            lowest = i;
        if (column[i].y() > column[highest].y())
            highest = i;
    }
    const auto [early, late] = std::minmax(lowest, highest);
    const std::size_t last = column.size() - 1;
    const bool isFlat = early == late;
    if (opensRow && early != 0)
        result.append(column.front());
    result.append(column[early]);
    if (!isFlat)
        result.append(column[late]);
    if ((closesRow || isFlat) && last != late)
        result.append(column[last]);
}

} // namespace

QList<QPointF> decimated(std::span<const QPointF> points, double from, double to, int pixels)
{
    const Points seen = inSight(points, from, to);
    constexpr std::size_t PerColumn = 4;
    if (pixels < 1 || to <= from || seen.size() <= PerColumn * static_cast<std::size_t>(pixels))
        return {seen.begin(), seen.end()};
    QList<QPointF> result;
    result.reserve(static_cast<qsizetype>(PerColumn) * (pixels + 2));
    const double width = (to - from) / pixels;
    double last = std::floor((seen.front().x() - from) / width) - 2;
    for (std::size_t begin = 0; begin < seen.size();) {
        const double column = std::floor((seen[begin].x() - from) / width);
        const double edge = from + (column + 1) * width;
        std::size_t end = begin + 1;
        while (end < seen.size() && seen[end].x() < edge)
            ++end;
        const bool closesRow = end == seen.size() || seen[end].x() >= edge + width;
        appendColumn(result, seen.subspan(begin, end - begin), column > last + 1, closesRow);
        last = column;
        begin = end;
    }
    return result;
}

} // namespace spacedock
