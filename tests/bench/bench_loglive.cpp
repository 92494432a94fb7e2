// SPDX-License-Identifier: GPL-3.0-or-later
// A log of 100,000 lines a second in an open window that follows it: how old a line is before it is
// shown, what the event loop has left for others, and what it costs.
#include "app/hub/hubclient.h"
#include "app/service/logmask.h"
#include "app/service/logsession.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/measure.h"
#include "tests/bench/streamserver.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/logs/logtab.h"
#include "ui/logs/logview.h"

#include <QApplication>
#include <QEventLoop>

using namespace spacedock;
using namespace std::chrono_literals;

namespace {

constexpr QSize Page(1373, 868);
constexpr bench::StreamServer::Pace Pace{
    .ticks = 1200, .linesATick = 500, .tick = 5ms, .linesAChunk = 500};

/// Looks at each picture of the view right after it was painted.
class Watch : public QObject {
public:
    explicit Watch(LogView *view)
        : m_view(view)
    {
        view->viewport()->installEventFilter(this);
    }

    /// Milliseconds; for each picture, of the newest line and of the one that waited longest.
    const QList<double> &newest() const { return m_newest; }
    const QList<double> &oldest() const { return m_oldest; }
    qint64 shown() const { return m_shown; }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, [this] { look(); }, Qt::QueuedConnection);
        return false;
    }

private:
    void look()
    {
        const LogLines &lines = m_view->lines();
        const qint64 rows = lines.rows();
        if (rows <= m_shown)
            return;
        m_oldest.append(age(m_shown));
        m_newest.append(age(rows - 1));
        m_shown = rows;
    }

    double age(qint64 row) const
    {
        const LogLines &lines = m_view->lines();
        const QByteArray text = lines.text(lines.lineAt(row));
        return bench::now() * 1e3 - double(text.first(text.indexOf(' ')).toLongLong()) / 1e3;
    }

    LogView *m_view;
    QList<double> m_newest;
    QList<double> m_oldest;
    qint64 m_shown = 0;
};

void follow(const QString &url, const QByteArray &name)
{
    HubClient client(QUrl(url), {.proxy = NetworkSettings::Proxy::None});
    LogTab tab([&client](const SpaceId &id, LogKind kind) {
        auto session = std::make_shared<LogSession>(client, id, kind);
        session->setMask(maskedLine);
        session->open();
        return session;
    });
    tab.resize(Page);
    tab.setSpace({.owner = QStringLiteral("alice"), .name = QStringLiteral("demo")},
                 Stage::Running);
    const Watch watch(tab.view());
    const bench::HeartBeat beat;
    const double cpuBefore = bench::cpuSeconds();
    const double began = bench::now();
    tab.show();
    constexpr qint64 Lines = qint64{Pace.ticks} * Pace.linesATick;
    constexpr double Patience = 3 * Pace.ticks * Pace.tick.count() / 1e3;
    QEventLoop loop;
    while (watch.shown() < Lines && bench::now() - began < Patience)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    const double seconds = bench::now() - began;
    bench::print(name + ".lines", double(watch.shown()), "lines");
    bench::print(name + ".time_to_real_time", seconds / (Pace.ticks * Pace.tick.count() / 1e3),
                 "x");
    bench::print(name + ".pictures", double(watch.newest().size()) / seconds, "1/s");
    bench::print(name + ".newest_shown_after_median", bench::median(watch.newest()), "ms");
    bench::print(name + ".newest_shown_after_p99", bench::percentile(watch.newest(), 99), "ms");
    bench::print(name + ".any_shown_after_p99", bench::percentile(watch.oldest(), 99), "ms");
    bench::print(name + ".loop.gap_p99", bench::percentile(beat.gaps(), 99), "ms");
    bench::print(name + ".loop.longest_gap", beat.longest(), "ms");
    bench::print(name + ".loop.time_in_gaps_over_16ms", beat.shareOfLong(), "%");
    bench::print(name + ".cpu", (bench::cpuSeconds() - cpuBefore) / seconds, "cores");
}

} // namespace

int main(int argc, char *argv[])
{
    // Forked before there are threads.
    bench::StreamServer::Pace single = Pace;
    single.linesAChunk = 1;
    const bench::StreamServer together(Pace);
    const bench::StreamServer apart(single);
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    applyTheme(ThemeChoice::Light);
    follow(together.url(), "live.k500");
    follow(apart.url(), "live.k1");
    return 0;
}
