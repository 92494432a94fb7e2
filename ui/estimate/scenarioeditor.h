// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/scenario.h"

#include <QWidget>

#include <functional>

class QAction;
class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace spacedock {

class FlavorBox;
class Label;
class Segmented;
class SleepEdit;
class SumList;
class Tag;

/// The inputs of one scenario and how they add up.
class ScenarioEditor : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioEditor(QWidget *parent = nullptr);

    void setBook(const PriceBook &book);
    void setScenario(const QString &letter, const Scenario &scenario);
    const Scenario &scenario() const { return m_scenario; }
    void setRemovable(bool isRemovable);
    void setDuplicable(bool isDuplicable);

signals:
    void edited(const spacedock::Scenario &scenario);
    void duplicateAsked();
    void removeAsked();

private:
    QLayout *head();
    QLayout *fields();
    void addField(const QString &words, QWidget *field, const QString &unit, const QString &name);
    void connectFields();
    void showScenario();
    void change(const std::function<void(Scenario &)> &how);
    void custom(const std::function<void(EstimateInput &)> &how);
    void addUp();

    Scenario m_scenario;
    PriceBook m_book;
    bool m_isShowing = false; ///< Fields are being filled, not edited.
    Tag *m_letter;
    QLineEdit *m_name;
    QAction *m_duplicate;
    QAction *m_remove;
    FlavorBox *m_flavor;
    Segmented *m_use;
    QGridLayout *m_grid = nullptr;
    QDoubleSpinBox *m_hours;
    QSpinBox *m_days;
    QSpinBox *m_starts;
    QSpinBox *m_takes;
    SleepEdit *m_sleep;
    Label *m_sleepError;
    QSpinBox *m_replicas;
    SumList *m_sum;
};

} // namespace spacedock
