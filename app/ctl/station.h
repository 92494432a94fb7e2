// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/hubsession.h"
#include "app/ctl/output.h"
#include "app/service/history.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"

class QCommandLineParser;

namespace spacedock {

/// The services of the window without the window, for one run of a subcommand. Works on the
/// window's own history of the account: acts stand in its audit trail, its budgets are known, and
/// so is what it observed and kept. A history that cannot be used is told on stderr.
class Station : public QObject {
    Q_OBJECT

public:
    /// Which are waited for.
    enum class Bills { Running, AllThatAreKept };

    Station(QString command, const HubAccess &access, Bills bills = Bills::Running);

    /// Signs in, reads Spaces and bills, has \a work done and gives the exit code. \a work ends
    /// with finish().
    int run(const std::function<void()> &work);
    void finish(int code = Done) { m_session.finish(code); }

    QStringList owners() const; ///< The user and the organisations that are billed.
    /// Reads \a months from the Hub or the history, then has \a use done.
    void readMonths(QList<TimeSpan> months, const std::function<void()> &use);
    /// Whether bill or meter know anything of \a owners in \a month; why not stands on stderr.
    bool isKnown(TimeSpan month, const QStringList &owners) const;

    const QString &command() const { return m_command; }
    Time now() const { return systemNow(); }

private:
    void openHistory();
    void look();
    bool isRead() const;
    void tellHistory(const Error &error) const;

    QString m_command;
    HubSession m_session;
    std::function<void()> m_work;
    Bills m_bills;
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
int atTheHub(const QString &command, const std::function<void(Station &)> &begin,
             Station::Bills bills = Station::Bills::Running);

} // namespace spacedock
