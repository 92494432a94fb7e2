// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/tokenimport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spacedock;

class TokenImportTest : public QObject {
    Q_OBJECT

private slots:
    void variables_data();
    void variables();
    void files_data();
    void files();
    void wrongFiles_data();
    void wrongFiles();
    void nothing();
    void variableBeforeFile();
};

static void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TokenImportTest::variables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("HF_TOKEN") << u"HF_TOKEN"_s << u"hf_abc"_s << "hf_abc"_ba;
    QTest::newRow("old name") << u"HUGGING_FACE_HUB_TOKEN"_s << u"hf_old"_s << "hf_old"_ba;
    QTest::newRow("white space") << u"HF_TOKEN"_s << u"  hf_abc\r\n"_s << "hf_abc"_ba;
    QTest::newRow("blank") << u"HF_TOKEN"_s << u"  "_s << QByteArray();
    QTest::newRow("two lines") << u"HF_TOKEN"_s << u"hf_a\nEvil: header"_s << QByteArray();
    QTest::newRow("not ASCII") << u"HF_TOKEN"_s << u"hf_ä"_s << QByteArray();
    QTest::newRow("huge") << u"HF_TOKEN"_s << QString(10'000, u'x') << QByteArray();
}

void TokenImportTest::variables()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, token);
    QProcessEnvironment environment;
    environment.insert(name, value);
    const auto found = findToken(environment);
    QCOMPARE(found.has_value(), !token.isEmpty());
    if (found) {
        QCOMPARE(found->token, token);
        QCOMPARE(found->place, name);
    }
}

void TokenImportTest::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); // Below the temporary folder.
    QTest::addColumn<QString>("file");
    QTest::newRow("path") << u"HF_TOKEN_PATH"_s << u"/my.token"_s << u"/my.token"_s;
    QTest::newRow("home") << u"HF_HOME"_s << u"/hf"_s << u"/hf/token"_s;
    QTest::newRow("cache") << u"XDG_CACHE_HOME"_s << u"/cache"_s << u"/cache/huggingface/token"_s;
    QTest::newRow("default") << u"HOME"_s << u""_s << u"/.cache/huggingface/token"_s;
}

void TokenImportTest::files()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, file);
    QTemporaryDir folder;
    write(folder.path() + file, "hf_fromfile\n");
    QProcessEnvironment environment;
    environment.insert(name, folder.path() + value);
    const auto found = findToken(environment);
    QVERIFY(found);
    QCOMPARE(found->token, "hf_fromfile"_ba);
    QCOMPARE(found->place, QDir::toNativeSeparators(folder.path() + file));
}

void TokenImportTest::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("binary") << QByteArray("\0\1\2", 3);
    QTest::newRow("several lines") << "hf_a\nhf_b\n"_ba;
    QTest::newRow("huge") << QByteArray(100'000, 'x');
}

void TokenImportTest::wrongFiles()
{
    QFETCH(const QByteArray, text);
    QTemporaryDir folder;
    write(folder.filePath(u"token"_s), text);
    QProcessEnvironment environment;
    environment.insert(u"HF_HOME"_s, folder.path());
    QVERIFY(!findToken(environment));
}

void TokenImportTest::nothing()
{
    QTemporaryDir folder;
    QProcessEnvironment environment;
    QVERIFY(!findToken(environment));
    environment.insert(u"HF_TOKEN_PATH"_s, folder.path()); // A folder is no file.
    QVERIFY(!findToken(environment));
}

void TokenImportTest::variableBeforeFile()
{
    QTemporaryDir folder;
    write(folder.filePath(u"token"_s), "hf_fromfile");
    QProcessEnvironment environment;
    environment.insert(u"HF_HOME"_s, folder.path());
    environment.insert(u"HF_TOKEN"_s, u"hf_variable"_s);
    QCOMPARE(findToken(environment)->token, "hf_variable"_ba);
}

QTEST_GUILESS_MAIN(TokenImportTest)
#include "tst_tokenimport.moc"
