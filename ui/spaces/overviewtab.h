// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/spaces/spacerow.h"
#include "ui/text/errortext.h"

#include <QScrollArea>

class QAction;

namespace spacedock {

class Banner;
class FactGrid;
class Section;
class StageStrip;

/// What a Space costs, did today, and is.
class OverviewTab : public QScrollArea {
    Q_OBJECT

public:
    explicit OverviewTab(Services &services, QWidget *parent = nullptr);

    void setRow(const SpaceRow &row);
    void setFailure(const std::optional<ErrorText> &failure); ///< Of the last command.

signals:
    void logRequested();

private:
    void tellError(const SpaceRow &row);
    void tellStages(const SpaceRow &row);

    Services &m_services;
    Banner *m_error;
    Banner *m_failure;
    QAction *m_showLog;
    FactGrid *m_cost;
    StageStrip *m_strip;
    FactGrid *m_space;
    Section *m_costSection;
    Section *m_stageSection;
};

} // namespace spacedock
