// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/grantchecks.h"

#include "ui/dialogs/billeffect.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

Fact good(const QString &text)
{
    return {u"check"_s, Tone::Running, text};
}

Fact bad(const QString &text)
{
    return {u"warning"_s, Tone::Paid, text};
}

Fact askedBefore(const std::optional<GrantRequest> &before)
{
    if (!before)
        return good(CheckWords::tr("No grant asked before"));
    return bad(CheckWords::tr("Asked on %1: %2")
                   .arg(format::date(before->askedAt), grantWord(before->state)));
}

} // namespace

QList<Fact> grantChecks(const SpaceContext &context, const GrantApplication &application,
                        const std::optional<GrantRequest> &before)
{
    const Space &space = context.space;
    const QString stage = stageWord(space.runtime.stage);
    return {
        space.visibility == Visibility::Public
            ? good(CheckWords::tr("The Space is public"))
            : bad(CheckWords::tr("It is %1; grants are for public Spaces")
                      .arg(visibilityWord(space.visibility))),
        {u"help"_s, Tone::Text2, CheckWords::tr("Community tab: must be on")},
        space.license.isEmpty() ? bad(CheckWords::tr("No licence is stated"))
                                : good(CheckWords::tr("Licence: %1").arg(space.license)),
        askedBefore(before),
        application.sleepAfter ? good(CheckWords::tr("Sleeps when not used"))
                               : bad(CheckWords::tr("Never sleeps: few get that")),
        isFailed(space.runtime.stage.stage) ? bad(CheckWords::tr("It fails now: %1").arg(stage))
                                            : good(CheckWords::tr("No error now")),
    };
}

QString paidToday(const SpaceContext &context)
{
    const QString month = format::monthName(monthOf(context.now));
    if (context.granted)
        return CheckWords::tr("nothing: a grant pays for it");
    if (context.month.total == Money{})
        return CheckWords::tr("nothing in %1").arg(month);
    QStringList names;
    for (const QString &flavor : context.month.flavors)
        names.append(flavorName(flavor, context.book()));
    return CheckWords::tr("%1 in %2, %3 on %4")
        .arg(format::money(context.month.total), month, hoursText(context.month.billed),
             names.join(u", "_s));
}

QString coveredByGrant(const SpaceContext &context, const QString &flavor)
{
    const Flavor *asked = context.book().find(flavor);
    const QString name = flavorName(flavor, context.book());
    if (!asked)
        return CheckWords::tr("%1; these prices do not name it").arg(name);
    if (asked->isFree())
        return CheckWords::tr("%1, which is free for the owner").arg(name);
    const auto use = monthAtUse(context.month.billed, context.now);
    if (use.count() == 0)
        return CheckWords::tr("%1 while it runs on %2").arg(format::perHour(asked->price), name);
    return CheckWords::tr("%1 a month at that use on %2")
        .arg(format::about(cost(asked->price, use)), name);
}

} // namespace spacedock
