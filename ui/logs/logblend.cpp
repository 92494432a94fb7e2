// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logblend.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace spacedock {

using namespace std::chrono_literals;

namespace {

/// Of each frame, so long at most goes into new lines; the rest is for the person.
constexpr qint64 Budget = 5;
constexpr qint64 LinesAtOnce = 256;
constexpr auto Settling = 300ms;
/// Clocks of two machines differ a little; that is no reason to begin anew.
constexpr auto Tolerance = 500ms;
/// Of more lines the first are long past.
constexpr qint64 MostReordered = 500'000;

} // namespace

LogBlend::LogBlend(const QList<std::shared_ptr<const LogStore>> &stores, QStringList names,
                   QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_store(std::make_shared<LogStore>())
    , m_names(std::move(names))
{
    m_restart.setSingleShot(true);
    m_restart.setInterval(Settling);
    connect(&m_restart, &QTimer::timeout, this, &LogBlend::restart);
    connect(&m_merge, &LogMerge::advanced, this, &LogBlend::take);
    m_merge.setSources(stores);
    m_merge.follow();
}

/// A log that is replayed later than another is put in order once it has come.
void LogBlend::restart()
{
    m_store = std::make_shared<LogStore>();
    m_next = 0;
    m_latest.reset();
    m_isLate = false;
    m_merge.setSources(m_stores);
    m_merge.follow();
    emit restarted();
}

void LogBlend::follow()
{
    m_merge.follow();
}

std::function<QByteArray(qint64)> LogBlend::namer() const
{
    return [merged = m_merge.merged(), names = m_names](qint64 line) {
        return line < merged.end() ? names.value(merged.source(line)).toUtf8() : QByteArray();
    };
}

void LogBlend::add(const LogMerged &merged, qint64 line)
{
    if (const auto divider = merged.divider(line)) {
        m_store->append(*divider);
        return;
    }
    const LogRecord record = merged.record(line);
    m_isLate = m_isLate || (record.time && m_latest && *record.time + Tolerance < *m_latest);
    m_latest = std::max(m_latest, record.time);
    m_store->append(merged.text(line), record);
    if (const auto revealed = record.isMasked ? merged.revealed(line) : std::nullopt)
        m_store->reveal(m_store->writtenEnd() - 1, *revealed);
}

void LogBlend::take()
{
    if (m_isTaking)
        return;
    const LogMerged &merged = m_merge.merged();
    QElapsedTimer watch;
    watch.start();
    while (m_next < merged.end() && watch.elapsed() < Budget) {
        for (qint64 i = 0; i < LinesAtOnce && m_next < merged.end(); ++i, ++m_next) {
            add(merged, m_next);
        }
    }
    m_store->publish();
    emit advanced();
    if (m_isLate && m_next < MostReordered)
        m_restart.start();
    if (m_next < merged.end()) {
        m_isTaking = true;
        QTimer::singleShot(0ms, this, [this] {
            m_isTaking = false;
            take();
        });
    }
}

} // namespace spacedock
