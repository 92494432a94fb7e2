// SPDX-License-Identifier: GPL-3.0-or-later
// logkeeper FILE | --history FOLDER: watches a log that gets a line each few milliseconds, until it
// is killed. In a history a new run begins after each 200 lines.
#include "app/hub/hubclient.h"
#include "app/service/loghistory.h"
#include "app/service/logsession.h"
#include "tests/support/loopbackserver.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

using namespace spacedock;
using namespace std::chrono_literals;

namespace {

QByteArray wire(const QByteArray &line)
{
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    return "data: {\"data\":\"" + line + "\\n\",\"timestamp\":\"" + time + "\"}\n\n";
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString path = app.arguments().last();
    const bool isHistory = app.arguments().contains(QStringLiteral("--history"));
    LogHistory history(&systemNow);
    if (isHistory)
        history.open(path);
    LoopbackServer server;
    server.answerAlways(LoopbackServer::events());
    HubClient client(server.url(), {.proxy = NetworkSettings::Proxy::None});
    const SpaceId id{QStringLiteral("alice"), QStringLiteral("demo")};
    LogSession session(client, id, LogKind::Run);
    if (isHistory)
        session.setFileMaker(history.maker(id, LogKind::Run));
    else
        session.setFileMaker([&](int run, std::optional<Time>, const QByteArray &) {
            return LogFile::create(path, {.space = id, .run = run}).value_or(nullptr);
        });
    qint64 number = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &app, [&] {
        if (server.openStreams() == 0)
            return;
        const qint64 now = systemNow().time_since_epoch().count();
        if (isHistory && number % 200 == 0)
            server.send(wire("===== Application Startup at 2026-11-22 14:00:00 ====="));
        server.send(wire(QByteArray::number(number++) + ' ' + QByteArray::number(now)));
    });
    timer.start(5ms);
    session.open();
    return QCoreApplication::exec();
}
