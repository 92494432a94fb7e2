// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/estimateoptions.h"

#include <QByteArray>

namespace spacedock {

/// One JSON object and a line end. Minutes are billed time of one replica; amounts are whole
/// micro-USD for all replicas, so that perMonth is perHour times the minutes.
QByteArray estimateJson(const EstimateInput &input, const Estimate &result, const PriceBook &book);

/// The same for people, in USD rounded to the cent.
QByteArray estimateTable(const EstimateInput &input, const Estimate &result, const PriceBook &book,
                         const Flavor &flavor);

/// Several Spaces together, and beside another book. A Space whose hardware that book lacks is not
/// in its sums, which say so.
QByteArray scenarioJson(const EstimateOptions &options);
QByteArray scenarioTable(const EstimateOptions &options);

} // namespace spacedock
