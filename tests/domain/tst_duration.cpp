// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/duration.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

class TestDuration : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: never, 0: refused.
        QTest::newRow("bare") << u"3600"_s << 3600LL;
        QTest::newRow("bare with blanks") << u" 300 "_s << 300LL;
        QTest::newRow("minutes") << u"90 min"_s << 5400LL;
        QTest::newRow("tight") << u"1h"_s << 3600LL;
        QTest::newRow("two terms") << u"1 h 30 min"_s << 5400LL;
        QTest::newRow("two terms, tight") << u"1h30m"_s << 5400LL;
        QTest::newRow("days") << u"2 days"_s << 172'800LL;
        QTest::newRow("a week") << u"1 week"_s << 604'800LL;
        QTest::newRow("capitals") << u"2 Hours"_s << 7200LL;
        QTest::newRow("seconds") << u"45 s"_s << 45LL;
        QTest::newRow("a leap year") << u"366 d"_s << 31'622'400LL;
        QTest::newRow("never") << u"Never"_s << -1LL;
        QTest::newRow("the Hub's never") << u"-1"_s << -1LL;
        QTest::newRow("empty") << u""_s << 0LL;
        QTest::newRow("blank") << u"  "_s << 0LL;
        QTest::newRow("zero") << u"0"_s << 0LL;
        QTest::newRow("zero hours") << u"0 h"_s << 0LL;
        QTest::newRow("negative") << u"-5 min"_s << 0LL;
        QTest::newRow("unit alone") << u"min"_s << 0LL;
        QTest::newRow("unknown unit") << u"3 parsecs"_s << 0LL;
        QTest::newRow("number without unit at the end") << u"1 h 30"_s << 0LL;
        QTest::newRow("fraction") << u"1.5 h"_s << 0LL;
        QTest::newRow("too long") << u"367 d"_s << 0LL;
        QTest::newRow("sum too long") << u"366 d 1 s"_s << 0LL;
        QTest::newRow("beyond 64 bit") << u"99999999999999999999 s"_s << 0LL;
        QTest::newRow("product beyond 64 bit") << u"9223372036854775807 w"_s << 0LL;
        QTest::newRow("other digits") << u"\u0663 h"_s << 0LL;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto read = sleepTimeFromText(text);
        QCOMPARE(read.has_value(), seconds != 0);
        if (read)
            QCOMPARE(read->after ? read->after->count() : -1, seconds);
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
