// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Command {
    QLatin1StringView name;
    int (*run)(const QStringList &arguments);
};

constexpr std::array commands{
    Command{"budget"_L1, spacedock::budgetCommand},
    Command{"estimate"_L1, spacedock::estimateCommand},
    Command{"forecast"_L1, spacedock::forecastCommand},
    Command{"hub"_L1, spacedock::hubCommand},
    Command{"logs"_L1, spacedock::logsCommand},
    Command{"pause"_L1, spacedock::pauseCommand},
    Command{"pause-all"_L1, spacedock::pauseAllCommand},
    Command{"resume"_L1, spacedock::resumeCommand},
    Command{"spaces"_L1, spacedock::spacesCommand},
    Command{"status"_L1, spacedock::statusCommand},
    Command{"usage"_L1, spacedock::usageCommand},
};

constexpr auto usage = "usage: spacedockctl COMMAND [OPTION...]\n"
                       "\n"
                       "  budget     how the budgets stand; sets and removes them\n"
                       "  estimate   what a Space would cost, without a network\n"
                       "  forecast   what the month will cost, and how sure that is\n"
                       "  hub        runs the simulated Hub on this machine\n"
                       "  logs       what a Space prints, once or as it comes\n"
                       "  pause      pauses Spaces\n"
                       "  pause-all  pauses everything that is billed now\n"
                       "  resume     restarts Spaces, or the set that was paused together\n"
                       "  spaces     every Space, its stage and its price\n"
                       "  status     what is billed now and this month\n"
                       "  usage      what a month has cost, by Space\n"
                       "\n"
                       "spacedockctl COMMAND --help tells a command's options.\n"
                       "--version tells the version.\n";

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"spacedockctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SPACEDOCK_VERSION));
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString name = arguments.value(0);

    if (name == "--version"_L1 || name == "-v"_L1) {
        std::puts("spacedockctl " SPACEDOCK_VERSION);
        return 0;
    }
    if (name == "--help"_L1 || name == "-h"_L1) {
        std::fputs(usage, stdout);
        return 0;
    }
    const auto *command = std::ranges::find(commands, name, &Command::name);
    if (command != commands.end())
        return command->run(arguments);
    if (!name.isEmpty())
        std::fputs(qPrintable(u"spacedockctl: there is no command %1\n\n"_s.arg(name)), stderr);
    std::fputs(usage, stderr);
    return 2;
}
