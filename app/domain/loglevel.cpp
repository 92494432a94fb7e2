// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/logdetector_p.h"

#include <algorithm>

namespace spacedock::detector {

namespace {

/// Warnings of Python name a file before.
constexpr qsizetype WarningWithin = 400;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

struct Name {
    QByteArrayView word;
    LogLevel level;
};

constexpr std::array Upper{
    Name{"ERROR", LogLevel::Error},    Name{"WARNING", LogLevel::Warning},
    Name{"WARN", LogLevel::Warning},   Name{"INFO", LogLevel::Info},
    Name{"CRITICAL", LogLevel::Error}, Name{"FATAL", LogLevel::Error},
    Name{"SEVERE", LogLevel::Error},   Name{"DEBUG", LogLevel::Info},
    Name{"NOTICE", LogLevel::Info},    Name{"ERR", LogLevel::Error},
};

/// In brackets, as nginx does, behind "level=", or first with a colon behind.
constexpr std::array Lower{
    Name{"error", LogLevel::Error},  Name{"warning", LogLevel::Warning},
    Name{"warn", LogLevel::Warning}, Name{"info", LogLevel::Info},
    Name{"crit", LogLevel::Error},   Name{"critical", LogLevel::Error},
    Name{"alert", LogLevel::Error},  Name{"emerg", LogLevel::Error},
    Name{"fatal", LogLevel::Error},  Name{"panic", LogLevel::Error},
    Name{"notice", LogLevel::Info},  Name{"debug", LogLevel::Info},
};

template <std::size_t N> LogLevel levelNamed(const std::array<Name, N> &names, QByteArrayView word)
{
    const auto *found = std::ranges::find_if(names, [word](const Name &name) {
        return name.word.front() == word.front() && name.word == word;
    });
    return found == names.end() ? LogLevel::None : found->level;
}

bool isFramed(QByteArrayView line, qsizetype begin, qsizetype end)
{
    const char before = begin > 0 ? line[begin - 1] : '\0';
    const char after = end < line.size() ? line[end] : '\0';
    if (before == '[')
        return after == ']';
    if (begin == 0)
        return after == ':' && end + 1 < line.size() && line[end + 1] == ' ';
    const QByteArrayView lead = line.first(begin);
    return lead.endsWith("level=") || lead.endsWith("level=\"") || lead.endsWith(R"("level":")")
        || lead.endsWith(R"("level": ")");
}

LogLevel levelOfWord(QByteArrayView line, qsizetype begin, qsizetype end)
{
    constexpr qsizetype Longest = 8;
    const QByteArrayView word = line.sliced(begin, end - begin);
    if (word.size() < 3 || word.size() > Longest)
        return LogLevel::None;
    if (isUpper(word.front()))
        return isUpper(word.back()) ? levelNamed(Upper, word) : LogLevel::None;
    return isFramed(line, begin, end) ? levelNamed(Lower, word) : LogLevel::None;
}

/// The first level that is named within the first so many bytes.
LogLevel namedLevel(QByteArrayView line)
{
    const qsizetype within = std::min(line.size(), LevelWithin);
    for (qsizetype at = 0; at < within;) {
        if (!isWord(line[at])) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < line.size() && isWord(line[at]))
            ++at;
        const LogLevel level = levelOfWord(line, begin, at);
        if (level != LogLevel::None)
            return level;
    }
    return LogLevel::None;
}

/// "UserWarning: …", wherever it stands.
bool namesWarning(QByteArrayView line)
{
    constexpr QByteArrayView Word = "Warning:";
    QByteArrayView rest = line.first(std::min(line.size(), WarningWithin));
    for (qsizetype at = find(rest, 'W'); at >= 0; at = find(rest, 'W')) {
        rest = rest.sliced(at);
        if (rest.startsWith(Word))
            return true;
        rest = rest.sliced(1);
    }
    return false;
}

/// "E1126 14:20:01.000", "W0000 00:00:17…": the log of Google's libraries; TensorFlow writes
/// "2026-11-22 14:20:01.123456: W tensorflow/…".
LogLevel letterLevel(QByteArrayView line)
{
    const auto levelOf = [](char c) {
        return c == 'E' || c == 'F' ? LogLevel::Error
            : c == 'W'              ? LogLevel::Warning
            : c == 'I'              ? LogLevel::Info
                                    : LogLevel::None;
    };
    constexpr qsizetype Head = 6;
    if (line.size() > Head && line[5] == ' ' && isDigit(line[6])
        && std::ranges::all_of(line.sliced(1, 4), isDigit))
        return levelOf(line.front());
    constexpr qsizetype Stamp = 28;
    if (line.size() > Stamp + 3 && line[Stamp - 2] == ':' && line[Stamp - 1] == ' '
        && line[Stamp + 1] == ' ' && isDigit(line.front()))
        return levelOf(line[Stamp]);
    return LogLevel::None;
}

} // namespace

LogLevel levelNamed(QByteArrayView word)
{
    return levelNamed(Upper, word);
}

LogLevel levelOf(QByteArrayView line)
{
    LogLevel level = letterLevel(line);
    if (level == LogLevel::None)
        level = namedLevel(line);
    return level == LogLevel::None && namesWarning(line) ? LogLevel::Warning : level;
}

} // namespace spacedock::detector
