// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/costs/costchart.h"
#include "ui/costs/monthview.h"
#include "ui/costs/valuebox.h"
#include "ui/text/format.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>
#include <QValueAxis>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Time Begin = std::chrono::sys_days{std::chrono::year{2026} / 11 / 1};

CostPicture picture(int days = 5)
{
    CostPicture result;
    result.month = monthOf(Begin);
    result.isRunning = true;
    for (int day = 1; day < days; ++day)
        result.times.append(Begin + day * 24h);
    result.times.append(Begin + (days - 1) * 24h + 6h);
    for (int i = 0; i < 3; ++i) {
        CostBand band{CostBand::Kind::Named, u"k%1"_s.arg(i), u"n%1"_s.arg(i), i, false, {}};
        for (int day = 0; day < days; ++day)
            band.accumulated.append(Money{(day + 1) * (i + 1) * 1'000'001});
        result.bands.append(band);
    }
    return result;
}

template <typename T> QList<T *> seriesOf(const CostChart &chart, const QString &view)
{
    QList<T *> found;
    for (QAbstractSeries *series : chart.findChild<MonthView *>(view)->chart()->series())
        if (auto *each = qobject_cast<T *>(series))
            found.append(each);
    return found;
}

} // namespace

class TestCostChart : public QObject {
    Q_OBJECT

private slots:
    void areasShareTheirBounds();
    void barsAreTheDays();
    void axisReachesTheTotal();
    void estimateIsOutlined();
    void arrowKeysMoveTheDay();
    void pointerChoosesTheDay();
    void sayTheSameInWords();
    void followsThePalette();
    void survivesAnEmptyMonth();
};

void TestCostChart::areasShareTheirBounds()
{
    CostChart chart;
    chart.setPicture(picture());
    const auto areas = seriesOf<QAreaSeries>(chart, u"accumulatedView"_s);
    QCOMPARE(areas.size(), 3);
    QCOMPARE(areas.at(1)->lowerSeries(), areas.at(0)->upperSeries());
    QCOMPARE(areas.at(2)->lowerSeries(), areas.at(1)->upperSeries());
    const QList<QPointF> top = areas.last()->upperSeries()->points();
    QCOMPARE(top.size(), 6);
    QCOMPARE(top.first(), QPointF(0.5, 0));
    QCOMPARE(top.last().x(), 4.75); // The fifth day began at 4.5.
    QCOMPARE(qRound64(top.last().y() * 1e6), picture().total().microUSD);
}

void TestCostChart::barsAreTheDays()
{
    CostChart chart;
    chart.setPicture(picture());
    const auto bars = seriesOf<QStackedBarSeries>(chart, u"dayView"_s);
    QCOMPARE(bars.size(), 1);
    QCOMPARE(bars.first()->barSets().size(), 3);
    const QBarSet *last = bars.first()->barSets().at(2);
    QCOMPARE(last->count(), 6);
    QCOMPARE(last->at(0), 0.0);
    QCOMPARE(qRound64(last->at(5) * 1e6), 3 * 1'000'001);
}

void TestCostChart::axisReachesTheTotal()
{
    CostChart chart;
    chart.setPicture(picture(20));
    const auto *view = chart.findChild<MonthView *>(u"accumulatedView"_s);
    const auto axes = view->chart()->axes(Qt::Vertical);
    QCOMPARE(axes.size(), 1);
    const auto *axis = qobject_cast<QValueAxis *>(axes.first());
    QCOMPARE(axis->min(), 0.0);
    QVERIFY(axis->max() * 1e6 >= static_cast<double>(picture(20).total().microUSD));
    QVERIFY(axis->tickCount() >= 4 && axis->tickCount() <= 8);
    QVERIFY(!axis->isLineVisible());
}

void TestCostChart::estimateIsOutlined()
{
    CostPicture estimated = picture();
    estimated.bands[1].isEstimate = true;
    CostChart chart;
    chart.setPicture(estimated);
    const auto areas = seriesOf<QAreaSeries>(chart, u"accumulatedView"_s);
    const Tokens &tokens = Tokens::of(chart.palette());
    QCOMPARE(areas.at(0)->pen().style(), Qt::SolidLine);
    QCOMPARE(areas.at(0)->brush().color(), tokens.series.at(0));
    QCOMPARE(areas.at(1)->pen().style(), Qt::DashLine);
    QCOMPARE(areas.at(1)->pen().color(), tokens.series.at(1));
    QCOMPARE(areas.at(1)->brush().color(), tokens.chip);
}

void TestCostChart::arrowKeysMoveTheDay()
{
    CostChart chart;
    chart.resize(800, 600);
    chart.setPicture(picture());
    chart.show();
    QSignalSpy chosen(&chart, &CostChart::dayChosen);
    auto *box = chart.findChild<ValueBox *>();
    QVERIFY(box->isHidden());
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.day(), 4);
    QVERIFY(!box->isHidden());
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.day(), 4);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.day(), 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.day(), 1);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.day(), -1);
    QVERIFY(box->isHidden());
    QCOMPARE(chosen.size(), 4);
}

void TestCostChart::pointerChoosesTheDay()
{
    CostChart chart;
    chart.resize(900, 600);
    chart.setPicture(picture());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    auto *view = chart.findChild<MonthView *>(u"accumulatedView"_s);
    const QRectF plot = view->chart()->plotArea();
    const double dayWidth = plot.width() / 30;
    const auto at = [&](double day) {
        return QPointF(plot.left() + day * dayWidth, plot.center().y()).toPoint();
    };
    QTest::mouseMove(view->viewport(), at(2.5));
    QTRY_COMPARE(chart.day(), 2);
    QTest::mouseMove(view->viewport(), at(12.5)); // That day has not come yet.
    QTRY_COMPARE(chart.day(), -1);
}

void TestCostChart::sayTheSameInWords()
{
    CostChart chart;
    chart.setPicture(picture());
    QVERIFY(!chart.accessibleName().isEmpty());
    QVERIFY(chart.accessibleDescription().contains(format::money(picture().total())));
    chart.chooseDay(1);
    QVERIFY(chart.accessibleDescription().contains(format::money(picture().onDay(1))));
    QVERIFY(chart.accessibleDescription().contains(u"2 Nov"_s));
}

void TestCostChart::followsThePalette()
{
    CostChart chart;
    chart.setPalette(themePalette(Tokens::light()));
    chart.setPicture(picture());
    chart.show();
    const auto color = [&chart] {
        return seriesOf<QAreaSeries>(chart, u"accumulatedView"_s).first()->brush().color();
    };
    QCOMPARE(color(), Tokens::light().series.front());
    chart.setPalette(themePalette(Tokens::dark()));
    QTRY_COMPARE(color(), Tokens::dark().series.front());
}

void TestCostChart::survivesAnEmptyMonth()
{
    CostChart chart;
    chart.resize(400, 300);
    chart.setPicture(picture());
    chart.chooseDay(3);
    CostPicture none;
    none.month = monthOf(Begin);
    chart.setPicture(none);
    QCOMPARE(chart.day(), -1);
    QVERIFY(!chart.grab().isNull());
}

QTEST_MAIN(TestCostChart)
#include "tst_costchart.moc"
