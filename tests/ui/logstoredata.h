// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logstore.h"

#include <memory>

namespace spacedock {

/// A store as the ingest would fill it, line by line.
class StoreWriter {
public:
    StoreWriter()
        : m_store(std::make_shared<LogStore>())
    {
    }

    const std::shared_ptr<LogStore> &store() const { return m_store; }

    StoreWriter &add(const QByteArray &text, LogRecord record = {})
    {
        if (!record.time)
            record.time = m_now;
        m_store->append(text, record);
        m_now += std::chrono::milliseconds{100};
        return *this;
    }
    StoreWriter &error(const QByteArray &text) { return add(text, {.level = LogLevel::Error}); }
    StoreWriter &warning(const QByteArray &text) { return add(text, {.level = LogLevel::Warning}); }
    StoreWriter &restart(int run)
    {
        m_now += std::chrono::minutes{2};
        m_store->append(LogDivider{.kind = LogDivider::Kind::Restart,
                                   .from = m_now - std::chrono::minutes{2},
                                   .until = m_now,
                                   .run = run,
                                   .commit = {}});
        return *this;
    }
    StoreWriter &wait(std::chrono::milliseconds time)
    {
        m_now += time;
        return *this;
    }
    void publish() { m_store->publish(); }

private:
    std::shared_ptr<LogStore> m_store;
    Time m_now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 18} + std::chrono::hours{9}};
};

} // namespace spacedock
