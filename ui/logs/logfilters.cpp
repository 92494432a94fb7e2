// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logfilters.h"

#include "ui/common/tokens.h"

#include <QSettings>
#include <QVariant>

#include <algorithm>
#include <tuple>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKept = 50;
constexpr int MostContext = 5;
constexpr int SeriesCount = static_cast<int>(std::tuple_size_v<decltype(Tokens::series)>);

/// "c" case, "w" whole words, "r" expression, then the pattern.
QString written(const LogQuery &query)
{
    QString flags;
    if (query.isCaseSensitive)
        flags += u'c';
    if (query.isWholeWord)
        flags += u'w';
    if (query.isRegex)
        flags += u'r';
    return flags + u':' + QString::fromUtf8(query.pattern);
}

LogQuery readQuery(const QString &text)
{
    const QString flags = text.section(u':', 0, 0);
    return {.pattern = text.section(u':', 1).toUtf8(),
            .isRegex = flags.contains(u'r'),
            .isCaseSensitive = flags.contains(u'c'),
            .isWholeWord = flags.contains(u'w')};
}

QStringList written(const QList<LogQuery> &queries)
{
    QStringList all;
    for (const LogQuery &query : queries)
        all << written(query);
    return all;
}

QList<LogQuery> readQueries(const QVariant &value)
{
    QList<LogQuery> queries;
    for (const QString &text : value.toStringList()) {
        if (const LogQuery query = readQuery(text); !query.isEmpty())
            queries << query;
    }
    return queries;
}

QVariantMap written(const NamedFilter &named)
{
    QVariantList levels;
    for (const LogLevel level : named.filter.levels)
        levels << static_cast<int>(level);
    return {{u"name"_s, named.name},
            {u"include"_s, written(named.filter.include)},
            {u"exclude"_s, written(named.filter.exclude)},
            {u"levels"_s, levels},
            {u"context"_s, named.filter.context}};
}

NamedFilter readFilter(const QVariantMap &map)
{
    NamedFilter named{.name = map.value(u"name"_s).toString(), .filter = {}};
    named.filter.include = readQueries(map.value(u"include"_s));
    named.filter.exclude = readQueries(map.value(u"exclude"_s));
    for (const QVariant &level : map.value(u"levels"_s).toList()) {
        const int number = level.toInt();
        if (number > static_cast<int>(LogLevel::None)
            && number <= static_cast<int>(LogLevel::Error))
            named.filter.levels << static_cast<LogLevel>(number);
    }
    named.filter.context = std::clamp(map.value(u"context"_s).toInt(), 0, MostContext);
    return named;
}

} // namespace

QList<NamedFilter> loadFilters(const QSettings &settings)
{
    QList<NamedFilter> filters;
    for (const QVariant &value : settings.value(u"logFilters"_s).toList()) {
        const NamedFilter named = readFilter(value.toMap());
        if (!named.name.isEmpty() && filters.size() < MostKept)
            filters << named;
    }
    return filters;
}

void saveFilters(QSettings &settings, const QList<NamedFilter> &filters)
{
    QVariantList all;
    for (const NamedFilter &named : filters)
        all << written(named);
    settings.setValue(u"logFilters"_s, all);
}

QList<Highlighter> loadHighlighters(const QSettings &settings)
{
    QList<Highlighter> highlighters;
    for (const QVariant &value : settings.value(u"logHighlighters"_s).toList()) {
        const QVariantMap map = value.toMap();
        const LogQuery query = readQuery(map.value(u"query"_s).toString());
        const int series = std::clamp(map.value(u"series"_s).toInt(), 0, SeriesCount - 1);
        if (!query.isEmpty() && highlighters.size() < MostKept)
            highlighters.append({query, series});
    }
    return highlighters;
}

void saveHighlighters(QSettings &settings, const QList<Highlighter> &highlighters)
{
    QVariantList all;
    for (const Highlighter &each : highlighters)
        all << QVariantMap{{u"query"_s, written(each.query)}, {u"series"_s, each.series}};
    settings.setValue(u"logHighlighters"_s, all);
}

} // namespace spacedock
