// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/scenario.h"

namespace spacedock {

/// One scenario under the chosen price book and under the one it is compared with.
struct Comparison {
    Plan scenario;
    std::optional<Estimate> chosen; ///< None: the book does not name the hardware.
    std::optional<Estimate> other;
    bool operator==(const Comparison &) const = default;
};

QList<Comparison> compare(const QList<Plan> &scenarios, const PriceBook &chosen,
                          const PriceBook &other);

/// The book that \a chosen is compared with: the oldest of \a books, or the newest dated one when
/// the oldest is chosen.
const PriceBook &otherBook(const QList<PriceBook> &books, const PriceBook &chosen);

/// By how many percent the price changed from the older book to the newer; none where one of the
/// two does not know the hardware or it was free.
std::optional<double> changeInPercent(const Comparison &comparison, bool otherIsOlder);

/// What the scenarios say of each other, for the one with index \a current.
struct Verdict {
    QString fact;
    QString sentence;
    bool operator==(const Verdict &) const = default;
};
Verdict verdict(const QList<Comparison> &comparisons, qsizetype current, const PriceBook &book);

/// "8 h × 22, 1 h": use and sleep time in a cell.
QString useText(const EstimateInput &input);
/// The same of a scenario; of several Spaces their number.
QString useText(const Plan &plan);
QString hardwareText(const Plan &plan, const PriceBook &book); ///< "T4 small, A100"
/// "alice/doc-qa, T4 small" or "Space 2, T4 small".
QString partName(const Plan &plan, qsizetype part, const PriceBook &book);

/// Micro-USD an hour by flavor, where the person has set them.
using OwnPrices = QHash<QString, std::int64_t>;

/// The same estimate in a terminal.
QString asCommand(const EstimateInput &input, const PriceBook &book, const OwnPrices &own = {});
/// A line per Space.
QString asCommand(const Plan &plan, const PriceBook &book, const OwnPrices &own = {});

/// One line of the sum that leads to an estimate.
struct SumLine {
    QString what;
    QString howMuch;
    bool isResult = false;
    bool isSum = false; ///< Of what stands above it.
    bool operator==(const SumLine &) const = default;
};
QList<SumLine> sumLines(const EstimateInput &input, const Estimate &estimate,
                        const BillingRule &rule);
/// How \a part of \a plan adds up, then what the others add.
QList<SumLine> sumLines(const Plan &plan, qsizetype part, const PriceBook &book);

} // namespace spacedock
