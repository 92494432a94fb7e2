// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/duration.h"

#include <QString>

#include <algorithm>
#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr seconds Longest = std::chrono::days{366};

struct Unit {
    QLatin1StringView name;
    seconds length;
};

constexpr std::array units{
    Unit{"s"_L1, seconds{1}},          Unit{"sec"_L1, seconds{1}},
    Unit{"second"_L1, seconds{1}},     Unit{"seconds"_L1, seconds{1}},
    Unit{"m"_L1, seconds{60}},         Unit{"min"_L1, seconds{60}},
    Unit{"mins"_L1, seconds{60}},      Unit{"minute"_L1, seconds{60}},
    Unit{"minutes"_L1, seconds{60}},   Unit{"h"_L1, seconds{3600}},
    Unit{"hr"_L1, seconds{3600}},      Unit{"hour"_L1, seconds{3600}},
    Unit{"hours"_L1, seconds{3600}},   Unit{"d"_L1, seconds{86400}},
    Unit{"day"_L1, seconds{86400}},    Unit{"days"_L1, seconds{86400}},
    Unit{"w"_L1, seconds{604800}},     Unit{"week"_L1, seconds{604800}},
    Unit{"weeks"_L1, seconds{604800}},
};

/// Takes the leading characters that satisfy \a belongs off \a text.
template <typename Predicate> QStringView take(QStringView &text, Predicate belongs)
{
    const auto end = std::ranges::find_if_not(text, belongs);
    const QStringView taken = text.first(end - text.begin());
    text = text.sliced(taken.size()).trimmed();
    return taken;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<seconds> unitNamed(QStringView name)
{
    const auto *unit = std::ranges::find_if(
        units, [name](const Unit &u) { return name.compare(u.name, Qt::CaseInsensitive) == 0; });
    return unit == units.end() ? std::nullopt : std::optional{unit->length};
}

/// One "90 min" off the front of \a text.
std::optional<seconds> takeTerm(QStringView &text)
{
    bool ok = false;
    const qlonglong count = take(text, isDigit).toLongLong(&ok);
    const auto unit = unitNamed(take(text, [](QChar c) { return c.isLetter(); }));
    if (!ok || !unit || count > Longest / *unit)
        return std::nullopt;
    return count * *unit;
}

std::optional<seconds> takeTerms(QStringView text)
{
    seconds sum{};
    while (!text.isEmpty()) {
        const auto term = takeTerm(text);
        if (!term)
            return std::nullopt;
        sum += *term;
    }
    return sum;
}

} // namespace

std::optional<SleepTime> sleepTimeFromText(QStringView text)
{
    text = text.trimmed();
    if (text.compare("never"_L1, Qt::CaseInsensitive) == 0 || text == "-1"_L1)
        return SleepTime{};
    const bool isBare = !text.isEmpty() && std::ranges::all_of(text, isDigit);
    const auto length = isBare ? takeTerms(QString(text.toString() + u's')) : takeTerms(text);
    if (!length || *length <= seconds{0} || *length > Longest)
        return std::nullopt;
    return SleepTime{length};
}

} // namespace spacedock
