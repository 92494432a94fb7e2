// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/money.h"
#include "app/domain/time.h"

#include <QString>

#include <optional>

/// Values as people read them, in the language and locale of the window.
namespace spacedock::format {

/// Rounded to the cent, half away from zero. What is not nothing but less than a cent says so:
/// "< $0.01". The dollar sign leads in every language: it is the bill's currency, and the digits
/// behind it follow the locale.
QString money(Money money); ///< "$261.30"
QString amount(Money money); ///< "261.30", for tables with the currency in the header.
QString perHour(Rate rate); ///< "$0.40/h"
QString amountPerHour(Rate rate); ///< "0.40"
QString about(Money money); ///< "~$607", whole dollars from ten on.
QString delta(Money money); ///< "+46.45", "−46.45", "0.00"; the minus is U+2212.
QString delta(Rate rate); ///< The same of an hour.
QString moneyDelta(Money money); ///< "+$46.45"

QString duration(std::chrono::seconds length); ///< "48 s", "22 min", "2 h 33 min", "9 d"
QString clock(std::chrono::seconds length); ///< "2:41", "1:02:41"
QString hours(std::chrono::minutes length); ///< "221 h 15"
QString sleepTime(std::optional<std::chrono::seconds> after); ///< "15 min", "48 h", "never"

QString relative(Time time, Time now); ///< "4 s ago"; a date when it is older than a week.
QString dateTime(Time time); ///< "18 Nov 2026, 14:20", local time, as all below unless said.
QString dayTime(Time time); ///< "18 Nov, 14:20"
QString date(Time time); ///< "18 Nov 2026"
QString day(Time time); ///< "18 Nov"
QString timeOfDay(Time time); ///< "14:20"
QString month(TimeSpan month); ///< "November 2026"; billing months are UTC months.
QString monthName(TimeSpan month); ///< "November"
QString monthShort(TimeSpan month); ///< "Nov"

QString number(std::int64_t value); ///< "1,204,318"
QString percent(double value, int decimals = 0); ///< "33.9 %"
QString percentDelta(double value, int decimals = 0); ///< "+22 %", "−33 %"
QString gigabytes(int value); ///< "16 GB"
QString bytes(std::int64_t value); ///< "812 MB", "6.2 GB", in units of 1024
QString bytesOf(std::int64_t used, std::int64_t total); ///< "6.2 of 16 GB"

} // namespace spacedock::format
