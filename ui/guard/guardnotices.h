// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/keepers.h"
#include "ui/common/banner.h"
#include "ui/services.h"

#include <QObject>

class QAction;

namespace spacedock {

/// Tells what the program is about to do by itself and what it did, above every page, each with
/// the way to stop it or to have more of it.
class GuardNotices : public QObject {
    Q_OBJECT

public:
    GuardNotices(Services &services, QObject *parent = nullptr);

    BannerStack *banners() const { return m_banners; } ///< For the frame, which then owns it.

signals:
    /// The same for the system's notices, for a window that nobody looks at.
    void told(const QString &fact, const QString &sentence);

private:
    void connectGuard();
    void connectPlans();
    void tell(const QString &id, Banner::Kind kind, const QString &fact, const QString &sentence,
              QAction *action = nullptr);
    void tellLevel(const BudgetStatus &status, int level);
    void tellCountdown(const BudgetScope &scope);
    void tellActed(const BudgetScope &scope, const QList<SpaceId> &ids);
    void tellEndsSoon(const Lease &lease);
    void tellEnded(const Lease &lease, std::chrono::milliseconds late);
    void tellDone(const Scheduler::Due &due, std::chrono::milliseconds late);
    void tellPanic();
    QAction *action(const QString &text, std::function<void()> use);

    Services &m_services;
    BannerStack *m_banners;
};

} // namespace spacedock
