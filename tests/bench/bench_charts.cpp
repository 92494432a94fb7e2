// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart of half a million points costs: thinned out to the pixels, and handed over as it is.
// One line per figure: name, value, unit.
#include "ui/common/decimate.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPen>
#include <QRandomGenerator>
#include <QValueAxis>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

constexpr int Points = 500'000;
constexpr QSize Size(1200, 600);

QList<QPointF> cumulative()
{
    QRandomGenerator random(1);
    QList<QPointF> points;
    points.reserve(Points);
    double sum = 0;
    for (int i = 0; i < Points; ++i)
        points.append({double(i), sum += random.generateDouble()});
    return points;
}

QList<QPointF> noise()
{
    QRandomGenerator random(2);
    QList<QPointF> points;
    points.reserve(Points);
    for (int i = 0; i < Points; ++i)
        points.append({double(i), random.generateDouble() * Points});
    return points;
}

/// Of this process, so that what else the machine does is not measured.
double cpuMilliseconds()
{
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
}

struct PaintCounter : QObject {
    bool eventFilter(QObject *, QEvent *event) override
    {
        paintings += event->type() == QEvent::Paint;
        return false;
    }
    int paintings = 0;
};

class Plot {
public:
    Plot()
    {
        m_view.resize(Size);
        // A column of one pixel has no slope to smooth, and a stroke of one pixel needs no stroker.
        m_series.setPen(QPen(Qt::darkBlue, 0));
        m_view.chart()->legend()->hide();
        m_view.chart()->addSeries(&m_series);
        m_view.chart()->addAxis(&m_x, Qt::AlignBottom);
        m_view.chart()->addAxis(&m_y, Qt::AlignLeft);
        m_series.attachAxis(&m_x);
        m_series.attachAxis(&m_y);
        m_y.setRange(0, Points);
        m_view.viewport()->installEventFilter(&m_counter);
        m_view.show();
        QCoreApplication::processEvents();
    }
    ~Plot()
    {
        // The chart has taken what is a member here.
        m_view.chart()->removeSeries(&m_series);
        m_view.chart()->removeAxis(&m_x);
        m_view.chart()->removeAxis(&m_y);
    }

    /// Milliseconds of processor time of an update with the one painting that follows from it.
    double show(const QList<QPointF> &points, double from, double to, bool isThin)
    {
        const double begin = cpuMilliseconds();
        m_x.setRange(from, to);
        m_series.replace(isThin ? decimated(points, from, to, Size.width()) : points);
        m_counter.paintings = 0;
        QCoreApplication::processEvents();
        const double spent = cpuMilliseconds() - begin;
        if (m_counter.paintings != 1)
            std::fprintf(stderr, "painted %d times\n", m_counter.paintings);
        return spent;
    }

private:
    QLineSeries m_series;
    QValueAxis m_x;
    QValueAxis m_y;
    PaintCounter m_counter;
    QChartView m_view;
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

void measure(const char *name, const QList<QPointF> &points, bool withRaw)
{
    Plot plot;
    QList<double> updates;
    QList<double> pans;
    for (int round = 0; round < 9; ++round)
        updates.append(plot.show(points, 0, Points, true));
    for (int round = 0; round < 30; ++round)
        pans.append(plot.show(points, round * 4000.0, 250'000 + round * 4000.0, true));
    std::printf("chart_%s_update %.2f ms\n", name, median(updates));
    std::printf("chart_%s_pan %.2f ms\n", name, median(pans));
    if (!withRaw)
        return;
    const double raw = plot.show(points, 0, Points, false);
    std::printf("chart_%s_raw %.2f ms\n", name, raw);
    std::printf("chart_%s_raw_ratio %.1f x\n", name, raw / median(updates));
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const bool withRaw = !QApplication::arguments().contains(u"--quick"_s);
    const QList<QPointF> points = noise();
    const double begin = cpuMilliseconds();
    const auto few = decimated(points, 0, Points, Size.width());
    std::printf("chart_decimate %.2f ms\n", cpuMilliseconds() - begin);
    std::printf("chart_decimate_points %lld points\n", static_cast<long long>(few.size()));
    measure("cumulative", cumulative(), withRaw);
    measure("noise", points, withRaw);
    return 0;
}
