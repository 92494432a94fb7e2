// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spacecommands.h"

#include "app/service/spacestore.h"

#include <algorithm>

namespace spacedock {

QList<Command> spaceCommands(const SpaceStore &spaces,
                             const std::function<void(const SpaceId &)> &show)
{
    QList<Command> commands;
    for (const Space &space : spaces.spaces()) {
        commands.append({.group = space.id.owner + u'/',
                         .title = space.id.name,
                         .key = {},
                         .stage = space.runtime.stage.stage,
                         .run = [show, id = space.id] { show(id); }});
    }
    std::ranges::sort(commands, {}, &Command::title);
    return commands;
}

} // namespace spacedock
