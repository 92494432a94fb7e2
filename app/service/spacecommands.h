// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/spacestore.h"

#include <QHash>
#include <QObject>
#include <QQueue>

namespace spacedock {

class HubClient;
template <typename T> class Call;

/// Sends commands, one after the other for each Space, and follows them until the Hub is done. A
/// write whose answer is lost is read back and never repeated.
class SpaceCommands : public QObject {
    Q_OBJECT

public:
    SpaceCommands(HubClient &client, History &history, Clock clock, QObject *parent = nullptr);

    /// \a entry: for the audit trail, written before anything is sent.
    void add(const Space &space, const SpaceCommand &command, const Action &entry);
    std::optional<Pending> pending(const SpaceId &id) const;
    bool isEmpty() const { return m_lines.isEmpty(); }
    /// The Space was read; a pending command may have come to its end.
    void see(const SpaceId &id, const Runtime &runtime);
    void forget(const SpaceId &id);
    void clear();

signals:
    void pendingChanged(const spacedock::SpaceId &id);
    void runtimeRead(const spacedock::SpaceId &id, const spacedock::Runtime &runtime);
    void accepted(spacedock::Operation operation, const spacedock::SpaceId &id);
    void done(spacedock::Operation operation, const spacedock::SpaceId &id);
    void failed(spacedock::Operation operation, const spacedock::SpaceId &id,
                const spacedock::Error &error);

private:
    struct Order {
        SpaceCommand command;
        Action entry;
        Runtime before;
    };
    /// The orders of one Space; the first one is with the Hub while isSending.
    struct Line {
        QQueue<Order> orders;
        Pending pending;
        bool isSending = false;
    };

    void send(const SpaceId &id);
    Call<Runtime> call(const SpaceId &id, const SpaceCommand &command);
    void takeAnswer(const SpaceId &id, const Result<Runtime> &answer);
    void readBack(const SpaceId &id, const Error &lost);
    void succeed(const SpaceId &id, const Runtime &runtime);
    void fail(const SpaceId &id, const Error &error);
    Order takeOrder(const SpaceId &id, const QString &outcome);

    HubClient &m_client;
    History &m_history;
    Clock m_clock;
    QHash<SpaceId, Line> m_lines;
    int m_run = 0; ///< Answers to commands of before clear() are dropped.
};

} // namespace spacedock
