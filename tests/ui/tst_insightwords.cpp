// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pricebooks.h"
#include "ui/costs/insightwords.h"
#include "ui/text/format.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Time Begin = std::chrono::sys_days{std::chrono::year{2026} / 11 / 1};

ChartNote note(ChartNote::Kind kind, const QString &after)
{
    ChartNote note;
    note.at = Begin;
    note.space = {u"alice"_s, u"doc-qa"_s};
    note.kind = kind;
    note.after = after;
    return note;
}

QString words(const ChartNote &note)
{
    return noteWords(note, shippedPriceBooks().last(), u"alice"_s);
}

} // namespace

class TestInsightWords : public QObject {
    Q_OBJECT

private slots:
    void notesSayWhatChanged();
    void notesSayWhatItCosts();
    void idleShareSaysWhatIsNotKnown();
    void nothingRanSaysNothing();
    void anomalyNamesDayAndUsual();
    void forecastSaysItsError();
    void everyMethodHasWords();
};

void TestInsightWords::notesSayWhatChanged()
{
    QCOMPARE(words(note(ChartNote::Kind::Hardware, u"l4x1"_s)), u"doc-qa to L4"_s);
    QVERIFY(words(note(ChartNote::Kind::Hardware, u"future-9000"_s)).contains(u"future-9000"_s));
    QVERIFY(words(note(ChartNote::Kind::SleepTime, u"900"_s)).contains(u"15 min"_s));
    QVERIFY(words(note(ChartNote::Kind::SleepTime, u"never"_s)).contains(u"never"_s));
    QSet<QString> all;
    for (int kind = 0; kind <= int(ChartNote::Kind::Failed); ++kind)
        all.insert(words(note(ChartNote::Kind(kind), u"1"_s)));
    QCOMPARE(all.size(), int(ChartNote::Kind::Failed) + 1);
}

void TestInsightWords::notesSayWhatItCosts()
{
    ChartNote change = note(ChartNote::Kind::Hardware, u"l4x1"_s);
    change.hourlyBefore = Money{400'000};
    change.hourlyAfter = Money{800'000};
    QVERIFY(words(change).contains(u"+$0.40/h"_s));
    std::swap(change.hourlyBefore, change.hourlyAfter);
    QVERIFY(words(change).contains(u"saves $0.40/h"_s));
    change.hourlyAfter = change.hourlyBefore;
    QVERIFY(!words(change).contains(u'$'));
}

void TestInsightWords::idleShareSaysWhatIsNotKnown()
{
    IdleShare share;
    share.active = {3'000'000};
    share.idle = {1'000'000};
    share.activeTime = 3h;
    share.idleTime = 1h;
    share.unwatched = {5'000'000};
    share.unwatchedTime = 5h;
    const auto text = idleText(share);
    QVERIFY(text);
    QVERIFY(text->fact.contains(u"25 %"_s) && text->fact.contains(u"$1.00"_s));
    QVERIFY(text->sentence.contains(format::hours(4h)));
    QVERIFY(text->sentence.contains(format::hours(5h)) && text->sentence.contains(u"$5.00"_s));
    share.active = share.idle = {};
    share.activeTime = share.idleTime = 0min;
    QVERIFY(idleText(share)->sentence.contains(format::hours(5h)));
}

void TestInsightWords::nothingRanSaysNothing()
{
    QVERIFY(!idleText({}));
}

void TestInsightWords::anomalyNamesDayAndUsual()
{
    Anomaly anomaly;
    anomaly.key = u"alice/doc-qa"_s;
    anomaly.day = Begin + 11 * 24h;
    anomaly.amount = {23'100'000};
    anomaly.usual = {8'400'000};
    anomaly.limit = {12'600'000};
    const InsightText text = anomalyText(anomaly, u"doc-qa"_s);
    QVERIFY(text.isWarning);
    QVERIFY(text.fact.contains(u"doc-qa"_s) && text.fact.contains(u"12 Nov"_s));
    QVERIFY(text.fact.contains(u"$23.10"_s) && text.sentence.contains(u"$8.40"_s));
    QVERIFY(anomalyText(anomaly, {}).fact.contains(u"$23.10"_s));
}

void TestInsightWords::forecastSaysItsError()
{
    Forecast forecast;
    forecast.known = std::chrono::days{56};
    QVERIFY(!forecastNote(forecast, {}).contains(u'±'));
    BackTest test;
    test.month = monthOf(Begin - 24h);
    test.expected = {110'000'000};
    test.actual = {100'000'000};
    QVERIFY(forecastNote(forecast, {test}).contains(u"±10 %"_s));
    QVERIFY(forecastMethodText(forecast, {test}).contains(u"$100.00"_s));
}

void TestInsightWords::everyMethodHasWords()
{
    QSet<QString> all;
    for (int method = 0; method <= int(ForecastMethod::WeekPattern); ++method)
        all.insert(methodWords(ForecastMethod(method)));
    QCOMPARE(all.size(), int(ForecastMethod::WeekPattern) + 1);
}

QTEST_APPLESS_MAIN(TestInsightWords)
#include "tst_insightwords.moc"
