// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/costgrouping.h"
#include "ui/costs/costpicture.h"

#include <QHash>

namespace spacedock {

/// A day or moment of a bill, in UTC as the Hub counts its months: "18 Nov", "18 Nov, 14:20".
QString dayText(Time time);
QString dayAndTime(Time time);

/// "Costs of November 2026", of one \a owner with its name.
QString costsTitle(TimeSpan month, const QString &owner);

/// What a group's column is headed with.
QString groupingWord(CostGrouping grouping);

/// Labels in the chart: "Budget $600", "$648 high", "$571 low", "~$28 a day".
QString budgetLabel(Money budget, bool isLine);
QString highLabel(Money high);
QString lowLabel(Money low);
QString perDayLabel(Money perDay);
/// "$648": money without cents from ten dollars on, where an exact figure would pretend.
QString roundMoney(Money money);

/// Gives each band its words; \a names: of the named ones, by key.
void nameBands(CostPicture &picture, const QHash<QString, QString> &names);

/// The chart in one paragraph, for those who do not see it.
QString pictureText(const CostPicture &picture);
/// One day of the chart.
QString dayDescription(const CostPicture &picture, int day);

} // namespace spacedock
