// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exportfile.h"

class QAction;

namespace spacedock {

class BannerStack;
class EstimatePane;

/// The ways to take an estimate along: its table as CSV, its chart as a picture.
class EstimateExport : public QObject {
    Q_OBJECT

public:
    EstimateExport(EstimatePane &pane, BannerStack &banners, QWidget *page);

    QList<QAction *> actions() const { return m_actions; }
    ExportFile &file() { return m_file; }

private:
    void add(const QString &name, const QString &text, const std::function<void()> &act);
    void saveTable();
    void savePicture(bool isSvg);

    EstimatePane &m_pane;
    BannerStack &m_banners;
    ExportFile m_file;
    QList<QAction *> m_actions;
};

/// The figures of all scenarios, exact, a row per scenario.
QByteArray estimateCsv(const EstimatePane &pane);

} // namespace spacedock
