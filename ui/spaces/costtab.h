// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/spaces/spacerow.h"

#include <QWidget>

class QStackedLayout;
class QToolButton;

namespace spacedock {

class ConsoleTable;
class Label;
class Tag;
class UsageModel;

/// The bill of one Space in the running month, line by line.
class CostTab : public QWidget {
    Q_OBJECT

public:
    explicit CostTab(Services &services, QWidget *parent = nullptr);

    void setRow(const SpaceRow &row);

private:
    Services &m_services;
    UsageModel *m_model;
    ConsoleTable *m_table;
    Label *m_title;
    Tag *m_source;
    QToolButton *m_replay;
    SpaceId m_space;
    QStackedLayout *m_stack = nullptr;
};

} // namespace spacedock
