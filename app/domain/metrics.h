// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>

namespace spacedock {

/// One sample of a Space's metrics stream, one replica.
struct MetricsSample {
    struct Gpu {
        QString id;
        double utilization = 0; ///< Percent.
        std::int64_t memoryUsed = 0; ///< Bytes.
        std::int64_t memoryTotal = 0;
        bool operator==(const Gpu &) const = default;
    };

    QString replica;
    double cpuPercent = 0; ///< As the Hub gives it; sources do not say of what.
    std::int64_t cpuMillicores = 0;
    std::int64_t memoryUsed = 0; ///< Bytes.
    std::int64_t memoryTotal = 0;
    double receiveRate = 0; ///< rx_bps; sources do not settle bits or bytes.
    double sendRate = 0;
    QList<Gpu> gpus;
    bool operator==(const MetricsSample &) const = default;
};

} // namespace spacedock
