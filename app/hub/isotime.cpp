// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/isotime.h"

#include <array>
#include <cstdio>

namespace spacedock {

using namespace std::chrono;

namespace {

/// Takes the text apart from the left.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.empty(); }
    char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool skip(char c)
    {
        if (next() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool digit(int &value)
    {
        if (m_rest.empty() || m_rest.front() < '0' || m_rest.front() > '9')
            return false;
        value = value * 10 + (m_rest.front() - '0');
        m_rest.remove_prefix(1);
        return true;
    }
    bool digits(int count, int &value)
    {
        value = 0;
        for (int i = 0; i < count; ++i) {
            if (!digit(value))
                return false;
        }
        return true;
    }

private:
    std::string_view m_rest;
};

bool readDate(Scanner &in, sys_days &day)
{
    int y = 0;
    int m = 0;
    int d = 0;
    if (!in.digits(4, y) || !in.skip('-') || !in.digits(2, m) || !in.skip('-') || !in.digits(2, d))
        return false;
    const year_month_day date{year(y), month(static_cast<unsigned>(m)),
                              std::chrono::day(static_cast<unsigned>(d))};
    day = date;
    return date.ok();
}

/// Milliseconds of ".123456"; what is finer is cut off.
milliseconds readFraction(Scanner &in)
{
    int value = 0;
    int taken = 0;
    while (taken < 3 && in.digit(value))
        ++taken;
    for (; taken < 3; ++taken)
        value *= 10;
    for (int ignored = 0; in.digit(ignored);)
        ignored = 0;
    return milliseconds(value);
}

bool readClock(Scanner &in, milliseconds &sinceMidnight)
{
    int h = 0;
    int m = 0;
    int s = 0;
    if (!in.digits(2, h) || !in.skip(':') || !in.digits(2, m))
        return false;
    if (in.skip(':') && !in.digits(2, s))
        return false;
    sinceMidnight = hours(h) + minutes(m) + seconds(s);
    if (in.skip('.') || in.skip(','))
        sinceMidnight += readFraction(in);
    return h < 25 && m < 60 && s < 61;
}

bool readZone(Scanner &in, minutes &offset)
{
    if (in.atEnd() || in.skip('Z'))
        return in.atEnd();
    const int sign = in.next() == '-' ? -1 : 1;
    int h = 0;
    int m = 0;
    if ((!in.skip('+') && !in.skip('-')) || !in.digits(2, h))
        return false;
    if ((in.skip(':') || !in.atEnd()) && !in.digits(2, m))
        return false;
    offset = sign * (hours(h) + minutes(m));
    return in.atEnd();
}

} // namespace

std::optional<Time> timeFromIso(std::string_view text)
{
    Scanner in(text);
    sys_days day;
    milliseconds clock{};
    minutes offset{};
    if (!readDate(in, day))
        return {};
    if (in.atEnd())
        return Time(day);
    if ((!in.skip('T') && !in.skip(' ')) || !readClock(in, clock) || !readZone(in, offset))
        return {};
    return Time(day) + clock - offset;
}

std::string isoFromTime(Time time)
{
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 64> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                  int(clock.minutes().count()), int(clock.seconds().count()),
                  int(clock.subseconds().count()));
    return out.data();
}

} // namespace spacedock
