// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/chartnote.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ChartNote::Kind;

namespace {

const Time Noon = at("2026-11-03T12:00:00.000Z");
const TimeSpan Day{Noon - 12h, Noon + 12h};
const SpaceId Demo{u"a"_s, u"demo"_s};

Observation seen(Time begin, Time end, const QString &stage, const QString &hardware,
                 int replicas = 1)
{
    return {Demo, {begin, end}, StageValue::fromHub(stage), hardware, replicas};
}

Action act(Time at, const QString &operation, const QString &detail,
           const QString &outcome = u"done"_s)
{
    return {.at = at,
            .space = Demo,
            .operation = operation,
            .detail = detail,
            .hourlyBefore = Money{400'000},
            .hourlyAfter = Money{800'000},
            .outcome = outcome};
}

} // namespace

class TestChartNote : public QObject {
    Q_OBJECT

private slots:
    void ownActs()
    {
        const QList<Action> actions{
            act(Noon + 1h, u"set-hardware"_s, u"t4-small -> l4x1, sleep 3600"_s),
            act(Noon, u"set-sleep-time"_s, u"sleep 3600 -> never"_s),
            act(Noon, u"set-hardware"_s, u"t4-small -> l4x1"_s, u"asked"_s),
            act(Noon, u"set-hardware"_s, u"t4-small -> l4x1"_s, u"failed: 403"_s),
            act(Noon + 2h, u"pause"_s, u"l4x1"_s),
            act(Noon + 3h, u"grant-asked"_s, {}),
            act(Noon + 30h, u"pause"_s, u"l4x1"_s)};
        const QList<ChartNote> notes = chartNotes(actions, {}, Day);
        QCOMPARE(notes.size(), 3);
        QCOMPARE(notes[0].kind, Kind::SleepTime);
        QCOMPARE(notes[0].before, u"3600"_s);
        QCOMPARE(notes[0].after, u"never"_s);
        QCOMPARE(notes[1].kind, Kind::Hardware);
        QCOMPARE(notes[1].before, u"t4-small"_s);
        QCOMPARE(notes[1].after, u"l4x1"_s);
        QCOMPARE(notes[1].hourlyAfter, Money{800'000});
        QVERIFY(notes[1].isOwn);
        QCOMPARE(notes[2].kind, Kind::Paused);
    }

    void observed()
    {
        const QString t4 = u"t4-small"_s;
        const QString l4 = u"l4x1"_s;
        const QList<ChartNote> notes = chartNotes(
            {},
            {seen(Noon, Noon + 1h, u"RUNNING"_s, t4), seen(Noon + 1h, Noon + 2h, u"RUNNING"_s, l4),
             seen(Noon + 2h, Noon + 3h, u"RUNNING"_s, l4, 2),
             seen(Noon + 3h, Noon + 4h, u"PAUSED"_s, l4),
             seen(Noon + 6h, Noon + 7h, u"BUILDING"_s, l4), // After a gap.
             seen(Noon + 7h, Noon + 8h, u"RUNTIME_ERROR"_s, l4)},
            Day);
        QList<Kind> kinds;
        for (const ChartNote &note : notes)
            kinds.append(note.kind);
        const QList<Kind> expected{Kind::Hardware, Kind::Replicas, Kind::Paused, Kind::Restarted,
                                   Kind::Failed};
        QCOMPARE(kinds, expected);
        QCOMPARE(notes[1].after, u"2"_s);
        QCOMPARE(notes[3].at, Noon + 6h);
        QCOMPARE(notes[4].after, u"RUNTIME_ERROR"_s);
        QVERIFY(!notes[0].isOwn);
    }

    void ownActIsNotToldTwice()
    {
        const QList<Observation> life{seen(Noon, Noon + 1h, u"RUNNING"_s, u"t4-small"_s),
                                      seen(Noon + 1h, Noon + 2h, u"RUNNING"_s, u"l4x1"_s),
                                      seen(Noon + 2h, Noon + 3h, u"RUNNING"_s, u"t4-small"_s)};
        const auto notes =
            chartNotes({act(Noon + 55min, u"set-hardware"_s, u"t4-small -> l4x1"_s)}, life, Day);
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes[0].isOwn);
        QVERIFY(!notes[1].isOwn); // Somebody else put it back.
    }
};

QTEST_GUILESS_MAIN(TestChartNote)
#include "tst_chartnote.moc"
