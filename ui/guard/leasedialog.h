// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"
#include "app/domain/lease.h"
#include "ui/common/sheet.h"
#include "ui/dialogs/spacecontext.h"

class QComboBox;
class QDateTimeEdit;

namespace spacedock {

class FactList;
class HardwareSleep;

/// Hardware for a while: which, until when, and what comes then.
class LeaseDialog : public Sheet {
    Q_OBJECT

public:
    explicit LeaseDialog(const SpaceContext &context, QWidget *parent = nullptr);

    Lease value() const;
    /// Sent with the hardware; none while the own text is not a duration.
    std::optional<SleepTime> sleep() const;

private:
    QWidget *makeForm();
    void fillFlavors();
    void fillThen();
    void update();

    SpaceContext m_context;
    QComboBox *m_flavor;
    QDateTimeEdit *m_until;
    QComboBox *m_then;
    HardwareSleep *m_sleep;
    FactList *m_facts;
};

} // namespace spacedock
