// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/discussion.h"
#include "app/domain/error.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace spacedock {

class Account;
class History;
class HubClient;

/// Community grants: drafts, posting, and finding what was asked for in a Space's discussions.
class GrantDesk : public QObject {
    Q_OBJECT

public:
    GrantDesk(HubClient &client, Account &account, History &history, Clock clock,
              QObject *parent = nullptr);

    std::optional<GrantApplication> draft(const SpaceId &id) const;
    void keepDraft(const SpaceId &id, const GrantApplication &draft);

    /// Posts the discussion; the draft is dropped once the Hub has it. A post whose answer is lost
    /// is looked for and never repeated. A call while one is under way does nothing.
    void apply(const SpaceId &id, const GrantApplication &application, const QString &hardwareName);
    bool isApplying(const SpaceId &id) const;
    /// Reads the Space's discussions and keeps the newest request found.
    void look(const SpaceId &id);
    std::optional<GrantRequest> request(const SpaceId &id) const;
    QList<SpaceId> asked() const; ///< Spaces with a request, as far as looked.

signals:
    void requestChanged(const spacedock::SpaceId &id);
    void looked(const spacedock::SpaceId &id); ///< look() has ended; it did not fail.
    void lookFailed(const spacedock::SpaceId &id, const spacedock::Error &error);
    void posted(const spacedock::SpaceId &id, int discussion);
    /// What was asked for could not be posted; the draft is kept.
    void failed(const spacedock::SpaceId &id, const spacedock::Error &error);

private:
    struct Applying {
        QString flavor;
        Time since;
    };
    using Found = std::function<void(const Result<std::optional<GrantRequest>> &)>;

    void search(const SpaceId &id, const Found &use);
    void searchPage(const SpaceId &id, int page, QList<Discussion> threads, const Found &use);
    void readThread(const SpaceId &id, const GrantRequest &request, const Found &use);
    QStringList members(const SpaceId &id) const;
    void takePosted(const SpaceId &id, int discussion);
    void findLost(const SpaceId &id, const Error &lost);
    bool isOurs(const SpaceId &id, const GrantRequest &found) const;
    void endApplying(const SpaceId &id, const QString &outcome);
    void setRequest(const SpaceId &id, const std::optional<GrantRequest> &request);
    void record(const SpaceId &id, const QString &outcome);

    HubClient &m_client;
    Account &m_account;
    History &m_history;
    Clock m_clock;
    QHash<SpaceId, GrantRequest> m_requests;
    QHash<SpaceId, Applying> m_applying;
    QSet<SpaceId> m_looking;
    int m_session = 0;
};

} // namespace spacedock
