// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

namespace spacedock {

class Account;
class CostInsight;
class GrantDesk;
class History;
class HubClient;
struct Keepers;
class Ledger;
class LogDesk;
class PriceBooks;
class SpaceStore;

/// What the pages work with; built once, passed in parts.
struct Services {
    HubClient &client; ///< For the pages' addresses and single queries only.
    Account &account;
    SpaceStore &spaces;
    PriceBooks &books;
    Ledger &ledger;
    CostInsight &insight;
    GrantDesk &grants;
    History &history;
    Clock clock;
    LogDesk &logs;
    Keepers &keepers;
};

} // namespace spacedock
