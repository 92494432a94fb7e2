// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;

class tst_HubCommand : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void announcesItself();
    void takesTheToken();
    void edition_data();
    void edition();
    void signal_data();
    void signal();
    void wrongUse_data();
    void wrongUse();
    void portIsTaken();

private:
    QJsonObject start(const QStringList &arguments);
    static QByteArray get(const QUrl &url, const QByteArray &path, const QByteArray &token);

    QProcess m_process;
};

void tst_HubCommand::cleanup()
{
    m_process.kill();
    m_process.waitForFinished();
}

// The one line that the program prints at its start.
QJsonObject tst_HubCommand::start(const QStringList &arguments)
{
    m_process.start(QStringLiteral(SPACEDOCKCTL), QStringList{u"hub"_s} + arguments);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(20'000))
            return {};
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QByteArray tst_HubCommand::get(const QUrl &url, const QByteArray &path, const QByteArray &token)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET " + path + " HTTP/1.1\r\nHost: " + url.authority().toLatin1()
                 + "\r\nAuthorization: Bearer " + token + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer;
}

void tst_HubCommand::announcesItself()
{
    const QJsonObject line = start({});
    const QStringList keys{u"foreignSpace"_s, u"readToken"_s, u"space"_s,
                           u"staticSpace"_s,  u"token"_s,     u"url"_s};
    QCOMPARE(line.keys(), keys);
    const QByteArray token = line.value("token"_L1).toString().toLatin1();
    QVERIFY(token.startsWith("hf_"));
    const QUrl url(line.value("url"_L1).toString());
    QVERIFY(get(url, "/api/whoami-v2", token).contains("\"name\":\"alice\""));
    const QByteArray space = line.value("space"_L1).toString().toLatin1();
    QVERIFY(get(url, "/api/spaces/" + space + "/runtime", token).contains("\"RUNNING\""));
    QVERIFY(m_process.readAllStandardOutput().isEmpty());
}

void tst_HubCommand::takesTheToken()
{
    const QJsonObject line = start({u"--token"_s, u"hf_mine"_s, u"--spaces"_s, u"30"_s});
    QCOMPARE(line.value("token"_L1).toString(), u"hf_mine"_s);
    const QUrl url(line.value("url"_L1).toString());
    QCOMPARE(get(url, "/api/spaces?author=alice&expand=sdk", "hf_mine").count("\"_id\""), 30);
}

void tst_HubCommand::edition_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("price");
    QTest::newRow("newest") << QStringList() << QByteArray("\"unitCostMicroUSD\":6667");
    QTest::newRow("2023") << QStringList{u"--pricebook"_s, u"2023"_s}
                          << QByteArray("\"unitCostMicroUSD\":52500");
}

void tst_HubCommand::edition()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, price);
    const QJsonObject line = start(arguments);
    QVERIFY(get(QUrl(line.value("url"_L1).toString()), "/api/spaces/hardware",
                line.value("token"_L1).toString().toLatin1())
                .contains(price));
}

void tst_HubCommand::signal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void tst_HubCommand::signal()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no signals for other processes");
#else
    QFETCH(int, number);
    QVERIFY(!start({}).isEmpty());
    ::kill(static_cast<pid_t>(m_process.processId()), number);
    QVERIFY(m_process.waitForFinished(10'000));
    QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process.exitCode(), 0);
#endif
}

void tst_HubCommand::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("option") << QStringList{u"--fast"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("spaces") << QStringList{u"--spaces"_s, u"-1"_s};
    QTest::newRow("speed") << QStringList{u"--speed"_s, u"fast"_s};
    QTest::newRow("edition") << QStringList{u"--pricebook"_s, u"1999"_s};
}

void tst_HubCommand::wrongUse()
{
    QFETCH(QStringList, arguments);
    QVERIFY(start(arguments).isEmpty());
    QVERIFY(m_process.state() == QProcess::NotRunning || m_process.waitForFinished());
    QCOMPARE(m_process.exitCode(), 2);
    QVERIFY(m_process.readAllStandardError().startsWith("spacedockctl hub: "));
}

void tst_HubCommand::portIsTaken()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QVERIFY(start({u"--port"_s, QString::number(server.serverPort())}).isEmpty());
    QVERIFY(m_process.state() == QProcess::NotRunning || m_process.waitForFinished());
    QCOMPARE(m_process.exitCode(), 1);
}

QTEST_GUILESS_MAIN(tst_HubCommand)
#include "tst_hubcommand.moc"
