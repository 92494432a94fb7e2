// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/spaces/spacerow.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace spacedock {

class Label;
class SpaceActions;

/// Whether a community grant was asked for, what became of it, and the way to ask.
class GrantTab : public QWidget {
    Q_OBJECT

public:
    GrantTab(Services &services, SpaceActions &actions, QWidget *parent = nullptr);

    void setRow(const SpaceRow &row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void tell();

    Services &m_services;
    SpaceActions &m_actions;
    SpaceId m_id;
    SpaceId m_looked; ///< Whose discussions were asked for last.
    bool m_isGranted = false;
    Label *m_fact;
    Label *m_sentence;
    QToolButton *m_thread;
    QPushButton *m_apply;
};

} // namespace spacedock
