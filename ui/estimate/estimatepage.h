// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/scenario.h"

#include <QHash>
#include <QWidget>

class QAction;
class QScrollArea;
class QSettings;

namespace spacedock {

class BannerStack;
class EstimateBar;
class EstimateExport;
class EstimatePane;
class PriceBooks;
class ScenarioEditor;
struct Services;

/// "What would it cost?", up to four answers side by side. Needs neither account nor network.
class EstimatePage : public QWidget {
    Q_OBJECT

public:
    /// Keeps its scenarios in the group "estimate" of \a store.
    EstimatePage(PriceBooks &books, QSettings &store, QWidget *parent = nullptr);
    /// The same, with the account's Spaces to begin from.
    EstimatePage(Services &services, QSettings &store, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    QString statusText() const;
    const QList<Plan> &scenarios() const { return m_scenarios; }
    QString command() const; ///< The current scenario in a terminal.

public slots:
    void addScenario();
    void copyCommand();
    void showChanges(); ///< What changed between the two books.

signals:
    void statusChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpActions();
    void connectParts();

    void load();
    void save();
    void showBooks();
    void chooseBook(const QString &id);
    void setOwnPrice(const QString &flavor, std::optional<Money> perHour);
    void showAll();
    void showCurrent();
    void setCurrent(int index);
    void append(const Plan &scenario);
    void removeCurrent();
    const PriceBook &shippedBook() const; ///< The chosen one, without own prices.
    PriceBook book() const;

    PriceBooks &m_books;
    QSettings &m_store;
    QString m_bookId; ///< Empty: the one in force.
    QHash<QString, std::int64_t> m_ownPrices; ///< Micro-USD an hour, by flavor.
    QList<Plan> m_scenarios;
    int m_current = 0;

    ScenarioEditor *m_editor;
    QScrollArea *m_inputs; ///< Around the editor.
    BannerStack *m_banners;
    EstimatePane *m_pane;
    EstimateExport *m_export;
    QAction *m_add;
    QAction *m_copy;
    QAction *m_changes;
    EstimateBar *m_bar;
};

} // namespace spacedock
