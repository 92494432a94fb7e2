// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logredraw.h"

#include <QTest>

using namespace spacedock;

class LogRedrawTest : public QObject {
    Q_OBJECT

private slots:
    void lastVisiblePart_data();
    void lastVisiblePart();
};

void LogRedrawTest::lastVisiblePart_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("redraws");
    QTest::newRow("empty") << QByteArray() << QByteArray() << 0;
    QTest::newRow("as it is") << QByteArray("10%") << QByteArray("10%") << 0;
    QTest::newRow("written over") << QByteArray("10%\r20%\r30%") << QByteArray("30%") << 2;
    QTest::newRow("begins anew") << QByteArray("\r10%") << QByteArray("10%") << 0;
    QTest::newRow("nothing behind the last") << QByteArray("10%\r20%\r") << QByteArray("20%") << 1;
    QTest::newRow("colours alone do not show")
        << QByteArray("10%\r\x1b[0m") << QByteArray("10%") << 0;
    QTest::newRow("colours stay") << QByteArray("10%\r\x1b[1m20%") << QByteArray("\x1b[1m20%") << 1;
    QTest::newRow("a blank shows") << QByteArray("10%\r ") << QByteArray(" ") << 1;
    QTest::newRow("nothing at all") << QByteArray("\r\r\x01\r") << QByteArray() << 0;
}

void LogRedrawTest::lastVisiblePart()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, text);
    const RedrawnLine now = redrawn(line);
    QCOMPARE(now.text.toByteArray(), text);
    QTEST(now.redraws, "redraws");
    QCOMPARE(now.isVisible, !text.isEmpty());
}

QTEST_GUILESS_MAIN(LogRedrawTest)
#include "tst_logredraw.moc"
