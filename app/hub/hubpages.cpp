// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubclient_p.h"

using namespace Qt::StringLiterals;

namespace spacedock {

QUrl HubClient::spacePage(const SpaceId &id) const
{
    return d->url("/spaces/"_L1 + id.path());
}

std::optional<SpaceId> HubClient::spaceAt(const QUrl &page) const
{
    const QUrl root = d->url(u"/spaces/"_s);
    const bool isHere = page.scheme() == root.scheme() && page.authority() == root.authority()
        && page.path().startsWith(root.path());
    if (!isHere)
        return SpaceId::fromText(page.toString());
    const QStringList parts = page.path().sliced(root.path().size()).split(u'/');
    return parts.size() < 2 ? std::nullopt : SpaceId::fromText(parts[0] + u'/' + parts[1]);
}

QUrl HubClient::settingsPage(const SpaceId &id) const
{
    return d->url(u"/spaces/%1/settings"_s.arg(id.path()));
}

QUrl HubClient::discussionPage(const SpaceId &id, int number) const
{
    return d->url(u"/spaces/%1/discussions/%2"_s.arg(id.path()).arg(number));
}

QUrl HubClient::billingPage() const
{
    return d->url(u"/settings/billing"_s);
}

QUrl HubClient::newTokenPage() const
{
    const QUrlQuery query{{u"tokenType"_s, u"fineGrained"_s},
                          {u"ownUserPermissions"_s, u"repo.content.read"_s},
                          {u"ownUserPermissions"_s, u"repo.write"_s},
                          {u"ownUserPermissions"_s, u"user.billing.read"_s},
                          {u"globalPermissions"_s, u"discussion.write"_s}};
    return d->url(u"/settings/tokens/new"_s, query);
}

} // namespace spacedock
