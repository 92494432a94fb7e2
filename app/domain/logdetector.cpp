// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/logdetector.h"

#include "app/domain/gpucheck.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace spacedock {

namespace {

/// A level is named near the beginning, behind a time and a logger's name.
constexpr qsizetype LevelWithin = 80;
/// Warnings of Python name a file before.
constexpr qsizetype WarningWithin = 400;
constexpr qsizetype ExceptionWithin = 200;

constexpr auto IsWord = [] {
    std::array<bool, 256> is{};
    for (int c = 0; c < 256; ++c)
        is[std::size_t(c)] = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
            || (c >= 'a' && c <= 'z') || c == '_' || c >= 0x80;
    return is;
}();

bool isWord(char c)
{
    return IsWord[static_cast<unsigned char>(c)];
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype find(QByteArrayView text, char c)
{
    const void *at =
        text.isEmpty() ? nullptr : std::memchr(text.data(), c, std::size_t(text.size()));
    return at ? static_cast<const char *>(at) - text.data() : -1;
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

/// Looked for by the rarest of its letters.
bool namesTensorFlow(QByteArrayView line)
{
    constexpr QByteArrayView Word = "tensorflow";
    const QByteArrayView head = line.first(std::min(line.size(), LevelWithin));
    qsizetype from = 0;
    for (qsizetype at = find(head, 'w'); at >= 0; at = find(head.sliced(from), 'w')) {
        from += at + 1;
        if (head.first(from).endsWith(Word))
            return true;
    }
    return false;
}

/// "ValueError: …", "torch.cuda.OutOfMemoryError: …", "KeyboardInterrupt": the last line of a
/// traceback. \a isStrict: outside of one, where only what says Error or Exception counts.
bool isException(QByteArrayView line, bool isStrict)
{
    qsizetype end = 0;
    while (end < line.size() && end < ExceptionWithin && (isWord(line[end]) || line[end] == '.'))
        ++end;
    if (end == 0 || isDigit(line.front()) || (end < line.size() && line[end] != ':'))
        return false;
    const QByteArrayView name = line.first(end);
    if (!isStrict)
        return levelNamed(Upper, name) == LogLevel::None;
    return end < line.size() && (name.endsWith("Error") || name.endsWith("Exception"));
}

bool isIndented(QByteArrayView line)
{
    return line.isEmpty() || line.front() == ' ' || line.front() == '\t';
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

/// Most of what a Space says all day: the answers of its server.
bool isUvicornInfo(QByteArrayView line)
{
    constexpr QByteArrayView Head = "INFO:     ";
    return line.size() >= Head.size() && std::memcmp(line.data(), Head.data(), Head.size()) == 0;
}

bool isFatal(QByteArrayView line)
{
    switch (line.front()) {
    case 'K':
        return line == "Killed";
    case 'S':
        return line.startsWith("Segmentation fault");
    case 'A':
        return line.startsWith("Aborted");
    case 'n':
        return line.startsWith("npm ERR!") || line.startsWith("npm error");
    case 'p':
        return line.startsWith("panic: ");
    case 't':
        return line.startsWith("thread '") && line.contains("panicked at");
    default:
        return false;
    }
}

constexpr QByteArrayView TracebackHead = "Traceback (most recent call last)";

bool startsTraceback(QByteArrayView line)
{
    const qsizetype at = find(line.first(std::min(line.size(), LevelWithin)), 'T');
    if (at < 0 || line.size() - at < TracebackHead.size() || line[at + 1] != 'r')
        return false;
    return line.sliced(at).startsWith(TracebackHead);
}

} // namespace

LogDetector::Finding LogDetector::take(QByteArrayView line)
{
    if (m_place == Place::Traceback)
        return takeTraceback(line);
    if (m_place == Place::Aftermath) {
        if (const auto finding = takeAftermath(line))
            return *finding;
    }
    return takeLine(line);
}

LogDetector::Finding LogDetector::takeTraceback(QByteArrayView line)
{
    if (isIndented(line))
        return {.inBlock = true};
    if (isException(line, false)) {
        m_place = Place::Aftermath;
        bool isAnswer = false;
        return {.level = LogLevel::Error, .check = checkOf(line, isAnswer), .inBlock = true};
    }
    m_place = Place::Outside;
    return takeLine(line);
}

std::optional<LogDetector::Finding> LogDetector::takeAftermath(QByteArrayView line)
{
    if (!line.isEmpty() && isIndented(line))
        return Finding{.inBlock = true};
    if (line.isEmpty())
        return Finding{}; // A chained traceback may follow.
    m_place = Place::Outside;
    if (!line.startsWith("During handling of the above exception")
        && !line.startsWith("The above exception was the direct cause"))
        return {};
    m_place = Place::Aftermath;
    return Finding{.inBlock = true};
}

LogDetector::Finding LogDetector::takeLine(QByteArrayView line)
{
    if (line.isEmpty())
        return {};
    if (startsTraceback(line)) {
        m_place = Place::Traceback;
        return {.level = LogLevel::Error, .startsBlock = true, .inBlock = true};
    }
    bool isAnswer = false;
    const LogCheck check = checkOf(line, isAnswer);
    if (isAnswer)
        return {.check = check};
    if (isUvicornInfo(line))
        return {.level = LogLevel::Info, .check = check};
    if (isException(line, true)) {
        m_place = Place::Aftermath;
        return {.level = LogLevel::Error, .check = check};
    }
    if (isFatal(line))
        return {.level = LogLevel::Error, .check = check};
    LogLevel level = letterLevel(line);
    if (level == LogLevel::None)
        level = namedLevel(line);
    if (level == LogLevel::None && namesWarning(line))
        level = LogLevel::Warning;
    if (!m_usesTensorFlow && level != LogLevel::None)
        m_usesTensorFlow = namesTensorFlow(line);
    return {.level = level, .check = check};
}

/// \a isAnswer: the line is nothing but a framework's answer, and no complaint.
LogCheck LogDetector::checkOf(QByteArrayView line, bool &isAnswer) const
{
    const auto gpu = readGpuLine(line);
    if (!gpu || (line == "[]" && !m_usesTensorFlow)) // TensorFlow's list, or anybody's.
        return LogCheck::None;
    isAnswer = gpu->weight == GpuFinding::Weight::Check;
    return gpu->isUsed ? LogCheck::GpuUsed : LogCheck::GpuUnused;
}

} // namespace spacedock
