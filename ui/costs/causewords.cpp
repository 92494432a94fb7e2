// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/causewords.h"

#include <QCoreApplication>

namespace spacedock {

namespace {

struct CauseWords {
    Q_DECLARE_TR_FUNCTIONS(CauseWords)
};

} // namespace

QString causeWords(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::StartBilled:
        return CauseWords::tr("starting, which the bill counts");
    case DifferenceCause::StartFree:
        return CauseWords::tr("starting, which the bill leaves out");
    case DifferenceCause::BuildBilled:
        return CauseWords::tr("building, which the bill counts");
    case DifferenceCause::Grant:
        return CauseWords::tr("paid by a grant");
    case DifferenceCause::UnknownStage:
        return CauseWords::tr("in a stage that Spacedock does not know");
    case DifferenceCause::StoppedBilled:
        return CauseWords::tr("seen paused, asleep or failed, and billed");
    case DifferenceCause::NeverSeen:
        return CauseWords::tr("never looked at by Spacedock");
    case DifferenceCause::BeforeFirstLook:
        return CauseWords::tr("before Spacedock first looked");
    case DifferenceCause::UnobservedGap:
        return CauseWords::tr("while Spacedock was not watching");
    case DifferenceCause::SinceLastLook:
        return CauseWords::tr("after Spacedock last looked");
    case DifferenceCause::NoticedLate:
        return CauseWords::tr("until Spacedock noticed the change");
    case DifferenceCause::BetweenLooks:
        return CauseWords::tr("changed and back between two looks");
    case DifferenceCause::BillBehind:
        return CauseWords::tr("after the bill was read");
    case DifferenceCause::NotBilled:
        return CauseWords::tr("seen running, and not on the bill");
    case DifferenceCause::OtherHardware:
        return CauseWords::tr("seen on other hardware than is billed");
    case DifferenceCause::NoPrice:
        return CauseWords::tr("hardware without a price in the price book");
    case DifferenceCause::StartedMinute:
        return CauseWords::tr("a started minute");
    case DifferenceCause::UnitPrice:
        return CauseWords::tr("the bill's rounded price per minute");
    case DifferenceCause::Replicas:
        return CauseWords::tr("another number of replicas");
    case DifferenceCause::PriceEdition:
        return CauseWords::tr("another price per minute");
    case DifferenceCause::NotASpace:
        return CauseWords::tr("not a Space, so not metered");
    case DifferenceCause::Unexplained:
        break;
    }
    return CauseWords::tr("not explained");
}

QString causeSentence(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::StartBilled:
        return CauseWords::tr("The Hub bills the minutes of a start; the price book that was in "
                              "force says that they are free.");
    case DifferenceCause::StartFree:
        return CauseWords::tr("The price book bills the minutes of a start; the bill leaves them "
                              "out.");
    case DifferenceCause::BuildBilled:
        return CauseWords::tr("The bill counts minutes in which the Space was seen building, "
                              "which should be free.");
    case DifferenceCause::Grant:
        return CauseWords::tr("A grant pays on one side and not on the other.");
    case DifferenceCause::UnknownStage:
        return CauseWords::tr("The Hub reported a stage that Spacedock does not know, and bills "
                              "it. The meter counts only stages with a rule.");
    case DifferenceCause::StoppedBilled:
        return CauseWords::tr("The bill counts minutes in which the Space was seen paused, "
                              "asleep or failed, which should be free. Ask the Hub about it.");
    case DifferenceCause::NeverSeen:
        return CauseWords::tr("Spacedock did not look at the Space in this month: it did not "
                              "run, or the Space was gone before. The meter invents nothing.");
    case DifferenceCause::BeforeFirstLook:
        return CauseWords::tr("Billed before Spacedock first looked at the Space in this month. "
                              "The meter invents nothing.");
    case DifferenceCause::UnobservedGap:
        return CauseWords::tr("Billed while Spacedock did not run or had no connection. The "
                              "meter invents nothing.");
    case DifferenceCause::SinceLastLook:
        return CauseWords::tr("Billed after Spacedock last looked at the Space. The meter "
                              "invents nothing.");
    case DifferenceCause::NoticedLate:
        return CauseWords::tr("Spacedock dates a change by the look that noticed it, the Hub by "
                              "its own clock.");
    case DifferenceCause::BetweenLooks:
        return CauseWords::tr("The Space ran, or stopped, for a moment between two looks that "
                              "both saw the same.");
    case DifferenceCause::BillBehind:
        return CauseWords::tr("The meter goes on until now; the bill was read some minutes ago.");
    case DifferenceCause::NotBilled:
        return CauseWords::tr("The Space was seen running on paid hardware, and the bill has no "
                              "line for that time.");
    case DifferenceCause::OtherHardware:
        return CauseWords::tr("The bill names another hardware than the Space was seen on.");
    case DifferenceCause::NoPrice:
        return CauseWords::tr("The price book of that day has no price for the hardware, so the "
                              "meter counts nothing.");
    case DifferenceCause::StartedMinute:
        return CauseWords::tr("A run begins and ends within a minute; which one counts is "
                              "rounded differently.");
    case DifferenceCause::UnitPrice:
        return CauseWords::tr("The bill multiplies a price per minute that was rounded to a "
                              "micro-dollar.");
    case DifferenceCause::Replicas:
        return CauseWords::tr("The bill counts another number of replicas than was seen.");
    case DifferenceCause::PriceEdition:
        return CauseWords::tr("The bill has another price than the price book of that day.");
    case DifferenceCause::NotASpace:
        return CauseWords::tr("Storage, inference and other products are on the bill only.");
    case DifferenceCause::Unexplained:
        break;
    }
    return CauseWords::tr("Neither the stages that were seen nor a rule explains it.");
}

} // namespace spacedock
