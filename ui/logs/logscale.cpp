// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logscale.h"

#include "ui/logs/loglines.h"

#include <algorithm>

namespace spacedock {

namespace {

bool isShown(const LogLines &lines, qint64 line, qint64 row)
{
    return row < lines.rows() && lines.lineAt(row) == line;
}

} // namespace

void LogScale::note(qint64 line, qint64 rows)
{
    if (m_rows.size() < Most || m_rows.contains(line))
        m_rows[line] = rows;
}

qint64 LogScale::stepOf(const LogLines &lines, LogPlace place) const
{
    qint64 step = lines.rowOf(place.line);
    for (const auto &[line, rows] : m_rows) {
        if (line > place.line)
            break;
        if (line == place.line)
            return step + std::min(place.row, rows - 1);
        if (isShown(lines, line, lines.rowOf(line)))
            step += rows - 1;
    }
    return step;
}

LogPlace LogScale::placeAt(const LogLines &lines, qint64 step) const
{
    qint64 before = 0; // Steps that are rows of long lines further up.
    for (const auto &[line, rows] : m_rows) {
        const qint64 row = lines.rowOf(line);
        if (!isShown(lines, line, row))
            continue;
        const qint64 within = step - before - row;
        if (within < 0)
            break;
        if (within < rows)
            return {line, within};
        before += rows - 1;
    }
    return {lines.lineAt(std::clamp<qint64>(step - before, 0, lines.rows() - 1)), 0};
}

} // namespace spacedock
