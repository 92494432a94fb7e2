// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/burnmeter.h"
#include "ui/text/format.h"

#include <QHelpEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

void fill(BurnMeter &meter)
{
    meter.setNow(Rate::perHour(2'400'000));
    meter.setMonth({261'300'000}, u"November"_s);
    meter.setForecast(BurnMeter::Forecast{{607'000'000}, {571'000'000}, {648'000'000}});
    meter.setBudget(Money{600'000'000});
}

QPushButton *cell(const BurnMeter &meter, const char *name)
{
    return meter.findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

class TestBurnMeter : public QObject {
    Q_OBJECT

private slots:
    void oneSentenceOfItAll();
    void eachCellIsAButton();
    void partsLeaveWhenItIsNarrow();
    void noForecastHasNoCell();
    void detailsAreMadeWhenAskedFor();
};

void TestBurnMeter::oneSentenceOfItAll()
{
    BurnMeter meter;
    fill(meter);
    for (const QString &figure : {u"$2.40"_s, u"$261.30"_s, u"$607"_s, u"$600"_s})
        QVERIFY2(meter.accessibleDescription().contains(figure), qPrintable(figure));
    meter.setForecast({});
    QVERIFY(!meter.accessibleDescription().contains(u"$607"_s));
    QVERIFY(meter.accessibleDescription().contains(u"$261.30"_s));
}

void TestBurnMeter::eachCellIsAButton()
{
    BurnMeter meter;
    fill(meter);
    meter.resize(meter.sizeHint());
    meter.show();
    QSignalSpy now(&meter, &BurnMeter::nowClicked);
    QSignalSpy month(&meter, &BurnMeter::monthClicked);
    QSignalSpy forecast(&meter, &BurnMeter::forecastClicked);
    QTest::mouseClick(cell(meter, "burnNow"), Qt::LeftButton);
    QTest::keyClick(cell(meter, "burnMonth"), Qt::Key_Space);
    QTest::mouseClick(cell(meter, "burnForecast"), Qt::LeftButton);
    QCOMPARE(now.size(), 1);
    QCOMPARE(month.size(), 1);
    QCOMPARE(forecast.size(), 1);
}

void TestBurnMeter::partsLeaveWhenItIsNarrow()
{
    BurnMeter meter;
    fill(meter);
    meter.show();
    const QSize whole = meter.sizeHint();
    meter.resize(whole);
    QVERIFY(cell(meter, "burnMonth")->isVisible());
    const int withBar = cell(meter, "burnForecast")->width();
    meter.resize(whole.width() - 20, whole.height());
    QVERIFY(cell(meter, "burnMonth")->isVisible()); // First the bar goes.
    QVERIFY(cell(meter, "burnForecast")->width() < withBar);
    meter.resize(meter.minimumSizeHint());
    QVERIFY(cell(meter, "burnNow")->isVisible()); // Never "now".
    QVERIFY(!cell(meter, "burnMonth")->isVisible());
    QVERIFY(!cell(meter, "burnForecast")->isVisible());
}

void TestBurnMeter::noForecastHasNoCell()
{
    BurnMeter meter;
    fill(meter);
    meter.setForecast({});
    meter.resize(600, 40);
    meter.show();
    QVERIFY(!cell(meter, "burnForecast")->isVisible());
    QVERIFY(cell(meter, "burnMonth")->isVisible());
}

void TestBurnMeter::detailsAreMadeWhenAskedFor()
{
    BurnMeter meter;
    fill(meter);
    meter.resize(meter.sizeHint());
    meter.show();
    int asked = 0;
    meter.setNowDetails([&asked] {
        ++asked;
        return u"$1.00/h  acme/one"_s;
    });
    QCOMPARE(asked, 0);
    QWidget *now = cell(meter, "burnNow");
    QHelpEvent help(QEvent::ToolTip, now->rect().center(), now->mapToGlobal(now->rect().center()));
    QCoreApplication::sendEvent(now, &help);
    QCOMPARE(asked, 1);
}

QTEST_MAIN(TestBurnMeter)
#include "tst_burnmeter.moc"
