// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/scenario.h"

#include <QWidget>

#include <functional>

class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace spacedock {

class FlavorBox;
class Label;
class Segmented;
class SleepEdit;

/// How one Space of a scenario is used: its hardware, when, and what happens when it is not.
class PartFields : public QWidget {
    Q_OBJECT

public:
    explicit PartFields(QWidget *parent = nullptr);

    /// \a ownPrices: micro-USD an hour that the person has set, by flavor.
    void setBook(const PriceBook &book, const QHash<QString, std::int64_t> &ownPrices);
    void setPart(const PlanPart &part);
    const PlanPart &part() const { return m_part; }

signals:
    void edited(const spacedock::PlanPart &part);
    /// None: the price of the book again.
    void ownPriceSet(const QString &flavor, std::optional<spacedock::Money> perHour);

private:
    void addSection(const QString &words);
    void addWide(QWidget *widget);
    void addField(const QString &words, QWidget *field, const QString &unit, const QString &name);
    void offerUses(); ///< "As it ran" only where that is known.
    void layFieldsOut();
    void connectFields();
    void connectVisits();
    void showPart();
    void showPrice();
    void showShape(); ///< Which fields the use has.
    void change(const std::function<void(PlanPart &)> &how);
    void custom(const std::function<void(EstimateInput &)> &how);

    PlanPart m_part;
    PriceBook m_book;
    QHash<QString, std::int64_t> m_ownPrices;
    bool m_isShowing = false; ///< Fields are being filled, not edited.
    FlavorBox *m_flavor;
    QDoubleSpinBox *m_price;
    Label *m_zeroGpu;
    Label *m_past; ///< What the Space was seen or billed for.
    Segmented *m_use;
    QGridLayout *m_grid;
    QDoubleSpinBox *m_hours;
    QSpinBox *m_days;
    QSpinBox *m_starts;
    QSpinBox *m_takes;
    QSpinBox *m_visits;
    QSpinBox *m_visitTakes;
    QDoubleSpinBox *m_window;
    SleepEdit *m_sleep;
    Label *m_sleepError;
    QSpinBox *m_replicas;
    QList<QWidget *> m_useRows; ///< Shown unless visits decide.
    QList<QWidget *> m_visitRows;
    QList<QWidget *> m_planRows; ///< Not of what was.
};

} // namespace spacedock
