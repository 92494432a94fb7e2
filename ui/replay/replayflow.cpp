// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replayflow.h"

#include "app/service/costinsight.h"
#include "app/service/spacestore.h"
#include "ui/dialogs/sleepdialog.h"
#include "ui/replay/replaydialog.h"
#include "ui/services.h"

namespace spacedock {

namespace {

constexpr int Days = 30;

void openSleep(Services &services, const SpaceId &id, const SleepTime &wanted, QWidget *window)
{
    const Space *space = services.spaces.find(id);
    if (!space)
        return;
    auto *dialog = new SleepDialog(spaceContext(services, *space), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->suggest(wanted);
    QObject::connect(dialog, &QDialog::accepted, &services.spaces, [&services, id, dialog] {
        services.spaces.setSleepTime(id, dialog->value());
    });
    dialog->open();
}

} // namespace

void openReplay(Services &services, const SpaceId &id, QWidget *window)
{
    const Space *space = services.spaces.find(id);
    if (!space)
        return;
    auto *dialog = new ReplayDialog(spaceContext(services, *space),
                                    services.insight.replay(id, Days), Days, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, [&services, id, dialog, window] {
        openSleep(services, id, dialog->value(), window);
    });
    dialog->open();
}

} // namespace spacedock
