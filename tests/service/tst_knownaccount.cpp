// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/knownaccount.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spacedock;

class KnownAccountTest : public QObject {
    Q_OBJECT

private slots:
    void storeLoadForget();
    void endpointsAreApart();
    void newerReplacesOlder();
    void onlyTheOwnerReads();
    void unreadable_data();
    void unreadable();
    void withoutFolder();
};

static const QUrl Hub(u"https://huggingface.co"_s);

static Identity alice()
{
    return {.id = u"64a"_s,
            .name = u"alice"_s,
            .organizations = {{.id = u"64b"_s, .name = u"lab"_s, .role = u"admin"_s}}};
}

void KnownAccountTest::storeLoadForget()
{
    const QTemporaryDir folder;
    const KnownAccount known(folder.filePath(u"new/folder"_s));
    QVERIFY(!known.load(Hub));
    known.store(Hub, alice());
    QCOMPARE(known.load(Hub), std::optional(alice()));
    known.forget(Hub);
    QVERIFY(!known.load(Hub));
    known.forget(Hub);
}

void KnownAccountTest::endpointsAreApart()
{
    const QTemporaryDir folder;
    const KnownAccount known(folder.path());
    known.store(Hub, alice());
    for (const auto &other : {u"http://huggingface.co"_s, u"https://huggingface.co:8443"_s,
                              u"https://mirror.example"_s, u"http://[::1]:80"_s}) {
        QVERIFY(!known.load(QUrl(other)));
        known.store(QUrl(other), {.name = other});
        QCOMPARE(known.load(QUrl(other)).value_or(Identity()).name, other);
    }
    QCOMPARE(known.load(Hub), std::optional(alice()));
}

void KnownAccountTest::newerReplacesOlder()
{
    const QTemporaryDir folder;
    const KnownAccount known(folder.path());
    known.store(Hub, alice());
    Identity renamed = alice();
    renamed.name = u"alicia"_s;
    known.store(Hub, renamed);
    QCOMPARE(known.load(Hub), std::optional(renamed));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void KnownAccountTest::onlyTheOwnerReads()
{
#ifdef Q_OS_WIN
    QSKIP("permissions are inherited there");
#else
    const QTemporaryDir folder;
    KnownAccount(folder.path()).store(Hub, alice());
    const QFileInfo file = QDir(folder.path()).entryInfoList(QDir::Files).value(0);
    QVERIFY(file.exists());
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
}

void KnownAccountTest::unreadable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"id":"64a","na)");
    QTest::newRow("nameless") << QByteArray(R"({"id":"64a"})");
    QTest::newRow("no JSON") << QByteArray(5000, '\0');
}

void KnownAccountTest::unreadable()
{
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    const KnownAccount known(folder.path());
    known.store(Hub, alice());
    QFile file(QDir(folder.path()).entryInfoList(QDir::Files).value(0).filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(!known.load(Hub));
    known.store(Hub, alice());
    QCOMPARE(known.load(Hub), std::optional(alice()));
}

void KnownAccountTest::withoutFolder()
{
    const KnownAccount known;
    known.store(Hub, alice());
    QVERIFY(!known.load(Hub));
    known.forget(Hub);
    const KnownAccount nowhere(u"/proc/no/such/folder"_s);
    nowhere.store(Hub, alice());
    QVERIFY(!nowhere.load(Hub));
}

QTEST_GUILESS_MAIN(KnownAccountTest)
#include "tst_knownaccount.moc"
