// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/idleshare.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Time Noon = at("2026-11-03T12:00:00.000Z");
const TimeSpan Day{Noon - 12h, Noon + 12h};
const SpaceId Demo{u"a"_s, u"demo"_s};

Run run(Time begin, Time end, bool granted = false)
{
    return {.space = Demo,
            .flavor = u"cpu-upgrade"_s,
            .granted = granted,
            .span = {begin, end},
            .price = Rate::perHour(30'000)}; // 500 a minute.
}

} // namespace

class TestIdleShare : public QObject {
    Q_OBJECT

private slots:
    void shares()
    {
        const QList<Activity> activity{{Demo, {Noon, Noon + 10min}, true},
                                       {Demo, {Noon + 10min, Noon + 1h}, false},
                                       {Demo, {Noon + 2h, Noon + 3h}, false}};
        const IdleShare share = idleShare({run(Noon, Noon + 4h)}, activity, Day);
        QCOMPARE(share.activeTime, 15min); // Five minutes to read.
        QCOMPARE(share.idleTime, 105min);
        QCOMPARE(share.unwatchedTime, 120min);
        QCOMPARE(share.active, Money{7'500});
        QCOMPARE(share.idle, Money{52'500});
        QCOMPARE(share.unwatched, Money{60'000});
        QCOMPARE(*share.percent(), 87.5);
    }

    void partsAreTheWhole()
    {
        // Odd moments; each minute is in one part.
        const QList<Activity> activity{{Demo, {Noon + 7s, Noon + 613s}, true},
                                       {Demo, {Noon + 700s, Noon + 1'999s}, false},
                                       {Demo, {Noon + 1'990s, Noon + 2'345s}, true}};
        const Run one = run(Noon - 31s, Noon + 3'601s);
        const IdleShare share = idleShare({one}, activity, Day);
        QCOMPARE(share.activeTime + share.idleTime + share.unwatchedTime, one.minutes());
        QCOMPARE(share.active + share.idle + share.unwatched, cost(one.rate(), one.minutes()));
    }

    void onlyTheSpan()
    {
        const IdleShare share = idleShare({run(Noon, Noon + 4h)}, {}, {Noon + 1h, Noon + 2h});
        QCOMPARE(share.unwatchedTime, 60min);
        QVERIFY(!share.percent());
    }

    void otherSpacesTrafficDoesNotCount()
    {
        const Activity other{{u"a"_s, u"other"_s}, {Noon, Noon + 1h}, true};
        QCOMPARE(idleShare({run(Noon, Noon + 1h)}, {other}, Day).unwatchedTime, 60min);
    }

    void granted()
    {
        const Activity idle{Demo, {Noon, Noon + 1h}, false};
        const IdleShare share = idleShare({run(Noon, Noon + 1h, true)}, {idle}, Day);
        QCOMPARE(share.idleTime, 60min);
        QCOMPARE(share.idle, Money{});
        QVERIFY(!share.percent());
    }
};

QTEST_GUILESS_MAIN(TestIdleShare)
#include "tst_idleshare.moc"
