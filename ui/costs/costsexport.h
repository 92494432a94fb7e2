// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/costrecords.h"
#include "ui/costs/costsdata.h"
#include "ui/report/exportfile.h"

class QAction;

namespace spacedock {

class BannerStack;
class CostChart;
class CostProxy;

/// The ways to take a month along: copied, as CSV, as FOCUS, as a picture, as a report.
class CostsExport : public QObject {
    Q_OBJECT

public:
    /// The parts of the page that it exports.
    struct Parts {
        const CostsData &data;
        const CostModel &model;
        const CostProxy &proxy;
        CostChart &chart;
        BannerStack &banners; ///< Says how it went.
    };

    CostsExport(Services &services, const Parts &parts, QWidget *page);

    QList<QAction *> actions() const { return m_actions; }
    /// How the month came about, for the foot of the report.
    void setRemarks(const QStringList &remarks) { m_remarks = remarks; }
    ExportFile &file() { return m_file; }

private:
    QAction *add(const QString &name, const QString &text, const std::function<void()> &act);
    void makeActions();
    void copyTable() const;
    void saveBill();
    void saveFocus();
    void savePicture(const QString &suffix);
    void saveChartData();
    void saveReport();
    void saveCsv(const Records &records, const QString &title, const QString &name);
    QString fileName(const QString &what) const;
    QList<OwnerLines> ownerLines() const;

    Services &m_services;
    Parts m_parts;
    QWidget *m_page;
    ExportFile m_file;
    QList<QAction *> m_actions;
    QStringList m_remarks;
};

} // namespace spacedock
