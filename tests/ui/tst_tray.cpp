// SPDX-License-Identifier: GPL-3.0-or-later
#include "spaceshouse.h"
#include "ui/common/sheet.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/guard/closing.h"
#include "ui/guard/guardnotices.h"
#include "ui/singleinstance.h"
#include "ui/tray.h"
#include "ui/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;

class TestTray : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tipFollowsTheLedger();
    void logAlertsReachTheTray();
    void worksWithoutATray();
    void closingIsAskedOnce();
    void quitMeansQuit();
    void craftShowsMoney();
    void secondStartHandsOver();
    void startsAfterACrash();
    void twoNamesDoNotMeet();
};

struct Traying {
    explicit Traying(bool available = true)
        : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , tray(house.services, window, store)
    {
        tray.setAvailable(available);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    Traying(const Traying &) = delete;
    Traying &operator=(const Traying &) = delete;

    QPushButton *button(const QString &name) const { return window.findChild<QPushButton *>(name); }

    House house;
    QTemporaryDir folder;
    QSettings store;
    QMainWindow window;
    Tray tray;
};

void TestTray::initTestCase()
{
    QApplication::setStyle(new Style);
    QApplication::setQuitOnLastWindowClosed(false);
    applyTheme(ThemeChoice::Light);
}

void TestTray::tipFollowsTheLedger()
{
    Traying traying;
    QVERIFY(traying.tray.tip().startsWith(u"$0.00/h"_s));
    QVERIFY(traying.house.settle());
    QVERIFY(!traying.tray.tip().startsWith(u"$0.00/h"_s));
    const QList<QAction *> entries = traying.tray.menu()->actions();
    QCOMPARE(entries.size(), 4); // Show, pause everything, a line, quit.
}

/// A failed Space and a line with an own pattern are told beside the icon, but not to somebody who
/// looks at the window.
void TestTray::logAlertsReachTheTray()
{
    Traying traying;
    House &house = traying.house;
    const GuardNotices guard(house.services);
    QAction pauseAll;
    traying.tray.connectNotices(guard, &pauseAll);
    QVERIFY(house.settle());
    QSignalSpy told(&traying.tray, &Tray::told);
    house.logs.alerts().setPatterns({{.query = {.pattern = "out of memory"}, .space = {}}});
    const SpaceId whisper{u"alice"_s, u"whisper-demo"_s};
    const auto log = house.logs.session(whisper, LogKind::Run);
    QTRY_COMPARE(log->state(), LogSession::State::Live);

    traying.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&traying.window));
    house.hub.suspend({u"acme-lab"_s, u"tts-voices"_s}, u"Suspended"_s);
    house.spaces.refresh();
    QSignalSpy noticed(&house.logs.alerts(), &LogAlerts::noticed);
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(told.size(), 0);

    traying.window.hide();
    house.hub.writeLog(whisper, "CUDA out of memory");
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().at(0).toString().contains(whisper.path()));
    QCOMPARE(told.first().at(1).toString(), u"CUDA out of memory"_s);
    const SpaceId translate{u"alice"_s, u"translate-eu"_s}; // Its build always fails.
    house.spaces.restart(translate, true);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 20'000);
    QVERIFY(told.last().at(0).toString().contains(translate.path()));
}

void TestTray::worksWithoutATray()
{
    Traying traying(false);
    traying.window.close();
    QVERIFY(!traying.window.isVisible());
    QVERIFY(!traying.window.findChild<Sheet *>(u"closingDialog"_s));
}

void TestTray::closingIsAskedOnce()
{
    Traying traying;
    traying.window.close();
    QVERIFY(traying.window.isVisible());
    QVERIFY(traying.window.findChild<Sheet *>(u"closingDialog"_s));
    QTest::mouseClick(traying.button(u"keepWatching"_s), Qt::LeftButton);
    QTRY_VERIFY(!traying.window.isVisible());
    QCOMPARE(loadClosing(traying.store), Closing::Hide);
    traying.tray.menu()->findChild<QAction *>(u"trayShow"_s)->trigger();
    QVERIFY(traying.window.isVisible());
    QTRY_VERIFY(!traying.window.findChild<Sheet *>(u"closingDialog"_s));
    traying.window.close();
    QVERIFY(!traying.window.isVisible());
    QVERIFY(!traying.window.findChild<Sheet *>(u"closingDialog"_s));
}

void TestTray::quitMeansQuit()
{
    Traying traying;
    saveClosing(traying.store, Closing::Hide);
    traying.window.setProperty("quits", true);
    QVERIFY(traying.window.close());
    Traying other;
    saveClosing(other.store, Closing::Quit);
    QVERIFY(other.window.close());
}

void TestTray::craftShowsMoney()
{
    const QColor ink(Qt::black);
    const QColor paid(200, 120, 0);
    const auto hasPaid = [&](const QIcon &icon) {
        const QImage image = icon.pixmap(32, 32).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == paid)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasPaid(trayIcon(true, ink, paid)));
    QVERIFY(!hasPaid(trayIcon(false, ink, paid)));
}

void TestTray::secondStartHandsOver()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), u"a"_s);
    QSignalSpy isFirst(&first, &SingleInstance::first);
    QSignalSpy received(&first, &SingleInstance::received);
    first.start({});
    QCOMPARE(isFirst.size(), 1);

    SingleInstance second(folder.path(), u"a"_s);
    QSignalSpy isSecond(&second, &SingleInstance::handedOver);
    QSignalSpy isAlone(&second, &SingleInstance::first);
    const QStringList message{u"costs"_s, u"alice/whisper-demo"_s};
    second.start(message);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received[0][0].toStringList(), message);
    QTRY_COMPARE(isSecond.size(), 1);
    QVERIFY(isAlone.isEmpty());
}

/// The other half of startsAfterACrash(): is the first, and dies without any clean-up.
static void beginAndDie(const QString &folder)
{
    SingleInstance first(folder, u"a"_s);
    first.start({});
    std::raise(SIGKILL);
}

void TestTray::startsAfterACrash()
{
    const QTemporaryDir folder;
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TST_TRAY_FOLDER"_s, folder.path());
    child.setProcessEnvironment(environment);
    child.start();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QVERIFY(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size()
        > 0); // Lock and socket are still there.
    SingleInstance next(folder.path(), u"a"_s);
    QSignalSpy isFirst(&next, &SingleInstance::first);
    QSignalSpy received(&next, &SingleInstance::received);
    next.start({});
    QTRY_COMPARE(isFirst.size(), 1);
    SingleInstance later(folder.path(), u"a"_s);
    later.start({u"costs"_s, QString()});
    QTRY_COMPARE(received.size(), 1); // And it listens.
}

void TestTray::twoNamesDoNotMeet()
{
    const QTemporaryDir folder;
    SingleInstance demo(folder.path(), u"demo"_s);
    SingleInstance hub(folder.path(), u"https://huggingface.co"_s);
    QSignalSpy demoFirst(&demo, &SingleInstance::first);
    QSignalSpy hubFirst(&hub, &SingleInstance::first);
    demo.start({});
    hub.start({});
    QCOMPARE(demoFirst.size(), 1);
    QCOMPARE(hubFirst.size(), 1);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (const QString folder = qEnvironmentVariable("TST_TRAY_FOLDER"); !folder.isEmpty())
        beginAndDie(folder);
    TestTray test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tray.moc"
