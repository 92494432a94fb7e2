// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr std::int64_t MicroUSDPerCent = 10'000;

} // namespace

void print(const QString &line)
{
    std::puts(qPrintable(line));
}

void printJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    std::puts(document.toJson(QJsonDocument::Compact).constData());
}

void printText(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

QString dollars(Money money)
{
    const std::int64_t half = money.microUSD < 0 ? -MicroUSDPerCent / 2 : MicroUSDPerCent / 2;
    const std::int64_t cents = (money.microUSD + half) / MicroUSDPerCent;
    const QString sign = cents < 0 ? u"-"_s : QString();
    return sign
        + u"%1.%2"_s.arg(std::abs(cents) / 100).arg(std::abs(cents) % 100, 2, 10, QChar(u'0'));
}

QString hours(std::chrono::minutes time)
{
    return u"%1 h %2"_s.arg(time.count() / 60).arg(time.count() % 60, 2, 10, QChar{u'0'});
}

QJsonValue jsonMoney(Money money)
{
    return qint64{money.microUSD};
}

QString isoTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

QString monthName(TimeSpan month)
{
    return isoTime(month.begin).first(7);
}

std::optional<TimeSpan> monthNamed(const QString &text)
{
    const QDate first = QDate::fromString(text + u"-01"_s, Qt::ISODate);
    if (!first.isValid())
        return std::nullopt;
    const QDateTime begin = first.startOfDay(Qt::UTC);
    return monthOf(Time{std::chrono::milliseconds{begin.toMSecsSinceEpoch()}});
}

QString stageKey(const StageValue &stage)
{
    return stage.raw.toLower();
}

} // namespace spacedock
