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
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QLineSeries>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>
#include <QValueAxis>
#include <QWheelEvent>

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

/// The same with a forecast: $80 at the end of the month, from 70 to 90.
CostPicture foretold()
{
    CostPicture result = picture();
    CostOutlook outlook;
    const Money sum = result.total();
    const int days = 26; // The rest of today and 25 more.
    for (int day = 1; day <= days; ++day) {
        outlook.times.append(Begin + (4 + day) * 24h);
        const auto part = [&](std::int64_t end) {
            return Money{sum.microUSD + (end - sum.microUSD) * day / days};
        };
        outlook.low.append(part(70'000'000));
        outlook.middle.append(part(80'000'000));
        outlook.high.append(part(90'000'000));
    }
    result.outlook = outlook;
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
    void labelsStandAtTheirDays();
    void estimateIsOutlined();
    void arrowKeysMoveTheDay();
    void pointerChoosesTheDay();
    void sayTheSameInWords();
    void followsThePalette();
    void survivesAnEmptyMonth();
    void coneBeginsAtTheSum();
    void daysToComeAreOutlines();
    void arrowKeysReachTheForecast();
    void budgetIsALineOrWords();
    void linesBeginAtZeroEach();
    void zoomAndPanStayInTheMonth();
    void wheelZoomsBothCharts();
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

// A report draws the chart right after it was made.
void TestCostChart::labelsStandAtTheirDays()
{
    CostChart chart;
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(900, 560);
    chart.setPicture(foretold());
    chart.show();
    const auto *view = chart.findChild<MonthView *>(u"accumulatedView"_s);
    const QRectF plot = view->plotArea();
    QStringList seen;
    for (const QGraphicsItem *item : view->scene()->items()) {
        const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
        const double centre = text ? text->sceneBoundingRect().center().x() : 0;
        const int day = text ? text->toPlainText().toInt() : 0;
        if (day == 0 || centre < plot.left() || text->sceneBoundingRect().top() < plot.bottom())
            continue;
        seen.append(text->toPlainText());
        const double due = plot.left() + (day - 0.5) / 30 * plot.width();
        QVERIFY2(qAbs(centre - due) < 4,
                 qPrintable(u"%1: %2, not %3"_s.arg(day).arg(centre).arg(due)));
    }
    QVERIFY(seen.contains(u"30"_s));
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

void TestCostChart::coneBeginsAtTheSum()
{
    CostChart chart;
    chart.setPicture(foretold());
    const auto areas = seriesOf<QAreaSeries>(chart, u"accumulatedView"_s);
    QCOMPARE(areas.size(), 4);
    const QAreaSeries *cone = areas.last();
    const double sum = static_cast<double>(picture().total().microUSD) / 1e6;
    QCOMPARE(cone->upperSeries()->points().first(), QPointF(4.75, sum));
    QCOMPARE(cone->lowerSeries()->points().first(), QPointF(4.75, sum));
    QCOMPARE(cone->upperSeries()->points().last(), QPointF(30.5, 90));
    QCOMPARE(cone->lowerSeries()->points().last(), QPointF(30.5, 70));
    const auto lines = seriesOf<QLineSeries>(chart, u"accumulatedView"_s);
    const auto middle = std::ranges::find(lines, u"forecast"_s, &QLineSeries::name);
    QVERIFY(middle != lines.cend());
    QCOMPARE((*middle)->pen().style(), Qt::DashLine);
    QCOMPARE((*middle)->points().last(), QPointF(30.5, 80));
    const auto *axis = qobject_cast<QValueAxis *>(
        chart.findChild<MonthView *>(u"accumulatedView"_s)->chart()->axes(Qt::Vertical).first());
    QVERIFY(axis->max() >= 90);
}

void TestCostChart::daysToComeAreOutlines()
{
    CostChart chart;
    chart.setPicture(foretold());
    const QBarSet *ahead =
        seriesOf<QStackedBarSeries>(chart, u"dayView"_s).first()->barSets().last();
    QCOMPARE(ahead->count(), 31);
    QCOMPARE(ahead->brush().color().alpha(), 0);
    QCOMPARE(ahead->pen().style(), Qt::DashLine);
    Money sum;
    for (int day = 0; day < 30; ++day) {
        QCOMPARE(qRound64(ahead->at(day + 1) * 1e6), foretold().expectedOnDay(day).microUSD);
        sum += foretold().expectedOnDay(day);
    }
    QCOMPARE(foretold().total() + sum, Money{80'000'000});
    QCOMPARE(ahead->at(4), 0.0); // Yesterday.
    QVERIFY(ahead->at(5) > 0); // The rest of today.
}

void TestCostChart::arrowKeysReachTheForecast()
{
    CostChart chart;
    chart.resize(800, 600);
    chart.setPicture(foretold());
    chart.show();
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.day(), 4); // Today, not the month's end.
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.day(), 29);
    QVERIFY(chart.accessibleDescription().contains(u"30 Nov"_s));
    QVERIFY(chart.accessibleDescription().contains(u"$80"_s));
    QVERIFY(!chart.findChild<ValueBox *>()->isHidden());
}

void TestCostChart::budgetIsALineOrWords()
{
    const auto hasLine = [](const CostChart &chart) {
        return std::ranges::any_of(
            seriesOf<QLineSeries>(chart, u"accumulatedView"_s),
            [](const QLineSeries *line) { return line->name() == u"budget"_s; });
    };
    CostPicture shown = foretold();
    shown.budget = Money{100'000'000};
    CostChart chart;
    chart.setPicture(shown);
    QVERIFY(hasLine(chart));
    shown.budget = Money{10'000'000'000}; // Would press the month flat.
    chart.setPicture(shown);
    QVERIFY(!hasLine(chart));
}

void TestCostChart::linesBeginAtZeroEach()
{
    CostPicture shown = foretold();
    shown.isLines = true;
    CostChart chart;
    chart.setPicture(shown);
    QVERIFY(seriesOf<QAreaSeries>(chart, u"accumulatedView"_s).isEmpty());
    const auto lines = seriesOf<QLineSeries>(chart, u"accumulatedView"_s);
    QCOMPARE(lines.size(), 3);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(qRound64(lines.at(i)->points().last().y() * 1e6),
                 shown.bands.at(i).total().microUSD);
    }
}

void TestCostChart::zoomAndPanStayInTheMonth()
{
    CostChart chart;
    chart.resize(800, 600);
    chart.setPicture(foretold());
    chart.show();
    QVERIFY(chart.range().isEmpty());
    chart.zoom(0.5, 5);
    QCOMPARE(chart.range().length(), 15.0);
    QVERIFY(chart.range().from >= 0.5 && chart.range().from <= 5 && chart.range().to >= 5);
    chart.pan(-100);
    QCOMPARE(chart.range().from, 0.5);
    chart.pan(100);
    QCOMPARE(chart.range().to, 30.5);
    for (int i = 0; i < 20; ++i)
        chart.zoom(0.5, 10);
    QCOMPARE(chart.range().length(), 2.0);
    QTest::keyClick(&chart, Qt::Key_0);
    QVERIFY(chart.range().isEmpty());
    QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(!chart.range().isEmpty());
    QTest::keyClick(&chart, Qt::Key_Minus);
    QVERIFY(chart.range().isEmpty());
}

void TestCostChart::wheelZoomsBothCharts()
{
    CostChart chart;
    chart.resize(900, 600);
    chart.setPicture(foretold());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    auto *view = chart.findChild<MonthView *>(u"accumulatedView"_s);
    const QPointF at = view->plotArea().center();
    QWheelEvent wheel(at, view->viewport()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &wheel);
    QVERIFY(!chart.range().isEmpty());
    QCOMPARE(chart.findChild<MonthView *>(u"dayView"_s)->range(), chart.range());
    QVERIFY(std::abs((chart.range().from + chart.range().to) / 2 - 15.5) < 0.2);
}

QTEST_MAIN(TestCostChart)
#include "tst_costchart.moc"
