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

// Charts and details have followed the bill, and what is in flight was looked at twice.
constexpr auto Settling = 5s;
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
    const auto draw = [&window, file] { drawAndEnd(window, file); };
    auto *settled = new QTimer(&window);
    settled->setSingleShot(true);
    settled->setInterval(Settling);
    QObject::connect(settled, &QTimer::timeout, &window, draw);
    QObject::connect(&services.ledger, &Ledger::changed, settled, qOverload<>(&QTimer::start));
    QTimer::singleShot(Limit, &window, draw);
    window.show();
}

} // namespace spacedock
