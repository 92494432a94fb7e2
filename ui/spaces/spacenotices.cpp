// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacenotices.h"

#include "app/service/account.h"
#include "app/service/grantdesk.h"
#include "app/service/pricebooks.h"
#include "ui/common/banner.h"
#include "ui/spaces/spaceactions.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QAction>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString adviceId()
{
    return u"advice"_s;
}

QString slowId()
{
    return u"slow"_s;
}

QString failureId(Operation operation, const SpaceId &id)
{
    return u"failed/%1/%2"_s.arg(int(operation)).arg(id.path());
}

QString refreshId(const QString &owner)
{
    return u"refresh/"_s + owner;
}

QString grantId(const SpaceId &id)
{
    return u"grant/"_s + id.path();
}

} // namespace

SpaceNotices::SpaceNotices(Services &services, SpacesModel &model, SpaceActions &actions,
                           BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_actions(actions)
    , m_banners(banners)
    , m_sleep(action(tr("Sleep…"), [this] { m_actions.openSleep(m_advice->spaces); }))
    , m_showSleepless(
          action(tr("Show them"), [this] { emit filterRequested(QuickFilter::NeverSleeps); }))
    , m_showLog(action(tr("Show the log"), [this] { emit logRequested(m_slow); }))
    , m_refresh(action(tr("Retry"), [this] { m_services.spaces.refresh(); }))
{
    connectStore();
    connectGrants();
    connect(&banners, &BannerStack::closed, this, &SpaceNotices::close);
    connect(&model, &SpacesModel::countsChanged, this, &SpaceNotices::tellAdvice);
    connect(&model, &SpacesModel::countsChanged, this, &SpaceNotices::tellSlowChange);
    connect(&model, &SpacesModel::ticked, this, &SpaceNotices::tellSlowChange);
    tellAdvice();
}

QAction *SpaceNotices::action(const QString &text, std::function<void()> use)
{
    auto *made = new QAction(text, this);
    connect(made, &QAction::triggered, this, std::move(use));
    return made;
}

void SpaceNotices::connectStore()
{
    const SpaceStore &store = m_services.spaces;
    connect(&store, &SpaceStore::failed, this, &SpaceNotices::tellFailure);
    connect(&store, &SpaceStore::done, this, [this](Operation operation, const SpaceId &id) {
        m_banners.withdraw(failureId(operation, id));
    });
    connect(&store, &SpaceStore::refreshFailed, this, &SpaceNotices::tellRefreshFailure);
    connect(&store, &SpaceStore::freshnessChanged, this, &SpaceNotices::tellFreshness);
}

void SpaceNotices::connectGrants()
{
    const GrantDesk &desk = m_services.grants;
    connect(&desk, &GrantDesk::posted, this, [this](const SpaceId &id, int discussion) {
        m_banners.post(grantId(id), Banner::Kind::Success,
                       tr("The grant for %1 was asked for.").arg(id.name),
                       tr("Staff answer in the discussion on the Hub."),
                       action(tr("Open the discussion"), [this, id, discussion] {
                           m_actions.openDiscussion(id, discussion);
                       }));
    });
    connect(&desk, &GrantDesk::failed, this, [this](const SpaceId &id, const Error &error) {
        const ErrorText text = errorText(error, Right::WriteDiscussions);
        m_banners.post(grantId(id), Banner::Kind::Error, text.fact, text.sentence,
                       action(tr("Open the draft"), [this, id] { m_actions.openGrant(id); }));
    });
}

void SpaceNotices::tellFailure(Operation operation, const SpaceId &id, const Error &error)
{
    const ErrorText text = errorText(error, operation);
    const QString key = failureId(operation, id);
    m_banners.post(key, Banner::Kind::Error, u"%1: %2"_s.arg(id.name, text.fact), text.sentence,
                   action(tr("Retry"), [this, operation, id, key] {
                       m_banners.withdraw(key);
                       m_actions.repeat(operation, id);
                   }));
}

void SpaceNotices::tellRefreshFailure(const QString &owner, const Error &error)
{
    // A dead token is said once, over every page.
    if (error.kind == Error::Kind::Unauthorized && m_services.account.isExpired())
        return;
    m_silentOwners.insert(owner);
    const ErrorText text = errorText(error);
    QString sentence = text.sentence;
    if (const auto read = m_services.spaces.updatedAt())
        sentence = tr("%1 The list is from %2.")
                       .arg(text.sentence, format::relative(*read, m_services.clock()));
    m_banners.post(refreshId(owner), Banner::Kind::Error, text.fact, sentence, m_refresh);
}

void SpaceNotices::tellFreshness()
{
    if (m_services.spaces.freshness() != SpaceStore::Freshness::Current)
        return;
    for (const QString &owner : std::as_const(m_silentOwners))
        m_banners.withdraw(refreshId(owner));
    m_silentOwners.clear();
}

void SpaceNotices::tellAdvice()
{
    const PriceBook &book = m_services.books.current();
    const auto advice = sleepAdvice(m_model.rows(), book, m_declined);
    if (advice == m_advice)
        return;
    m_advice = advice;
    if (!advice) {
        m_banners.withdraw(adviceId());
        return;
    }
    const QString money = format::money(advice->perMonth);
    if (advice->spaces.size() == 1)
        m_banners.post(adviceId(), Banner::Kind::Warning,
                       tr("%1 never sleeps.").arg(advice->spaces.first().name),
                       tr("On %1 that is %2 in 30 days; sleep stops the bill between visits.")
                           .arg(flavorName(advice->flavor, book), money),
                       m_sleep);
    else
        m_banners.post(
            adviceId(), Banner::Kind::Warning,
            tr("%n Spaces are billed and never sleep.", nullptr,
               static_cast<int>(advice->spaces.size())),
            tr("Together that is %1 in 30 days; sleep stops the bill between visits.").arg(money),
            m_showSleepless);
}

void SpaceNotices::tellSlowChange()
{
    const Time now = m_model.now();
    const SpaceRow *slowest = nullptr;
    for (const SpaceRow &row : m_model.rows()) {
        const bool slow = row.changingSince && now - *row.changingSince > UnusuallyLong;
        if (!slow)
            m_toldSlow.remove(row.id());
        else if (!m_toldSlow.contains(row.id())
                 && (!slowest || row.changingSince < slowest->changingSince))
            slowest = &row;
    }
    if (!slowest) {
        m_slow = {};
        m_banners.withdraw(slowId());
        return;
    }
    m_slow = slowest->id();
    const auto length = std::chrono::floor<std::chrono::minutes>(now - *slowest->changingSince);
    m_banners.post(slowId(), Banner::Kind::Info,
                   //: A change of hardware; %2 is the new hardware, %3 a length of time.
                   tr("%1 has been changing to %2 for %3.")
                       .arg(m_slow.name, slowest->requestedText, format::duration(length)),
                   tr("That usually takes 3 to 5 min. The log may tell why; a restart asks again."),
                   m_showLog);
}

void SpaceNotices::close(const QString &id)
{
    if (id == slowId())
        m_toldSlow.insert(m_slow);
    if (id != adviceId() || !m_advice)
        return;
    m_declined.unite(m_advice->keys);
    m_advice.reset();
}

void SpaceNotices::setDeclined(const QStringList &keys)
{
    m_declined = {keys.begin(), keys.end()};
    tellAdvice();
}

} // namespace spacedock
