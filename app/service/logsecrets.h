// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <mutex>
#include <optional>

namespace spacedock {

/// The texts of masked lines as they came. In memory only; of many, the newest.
class LogSecrets {
public:
    void add(qint64 line, QByteArray text)
    {
        const std::scoped_lock lock(m_mutex);
        m_size += text.size();
        m_texts.insert_or_assign(line, std::move(text));
        while (m_texts.size() > MaxLines || m_size > MaxSize) {
            m_size -= m_texts.begin()->second.size();
            m_texts.erase(m_texts.begin());
        }
    }
    std::optional<QByteArray> find(qint64 line) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_texts.find(line);
        return found == m_texts.end() ? std::nullopt : std::optional(found->second);
    }

private:
    static constexpr std::size_t MaxLines = 10'000;
    static constexpr qsizetype MaxSize = qsizetype{4} * 1024 * 1024;

    mutable std::mutex m_mutex;
    std::map<qint64, QByteArray> m_texts;
    qsizetype m_size = 0;
};

} // namespace spacedock
