// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/discussion.h"
#include "app/domain/duration.h"
#include "app/domain/identity.h"
#include "app/domain/logline.h"
#include "app/domain/pricebook.h"
#include "app/domain/setting.h"
#include "app/domain/space.h"
#include "app/domain/usage.h"
#include "app/hub/call.h"
#include "app/hub/networksettings.h"
#include "app/hub/ratebudget.h"

#include <QObject>

#include <memory>

namespace spacedock {

class EventStream;
class LogQueue;

/// One page of a listing. \c next is handed back to HubClient::moreSpaces; empty: that was all.
struct SpacePage {
    QList<Space> spaces;
    QUrl next;
};

struct CreatedDiscussion {
    int number = 0;
    QUrl url;
};

enum class StreamKind { RunLog, BuildLog, Events, Metrics };

/// The Hub's HTTP API for one endpoint and one token: verbs, paths and JSON, no state, no words.
/// Every call ends exactly once, never synchronously. All are repeated on 429, since what was
/// refused was not done. On 502, 503, 504 and lost connections only reads and the sleep time are:
/// hardware, pause, restart, discussions and comments reach the Hub once.
class HubClient : public QObject {
    Q_OBJECT

public:
    HubClient(QUrl endpoint, NetworkSettings settings, QObject *parent = nullptr);
    ~HubClient() override;

    QUrl endpoint() const;
    /// Sent as Bearer to the endpoint's origin only. Empty: anonymous.
    void setToken(const QByteArray &token);
    bool hasToken() const;

    Call<Identity> whoAmI();
    /// Checks \a token without taking it over.
    Call<Identity> whoAmI(const QByteArray &token);

    Call<SpacePage> spaces(const QString &owner);
    /// Refuses a \a next of another origin with Error::Kind::ForeignHost.
    Call<SpacePage> moreSpaces(const QUrl &next);
    Call<Space> space(const SpaceId &id);
    Call<Runtime> runtime(const SpaceId &id);
    /// The live price list as a book with id Live and asOf \a now; no disks, prices per minute.
    Call<PriceBook> hardware(Time now);

    Call<Runtime> setHardware(const SpaceId &id, const QString &flavor,
                              std::optional<SleepTime> sleep);
    Call<Runtime> setSleepTime(const SpaceId &id, SleepTime sleep);
    Call<Runtime> pause(const SpaceId &id);
    Call<Runtime> restart(const SpaceId &id, bool factory);

    Call<QList<Discussion>> discussions(const SpaceId &id, int page);
    Call<Discussion> discussion(const SpaceId &id, int number);
    Call<CreatedDiscussion> createDiscussion(const SpaceId &id, const QString &title,
                                             const QString &markdown);
    Call<Comment> comment(const SpaceId &id, int number, const QString &markdown);

    /// Of the user when \a organization is empty; the running period when \a periodId is.
    Call<UsageReport> usage(const QString &organization, const QString &periodId = {});
    Call<QList<UsageBlock>> usageTotals(const QString &organization, TimeSpan span);

    Call<QList<Secret>> secrets(const SpaceId &id);
    Call<QList<Variable>> variables(const SpaceId &id);

    /// A live stream that is not yet opened. \a tail: begin with the last so many lines.
    std::unique_ptr<EventStream> stream(StreamKind kind, const SpaceId &id,
                                        std::optional<int> tail = {});

    /// A log whose lines go into \a queue, straight from the network thread.
    std::unique_ptr<EventStream> logStream(LogKind kind, const SpaceId &id,
                                           std::shared_ptr<LogQueue> queue,
                                           std::optional<int> tail = {});

    /// Pages for a browser.
    QUrl spacePage(const SpaceId &id) const;
    /// The Space that such a page is about, on this Hub or by the public Hub's address.
    std::optional<SpaceId> spaceAt(const QUrl &page) const;
    QUrl settingsPage(const SpaceId &id) const;
    QUrl discussionPage(const SpaceId &id, int number) const;
    QUrl billingPage() const;
    /// The form for a new token, filled with the rights that Spacedock can use.
    QUrl newTokenPage() const;

signals:
    /// The Hub refused the token itself (not just one action).
    void unauthorized();
    /// All calls wait together until \a wait has passed.
    void rateLimited(std::chrono::seconds wait);
    void budgetChanged(const RateBudget &budget);

private:
    std::unique_ptr<EventStream> makeStream(StreamKind kind, const SpaceId &id,
                                            std::optional<int> tail, std::shared_ptr<LogQueue> log);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
