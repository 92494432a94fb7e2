// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshot.h"

#include "app/service/ledger.h"
#include "ui/services.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace spacedock {

using namespace std::chrono_literals;

namespace {

// Long enough for charts and details to follow the first answer.
constexpr auto Settling = 2s;
constexpr auto Limit = 20s;

void drawAndEnd(QWidget &window, const QString &file)
{
    const bool written = window.grab().save(file);
    if (!written)
        std::fprintf(stderr, "%s: cannot be written\n", qPrintable(file));
    QCoreApplication::exit(written ? 0 : 1);
}

} // namespace

void takeScreenshot(QWidget &window, Services &services, const QString &file)
{
    auto *timer = new QTimer(&window);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &window,
                     [&window, file] { drawAndEnd(window, file); });
    QObject::connect(&services.ledger, &Ledger::changed, timer, [timer] {
        if (timer->remainingTimeAsDuration() > Settling)
            timer->start(Settling);
    });
    timer->start(Limit);
    window.show();
}

} // namespace spacedock
