// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacecells.h"

#include "app/domain/duration.h"
#include "ui/common/stageshape.h"
#include "ui/spaces/spacesmodel.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

namespace spacedock::cells {

using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// The longer, the rounder: nobody needs the minutes of yesterday.
seconds rounded(seconds length)
{
    if (length >= days{2})
        return floor<days>(length);
    if (length >= hours{4})
        return floor<hours>(length);
    return length >= minutes{1} ? floor<minutes>(length) : length;
}

seconds elapsed(Time since, Time now)
{
    return since == Time::min() ? seconds{0} : std::max(floor<seconds>(now - since), seconds{0});
}

QString cellWords(const SpaceRow &row, int column, Time now)
{
    switch (column) {
    case SpacesModel::NameColumn:
        return row.id().name;
    case SpacesModel::SdkColumn:
        return row.space.sdk;
    case SpacesModel::StageColumn:
        return row.stageText;
    case SpacesModel::HardwareColumn:
        return row.hardwareText.isEmpty() ? u"–"_s : row.hardwareText;
    case SpacesModel::SleepColumn:
        return sleepText(row);
    case SpacesModel::CostColumn:
        return costWord(row.cost);
    case SpacesModel::MonthColumn:
        return format::amount(row.month);
    case SpacesModel::SinceColumn:
        return sinceText(row, now);
    default:
        return {};
    }
}

Tone cellTone(const SpaceRow &row, int column)
{
    switch (column) {
    case SpacesModel::StageColumn:
        return row.pending && !isInFlight(row.space.runtime.stage.stage)
            ? Tone::Starting
            : stageWordTone(row.space.runtime.stage.stage);
    case SpacesModel::HardwareColumn:
        return row.hardwareText.isEmpty() ? Tone::Text2 : Tone::Text;
    case SpacesModel::SleepColumn:
        return sleepTone(row);
    case SpacesModel::CostColumn:
        return costTone(row.cost);
    case SpacesModel::MonthColumn:
        return row.month == Money{} ? Tone::Text2 : Tone::Text;
    case SpacesModel::SdkColumn:
    case SpacesModel::SinceColumn:
        return Tone::Text2;
    default:
        return Tone::Text;
    }
}

QVariant cellWeight(const SpaceRow &row, int column)
{
    if (column == SpacesModel::NameColumn)
        return int(QFont::Medium);
    if (column == SpacesModel::CostColumn && row.isPaidNow())
        return int(QFont::DemiBold);
    return {};
}

QVariant cellTip(const SpaceRow &row, int column)
{
    if (column == SpacesModel::NameColumn && !row.space.title.isEmpty())
        return row.space.title;
    if (column == SpacesModel::StageColumn || column == SpacesModel::CostColumn)
        return stageTip(row);
    if (column == SpacesModel::SinceColumn && since(row) != Time::min())
        return format::dateTime(since(row));
    return {};
}

/// A cell for those who hear it: without arrows, and with whose Space it is.
QString spokenWords(const SpaceRow &row, int column, Time now)
{
    QString words = cellWords(row, column, now);
    if (column == SpacesModel::NameColumn)
        return row.id().path();
    if (column == SpacesModel::HardwareColumn && !row.requestedText.isEmpty())
        return SpacesModel::tr("%1, changing to %2").arg(words, row.requestedText);
    return words;
}

bool isNumber(int column)
{
    return column == SpacesModel::CostColumn || column == SpacesModel::MonthColumn
        || column == SpacesModel::SinceColumn;
}

} // namespace

QString sleepText(const SpaceRow &row)
{
    const Runtime &runtime = row.space.runtime;
    if (row.space.isStatic() || runtime.requestedHardware == ZeroGpu)
        return u"–"_s;
    if (!row.isPaidHardware && !runtime.sleepTime)
        return format::sleepTime(FreeSleepTime);
    return format::sleepTime(runtime.sleepTime);
}

Tone sleepTone(const SpaceRow &row)
{
    if (row.neverSleeps())
        return row.isPaidNow() ? Tone::Paid : Tone::Text;
    return row.isPaidHardware ? Tone::Text : Tone::Text2;
}

Tone costTone(const CostNow &cost)
{
    switch (cost.kind) {
    case CostNow::Kind::Paid:
    case CostNow::Kind::AtMost:
        return Tone::Paid;
    case CostNow::Kind::Granted:
        return Tone::Granted;
    case CostNow::Kind::Free:
        return Tone::Free;
    case CostNow::Kind::NoPrice:
        return Tone::Unknown;
    case CostNow::Kind::Idle:
        break;
    }
    return Tone::Text2;
}

QString elapsedText(const SpaceRow &row, Time now)
{
    return row.changingSince ? format::clock(elapsed(*row.changingSince, now)) : QString();
}

Time since(const SpaceRow &row)
{
    return row.changingSince.value_or(row.stageSince.value_or(Time::min()));
}

seconds sinceStep(const SpaceRow &row, Time now)
{
    return rounded(elapsed(since(row), now));
}

QString sinceText(const SpaceRow &row, Time now)
{
    if (row.changingSince)
        return elapsedText(row, now);
    return row.stageSince ? format::duration(sinceStep(row, now)) : u"–"_s;
}

QString stageTip(const SpaceRow &row)
{
    const Runtime &runtime = row.space.runtime;
    const QString meaning = stageMeaning(runtime.stage, row.cost);
    return runtime.errorMessage.isEmpty() ? meaning : meaning + u'\n' + runtime.errorMessage;
}

QVariant alignment(int column)
{
    return isNumber(column) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

QVariant data(const SpaceRow &row, int column, int role, Time now)
{
    switch (role) {
    case Qt::DisplayRole:
        return cellWords(row, column, now);
    case Qt::AccessibleTextRole:
        return spokenWords(row, column, now);
    case Qt::ToolTipRole:
        return cellTip(row, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case ToneRole:
        return int(cellTone(row, column));
    case WeightRole:
        return cellWeight(row, column);
    case PrefixRole:
        return column == SpacesModel::NameColumn ? QVariant(row.id().owner + u'/') : QVariant();
    case StageRole:
        return column == SpacesModel::StageColumn ? QVariant(int(row.space.runtime.stage.stage))
                                                  : QVariant();
    case TargetRole:
        return column == SpacesModel::HardwareColumn && !row.requestedText.isEmpty()
            ? QVariant(row.requestedText)
            : QVariant();
    case TagRole:
        return column == SpacesModel::HardwareColumn && row.changingSince
            ? QVariant(elapsedText(row, now))
            : QVariant();
    default:
        return {};
    }
}

} // namespace spacedock::cells
