// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/estimateexport.h"

#include "app/domain/csv.h"
#include "app/domain/focus.h"
#include "ui/common/banner.h"
#include "ui/estimate/estimatechart.h"
#include "ui/estimate/estimatemodel.h"
#include "ui/estimate/estimatepane.h"
#include "ui/report/drawing.h"

#include <QAction>
#include <QIODevice>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString exact(const std::optional<Estimate> &estimate, Money Estimate::*amount)
{
    return estimate ? decimalUSD((*estimate).*amount) : QString();
}

} // namespace

QByteArray estimateCsv(const EstimatePane &pane)
{
    const EstimateModel &model = pane.model();
    const QStringList header{u"scenario"_s,           u"name"_s,
                             u"hardware"_s,           u"pricebook"_s,
                             u"billed_minutes"_s,     u"per_hour_usd"_s,
                             u"per_day_usd"_s,        u"per_month_usd"_s,
                             u"per_year_usd"_s,       u"other_pricebook"_s,
                             u"other_per_month_usd"_s};
    QList<QStringList> rows;
    for (qsizetype i = 0; i < model.comparisons().size(); ++i) {
        const Comparison &each = model.comparisons().at(i);
        QStringList flavors;
        for (qsizetype part = 0; part < each.scenario.partCount(); ++part)
            flavors.append(each.scenario.part(part).input.flavor);
        rows.append({scenarioLetter(i), each.scenario.name, flavors.join(u' '), model.book().id,
                     each.chosen ? QString::number(each.chosen->billed.count()) : QString(),
                     exact(each.chosen, &Estimate::perHour), exact(each.chosen, &Estimate::perDay),
                     exact(each.chosen, &Estimate::perMonth),
                     exact(each.chosen, &Estimate::perYear), model.otherBook().id,
                     exact(each.other, &Estimate::perMonth)});
    }
    return csv(header, rows);
}

EstimateExport::EstimateExport(EstimatePane &pane, BannerStack &banners, QWidget *page)
    : QObject(page)
    , m_pane(pane)
    , m_banners(banners)
    , m_file(page)
{
    add(u"exportEstimate"_s, tr("Table as CSV…"), [this] { saveTable(); });
    add(u"exportEstimatePng"_s, tr("Chart as PNG…"), [this] { savePicture(false); });
    add(u"exportEstimateSvg"_s, tr("Chart as SVG…"), [this] { savePicture(true); });
    connect(&m_file, &ExportFile::saved, this, [this](const QString &file) {
        m_banners.post(u"export"_s, Banner::Kind::Success, tr("Written."), file);
    });
    connect(&m_file, &ExportFile::failed, this, [this](const QString &file, const QString &why) {
        m_banners.post(u"export"_s, Banner::Kind::Error, tr("%1 could not be written.").arg(file),
                       tr("Nothing was changed. The system says: %1").arg(why));
    });
}

void EstimateExport::add(const QString &name, const QString &text, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
}

void EstimateExport::saveTable()
{
    const QByteArray text = estimateCsv(m_pane);
    m_file.ask({tr("Table as CSV"), tr("Tables (*.csv)"), u"csv"_s}, u"spacedock-estimate"_s,
               [text](QIODevice &device) { return device.write(text) == text.size(); });
}

void EstimateExport::savePicture(bool isSvg)
{
    const Drawing drawing = drawingOf(m_pane.chart());
    const QString title = tr("Cost per month, $");
    m_file.ask({isSvg ? tr("Chart as SVG") : tr("Chart as PNG"),
                isSvg ? tr("Drawings (*.svg)") : tr("Pictures (*.png)"),
                isSvg ? u"svg"_s : u"png"_s},
               u"spacedock-estimate"_s, [drawing, title, isSvg](QIODevice &device) {
                   return isSvg ? writeSvg(drawing, title, device) : writePng(drawing, device);
               });
}

} // namespace spacedock
