// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/duetimer.h"
#include "app/service/spacestore.h"

#include <QObject>

namespace spacedock {

class FreshCheck;
class History;

/// What acts by itself at a time that its owner chose: waits until the history is loaded and the
/// listing is current, reads Spaces and bills again before it acts, and catches up with what fell
/// into a time when the program did not run or the machine slept.
class DueDesk : public QObject {
    Q_OBJECT

public:
    DueDesk(SpaceStore &spaces, History &history, FreshCheck &check, Clock clock, QString cause,
            QObject *parent);

signals:
    void changed();

protected:
    virtual void forget() = 0; ///< Another history: what was under way is no longer known.
    virtual void tell() {} ///< What is to be said before something is due.
    virtual bool isAnyDue() const = 0;
    virtual void act() = 0; ///< On everything that is due; all was just read.
    /// Without those that wait for an answer.
    virtual std::optional<Time> nextDue() const = 0;
    virtual void settle(Operation operation, const SpaceId &id,
                        const std::optional<Error> &error) = 0;

    Time now() const { return m_clock(); }
    /// After a failure that may pass.
    Time retryTime() const;
    void arm();
    /// Gives an order of which the audit trail says what made it, and how late it comes.
    void order(const SpaceId &id, SpaceCommand command, std::chrono::milliseconds late = {});
    void record(const SpaceId &id, const QString &operation, const QString &detail);

    SpaceStore &m_spaces;
    History &m_history;

private:
    void look();
    void takeCheck(bool isFresh);

    FreshCheck &m_check;
    Clock m_clock;
    QString m_cause;
    DueTimer m_timer;
    bool m_isChecking = false;
};

} // namespace spacedock
