// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubclient_p.h"
#include "app/hub/hubjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

qint64 toHub(SleepTime sleep)
{
    return sleep.after ? sleep.after->count() : -1;
}

QUrlQuery expanded(QUrlQuery query)
{
    for (const auto field :
         {"runtime"_L1, "sdk"_L1, "private"_L1, "lastModified"_L1, "likes"_L1, "subdomain"_L1,
          "sha"_L1, "createdAt"_L1, "disabled"_L1, "cardData"_L1})
        query.addQueryItem(u"expand"_s, field);
    return query;
}

} // namespace

Call<Identity> HubClient::whoAmI()
{
    return d->get<Identity>(d->url(u"/api/whoami-v2"_s), readIdentity);
}

Call<Identity> HubClient::whoAmI(const QByteArray &token)
{
    return d->send<Identity>({.verb = "GET",
                              .url = d->url(u"/api/whoami-v2"_s),
                              .token = token.trimmed(),
                              .isRepeatable = true},
                             [](const HttpReply &reply) { return readIdentity(reply.body); });
}

Call<SpacePage> HubClient::spaces(const QString &owner)
{
    QUrlQuery query;
    query.addQueryItem(u"author"_s, Private::escaped(owner));
    query.addQueryItem(u"limit"_s, u"500"_s);
    return d->page(d->url(u"/api/spaces"_s, expanded(query)));
}

Call<SpacePage> HubClient::moreSpaces(const QUrl &next)
{
    if (d->transport->isOwn(next))
        return d->page(next);
    return {*d->transport, Error{.kind = Error::Kind::ForeignHost, .detail = next.host()}};
}

Call<Space> HubClient::space(const SpaceId &id)
{
    return d->get<Space>(d->spaceUrl(id, {}, expanded({})), readSpace);
}

Call<Runtime> HubClient::runtime(const SpaceId &id)
{
    return d->get<Runtime>(d->spaceUrl(id, u"/runtime"_s), readRuntime);
}

Call<PriceBook> HubClient::hardware(Time now)
{
    return d->send<PriceBook>(
        {.verb = "GET",
         .url = d->url(u"/api/spaces/hardware"_s),
         .token = d->token,
         .isRepeatable = true},
        [now](const HttpReply &reply) { return readHardware(reply.body, now); });
}

Call<Runtime> HubClient::setHardware(const SpaceId &id, const QString &flavor,
                                     std::optional<SleepTime> sleep)
{
    QJsonObject body{{u"flavor"_s, flavor}};
    if (sleep)
        body.insert(u"sleepTimeSeconds"_s, toHub(*sleep));
    return d->post<Runtime>(d->spaceUrl(id, u"/hardware"_s), toJson(body), readRuntime);
}

Call<Runtime> HubClient::setSleepTime(const SpaceId &id, SleepTime sleep)
{
    return d->set<Runtime>(d->spaceUrl(id, u"/sleeptime"_s), toJson({{u"seconds"_s, toHub(sleep)}}),
                           readRuntime);
}

Call<Runtime> HubClient::pause(const SpaceId &id)
{
    return d->post<Runtime>(d->spaceUrl(id, u"/pause"_s), {}, readRuntime);
}

Call<Runtime> HubClient::restart(const SpaceId &id, bool factory)
{
    QUrlQuery query;
    if (factory)
        query.addQueryItem(u"factory"_s, u"true"_s);
    return d->post<Runtime>(d->spaceUrl(id, u"/restart"_s, query), {}, readRuntime);
}

Call<QList<Discussion>> HubClient::discussions(const SpaceId &id, int page)
{
    const QUrlQuery query{{u"p"_s, QString::number(page)},
                          {u"type"_s, u"discussion"_s},
                          {u"status"_s, u"all"_s},
                          {u"sort"_s, u"recently-created"_s}};
    return d->get<QList<Discussion>>(d->spaceUrl(id, u"/discussions"_s, query), readDiscussions);
}

Call<Discussion> HubClient::discussion(const SpaceId &id, int number)
{
    return d->get<Discussion>(d->spaceUrl(id, u"/discussions/%1"_s.arg(number)), readDiscussion);
}

Call<CreatedDiscussion> HubClient::createDiscussion(const SpaceId &id, const QString &title,
                                                    const QString &markdown)
{
    return d->send<CreatedDiscussion>(
        {.verb = "POST",
         .url = d->spaceUrl(id, u"/discussions"_s),
         .token = d->token,
         .json = toJson(
             {{u"title"_s, title}, {u"description"_s, markdown}, {u"pullRequest"_s, false}})},
        [](const HttpReply &reply) -> Result<CreatedDiscussion> {
            const auto posted = readPostedDiscussion(reply.body);
            if (!posted)
                return std::unexpected(posted.error());
            return CreatedDiscussion{posted->number, reply.url.resolved(posted->url)};
        });
}

Call<Comment> HubClient::comment(const SpaceId &id, int number, const QString &markdown)
{
    return d->post<Comment>(d->spaceUrl(id, u"/discussions/%1/comment"_s.arg(number)),
                            toJson({{u"comment"_s, markdown}}), readNewComment);
}

Call<UsageReport> HubClient::usage(const QString &organization, const QString &periodId)
{
    QUrlQuery query;
    if (!periodId.isEmpty())
        query.addQueryItem(u"periodId"_s, Private::escaped(periodId));
    const QString path = organization.isEmpty()
        ? u"/api/settings/billing/usage"_s
        : u"/api/organizations/%1/billing/usage"_s.arg(Private::escaped(organization));
    return d->get<UsageReport>(d->url(path, query), readUsage);
}

Call<QList<UsageBlock>> HubClient::usageTotals(const QString &organization, TimeSpan span)
{
    using std::chrono::seconds;
    const auto epoch = [](Time time) {
        return QString::number(std::chrono::floor<seconds>(time).time_since_epoch().count());
    };
    const QUrlQuery query{{u"startDate"_s, epoch(span.begin)}, {u"endDate"_s, epoch(span.end)}};
    const QString path = organization.isEmpty()
        ? u"/api/settings/billing/usage-v2"_s
        : u"/api/organizations/%1/billing/usage-v2"_s.arg(Private::escaped(organization));
    return d->get<QList<UsageBlock>>(d->url(path, query), readUsageTotals);
}

Call<QList<Secret>> HubClient::secrets(const SpaceId &id)
{
    return d->get<QList<Secret>>(d->spaceUrl(id, u"/secrets"_s), readSecrets);
}

Call<QList<Variable>> HubClient::variables(const SpaceId &id)
{
    return d->get<QList<Variable>>(d->spaceUrl(id, u"/variables"_s), readVariables);
}

} // namespace spacedock
