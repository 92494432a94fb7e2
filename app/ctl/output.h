// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/money.h"
#include "app/domain/stage.h"
#include "app/domain/time.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace spacedock {

void print(const QString &line);
void printJson(const QJsonValue &value);
void printText(const QByteArray &text); ///< As it is, lines and all.

QString dollars(Money money); ///< "261.30"
QString hours(std::chrono::minutes time); ///< "199 h 06"
QJsonValue jsonMoney(Money money); ///< Whole micro-USD.
QString isoTime(Time time);
QString monthName(TimeSpan month); ///< "2026-11"
std::optional<TimeSpan> monthNamed(const QString &text); ///< None: it names no month.
QString stageKey(const StageValue &stage); ///< As the Hub spells it, in lower case.

} // namespace spacedock
