// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simoptions.h"

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace spacedock::test {

namespace {

Flavor cpu(const QString &id, const QString &name, int cores, int memory, int perHour)
{
    return {.id = id,
            .name = name,
            .vCPU = cores,
            .memoryGB = memory,
            .diskGB = 50,
            .price = Rate::perHour(perHour)};
}

Flavor gpu(const QString &id, const QString &name, const QString &model, int gpuMemory, int cores,
           int memory, int disk, int perHour)
{
    return {.id = id,
            .name = name,
            .accelerator = model,
            .accelerators = 1,
            .acceleratorMemoryGB = gpuMemory,
            .vCPU = cores,
            .memoryGB = memory,
            .diskGB = disk,
            .price = Rate::perHour(perHour)};
}

} // namespace

PriceBook priceBook()
{
    const Time date = sys_days(2026y / August / 1);
    return {
        .id = u"2026-08"_s,
        .asOf = date,
        .validFrom = date,
        .rule = {.startingIsBilled = true},
        .flavors = {cpu(u"cpu-basic"_s, u"CPU basic"_s, 2, 16, 0),
                    cpu(u"cpu-upgrade"_s, u"CPU upgrade"_s, 8, 32, 30'000),
                    gpu(u"t4-small"_s, u"T4 small"_s, u"T4"_s, 16, 4, 15, 50, 400'000),
                    gpu(u"t4-medium"_s, u"T4 medium"_s, u"T4"_s, 16, 8, 30, 100, 600'000),
                    gpu(u"l4x1"_s, u"L4"_s, u"L4"_s, 24, 8, 30, 400, 800'000),
                    gpu(u"a10g-small"_s, u"A10G small"_s, u"A10G"_s, 24, 4, 15, 110, 1'000'000),
                    gpu(u"a10g-large"_s, u"A10G large"_s, u"A10G"_s, 24, 12, 46, 200, 1'500'000),
                    gpu(u"a100-large"_s, u"A100"_s, u"A100"_s, 80, 12, 142, 1000, 2'500'000)}};
}

sim::HubOptions simOptions()
{
    return {.book = priceBook(),
            .start = sys_days(2026y / November / 22) + hours(14) + minutes(20)};
}

} // namespace spacedock::test
