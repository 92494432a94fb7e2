// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/estimatewords.h"

#include "app/domain/usageplan.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace spacedock {

namespace {

struct EstimateWords {
    Q_DECLARE_TR_FUNCTIONS(EstimateWords)
};

} // namespace

QString zeroGpuText()
{
    const ZeroGpuQuota quota;
    const QString hosts =
        //: Numbers of Spaces
        EstimateWords::tr("Free of charge to host: %1 Spaces on a free account, %2 with PRO, %3 in "
                          "a team.")
            .arg(quota.hostedFree)
            .arg(quota.hostedPro)
            .arg(quota.hostedTeam);
    const QString visitors =
        //: Lengths of GPU time
        EstimateWords::tr("A visitor has %1 of GPU time a day without an account, %2 with one, %3 "
                          "with PRO, %4 in an enterprise.")
            .arg(format::duration(quota.anonymous), format::duration(quota.free),
                 format::duration(quota.pro), format::duration(quota.enterprise));
    const QString beyond =
        //: %1 money, %2 a time
        EstimateWords::tr("Beyond that the visitor pays %1 for %2, not you. The GPU is shared: "
                          "visitors may have to wait.")
            .arg(format::money({quota.beyond.microUSD}),
                 format::duration(std::chrono::minutes{quota.beyond.minutes}));
    return hosts + QLatin1Char(' ') + visitors + QLatin1Char(' ') + beyond;
}

} // namespace spacedock
