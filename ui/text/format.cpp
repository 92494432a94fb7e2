// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spacedock::format {

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr QChar Minus(0x2212);
constexpr std::int64_t MicroPerCent = 10'000;

std::int64_t centsOf(Money money)
{
    const std::int64_t half = money.microUSD < 0 ? -MicroPerCent / 2 : MicroPerCent / 2;
    return (money.microUSD + half) / MicroPerCent;
}

bool isTiny(Money money)
{
    return money.microUSD != 0 && centsOf(money) == 0;
}

// Digits without a sign; the integer way, since a double has no exact cents.
QString digits(std::int64_t cents)
{
    const QLocale locale;
    const qint64 positive = qAbs(qint64(cents));
    const QString rest = locale.toString(positive % 100);
    return locale.toString(positive / 100) + locale.decimalPoint()
        + (positive % 100 < 10 ? locale.zeroDigit() : QString()) + rest;
}

QString withDollar(const QString &number)
{
    //: %1 is an amount of US dollars. Keep the sign in front, where the bill has it.
    return Format::tr("$%1").arg(number);
}

QString signedDigits(Money money, bool dollar)
{
    const auto written = [dollar](const QString &number) {
        return dollar ? withDollar(number) : number;
    };
    if (isTiny(money))
        return (money.microUSD < 0 ? u"> "_s + Minus : u"< "_s) + written(digits(1));
    const std::int64_t cents = centsOf(money);
    return (cents < 0 ? QString(Minus) : QString()) + written(digits(cents));
}

QString withPlus(Money money, bool dollar)
{
    const QString text = signedDigits(money, dollar);
    return centsOf(money) > 0 ? u'+' + text : text;
}

QDateTime local(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QDate utcDay(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).date();
}

QString padded(qint64 value)
{
    const QLocale locale;
    return (value < 10 ? locale.zeroDigit() : QString()) + locale.toString(value);
}

QString plain(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString money(Money money)
{
    return signedDigits(money, true);
}

QString amount(Money money)
{
    return signedDigits(money, false);
}

QString perHour(Rate rate)
{
    //: %1 is an amount with its dollar sign; h is the hour.
    return Format::tr("%1/h").arg(money(hourly(rate)));
}

QString amountPerHour(Rate rate)
{
    return amount(hourly(rate));
}

QString about(Money value)
{
    constexpr std::int64_t Dollar = 1'000'000;
    if (qAbs(qint64(value.microUSD)) < 10 * Dollar)
        return u'~' + money(value);
    const qint64 dollars = (qAbs(qint64(value.microUSD)) + Dollar / 2) / Dollar;
    return (value.microUSD < 0 ? u"~"_s + Minus : u"~"_s) + withDollar(plain(dollars));
}

QString delta(Money money)
{
    return withPlus(money, false);
}

QString delta(Rate rate)
{
    return delta(hourly(rate));
}

QString moneyDelta(Money money)
{
    return withPlus(money, true);
}

QString duration(std::chrono::seconds length)
{
    const qint64 seconds = qMax<qint64>(0, length.count());
    if (seconds < 60)
        return Format::tr("%1 s", "seconds").arg(plain(seconds));
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return Format::tr("%1 min").arg(plain(minutes));
    const qint64 hours = minutes / 60;
    if (hours < 24) {
        return minutes % 60 == 0
            ? Format::tr("%1 h", "hours").arg(plain(hours))
            : Format::tr("%1 h %2 min").arg(plain(hours), padded(minutes % 60));
    }
    const qint64 days = hours / 24;
    return days > 1 || hours % 24 == 0
        ? Format::tr("%1 d", "days").arg(plain(days))
        : Format::tr("%1 d %2 h").arg(plain(days), plain(hours % 24));
}

QString clock(std::chrono::seconds length)
{
    const qint64 seconds = qMax<qint64>(0, length.count());
    if (seconds < 3600)
        return plain(seconds / 60) + u':' + padded(seconds % 60);
    return plain(seconds / 3600) + u':' + padded(seconds / 60 % 60) + u':' + padded(seconds % 60);
}

QString hours(std::chrono::minutes length)
{
    const qint64 minutes = length.count();
    //: Hours and minutes of a month in a table, such as "221 h 15".
    return Format::tr("%1 h %2").arg(plain(minutes / 60), padded(minutes % 60));
}

QString sleepTime(std::optional<std::chrono::seconds> after)
{
    if (!after)
        return Format::tr("never");
    constexpr auto Day = std::chrono::hours{24};
    if (*after > 2 * Day && *after % Day == std::chrono::seconds{0})
        return Format::tr("%1 d", "days").arg(plain(*after / Day));
    const qint64 hours = *after / std::chrono::hours{1};
    const qint64 minutes = *after / std::chrono::minutes{1} % 60;
    if (hours == 0)
        return duration(*after);
    return minutes == 0 ? Format::tr("%1 h", "hours").arg(plain(hours))
                        : Format::tr("%1 h %2 min").arg(plain(hours), padded(minutes));
}

QString relative(Time time, Time now)
{
    using Seconds = std::chrono::seconds;
    constexpr std::chrono::hours Hour{1};
    const auto age = std::chrono::floor<Seconds>(now - time);
    if (age < Seconds{1})
        return Format::tr("just now");
    if (age >= 7 * 24 * Hour)
        return Format::tr("on %1", "a date").arg(date(time));
    //: %1 is a length of time, such as "4 s".
    const QString ago = Format::tr("%1 ago");
    return ago.arg(duration(age < Hour ? age : age - age % Hour));
}

QString dateTime(Time time)
{
    return QLocale().toString(local(time), Format::tr("d MMM yyyy, HH:mm", "date format"));
}

QString dayTime(Time time)
{
    return QLocale().toString(local(time), Format::tr("d MMM, HH:mm", "date format"));
}

QString date(Time time)
{
    return QLocale().toString(local(time), Format::tr("d MMM yyyy", "date format"));
}

QString day(Time time)
{
    return QLocale().toString(local(time), Format::tr("d MMM", "date format"));
}

QString timeOfDay(Time time)
{
    return QLocale().toString(local(time), Format::tr("HH:mm", "time format"));
}

QString month(TimeSpan month)
{
    const QDate first = utcDay(month.begin);
    //: Month and year, such as "November 2026".
    return Format::tr("%1 %2").arg(monthName(month), QString::number(first.year()));
}

QString monthName(TimeSpan month)
{
    return QLocale().standaloneMonthName(utcDay(month.begin).month());
}

QString monthShort(TimeSpan month)
{
    return QLocale().standaloneMonthName(utcDay(month.begin).month(), QLocale::ShortFormat);
}

QString number(std::int64_t value)
{
    const QString text = plain(qAbs(qint64(value)));
    return value < 0 ? Minus + text : text;
}

QString percent(double value, int decimals)
{
    const QString text = QLocale().toString(std::abs(value), 'f', decimals);
    return Format::tr("%1 %").arg(value < 0 ? Minus + text : text);
}

QString percentDelta(double value, int decimals)
{
    return value > 0 ? u'+' + percent(value, decimals) : percent(value, decimals);
}

QString gigabytes(int value)
{
    return Format::tr("%1 GB").arg(plain(value));
}

QString bytes(std::int64_t value)
{
    constexpr double Mega = 1024.0 * 1024.0;
    const double mega = double(value) / Mega;
    if (mega < 1000)
        return Format::tr("%1 MB").arg(QLocale().toString(mega, 'f', 0));
    return Format::tr("%1 GB").arg(QLocale().toString(mega / 1024, 'f', 1));
}

QString bytesOf(std::int64_t used, std::int64_t total)
{
    constexpr double Giga = 1024.0 * 1024.0 * 1024.0;
    const double whole = double(total) / Giga;
    //: Memory in use and in all, such as "6.2 of 16 GB".
    return Format::tr("%1 of %2 GB")
        .arg(QLocale().toString(double(used) / Giga, 'f', 1),
             QLocale().toString(whole, 'f', whole < 10 && whole != std::floor(whole) ? 1 : 0));
}

} // namespace spacedock::format
