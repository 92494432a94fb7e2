// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/sheet.h"
#include "ui/dialogs/spacecontext.h"

namespace spacedock {

/// Says what an act does to the bill and to the visitors, and asks once, for one Space or fifty.
class ConfirmDialog : public Sheet {
    Q_OBJECT

public:
    enum class Act { Pause, Restart, FactoryRebuild, StopPaying };

    ConfirmDialog(Act act, const SpaceContext &context, QWidget *parent = nullptr);
    ConfirmDialog(Act act, const QList<SpaceContext> &contexts, QWidget *parent = nullptr);

    Act act() const { return m_act; }
    /// Spaces that the act applies to: static ones have nothing to pause, and so on.
    QList<SpaceId> spaces() const;

private:
    void build();

    Act m_act;
    QList<SpaceContext> m_contexts;
    QList<SpaceContext> m_left; ///< Nothing to do for these.
};

} // namespace spacedock
