// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/decimate.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>

using namespace spacedock;

namespace {

QList<QPointF> noise(int count)
{
    QRandomGenerator random(7);
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append({static_cast<double>(i), random.generateDouble() * 100 - 50});
    return points;
}

struct Extent {
    double low;
    double high;
    bool operator==(const Extent &) const = default;
};

std::map<int, Extent> extents(const QList<QPointF> &points, double from, double to, int pixels)
{
    std::map<int, Extent> columns;
    for (const QPointF &point : points) {
        const int column = static_cast<int>(std::floor((point.x() - from) / (to - from) * pixels));
        auto [at, isNew] = columns.try_emplace(column, Extent{point.y(), point.y()});
        at->second.low = std::min(at->second.low, point.y());
        at->second.high = std::max(at->second.high, point.y());
    }
    return columns;
}

} // namespace

class TestDecimate : public QObject {
    Q_OBJECT

private slots:
    void fewPointsStayAsTheyAre();
    void eachColumnKeepsItsExtent_data();
    void eachColumnKeepsItsExtent();
    void stepsStaySteps();
    void rowsBesideAGapKeepTheirEnds();
    void neighboursBeyondTheEdgesStay();
    void survivesNothing();
};

void TestDecimate::fewPointsStayAsTheyAre()
{
    const QList<QPointF> points = noise(40);
    QCOMPARE(decimated(points, 0, 39, 10), points);
}

void TestDecimate::eachColumnKeepsItsExtent_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("pixels");
    QTest::newRow("whole") << 0.0 << 50'000.0 << 1000;
    QTest::newRow("uneven") << 0.0 << 50'000.0 << 777;
    QTest::newRow("one pixel") << 0.0 << 50'000.0 << 1;
    QTest::newRow("zoomed") << 12'345.6 << 34'567.8 << 600;
}

void TestDecimate::eachColumnKeepsItsExtent()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(int, pixels);
    const QList<QPointF> points = noise(50'000);
    const QList<QPointF> few = decimated(points, from, to, pixels);
    QVERIFY(few.size() <= 2 * (pixels + 4));
    QVERIFY(std::ranges::is_sorted(few, {}, &QPointF::x));
    QVERIFY(std::ranges::all_of(few, [&](const QPointF &point) {
        return points.at(static_cast<qsizetype>(point.x())) == point;
    }));
    auto whole = extents(points, from, to, pixels);
    std::erase_if(whole,
                  [=](const auto &column) { return column.first < 0 || column.first >= pixels; });
    auto kept = extents(few, from, to, pixels);
    std::erase_if(kept,
                  [=](const auto &column) { return column.first < 0 || column.first >= pixels; });
    QCOMPARE(kept.size(), whole.size());
    QVERIFY(kept == whole);
}

void TestDecimate::stepsStaySteps()
{
    QList<QPointF> points;
    for (int i = 0; i < 10'000; ++i)
        points.append({static_cast<double>(i), i < 5'000 ? 1.0 : 2.0});
    const QList<QPointF> few = decimated(points, 0, 10'000, 100);
    QCOMPARE(few.first(), points.first());
    QCOMPARE(few.last(), points.last());
    const auto edge = std::ranges::find(few, 2.0, &QPointF::y);
    QCOMPARE(edge->x(), 5'000.0);
}

void TestDecimate::rowsBesideAGapKeepTheirEnds()
{
    QList<QPointF> points = noise(10'000);
    for (QPointF &point : points | std::views::drop(5'000))
        point.rx() += 3'000;
    const QList<QPointF> few = decimated(points, 0, 13'000, 130);
    const auto after = std::ranges::lower_bound(few, 8'000.0, {}, &QPointF::x);
    QCOMPARE(*after, points.at(5'000));
    QCOMPARE(*(after - 1), points.at(4'999));
}

void TestDecimate::neighboursBeyondTheEdgesStay()
{
    const QList<QPointF> points = noise(100);
    const QList<QPointF> few = decimated(points, 10.5, 20.5, 10);
    QCOMPARE(few.first().x(), 10.0);
    QCOMPARE(few.last().x(), 21.0);
}

void TestDecimate::survivesNothing()
{
    QVERIFY(decimated({}, 0, 1, 10).isEmpty());
    const QList<QPointF> points = noise(10);
    QCOMPARE(decimated(points, 0, 0, 10).size(), 2);
    QCOMPARE(decimated(points, 0, 9, 0).size(), 10);
}

QTEST_APPLESS_MAIN(TestDecimate)
#include "tst_decimate.moc"
