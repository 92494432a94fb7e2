// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/scenario.h"

#include <QWidget>

class QAction;
class QScrollArea;
class QSettings;

namespace spacedock {

class Banner;
class BannerStack;
class EstimateChart;
class EstimateModel;
class EstimateTable;
class Label;
class PriceBooks;
class ScenarioEditor;
class Segmented;

/// "What would it cost?", up to four answers side by side. Needs neither account nor network.
class EstimatePage : public QWidget {
    Q_OBJECT

public:
    /// Keeps its scenarios in the group "estimate" of \a store.
    EstimatePage(PriceBooks &books, QSettings &store, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    QString statusText() const;
    const QList<Scenario> &scenarios() const { return m_scenarios; }
    QString command() const; ///< The current scenario in a terminal.

public slots:
    void addScenario();
    void copyCommand();

signals:
    void statusChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *toolBar();
    QWidget *comparison();
    QWidget *legend();
    void setUpActions();
    void connectParts();

    void load();
    void save();
    void showBooks();
    void chooseBook(const QString &id);
    void showAll();
    void showCurrent();
    void showVerdict();
    void setCurrent(int index);
    void append(const Scenario &scenario);
    void removeCurrent();
    const PriceBook &book() const;

    PriceBooks &m_books;
    QSettings &m_store;
    QString m_bookId; ///< Empty: the one in force.
    QList<Scenario> m_scenarios;
    int m_current = 0;

    EstimateModel *m_model;
    Segmented *m_bookChoice;
    Label *m_rule;
    ScenarioEditor *m_editor;
    QScrollArea *m_inputs; ///< Around the editor.
    BannerStack *m_banners;
    EstimateTable *m_table;
    EstimateChart *m_chart;
    Label *m_otherLegend;
    Label *m_bookLegend;
    Banner *m_verdict;
    QAction *m_add;
    QAction *m_copy;
};

} // namespace spacedock
