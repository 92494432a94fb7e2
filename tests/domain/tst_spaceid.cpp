// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/spaceid.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

class TestSpaceId : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path"); // Empty: refused.
        QTest::newRow("plain") << u"alice/whisper-demo"_s << u"alice/whisper-demo"_s;
        QTest::newRow("blanks around") << u"  alice/demo\n"_s << u"alice/demo"_s;
        QTest::newRow("all signs") << u"a_b.c-1/D_e.f-2"_s << u"a_b.c-1/D_e.f-2"_s;
        QTest::newRow("address") << u"https://huggingface.co/spaces/a/b"_s << u"a/b"_s;
        QTest::newRow("address, deeper")
            << u"https://huggingface.co/spaces/a/b/tree/main"_s << u"a/b"_s;
        QTest::newRow("address, query")
            << u"https://huggingface.co/spaces/a/b?logs=run#x"_s << u"a/b"_s;
        QTest::newRow("address, slash") << u"https://huggingface.co/spaces/a/b/"_s << u"a/b"_s;
        QTest::newRow("short address") << u"hf.co/spaces/a/b"_s << u"a/b"_s;
        QTest::newRow("own scheme") << u"spacedock://open/a/b"_s << u"a/b"_s;
        QTest::newRow("capital scheme") << u"HTTPS://huggingface.co/spaces/a/b"_s << u"a/b"_s;
        QTest::newRow("empty") << u""_s << QString();
        QTest::newRow("one part") << u"demo"_s << QString();
        QTest::newRow("three parts") << u"a/b/c"_s << QString();
        QTest::newRow("no owner") << u"/b"_s << QString();
        QTest::newRow("no name") << u"a/"_s << QString();
        QTest::newRow("up") << u"a/.."_s << QString();
        QTest::newRow("hidden") << u".a/b"_s << QString();
        QTest::newRow("option") << u"-a/b"_s << QString();
        QTest::newRow("blank inside") << u"a b/c"_s << QString();
        QTest::newRow("shell") << u"a/$(reboot)"_s << QString();
        QTest::newRow("foreign letters") << u"a/b\u00fc"_s << QString();
        QTest::newRow("other address") << u"https://example.org/spaces/a/b"_s << QString();
        QTest::newRow("a model") << u"https://huggingface.co/a/b"_s << QString();
        QTest::newRow("longest") << u"a/"_s + QString(96, u'x') << u"a/"_s + QString(96, u'x');
        QTest::newRow("too long") << u"a/"_s + QString(97, u'x') << QString();
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        const auto id = SpaceId::fromText(text);
        QCOMPARE(id.has_value(), !path.isEmpty());
        QCOMPARE(id ? id->path() : QString(), path);
    }

    void ordersByOwnerThenName()
    {
        QVERIFY((SpaceId{u"a"_s, u"z"_s} < SpaceId{u"b"_s, u"a"_s}));
        QVERIFY((SpaceId{u"a"_s, u"a"_s} < SpaceId{u"a"_s, u"b"_s}));
        QCOMPARE((SpaceId{u"a"_s, u"a"_s}), (SpaceId{u"a"_s, u"a"_s}));
        QVERIFY(SpaceId{}.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpaceId)
#include "tst_spaceid.moc"
