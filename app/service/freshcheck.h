// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace spacedock {

class Account;
class Ledger;
class SpaceStore;

/// Reads Spaces and bills again, for what must not act on old data.
class FreshCheck : public QObject {
    Q_OBJECT

public:
    FreshCheck(Account &account, SpaceStore &spaces, Ledger &ledger, Clock clock,
               QObject *parent = nullptr);

    /// Ends in finished(); a call while one is under way is answered together with it, and one
    /// right after a failure waits for a moment.
    void ask();

signals:
    void finished(bool isFresh);

private:
    void begin();
    void look();
    void finish(bool isFresh);
    bool areBillsRead() const;

    Account &m_account;
    SpaceStore &m_spaces;
    Ledger &m_ledger;
    Clock m_clock;
    QTimer m_start;
    QTimer m_limit;
    QDeadlineTimer m_pause; ///< After a failure.
    Time m_askedAt;
    bool m_isAsking = false;
    bool m_isListed = false;
};

} // namespace spacedock
