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
    if (day < 0 || day >= picture.times.size())
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
