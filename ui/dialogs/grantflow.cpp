// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/grantflow.h"

#include "app/hub/hubclient.h"
#include "app/service/grantdesk.h"
#include "ui/dialogs/grantdialog.h"
#include "ui/services.h"

#include <QDesktopServices>

namespace spacedock {

void openGrantDialog(Services &services, const Space &space, QWidget *window)
{
    const SpaceId id = space.id;
    GrantDesk &desk = services.grants;
    auto *dialog =
        new GrantDialog(spaceContext(services, space), desk.draft(id), desk.request(id), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &GrantDialog::draftChanged, &desk,
                     [&desk, id](const GrantApplication &draft) { desk.keepDraft(id, draft); });
    QObject::connect(
        dialog, &GrantDialog::settingsPageRequested, &services.client,
        [&client = services.client, id] { QDesktopServices::openUrl(client.settingsPage(id)); });
    QObject::connect(dialog, &QDialog::accepted, &desk, [&desk, id, dialog] {
        desk.apply(id, dialog->value(), dialog->hardwareName());
    });
    dialog->open();
}

} // namespace spacedock
