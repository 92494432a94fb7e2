// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/sheet.h"
#include "ui/services.h"

namespace spacedock {

class FactList;
class PauseModel;

/// Starts again exactly what was paused together, at the price that this brings back.
class ResumeDialog : public Sheet {
    Q_OBJECT

public:
    ResumeDialog(Services &services, QWidget *parent = nullptr);

    void accept() override;

private:
    void fill();

    Services &m_services;
    PauseModel *m_model;
    FactList *m_facts;
};

} // namespace spacedock
