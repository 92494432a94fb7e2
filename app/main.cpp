// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pricebooks.h"
#include "app/sim/simhub.h"
#include "ui/console.h"
#include "ui/launch.h"

#include <QApplication>
#include <QSettings>

#include <memory>

using namespace spacedock;

namespace {

std::unique_ptr<sim::SimHub> startDemo()
{
    using namespace std::chrono_literals;
    return std::make_unique<sim::SimHub>(sim::HubOptions{
        .speed = 60, .book = shippedPriceBooks().last(), .buildTime = 150s, .startTime = 90s});
}

} // namespace

int main(int argc, char *argv[])
{
    workWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    setUpApplication(application);
    const Options options = readOptions(application);
    QSettings store;
    applyChosenTheme(options, store);

    std::unique_ptr<sim::SimHub> demo;
    std::unique_ptr<Console> console;
    const auto open = [&](const Console::Place &place) {
        console = std::make_unique<Console>(place, options, store);
    };
    const auto openDemo = [&] {
        demo = startDemo();
        open({.endpoint = demo->url(),
              .token = demo->token(),
              .dataFolder = {},
              .clock = [hub = demo.get()] { return hub->now(); },
              .timeFactor = 60});
    };

    const auto begin = [&] {
        if (options.demo)
            return openDemo();
        open({.endpoint = options.endpoint, .token = {}, .dataFolder = dataFolder()});
        // Later, since the console that asks is the one that goes.
        QObject::connect(console.get(), &Console::demoRequested, &application, openDemo,
                         Qt::QueuedConnection);
    };
    beginOnce(application, options, begin,
              [&](const QString &page, const SpaceId &space) { console->show(page, space); });
    return QApplication::exec();
}
