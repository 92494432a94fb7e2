// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logsettings.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Keepings{"everything"_L1, "paid"_L1, "nothing"_L1};
constexpr qint64 Megabyte = qint64{1024} * 1024;

LogKeeping keepingFrom(const QString &word)
{
    const auto *const found = std::ranges::find(Keepings, word);
    return found == Keepings.end() ? LogKeeping::Everything
                                   : static_cast<LogKeeping>(found - Keepings.begin());
}

QList<LogPattern> loadPatterns(QSettings &store)
{
    QList<LogPattern> patterns;
    const int count = store.beginReadArray("logs/patterns"_L1);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        LogPattern pattern{.query = {.pattern = store.value("pattern"_L1).toString().toUtf8(),
                                     .isRegex = store.value("isRegex"_L1, true).toBool(),
                                     .isCaseSensitive = store.value("case"_L1, false).toBool()}};
        pattern.space = SpaceId::fromText(store.value("space"_L1).toString()).value_or(SpaceId());
        if (!pattern.query.isEmpty())
            patterns.append(pattern);
    }
    store.endArray();
    return patterns;
}

void savePatterns(QSettings &store, const QList<LogPattern> &patterns)
{
    store.remove("logs/patterns"_L1);
    store.beginWriteArray("logs/patterns"_L1, int(patterns.size()));
    for (int i = 0; i < patterns.size(); ++i) {
        const LogPattern &pattern = patterns[i];
        store.setArrayIndex(i);
        store.setValue("pattern"_L1, QString::fromUtf8(pattern.query.pattern));
        store.setValue("isRegex"_L1, pattern.query.isRegex);
        store.setValue("case"_L1, pattern.query.isCaseSensitive);
        store.setValue("space"_L1, pattern.space.isEmpty() ? QString() : pattern.space.path());
    }
    store.endArray();
}

} // namespace

LogSettings LogSettings::load(QSettings &store)
{
    LogSettings settings;
    const LogLimits usual;
    settings.keeping = keepingFrom(store.value("logs/keep"_L1).toString());
    const qint64 megabytes = store.value("logs/megabytes"_L1).toLongLong();
    settings.limits.bytes = megabytes > 0 ? megabytes * Megabyte : usual.bytes;
    const int days = store.value("logs/days"_L1).toInt();
    settings.limits.age = days > 0 ? std::chrono::days{days} : usual.age;
    settings.watchesPaid = store.value("logs/watchPaid"_L1).toBool();
    for (const QString &path : store.value("logs/pinned"_L1).toStringList()) {
        if (const auto id = SpaceId::fromText(path))
            settings.pinned.insert(*id);
    }
    settings.patterns = loadPatterns(store);
    return settings;
}

void LogSettings::save(QSettings &store) const
{
    store.setValue("logs/keep"_L1, QString(Keepings.at(static_cast<std::size_t>(keeping))));
    store.setValue("logs/megabytes"_L1, limits.bytes / Megabyte);
    store.setValue("logs/days"_L1, int(limits.age.count()));
    store.setValue("logs/watchPaid"_L1, watchesPaid);
    QStringList paths;
    for (const SpaceId &id : pinned)
        paths.append(id.path());
    paths.sort();
    store.setValue("logs/pinned"_L1, paths);
    savePatterns(store, patterns);
}

void LogSettings::applyTo(LogDesk &desk) const
{
    desk.setKeeping(keeping);
    desk.history().setLimits(limits);
    desk.alerts().setPatterns(patterns);
    for (const SpaceId &id : desk.pinned() - pinned)
        desk.setPinned(id, false);
    for (const SpaceId &id : pinned)
        desk.setPinned(id, true);
    desk.setWatchingPaid(watchesPaid);
}

} // namespace spacedock
