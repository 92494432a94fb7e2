// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/hubsession.h"
#include "app/service/history.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"

#include <QJsonValue>

#include <functional>

namespace spacedock {

/// The services of the window behind the cost subcommands, so that their numbers are the same.
/// Nothing is kept.
class CostSession : public QObject {
    Q_OBJECT

public:
    explicit CostSession(HubSession &hub);

    const Ledger &ledger() const { return m_ledger; }
    const SpaceStore &spaces() const { return m_spaces; }
    QStringList owners() const;
    Time now() const { return systemNow(); }

    /// Signs in, reads the bills of the running and of all closed months that the Hub still has,
    /// and the Spaces, then calls \a use once. Ends the session where no bill can be read.
    void read(std::function<void()> use);

private:
    void look();
    bool isRead() const;

    HubSession &m_hub;
    PriceBooks m_books;
    History m_history;
    SpaceStore m_spaces;
    Ledger m_ledger;
    std::function<void()> m_use;
};

/// The month that "2026-11" names; none when it is not one.
std::optional<TimeSpan> monthNamed(const QString &text);
QString monthName(TimeSpan month);
QString isoTime(Time time);
QJsonValue jsonMoney(Money money); ///< Whole micro-USD.
QString usd(Money money); ///< Rounded to the cent.
void print(const QByteArray &text);

} // namespace spacedock
