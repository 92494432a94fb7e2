// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/simhouse.h"
#include "ui/common/banner.h"
#include "ui/spaces/lognotices.h"
#include "ui/text/lognoticetext.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

const SpaceId Demo{u"alice"_s, u"demo"_s};

LogNotice lineNotice(const QString &pattern)
{
    return {.kind = LogNotice::Kind::Pattern,
            .space = Demo,
            .stage = {},
            .detail = u"CUDA out of memory"_s,
            .pattern = pattern,
            .line = 7,
            .count = 3};
}

} // namespace

class TestLogNotices : public QObject {
    Q_OBJECT

private slots:
    void oneBannerForEachReason();
    void showsTheLog();
    void words();
    void excerpt();
};

void TestLogNotices::oneBannerForEachReason()
{
    test::SimHouse house;
    BannerStack banners;
    const LogNotices notices(house.logs, banners);
    emit house.logs.alerts().noticed(lineNotice(u"memory"_s));
    emit house.logs.alerts().noticed(lineNotice(u"memory"_s));
    QCOMPARE(banners.count(), 1);
    emit house.logs.alerts().noticed(lineNotice(u"CUDA"_s));
    emit house.logs.alerts().noticed({.kind = LogNotice::Kind::Failed,
                                      .space = Demo,
                                      .stage = StageValue::fromHub(u"RUNTIME_ERROR"_s)});
    QCOMPARE(banners.count(), 3);
    emit house.logs.history().failed({.kind = Error::Kind::Storage, .detail = u"No space left"_s});
    QVERIFY(banners.isPosted(u"logHistory"_s));
}

void TestLogNotices::showsTheLog()
{
    test::SimHouse house;
    BannerStack banners;
    LogNotices notices(house.logs, banners);
    QSignalSpy asked(&notices, &LogNotices::logRequested);
    emit house.logs.alerts().noticed(lineNotice(u"memory"_s));
    notices.findChild<QAction *>()->trigger();
    QCOMPARE(asked.first().first().value<SpaceId>(), Demo);
}

void TestLogNotices::words()
{
    const ErrorText failed = logNoticeText({.kind = LogNotice::Kind::Failed,
                                            .space = Demo,
                                            .stage = StageValue::fromHub(u"RUNTIME_ERROR"_s),
                                            .detail = u"Exit code: 1"_s});
    QVERIFY(failed.fact.contains(u"alice/demo"_s));
    QVERIFY(failed.sentence.contains(u"Exit code: 1"_s));
    const ErrorText lines = logNoticeText(lineNotice(u"memory"_s));
    QVERIFY(lines.fact.contains(u"3"_s) && lines.fact.contains(u"memory"_s));
    QCOMPARE(lines.sentence, u"CUDA out of memory"_s);
}

void TestLogNotices::excerpt()
{
    const QString text = supportExcerpt({.space = Demo,
                                         .stage = StageValue::fromHub(u"RUNTIME_ERROR"_s),
                                         .hardware = u"t4-small"_s,
                                         .errorMessage = {},
                                         .requestId = u"Root=1-abc"_s,
                                         .commit = {},
                                         .now = test::SimHouse::Start},
                                        "line 1\nline 2\n");
    for (const auto &part : {u"alice/demo"_s, u"RUNTIME_ERROR"_s, u"t4-small"_s, u"Root=1-abc"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(text.endsWith("\n\nline 1\nline 2\n"_L1));
}

QTEST_MAIN(TestLogNotices)
#include "tst_lognotices.moc"
