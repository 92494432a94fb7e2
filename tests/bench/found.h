// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logsearch.h"
#include "tests/bench/measure.h"

#include <QEventLoop>

namespace spacedock::bench {

/// What one search took, and had.
struct Found {
    double first = 0; ///< Seconds.
    double all = 0;
    double cpu = 0;
    qint64 count = 0;
};

inline Found find(const std::shared_ptr<const LogStore> &store, const LogQuery &query)
{
    Found found;
    LogSearch search;
    QEventLoop loop;
    const double started = now();
    const double cpu = cpuSeconds();
    QObject::connect(&search, &LogSearch::progressed, &loop, [&] {
        if (found.first == 0 && !search.matches().isEmpty())
            found.first = now() - started;
    });
    QObject::connect(&search, &LogSearch::finished, &loop, &QEventLoop::quit);
    search.start(store, query);
    loop.exec();
    found.all = now() - started;
    found.cpu = cpuSeconds() - cpu;
    found.count = search.matches().count();
    return found;
}

} // namespace spacedock::bench
