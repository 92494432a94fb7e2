// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/usageplan.h"

#include <QCommandLineParser>

#include <expected>

namespace spacedock {

/// What "spacedockctl estimate" was asked for.
struct EstimateOptions {
    QList<EstimateInput> spaces; ///< One for each hardware, all used alike.
    PriceBook book; ///< With the user's own prices.
    std::optional<PriceBook> against; ///< The same by another book.
    bool isJson = false;
};

void addEstimateOptions(QCommandLineParser &parser);
/// The error is a sentence for people.
std::expected<EstimateOptions, QString> readEstimateOptions(const QCommandLineParser &parser);

} // namespace spacedock
