// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addressdrop.h"

#include "app/hub/hubclient.h"
#include "app/service/spacestore.h"
#include "ui/services.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

namespace spacedock {

namespace {

/// The Space whose own address that is; only its runtime tells.
std::optional<SpaceId> servedAt(const QString &host, const QList<Space> &spaces)
{
    const auto isIt = [&host](const SpaceDomain &domain) { return domain.domain == host; };
    const auto found = std::ranges::find_if(spaces, [&isIt](const Space &space) {
        return std::ranges::any_of(space.runtime.domains, isIt);
    });
    return found == spaces.cend() ? std::nullopt : std::optional(found->id);
}

} // namespace

AddressDrop::AddressDrop(QWidget &window, Services &services)
    : QObject(&window)
    , m_services(services)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool AddressDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const auto id = read(*drop->mimeData());
    drop->setAccepted(id.has_value());
    if (id && event->type() == QEvent::Drop)
        take(*id);
    return true;
}

std::optional<SpaceId> AddressDrop::read(const QMimeData &data) const
{
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (const auto id = m_services.client.spaceAt(url))
            return id;
        if (const auto id = servedAt(url.host(), m_services.spaces.spaces()))
            return id;
    }
    return data.hasText() ? SpaceId::fromText(data.text()) : std::nullopt;
}

void AddressDrop::take(const SpaceId &id)
{
    if (m_services.spaces.find(id))
        emit dropped(id);
    else
        emit refused(tr("%1 is not a Space of this account.").arg(id.path()));
}

} // namespace spacedock
