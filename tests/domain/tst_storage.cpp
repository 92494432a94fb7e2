// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/storage.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

class TestStorage : public QObject {
    Q_OBJECT

private slots:
    void disks_data()
    {
        QTest::addColumn<QString>("tier");
        QTest::addColumn<qint64>("perMonth"); // -1: the list did not name it.
        QTest::newRow("none") << QString() << qint64{-1};
        QTest::newRow("small") << u"small"_s << qint64{5'000'000};
        QTest::newRow("medium") << u"medium"_s << qint64{25'000'000};
        QTest::newRow("large") << u"large"_s << qint64{100'000'000};
        QTest::newRow("new") << u"huge"_s << qint64{-1};
    }
    void disks()
    {
        QFETCH(const QString, tier);
        QFETCH(const qint64, perMonth);
        QCOMPARE(diskPerMonth(tier).value_or(Money{-1}), Money{perMonth});
        Runtime runtime;
        runtime.storage = tier;
        QCOMPARE(standingCost(runtime).isNothing(), tier.isEmpty());
    }

    void bucketsCountOnce()
    {
        Runtime runtime;
        runtime.volumes = {{.type = u"bucket"_s, .source = u"alice/data"_s, .mountPath = u"/a"_s},
                           {.type = u"bucket"_s, .source = u"alice/data"_s, .mountPath = u"/b"_s},
                           {.type = u"model"_s, .source = u"alice/model"_s, .mountPath = u"/c"_s}};
        const StandingCost cost = standingCost(runtime);
        QCOMPARE(cost.buckets, QStringList{u"alice/data"_s});
        QVERIFY(!cost.isNothing());
    }
};

QTEST_APPLESS_MAIN(TestStorage)
#include "tst_storage.moc"
