// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/costsession.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

CostSession::CostSession(HubSession &hub)
    : m_hub(hub)
    , m_spaces(hub.client(), hub.account(), m_books, m_history, systemNow)
    , m_ledger(hub.client(), hub.account(), m_spaces, m_books, m_history, systemNow)
{
    m_history.open(u":memory:"_s);
}

QStringList CostSession::owners() const
{
    return m_hub.account().identity().owners();
}

void CostSession::read(std::function<void()> use)
{
    m_use = std::move(use);
    connect(&m_ledger, &Ledger::changed, this, &CostSession::look);
    connect(&m_ledger, &Ledger::failed, this, &CostSession::look, Qt::QueuedConnection);
    connect(&m_spaces, &SpaceStore::freshnessChanged, this, &CostSession::look);
    m_hub.signIn();
}

bool CostSession::isRead() const
{
    const QStringList all = owners();
    const TimeSpan month = monthOf(now());
    const auto isKnown = [this, month](const QString &owner) {
        const Ledger::Source source = m_ledger.source(month, owner);
        return source.readAt || source.error;
    };
    const bool areSpacesRead = m_spaces.freshness() == SpaceStore::Freshness::Current
        || m_spaces.freshness() == SpaceStore::Freshness::Stale;
    return !all.isEmpty() && std::ranges::all_of(all, isKnown) && !m_ledger.isReading()
        && areSpacesRead;
}

void CostSession::look()
{
    if (!m_use || !isRead())
        return;
    auto use = std::exchange(m_use, nullptr);
    const TimeSpan month = monthOf(now());
    int readable = 0;
    std::optional<Error> first;
    for (const QString &owner : owners()) {
        const std::optional<Error> error = m_ledger.source(month, owner).error;
        readable += error ? 0 : 1;
        if (error && !first)
            first = error;
        if (error)
            std::fputs(qPrintable(u"%1: %2\n"_s.arg(owner, errorSentence(*error))), stderr);
    }
    if (readable == 0)
        m_hub.finish(Failed);
    else // Later: this may be the first of several that hear the same news.
        QMetaObject::invokeMethod(this, std::move(use), Qt::QueuedConnection);
}

std::optional<TimeSpan> monthNamed(const QString &text)
{
    const QDate first = QDate::fromString(text + u"-01"_s, Qt::ISODate);
    if (!first.isValid())
        return std::nullopt;
    const QDateTime begin = first.startOfDay(Qt::UTC);
    return monthOf(Time{std::chrono::milliseconds{begin.toMSecsSinceEpoch()}});
}

QString monthName(TimeSpan month)
{
    return isoTime(month.begin).first(7);
}

QString isoTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

QJsonValue jsonMoney(Money money)
{
    return qint64{money.microUSD};
}

QString usd(Money money)
{
    constexpr std::int64_t MicroPerCent = 10'000;
    const std::int64_t amount = std::abs(money.microUSD);
    const std::int64_t cents = (amount + MicroPerCent / 2) / MicroPerCent;
    const QString sign = money.microUSD < 0 && cents > 0 ? u"-"_s : QString();
    return u"%1%2.%3"_s.arg(sign).arg(cents / 100).arg(cents % 100, 2, 10, QChar{u'0'});
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

} // namespace spacedock
