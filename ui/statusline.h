// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "ui/services.h"

#include <QStatusBar>

#include <optional>

class QTimer;

namespace spacedock {

class Label;
struct RateBudget;

/// Age of the data, what is in flight, and what the page adds up. Finished actions are announced
/// here, for screen readers too.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(Services &services, double timeFactor, QWidget *parent = nullptr);

    void setPageText(const QString &text);
    void setProgress(const QString &text); ///< What is in flight; empty: nothing.
    void announce(const QString &text); ///< For a few seconds in place of what is in flight.

private:
    void updateAge();
    void updateWork();
    QString ageText() const;
    void showBudget(const RateBudget &budget);
    void connectServices();

    Services &m_services;
    Label *m_age;
    Label *m_work;
    Label *m_budget;
    Label *m_page;
    QString m_progress;
    QTimer *m_ticker; ///< Runs only while the window is visible.
    QTimer *m_announcement;
};

} // namespace spacedock
