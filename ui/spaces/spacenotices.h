// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/spacestore.h"
#include "ui/services.h"
#include "ui/spaces/advice.h"
#include "ui/spaces/spacesmodel.h"

#include <QObject>

class QAction;

namespace spacedock {

class BannerStack;
class SpaceActions;

/// What the page tells above the list: what failed and how to try again, how old the data is, what
/// takes unusually long, and where sleep would save money.
class SpaceNotices : public QObject {
    Q_OBJECT

public:
    SpaceNotices(Services &services, SpacesModel &model, SpaceActions &actions,
                 BannerStack &banners, QObject *parent = nullptr);

    QStringList declined() const { return {m_declined.begin(), m_declined.end()}; }
    void setDeclined(const QStringList &keys);

signals:
    void filterRequested(spacedock::QuickFilter filter);
    void logRequested(const spacedock::SpaceId &id);

private:
    void connectStore();
    void connectGrants();
    void tellFailure(Operation operation, const SpaceId &id, const Error &error);
    void tellRefreshFailure(const QString &owner, const Error &error);
    void tellFreshness();
    void tellAdvice();
    void tellSlowChange();
    void close(const QString &id);
    QAction *action(const QString &text, std::function<void()> use);

    Services &m_services;
    SpacesModel &m_model;
    SpaceActions &m_actions;
    BannerStack &m_banners;
    std::optional<SleepAdvice> m_advice;
    QSet<QString> m_declined;
    QSet<QString> m_silentOwners; ///< Whose last read failed.
    QSet<SpaceId> m_toldSlow; ///< Closed by the person, until the change is over.
    SpaceId m_slow;
    QAction *m_sleep;
    QAction *m_showSleepless;
    QAction *m_showLog;
    QAction *m_refresh;
};

} // namespace spacedock
