// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/insightwords.h"

#include "ui/costs/causewords.h"
#include "ui/costs/costwords.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct InsightWords {
    Q_DECLARE_TR_FUNCTIONS(InsightWords)
};

QString sleepWords(const QString &seconds)
{
    bool isNumber = false;
    const int after = seconds.toInt(&isNumber);
    return format::sleepTime(isNumber && after > 0 ? std::optional(std::chrono::seconds{after})
                                                   : std::nullopt);
}

QString change(const ChartNote &note, const PriceBook &book)
{
    switch (note.kind) {
    case ChartNote::Kind::Hardware:
        return InsightWords::tr("to %1").arg(flavorName(note.after, book));
    case ChartNote::Kind::SleepTime:
        return note.after == "never"_L1
            ? InsightWords::tr("never sleeps")
            : InsightWords::tr("sleeps after %1").arg(sleepWords(note.after));
    case ChartNote::Kind::Paused:
        return InsightWords::tr("paused");
    case ChartNote::Kind::Restarted:
        return InsightWords::tr("restarted");
    case ChartNote::Kind::Replicas:
        return InsightWords::tr("%n replica(s)", nullptr, note.after.toInt());
    case ChartNote::Kind::Failed:
        break;
    }
    return InsightWords::tr("failed");
}

QString effect(const ChartNote &note)
{
    if (!note.hourlyBefore || !note.hourlyAfter || *note.hourlyBefore == *note.hourlyAfter)
        return {};
    const Money more = *note.hourlyAfter - *note.hourlyBefore;
    if (more < Money{})
        //: %1 money an hour
        return InsightWords::tr("saves %1/h").arg(format::money(-more));
    return InsightWords::tr("%1/h").arg(format::moneyDelta(more));
}

const ReconcileRow *greatestDifference(const Reconciliation &all)
{
    const auto weight = [](const ReconcileRow &row) {
        return std::abs((row.bill - row.meter).microUSD);
    };
    const auto at = std::ranges::max_element(all.rows, {}, weight);
    return at == all.rows.cend() || weight(*at) == 0 ? nullptr : &*at;
}

const Difference *greatest(const QList<Difference> &differences)
{
    const auto at = std::ranges::max_element(
        differences, {}, [](const Difference &each) { return std::abs(each.amount.microUSD); });
    return at == differences.cend() ? nullptr : &*at;
}

QString about(const ReconcileRow &row, const Difference &difference, const QString &user)
{
    const Money amount = row.bill - row.meter;
    //: %1 money, %2 Space, %3 day, %4 such as "60 min while nobody watched"
    return InsightWords::tr("%1 of it is %2 on %3: %4.")
        .arg(format::moneyDelta(amount), shortName(row.key, user), dayText(row.day),
             differenceWords(difference));
}

QString monthResult(const BackTest &test)
{
    //: %1 month, %2 money that was foretold, %3 money that it was
    return InsightWords::tr("%1: foretold %2, came to %3")
        .arg(format::month(test.month), format::about(test.expected), format::money(test.actual));
}

} // namespace

QString shortName(const QString &path, const QString &user)
{
    return path.startsWith(user + u'/') ? path.section(u'/', 1) : path;
}

QString noteWords(const ChartNote &note, const PriceBook &book, const QString &user)
{
    const QString what = shortName(note.space.path(), user) + u' ' + change(note, book);
    const QString money = effect(note);
    return money.isEmpty() ? what : what + u", "_s + money;
}

QString differenceWords(const Difference &difference)
{
    QString cause = causeWords(difference.cause);
    if (difference.time.count() == 0)
        return cause;
    const std::chrono::minutes length{std::abs(difference.time.count())};
    constexpr std::chrono::minutes FewMinutes{120};
    if (length < FewMinutes)
        return InsightWords::tr("%n min, %1", nullptr, static_cast<int>(length.count())).arg(cause);
    //: %1 a length such as "24 h 00", %2 a cause
    return InsightWords::tr("%1, %2").arg(format::hours(length), cause);
}

InsightText reconciliationText(const Reconciliation &all, const QString &user)
{
    const QString fact = InsightWords::tr("Own meter %1, the Hub %2.")
                             .arg(format::money(all.meter), format::money(all.bill));
    const bool isWarning = all.unexplained != Money{};
    const ReconcileRow *row = greatestDifference(all);
    const Difference *difference = row ? greatest(row->differences) : nullptr;
    const bool agrees = !row && all.bill == all.meter && !isWarning;
    if (agrees)
        return {fact, InsightWords::tr("They agree to the micro-dollar."), false};
    if (!difference)
        return {fact, {}, isWarning};
    return {fact, about(*row, *difference, user), isWarning};
}

std::optional<InsightText> idleText(const IdleShare &share)
{
    const auto percent = share.percent();
    if (!percent) {
        if (share.unwatchedTime.count() == 0)
            return {};
        return InsightText{InsightWords::tr("Idle share not known."),
                           InsightWords::tr("Nobody watched the traffic of %1 that ran. It is seen "
                                            "while a Space's metrics are open.")
                               .arg(format::hours(share.unwatchedTime)),
                           false};
    }
    //: %1 percent, %2 money, %3 hours
    const QString fact = InsightWords::tr("%1 idle: %2 for %3 with no visitor or traffic seen.")
                             .arg(format::percent(*percent), format::money(share.idle),
                                  format::hours(share.idleTime));
    const QString watched = format::hours(share.activeTime + share.idleTime);
    if (share.unwatchedTime.count() == 0)
        return InsightText{fact, InsightWords::tr("Watched: all %1.").arg(watched), false};
    return InsightText{
        fact,
        InsightWords::tr("Watched: %1. Not watched and not counted: %2, %3.")
            .arg(watched, format::hours(share.unwatchedTime), format::money(share.unwatched)),
        false};
}

InsightText anomalyText(const Anomaly &anomaly, const QString &name)
{
    const QString day = dayText(anomaly.day);
    const QString amount = format::money(anomaly.amount);
    const QString fact = name.isEmpty()
        ? InsightWords::tr("%1: %2 in all.").arg(day, amount)
        : InsightWords::tr("%1: %2 cost %3.").arg(day, name, amount);
    return {fact,
            InsightWords::tr("Usual are %1 a day; above %2 is far out of the usual.")
                .arg(format::money(anomaly.usual), format::money(anomaly.limit)),
            true};
}

QString forecastNote(const Forecast &forecast, const QList<BackTest> &tests)
{
    const auto weeks = static_cast<int>(forecast.known.count() / 7);
    const QString from = weeks > 0
        ? InsightWords::tr("dashed: forecast from your last %n week(s)", nullptr, weeks)
        : InsightWords::tr("dashed: forecast from %n day(s)", nullptr,
                           static_cast<int>(forecast.known.count()));
    const auto error = meanError(tests);
    return error ? InsightWords::tr("%1, error ±%2").arg(from, format::percent(*error)) : from;
}

QString methodWords(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::Nothing:
        return InsightWords::tr("does not run");
    case ForecastMethod::Stopped:
        return InsightWords::tr("adds nothing until somebody starts it");
    case ForecastMethod::RunsOn:
        return InsightWords::tr("runs on until the month ends: it never sleeps");
    case ForecastMethod::OneRun:
        return InsightWords::tr("runs until its sleep time has passed");
    case ForecastMethod::Pace:
        return InsightWords::tr("its mean day goes on");
    case ForecastMethod::WeekPattern:
        break;
    }
    return InsightWords::tr("its usual week goes on");
}

QString forecastMethodText(const Forecast &forecast, const QList<BackTest> &tests)
{
    QStringList lines{InsightWords::tr("Four of five months should end between %1 and %2.")
                          .arg(roundMoney(forecast.low), roundMoney(forecast.high))};
    constexpr qsizetype Most = 6;
    for (const ForecastPart &part : forecast.parts.mid(0, Most))
        lines.append(InsightWords::tr("%1: %2, %3")
                         .arg(part.key, format::about(part.expected), methodWords(part.method)));
    if (!tests.isEmpty())
        lines.append(InsightWords::tr("The same method at this point of past months:"));
    for (const BackTest &test : tests)
        lines.append(monthResult(test));
    return lines.join(u'\n');
}

} // namespace spacedock
