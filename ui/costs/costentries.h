// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "ui/costs/costmodel.h"

namespace spacedock {

/// \a rows of a month with their words, for the table. \a lines: what the rows were added up from,
/// which know the names of products. \a user: whose Spaces are named without their owner.
QList<CostEntry> costEntries(const QList<CostRow> &rows, const QList<UsageLine> &lines,
                             CostGrouping grouping, const PriceBook &book, const QString &user);

/// Names of the groups by key, as the chart calls them.
QHash<QString, QString> entryNames(const QList<CostEntry> &entries);

/// All rows of \a model with their headers, for a spreadsheet.
QString tableAsTsv(const QAbstractItemModel &model);

} // namespace spacedock
