// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/schedule.h"
#include "ui/common/sheet.h"
#include "ui/dialogs/spacecontext.h"

#include <array>

class QCheckBox;
class QTimeEdit;

namespace spacedock {

class FactList;

/// Office hours: on which days, when the Spaces start, pause or restart.
class HoursDialog : public Sheet {
    Q_OBJECT

public:
    /// \a present: what is planned for the first of them.
    HoursDialog(const QList<SpaceContext> &contexts, const QList<WeeklyAct> &present,
                QWidget *parent = nullptr);

    QList<WeeklyAct> value() const; ///< For every Space; takes the place of what was planned.
    QList<SpaceId> spaces() const;

private:
    static constexpr int Kinds = 3;

    QWidget *makeForm(const QList<WeeklyAct> &present);
    QWidget *makeDays(const QList<WeeklyAct> &present);
    Weekdays days() const;
    Rate rate() const;
    void update();

    QList<SpaceContext> m_contexts;
    QByteArray m_zone;
    std::array<QCheckBox *, 7> m_days{};
    std::array<QCheckBox *, Kinds> m_kinds{};
    std::array<QTimeEdit *, Kinds> m_times{};
    FactList *m_facts;
};

} // namespace spacedock
