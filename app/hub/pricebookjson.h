// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/pricebook.h"

#include <QByteArray>

namespace spacedock {

/// A price book as resources/pricebooks and the cache of the live list write it.
Result<PriceBook> readPriceBook(const QByteArray &json);
QByteArray writePriceBook(const PriceBook &book);

} // namespace spacedock
