// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logfilter.h"

#include <QList>
#include <QString>

class QSettings;

namespace spacedock {

/// A filter that was kept under a name.
struct NamedFilter {
    QString name;
    LogFilter filter;
    bool operator==(const NamedFilter &) const = default;
};

/// A pattern that is always coloured, in one of the colours of the charts.
struct Highlighter {
    LogQuery query;
    int series = 0;
    bool operator==(const Highlighter &) const = default;
};

/// What of a filter is kept: its queries, levels and context. Times belong to one log.
QList<NamedFilter> loadFilters(const QSettings &settings);
void saveFilters(QSettings &settings, const QList<NamedFilter> &filters);
QList<Highlighter> loadHighlighters(const QSettings &settings);
void saveHighlighters(QSettings &settings, const QList<Highlighter> &highlighters);

} // namespace spacedock
