// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/costseries.h"
#include "app/domain/error.h"
#include "app/domain/observation.h"
#include "app/domain/pricebook.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace spacedock {

class Account;
class History;
class HubClient;
class PriceBooks;
class SpaceStore;

/// What Spaces cost: the Hub's usage lines per owner and month, and beside them the program's own
/// meter from observed stages where the Hub does not open its books to this token.
class Ledger : public QObject {
    Q_OBJECT

public:
    struct Source {
        enum class Kind { Bill, Meter, None };
        Kind kind = Kind::None;
        std::optional<Error> error; ///< Why the bill could not be read.
        std::optional<Time> readAt;
        bool operator==(const Source &) const = default;
    };

    Ledger(HubClient &client, Account &account, SpaceStore &spaces, PriceBooks &books,
           History &history, Clock clock, QObject *parent = nullptr);
    ~Ledger() override;

    QStringList owners() const; ///< The user and the organisations that are billed.
    QString accountId() const; ///< Whose books these are; empty: nobody is signed in.
    /// Months for which something is known, newest first; the running one is always there.
    QList<TimeSpan> months() const;
    /// Lines of all owners in \a month, from the bill where it is open, else metered.
    QList<UsageLine> lines(TimeSpan month) const;
    QList<UsageLine> lines(TimeSpan month, const SpaceId &id) const;
    /// An empty \a owner is all of them.
    QList<UsageLine> linesOfOwner(TimeSpan month, const QString &owner) const;
    QList<CostRow> rows(TimeSpan month) const;
    CostSeries series(TimeSpan month, std::chrono::minutes step) const;
    Source source(TimeSpan month, const QString &owner) const;

    Money thisMonth() const; ///< All owners.
    Money thisMonth(const SpaceId &id) const;
    bool isGranted(const SpaceId &id) const; ///< An active line of the running month says so.
    /// What the Space costs now under the book in force.
    CostNow costNow(const SpaceId &id) const;
    Rate burnRate() const; ///< Sum over all Spaces that are certainly billed now.

    /// The running month, all owners. It also happens by itself, every few minutes and after
    /// hardware changed, while the store polls.
    void refresh();
    void load(TimeSpan month); ///< An earlier month, from the history or the Hub.
    /// Something is on its way from the Hub.
    bool isReading() const;

signals:
    void changed();
    /// A bill could not be read; not sent when the Hub does not open it to the token, which
    /// source() tells.
    void failed(const QString &owner, const spacedock::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
