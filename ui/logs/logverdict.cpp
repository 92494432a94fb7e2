// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logverdict.h"

#include "app/domain/hardware.h"

#include <QCoreApplication>

namespace spacedock {

namespace {

/// Where lupdate files these words.
struct LogVerdict {
    Q_DECLARE_TR_FUNCTIONS(LogVerdict)
};

} // namespace

VerdictWords verdictWords(const GpuVerdict &verdict, const Flavor &billed)
{
    const QString device =
        verdict.device.isEmpty() ? billed.accelerator : QString::fromUtf8(verdict.device);
    switch (verdict.kind) {
    case GpuVerdict::Kind::AsBilled:
        return {LogVerdict::tr("GPU used: %1, as billed").arg(device), Tag::Look::Ok};
    case GpuVerdict::Kind::OtherDevice:
        return {LogVerdict::tr("GPU used: %1, but %2 is billed").arg(device, billed.accelerator),
                Tag::Look::Paid};
    case GpuVerdict::Kind::CpuOnly:
        return {LogVerdict::tr("CPU only, %1 is billed").arg(billed.accelerator), Tag::Look::Error};
    case GpuVerdict::Kind::NotChecked:
        break;
    }
    return {LogVerdict::tr("GPU not checked yet"), Tag::Look::Neutral};
}

} // namespace spacedock
