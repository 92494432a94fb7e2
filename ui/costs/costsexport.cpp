// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costsexport.h"

#include "app/service/account.h"
#include "app/service/history.h"
#include "app/service/ledger.h"
#include "ui/common/banner.h"
#include "ui/costs/costchart.h"
#include "ui/costs/costentries.h"
#include "ui/costs/costproxy.h"
#include "ui/costs/costreport.h"
#include "ui/costs/costwords.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

namespace spacedock {

using namespace Qt::StringLiterals;

CostsExport::CostsExport(Services &services, const Parts &parts, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_parts(parts)
    , m_page(page)
    , m_file(page)
{
    makeActions();
    connect(&m_file, &ExportFile::saved, this, [this](const QString &file) {
        m_parts.banners.post(u"export"_s, Banner::Kind::Success, tr("Written."), file);
    });
    connect(&m_file, &ExportFile::failed, this, [this](const QString &file, const QString &why) {
        m_parts.banners.post(u"export"_s, Banner::Kind::Error,
                             tr("%1 could not be written.").arg(file),
                             tr("Nothing was changed. The system says: %1").arg(why));
    });
}

QAction *CostsExport::add(const QString &name, const QString &text,
                          const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void CostsExport::makeActions()
{
    QAction *copy = add(u"copyCosts"_s, tr("Copy table"), [this] { copyTable(); });
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    add(u"exportBill"_s, tr("Table as CSV…"), [this] { saveBill(); });
    add(u"exportFocus"_s, tr("Bill as FOCUS CSV…"), [this] { saveFocus(); });
    add(u"exportPng"_s, tr("Chart as PNG…"), [this] { savePicture(u"png"_s); });
    add(u"exportSvg"_s, tr("Chart as SVG…"), [this] { savePicture(u"svg"_s); });
    add(u"exportChartData"_s, tr("Chart's data as CSV…"), [this] { saveChartData(); });
    QAction *report = add(u"exportReport"_s, tr("Month report as PDF…"), [this] { saveReport(); });
    report->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    report->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QString CostsExport::fileName(const QString &what) const
{
    const auto begin = m_parts.data.month().begin.time_since_epoch().count();
    const QString name = u"spacedock-%1-%2"_s.arg(
        what, QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC).toString(u"yyyy-MM"_s));
    const QString owner = m_parts.data.owner();
    return owner.isEmpty() ? name : name + u'-' + owner;
}

void CostsExport::copyTable() const
{
    QGuiApplication::clipboard()->setText(tableAsTsv(m_parts.proxy));
}

void CostsExport::saveCsv(const Records &records, const QString &title, const QString &name)
{
    const QByteArray text = records.csv();
    m_file.ask({title, tr("Tables (*.csv)"), u"csv"_s}, name,
               [text](QIODevice &device) { return device.write(text) == text.size(); });
}

void CostsExport::saveBill()
{
    saveCsv(billRecords(m_parts.model.entries(), m_parts.data.owner()), tr("Table as CSV"),
            fileName(u"costs"_s));
}

void CostsExport::saveChartData()
{
    saveCsv(chartRecords(m_parts.chart.picture(), m_parts.data.owner()), tr("Chart's data as CSV"),
            fileName(u"chart"_s));
}

void CostsExport::saveFocus()
{
    const Records records = focusRecords(ownerLines(), m_parts.data.month(), m_services.clock());
    saveCsv(records, tr("Bill as FOCUS CSV"), fileName(u"focus"_s));
}

QList<OwnerLines> CostsExport::ownerLines() const
{
    const TimeSpan month = m_parts.data.month();
    QList<OwnerLines> result;
    for (const QString &owner : m_parts.data.owners()) {
        const auto report = m_services.history.usage(owner, month);
        const bool isBill =
            m_services.ledger.source(month, owner).kind == Ledger::Source::Kind::Bill;
        if (isBill && report) {
            result.append({owner, report->lines});
            continue;
        }
        QList<UsageLine> metered = m_services.ledger.lines(month);
        metered.removeIf([&owner](const UsageLine &line) {
            return !line.label.startsWith(owner + u'/') || !line.entityId.isEmpty();
        });
        result.append({owner, metered});
    }
    return result;
}

void CostsExport::savePicture(const QString &suffix)
{
    m_parts.chart.chooseDay(-1);
    const Drawing drawing = drawingOf(m_parts.chart);
    const QString title = costsTitle(m_parts.data.month(), m_parts.data.owner());
    const bool isSvg = suffix == "svg"_L1;
    m_file.ask({isSvg ? tr("Chart as SVG") : tr("Chart as PNG"),
                isSvg ? tr("Drawings (*.svg)") : tr("Pictures (*.png)"), suffix},
               fileName(u"chart"_s), [drawing, title, isSvg](QIODevice &device) {
                   return isSvg ? writeSvg(drawing, title, device) : writePng(drawing, device);
               });
}

void CostsExport::saveReport()
{
    const MonthReport report = monthReport({.data = m_parts.data,
                                            .entries = m_parts.model.entries(),
                                            .picture = m_parts.chart.picture(),
                                            .account = m_services.account.identity().name,
                                            .now = m_services.clock(),
                                            .remarks = m_remarks});
    m_file.ask({tr("Month report as PDF"), tr("Documents (*.pdf)"), u"pdf"_s},
               fileName(u"report"_s),
               [report](QIODevice &device) { return writePdf(report, device); });
}

} // namespace spacedock
