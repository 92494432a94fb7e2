// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costreport.h"

#include "ui/common/celldelegate.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/costs/costchart.h"
#include "ui/costs/costwords.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize ChartSize(900, 560);

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

Drawing chartOnPaper(const CostPicture &picture)
{
    CostChart chart;
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.setPalette(themePalette(Tokens::light()));
    chart.resize(ChartSize);
    chart.setPicture(picture);
    chart.show(); // Layouts work for what is shown.
    return drawingOf(chart);
}

QList<MonthReport::Figure> figures(const ReportInput &input)
{
    const CostSums sums = input.data.sums();
    QList<MonthReport::Figure> result;
    result.append({sums.isRunning ? ReportWords::tr("So far") : ReportWords::tr("Total"),
                   format::money(sums.total),
                   sums.isEstimate ? ReportWords::tr("partly an estimate") : QString()});
    if (const auto forecast = input.data.forecast())
        result.append({ReportWords::tr("Forecast"), format::about(forecast->expected),
                       ReportWords::tr("%1 to %2")
                           .arg(roundMoney(forecast->low), roundMoney(forecast->high))});
    if (const auto budget = input.data.budget())
        result.append({ReportWords::tr("Budget"), format::money(*budget), {}});
    if (sums.before)
        result.append({sums.isRunning ? ReportWords::tr("Month before, same day")
                                      : ReportWords::tr("Month before"),
                       format::money(*sums.before), format::moneyDelta(sums.total - *sums.before)});
    result.append({ReportWords::tr("Covered by grants"), format::money(sums.granted), {}});
    return result;
}

QList<MonthReport::Row> tableRows(const QList<CostEntry> &entries)
{
    const Tokens &tokens = Tokens::light();
    CostModel model;
    model.setEntries(entries);
    QList<MonthReport::Row> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        MonthReport::Row cells;
        for (int column = 0; column < CostModel::ColumnCount; ++column) {
            const QModelIndex index = model.index(row, column);
            const QString prefix = index.data(PrefixRole).toString();
            cells.cells.append(prefix + index.data().toString());
        }
        cells.isTotal = row + 1 == model.rowCount();
        const QVariant series = model.index(row, CostModel::NameColumn).data(SwatchRole);
        if (const int color = series.toInt(); series.isValid() && color >= 0)
            cells.swatch = tokens.series.at(std::min(std::size_t(color), tokens.series.size() - 1));
        rows.append(cells);
    }
    return rows;
}

QList<MonthReport::Column> columns(CostGrouping grouping)
{
    CostModel model;
    model.setGrouping(grouping);
    const auto title = [&model](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    return {{title(CostModel::NameColumn), 3, false},
            {title(CostModel::HardwareColumn), 2, false},
            {title(CostModel::BilledColumn), 1.2, true},
            {title(CostModel::CostColumn), 1.2, true},
            {title(CostModel::ShareColumn), 1, true}};
}

QString subtitle(const ReportInput &input)
{
    const QString owner = input.data.owner();
    const QString now = format::dateTime(input.now);
    if (owner.isEmpty())
        //: %1 account, %2 a date and time
        return ReportWords::tr("Account %1 and its organisations, as of %2")
            .arg(input.account, now);
    if (owner == input.account)
        //: %1 account, %2 a date and time
        return ReportWords::tr("Account %1 without its organisations, as of %2").arg(owner, now);
    //: %1 organisation, %2 a date and time
    return ReportWords::tr("Organisation %1 alone, as of %2").arg(owner, now);
}

} // namespace

MonthReport monthReport(const ReportInput &input)
{
    MonthReport report;
    report.title = costsTitle(input.data.month(), input.data.owner());
    report.subtitle = subtitle(input);
    report.figures = figures(input);
    report.chart = chartOnPaper(input.picture);
    report.columns = columns(input.data.grouping());
    report.rows = tableRows(input.entries);
    report.remarks = input.remarks;
    return report;
}

} // namespace spacedock
