// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costwords.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Where lupdate files the words of this page.
struct CostWords {
    Q_DECLARE_TR_FUNCTIONS(CostWords)
};

QDateTime utc(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

/// The day that ends at \a end, or holds it.
QString dayEnding(Time end)
{
    return dayText(end - std::chrono::milliseconds{1});
}

QString outlookDescription(const CostPicture &picture, int day)
{
    const qsizetype at = picture.outlookOf(day);
    if (at < 0)
        return {};
    //: %1 day, %2 money of that day, %3 money up to its end, %4 and %5 the range of that
    return CostWords::tr("%1, forecast: %2 that day, %3 up to then, from %4 to %5.")
        .arg(dayEnding(picture.outlook->times.at(at)), format::about(picture.expectedOnDay(day)),
             format::about(picture.outlook->middle.at(at)), roundMoney(picture.outlook->low.at(at)),
             roundMoney(picture.outlook->high.at(at)));
}

} // namespace

QString dayText(Time time)
{
    //: Format of a day without its year, see QLocale::toString
    return QLocale().toString(utc(time), CostWords::tr("d MMM"));
}

QString dayAndTime(Time time)
{
    //: Format of a moment without its year, see QLocale::toString
    return QLocale().toString(utc(time), CostWords::tr("d MMM, HH:mm"));
}

QString costsTitle(TimeSpan month, const QString &owner)
{
    if (owner.isEmpty())
        return CostWords::tr("Costs of %1").arg(format::month(month));
    //: %1 a user or an organisation, %2 a month
    return CostWords::tr("Costs of %1, %2").arg(owner, format::month(month));
}

QString groupingWord(CostGrouping grouping)
{
    switch (grouping) {
    case CostGrouping::Space:
        return CostWords::tr("Space");
    case CostGrouping::Owner:
        return CostWords::tr("Owner");
    case CostGrouping::Hardware:
        return CostWords::tr("Hardware");
    }
    return {};
}

QString roundMoney(Money money)
{
    return format::about(money).remove(u'~');
}

QString budgetLabel(Money budget, bool isLine)
{
    const QString text = CostWords::tr("Budget %1").arg(roundMoney(budget));
    return isLine ? text : text + u" ↑"_s;
}

QString highLabel(Money high)
{
    //: Upper end of a forecast
    return CostWords::tr("%1 high").arg(roundMoney(high));
}

QString lowLabel(Money low)
{
    //: Lower end of a forecast
    return CostWords::tr("%1 low").arg(roundMoney(low));
}

QString perDayLabel(Money perDay)
{
    return CostWords::tr("%1 a day").arg(format::about(perDay));
}

void nameBands(CostPicture &picture, const QHash<QString, QString> &names)
{
    for (CostBand &band : picture.bands) {
        if (band.kind == CostBand::Kind::Others)
            band.name = CostWords::tr("Others");
        else if (band.kind == CostBand::Kind::Products)
            band.name = CostWords::tr("Other products");
        else
            band.name = names.value(band.key, band.key);
    }
}

QString pictureText(const CostPicture &picture)
{
    if (picture.bands.isEmpty())
        return CostWords::tr("Nothing to show.");
    QStringList parts;
    for (const CostBand &band : picture.bands)
        parts.append(u"%1 %2"_s.arg(band.name, format::money(band.total())));
    //: %1 day, %2 money, %3 list of names with money
    return CostWords::tr("Up to %1: %2 in total. %3.")
        .arg(dayEnding(picture.times.last()), format::money(picture.total()), parts.join(u", "_s));
}

QString dayDescription(const CostPicture &picture, int day)
{
    if (picture.isAhead(day))
        return outlookDescription(picture, day);
    if (day < 0)
        return {};
    QStringList parts;
    for (const CostBand &band : picture.bands)
        parts.append(u"%1 %2"_s.arg(band.name, format::money(band.onDay(day))));
    //: %1 day, %2 money of that day, %3 list of names with money, %4 money since the month's begin
    return CostWords::tr("%1: %2 that day (%3), %4 up to then.")
        .arg(dayEnding(picture.times.at(day)), format::money(picture.onDay(day)),
             parts.join(u", "_s), format::money(picture.accumulated(day)));
}

} // namespace spacedock
