// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/logline.h"

#include <QTest>

#include <random>

using namespace spacedock;

class TestLogLine : public QObject {
    Q_OBJECT

private slots:
    void strips_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plain");
        const auto add = [](const char *name, const QByteArray &text, const QByteArray &plain) {
            QTest::newRow(name) << text << plain;
        };
        add("plain", "Running on local URL", "Running on local URL");
        add("empty", "", "");
        add("UTF-8", "caf\xc3\xa9 \xf0\x9f\xa4\x97", "caf\xc3\xa9 \xf0\x9f\xa4\x97");
        add("tab", "a\tb", "a\tb");
        add("colour", "\x1b[31merror\x1b[0m: no GPU", "error: no GPU");
        add("256 colours", "\x1b[38;5;208mwarm\x1b[m", "warm");
        add("colons", "\x1b[38:2::1:2:3mwarm", "warm");
        add("private mode", "\x1b[?25lhidden cursor\x1b[?25h", "hidden cursor");
        add("intermediate byte", "\x1b[1 qbar", "bar");
        add("cut", "text\x1b[3", "text");
        add("cut at once", "text\x1b", "text");
        add("title, bell", "\x1b]0;title\x07text", "text");
        add("link", "\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\", "text");
        add("title without end", "text\x1b]0;title", "text");
        add("character set", "\x1b(Btext", "text");
        add("two bytes", "\x1b=text", "text");
        add("progress", "10%\r50%\r100%", "100%");
        add("progress and end of line", "10%\r100%\r", "100%");
        add("carriage returns alone", "\r\r", "");
        add("CR in a coloured line", "\x1b[32m1/2\r\x1b[32m2/2\x1b[0m", "2/2");
        add("bell and backspace", "a\x07\x08z\x7f", "az");
        add("zero byte", QByteArray("a\0b", 3), "ab");
        add("line of a bar", " 50%|\xe2\x96\x88\xe2\x96\x88  | 1/2\r100%|\xe2\x96\x88| 2/2",
            "100%|\xe2\x96\x88| 2/2");
    }
    void strips()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, plain);
        QCOMPARE(plainText(text), plain);
    }

    void nothingToDoCopiesNothing()
    {
        const QByteArray text("no sequence here");
        QCOMPARE(plainText(text).constData(), text.constData());
    }

    void anyBytesEndAndLeaveNoControls()
    {
        std::mt19937 random{7};
        const QByteArray alphabet("\x1b\x1b[]()\\;?0123mK\x07\r\nab \t\x9b\xc3\xa9");
        std::uniform_int_distribution<qsizetype> place{0, alphabet.size() - 1};
        std::uniform_int_distribution<int> length{0, 40};
        for (int i = 0; i < 20'000; ++i) {
            QByteArray text;
            for (int n = length(random); n > 0; --n)
                text.append(alphabet[place(random)]);
            const QByteArray plain = plainText(text);
            QVERIFY(plain.size() <= text.size());
            QVERIFY2(!plain.contains('\x1b') && !plain.contains('\r') && !plain.contains('\x07'),
                     text.toHex().constData());
            QCOMPARE(plainText(plain), plain);
        }
    }
};

QTEST_GUILESS_MAIN(TestLogLine)
#include "tst_logline.moc"
