// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/historyworker.h"

#include <QStringList>

#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

static constexpr auto RetryAfter = 10s;
static constexpr std::size_t MostWaiting = 200'000;

// Busy, locked, not writable, no access, disk full. What fails for another reason would fail again
// and keep everything behind it from the file.
static bool mayPass(const Error &error)
{
    static const QStringList codes{u"5"_s, u"6"_s, u"8"_s, u"10"_s, u"13"_s, u"14"_s};
    return codes.contains(error.code);
}

HistoryWorker::HistoryWorker()
    : m_retry(this)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryAfter);
    connect(&m_retry, &QTimer::timeout, this, &HistoryWorker::flush);
}

void HistoryWorker::open(int session, const QString &path)
{
    close();
    QList<Error> problems;
    const HistoryData data = path == ":memory:"_L1 ? HistoryData() : m_file.open(path, problems);
    emit opened(session, m_file.isOpen(), data);
    for (const Error &problem : std::as_const(problems))
        emit failed(problem);
}

void HistoryWorker::write(HistoryWrites writes)
{
    if (!m_file.isOpen())
        return;
    std::ranges::move(writes, std::back_inserter(m_waiting));
    if (!m_isFailing)
        flush();
}

void HistoryWorker::fetch(int session, TimeSpan span)
{
    const Result<HistoryData> data =
        m_file.isOpen() ? m_file.read(span) : Result<HistoryData>(HistoryData());
    emit fetched(session, span, data.value_or(HistoryData()));
    if (!data)
        emit failed(storageError(data.error().detail));
}

void HistoryWorker::readOthers(int session, int change)
{
    if (!m_file.isOpen() || !m_waiting.empty())
        return;
    if (const auto data = m_file.readOthers())
        emit othersRead(session, change, *data);
}

void HistoryWorker::readAgain(int session, int change)
{
    m_file.forgetVersion();
    readOthers(session, change);
}

void HistoryWorker::close()
{
    if (m_file.isOpen())
        flush();
    m_file.close();
    m_waiting.clear();
    m_isFailing = false;
    m_retry.stop();
}

void HistoryWorker::flush()
{
    if (m_waiting.empty()) {
        m_isFailing = false;
        return;
    }
    const Result<void> written = m_file.write(m_waiting);
    if (written) {
        m_waiting.clear();
        m_isFailing = false;
        return;
    }
    if (!mayPass(written.error()) || m_waiting.size() > MostWaiting)
        m_waiting.clear();
    if (!std::exchange(m_isFailing, true))
        emit failed(storageError(written.error().detail));
    m_retry.start();
}

} // namespace spacedock
