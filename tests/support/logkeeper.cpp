// SPDX-License-Identifier: GPL-3.0-or-later
// logkeeper FILE: watches a log that gets a line each few milliseconds, until it is killed.
#include "app/hub/hubclient.h"
#include "app/service/logsession.h"
#include "tests/support/loopbackserver.h"

#include <QCoreApplication>
#include <QTimer>

using namespace spacedock;
using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1);
    LoopbackServer server;
    server.answerAlways(LoopbackServer::events());
    HubClient client(server.url(), {.proxy = NetworkSettings::Proxy::None});
    const SpaceId id{QStringLiteral("alice"), QStringLiteral("demo")};
    LogSession session(client, id, LogKind::Run);
    session.setFileMaker([&](int run, std::optional<Time>, const QByteArray &) {
        return LogFile::create(path, {.space = id, .run = run}).value_or(nullptr);
    });
    qint64 number = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &app, [&] {
        if (server.openStreams() == 0)
            return;
        const qint64 now = systemNow().time_since_epoch().count();
        server.send("data: {\"data\":\"" + QByteArray::number(number++) + ' '
                    + QByteArray::number(now)
                    + "\\n\",\"timestamp\":\"2026-11-22T14:00:00.000Z\"}\n\n");
    });
    timer.start(5ms);
    session.open();
    return QCoreApplication::exec();
}
