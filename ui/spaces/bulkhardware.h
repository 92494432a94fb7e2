// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"
#include "ui/common/sheet.h"
#include "ui/dialogs/spacecontext.h"

class QComboBox;

namespace spacedock {

class FactList;
class SleepChoice;

/// One hardware for several Spaces, with the sum before and after.
class BulkHardwareDialog : public Sheet {
    Q_OBJECT

public:
    BulkHardwareDialog(const QList<SpaceContext> &contexts, QWidget *parent = nullptr);

    QString flavor() const;
    std::optional<SleepTime> sleep() const; ///< None on free hardware, which has its own.
    QList<SpaceId> spaces() const; ///< Those that do not have it already.

private:
    void update();
    Rate before() const;
    Rate after() const;
    int refusedCount() const; ///< By the guard of a used-up budget.

    QList<SpaceContext> m_contexts;
    QComboBox *m_flavor;
    SleepChoice *m_sleep;
    FactList *m_facts;
};

} // namespace spacedock
