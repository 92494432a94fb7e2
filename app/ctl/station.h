// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/hubsession.h"
#include "app/service/history.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"

class QCommandLineParser;

namespace spacedock {

/// The services of the window without the window, for one run of a subcommand. Works on the
/// window's own history of the account: acts stand in its audit trail, and its budgets are known.
class Station : public QObject {
    Q_OBJECT

public:
    Station(QString command, const HubAccess &access);

    /// Signs in, reads Spaces and bills, has \a work done and gives the exit code. \a work ends
    /// with finish().
    int run(const std::function<void()> &work);
    void finish(int code = Done) { m_session.finish(code); }

    const QString &command() const { return m_command; }
    Time now() const { return systemNow(); }

private:
    void openHistory();
    void look();
    bool isRead();

    QString m_command;
    HubSession m_session;
    std::function<void()> m_work;
    bool m_isListed = false;

public:
    History history;
    PriceBooks books;
    SpaceStore spaces;
    Ledger ledger;
    Keepers keepers;
};

/// Parses; prints help or a mistake. None: go on, else the exit code.
std::optional<int> parsed(QCommandLineParser &parser, const QStringList &arguments);

/// Runs a subcommand at the Hub of the environment; \a begin gets the station once all was read.
int atTheHub(const QString &command, const std::function<void(Station &)> &begin);

QString dollars(Money money); ///< "261.30"
void print(const QString &line);
void printJson(const QJsonValue &value);
QString stageKey(const StageValue &stage); ///< As the Hub spells it, in lower case.

} // namespace spacedock
