// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/costpicture.h"
#include "ui/costs/insightwords.h"

#include <QWidget>

class QGridLayout;

namespace spacedock {

class InsightLine;

/// Below the table: the words of the chart's notes, and what is to be known of the month's figures.
class CostAside : public QWidget {
    Q_OBJECT

public:
    explicit CostAside(QWidget *parent = nullptr);

    void setNotes(const QList<CostNote> &notes);
    void setReconciliation(const std::optional<InsightText> &text);
    void setIdle(const std::optional<InsightText> &text);
    void setAnomalies(const QList<InsightText> &texts);

signals:
    void compareAsked(); ///< The own meter beside the bill, please.

private:
    QWidget *m_notes;
    QGridLayout *m_noteGrid;
    InsightLine *m_anomaly;
    InsightLine *m_reconciliation;
    InsightLine *m_idle;
    QList<CostNote> m_shown;
};

} // namespace spacedock
