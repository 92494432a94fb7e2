// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/pricebooks.h"
#include "ui/dialogs/spacecontext.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace spacedock::test {

/// alice/whisper-demo on a T4 small, on 18 November 2026 at 14:20, 64 h 30 min billed so far.
inline SpaceContext whisperDemo()
{
    using namespace std::chrono;
    using namespace Qt::StringLiterals;
    SpaceContext context;
    context.space.id = {u"alice"_s, u"whisper-demo"_s};
    context.space.sdk = u"gradio"_s;
    context.space.license = u"apache-2.0"_s;
    context.space.runtime.stage = StageValue::fromHub(u"RUNNING"_s);
    context.space.runtime.hardware = u"t4-small"_s;
    context.space.runtime.requestedHardware = u"t4-small"_s;
    context.space.runtime.sleepTime = 1h;
    context.space.runtime.replicas = 1;
    context.books = shippedPriceBooks();
    context.bookId = u"2026-08"_s;
    context.month = {.key = context.space.id.path(),
                     .isSpace = true,
                     .flavors = {u"t4-small"_s},
                     .billed = 64h + 30min,
                     .total = {25'800'000},
                     .granted = {},
                     .isEstimate = false};
    context.now = sys_days{2026y / 11 / 18} + 14h + 20min;
    return context;
}

inline SpaceContext onHardware(const QString &flavor,
                               const QString &stage = QStringLiteral("RUNNING"))
{
    SpaceContext context = whisperDemo();
    context.space.runtime.hardware = flavor;
    context.space.runtime.requestedHardware = flavor;
    context.space.runtime.stage = StageValue::fromHub(stage);
    return context;
}

template <typename W> W *find(const QWidget &parent, const char *name)
{
    W *widget = parent.findChild<W *>(QString::fromLatin1(name));
    if (!widget)
        qWarning("no widget named %s", name);
    return widget;
}

inline QString labelText(const QWidget &parent, const char *name)
{
    auto *widget = find<QWidget>(parent, name);
    return widget ? widget->property("text").toString() : QString();
}

inline void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace spacedock::test
