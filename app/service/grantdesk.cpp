// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/grantdesk.h"

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/history.h"
#include "app/service/spacecommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

// Listings begin with the newest thread; what lies behind so many pages is not looked for.
static constexpr int MostPages = 100;
// The Hub's clock and this machine's need not agree.
static constexpr auto ClockSkew = 5min;

GrantDesk::GrantDesk(HubClient &client, Account &account, History &history, Clock clock,
                     QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_account(account)
    , m_history(history)
    , m_clock(std::move(clock))
{
    connect(&account, &Account::identityChanged, this, [this] {
        ++m_session;
        m_requests.clear();
        m_applying.clear();
        m_looking.clear();
    });
}

std::optional<GrantApplication> GrantDesk::draft(const SpaceId &id) const
{
    return m_history.draft(id);
}

void GrantDesk::keepDraft(const SpaceId &id, const GrantApplication &draft)
{
    m_history.storeDraft(id, draft);
}

void GrantDesk::apply(const SpaceId &id, const GrantApplication &application,
                      const QString &hardwareName)
{
    if (m_applying.contains(id))
        return;
    m_history.storeDraft(id, application);
    m_applying.insert(id, {application.flavor, m_clock()});
    record(id, u"asked"_s);
    m_client
        .createDiscussion(id, grantTitle(application.kind), grantText(application, hardwareName))
        .then(this, [this, id, session = m_session](const Result<CreatedDiscussion> &created) {
            if (session != m_session)
                return;
            if (created) {
                takePosted(id, created->number);
            } else if (leavesOpen(created.error())) {
                findLost(id, created.error());
            } else {
                endApplying(id, auditOutcome(created.error()));
                emit failed(id, created.error());
            }
        });
}

bool GrantDesk::isApplying(const SpaceId &id) const
{
    return m_applying.contains(id);
}

void GrantDesk::look(const SpaceId &id)
{
    if (m_looking.contains(id))
        return;
    m_looking.insert(id);
    search(id, [this, id](const Result<std::optional<GrantRequest>> &found) {
        m_looking.remove(id);
        if (!found) {
            emit lookFailed(id, found.error());
            return;
        }
        setRequest(id, *found);
        emit looked(id);
    });
}

std::optional<GrantRequest> GrantDesk::request(const SpaceId &id) const
{
    const auto found = m_requests.constFind(id);
    return found == m_requests.constEnd() ? std::nullopt : std::optional(*found);
}

QList<SpaceId> GrantDesk::asked() const
{
    QList<SpaceId> ids = m_requests.keys();
    std::ranges::sort(ids);
    return ids;
}

void GrantDesk::search(const SpaceId &id, const Found &use)
{
    searchPage(id, 0, {}, use);
}

// The Hub gives no count with a page here, so an empty page or one without news is the end.
void GrantDesk::searchPage(const SpaceId &id, int page, QList<Discussion> threads, const Found &use)
{
    m_client.discussions(id, page).then(
        this,
        [this, id, page, threads, use,
         session = m_session](const Result<QList<Discussion>> &more) mutable {
            if (session != m_session)
                return;
            if (!more) {
                use(std::unexpected(more.error()));
                return;
            }
            const qsizetype before = threads.size();
            for (const Discussion &thread : *more) {
                if (std::ranges::find(threads, thread.number, &Discussion::number) == threads.end())
                    threads.append(thread);
            }
            if (threads.size() > before && page + 1 < MostPages) {
                searchPage(id, page + 1, threads, use);
                return;
            }
            const auto found = findGrant(threads, members(id));
            if (found && found->state != GrantState::Closed)
                readThread(id, *found, use);
            else
                use(found);
        });
}

// Only the thread itself tells whether staff answered.
void GrantDesk::readThread(const SpaceId &id, const GrantRequest &request, const Found &use)
{
    m_client.discussion(id, request.discussion)
        .then(this,
              [this, id, request, use, session = m_session](const Result<Discussion> &thread) {
                  if (session != m_session)
                      return;
                  if (thread)
                      use(findGrant({*thread}, members(id)).value_or(request));
                  else
                      use(std::optional(request));
              });
}

QStringList GrantDesk::members(const SpaceId &id) const
{
    return {id.owner, m_account.identity().name};
}

void GrantDesk::takePosted(const SpaceId &id, int discussion)
{
    m_history.removeDraft(id);
    endApplying(id, u"done"_s);
    emit posted(id, discussion);
    look(id);
}

void GrantDesk::findLost(const SpaceId &id, const Error &lost)
{
    search(id, [this, id, lost](const Result<std::optional<GrantRequest>> &found) {
        const bool isNew = found && *found && isOurs(id, **found);
        if (isNew) {
            setRequest(id, *found);
            takePosted(id, (*found)->discussion);
            return;
        }
        endApplying(id, auditOutcome(lost));
        emit failed(id, lost);
    });
}

// An older request may stand in the list as well.
bool GrantDesk::isOurs(const SpaceId &id, const GrantRequest &found) const
{
    return found.discussion > m_requests.value(id).discussion
        && found.askedAt >= m_applying.value(id).since - ClockSkew;
}

void GrantDesk::endApplying(const SpaceId &id, const QString &outcome)
{
    record(id, outcome);
    m_applying.remove(id);
}

void GrantDesk::setRequest(const SpaceId &id, const std::optional<GrantRequest> &request)
{
    if (this->request(id) == request)
        return;
    if (request)
        m_requests.insert(id, *request);
    else
        m_requests.remove(id);
    emit requestChanged(id);
}

void GrantDesk::record(const SpaceId &id, const QString &outcome)
{
    m_history.record({.at = m_clock(),
                      .space = id,
                      .operation = u"apply-for-grant"_s,
                      .detail = m_applying.value(id).flavor,
                      .hourlyBefore = {},
                      .hourlyAfter = {},
                      .outcome = outcome});
}

} // namespace spacedock
