// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>

namespace spacedock {

class BulkPane;
class DetailsPane;
class GuardActions;
class SpaceActions;
class SpacesList;
class SpacesModel;

/// Turns bar and details to the selection, and back, as it grows and shrinks.
class BulkView : public QObject {
    Q_OBJECT

public:
    BulkView(Services &services, SpacesModel &model, SpacesList &list, DetailsPane &details,
             QObject *parent = nullptr);

    void setActions(SpaceActions &actions, GuardActions &guard);
    bool isShown() const;

public slots:
    void update();

private:
    Services &m_services;
    SpacesModel &m_model;
    SpacesList &m_list;
    DetailsPane &m_details;
    SpaceActions *m_actions = nullptr;
    GuardActions *m_guard = nullptr;
    BulkPane *m_pane = nullptr;
};

} // namespace spacedock
