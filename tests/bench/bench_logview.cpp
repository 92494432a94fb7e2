// SPDX-License-Identifier: GPL-3.0-or-later
// What a page of a log costs: painted anew at another place each time, painted again, scrolled by a
// line, and broken into rows.
#include "tests/ui/loglinesdata.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/logs/logview.h"

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace spacedock;

namespace {

constexpr QSize Page(1373, 868);
constexpr int Rounds = 200;

QList<WrittenLines::Line> lines()
{
    QList<WrittenLines::Line> made;
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        switch (i % 8) {
        case 0:
            made.append(
                {.text = "\x1b[32mINFO\x1b[0m:     10.20.7.41:" + number
                     + " - \"POST /gradio_api/queue/join HTTP/1.1\" \x1b[32m200 OK\x1b[0m"});
            break;
        case 3:
            made.append({.text = "transcribe: 100%|████████████████████| 412/412 [00:07<00:00]",
                         .record = {.redraws = 388}});
            break;
        case 5:
            made.append({.text = "  File \"/usr/local/lib/python3.11/site-packages/transformers/"
                                 "pipelines/automatic_speech_recognition.py\", line "
                             + number + ", in __call__",
                         .record = {.level = LogLevel::Error, .inBlock = true}});
            break;
        case 7:
            made.append({.text = "漢字 übergröße שלום " + number});
            break;
        default:
            made.append({.text = "step " + number
                             + " loss 0.4321 learning rate 0.00012 tokens per second 12345.6"});
        }
    }
    return made;
}

/// Median and 99th percentile of \a Rounds times, in milliseconds of the processor.
template <typename F> void measure(const char *name, F &&work)
{
    QList<double> times;
    for (int i = 0; i < Rounds; ++i) {
        const std::clock_t before = std::clock();
        work(i);
        times.append(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    std::printf("%s_median %.2f ms\n%s_p99 %.2f ms\n", name, times[Rounds / 2], name,
                times[Rounds * 99 / 100]);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    applyTheme(ThemeChoice::Light);
    LogView view;
    view.resize(Page);
    view.show();
    view.setLines(std::make_shared<WrittenLines>(lines()));
    QImage image(view.viewport()->size(), QImage::Format_RGB32);
    const auto paint = [&] { view.viewport()->render(&image); };
    paint();
    std::printf("rows %d lines\n", view.visibleRows());
    measure("paint_again", [&](int) { paint(); });
    measure("paint_other_page", [&](int i) {
        view.goTo(qint64{i} * 400);
        paint();
    });
    measure("scroll_line", [&](int i) {
        view.goTo(50'000 + view.visibleRows() + i);
        paint();
    });
    view.setWrapped(true);
    measure("paint_other_page_wrapped", [&](int i) {
        view.goTo(qint64{i} * 400);
        paint();
    });
    return 0;
}
