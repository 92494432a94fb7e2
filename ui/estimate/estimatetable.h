// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QToolButton;

namespace spacedock {

class EstimateModel;
class ScenarioHeader;

/// The figures of the scenarios, as high as its rows; a column is chosen by a click or with the
/// arrow keys.
class EstimateTable : public QTableView {
    Q_OBJECT

public:
    explicit EstimateTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    int scenario() const { return m_scenario; }
    void setScenario(int index);
    void setAddEnabled(bool isEnabled);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void scenarioChosen(int index);
    void addAsked();

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void placeAdd();
    int contentHeight() const;

    ScenarioHeader *m_header;
    QToolButton *m_add;
    int m_scenario = -1;
};

} // namespace spacedock
