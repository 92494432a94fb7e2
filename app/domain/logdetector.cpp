// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/logdetector.h"

#include "app/domain/gpucheck.h"
#include "app/domain/logdetector_p.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace spacedock {

using namespace detector;

namespace {

constexpr qsizetype ExceptionWithin = 200;

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
        return levelNamed(name) == LogLevel::None;
    return end < line.size() && (name.endsWith("Error") || name.endsWith("Exception"));
}

bool isIndented(QByteArrayView line)
{
    return line.isEmpty() || line.front() == ' ' || line.front() == '\t';
}

constexpr std::string_view UvicornHead = "INFO:     ";

bool isUvicornInfo(QByteArrayView line)
{
    return std::size_t(line.size()) >= UvicornHead.size()
        && std::memcmp(line.data(), UvicornHead.data(), UvicornHead.size()) == 0;
}

/// Most of what a Space says all day, 'INFO:     10.16.3.4:50712 - "GET / HTTP/1.1" 200 OK': what
/// its server answered, whatever words the address has.
bool isUvicornAnswer(QByteArrayView line)
{
    constexpr std::string_view Behind = " - \"";
    constexpr qsizetype LongestClient = 48;
    if (!isUvicornInfo(line))
        return false;
    const QByteArrayView rest = line.sliced(qsizetype(UvicornHead.size()));
    const qsizetype client = find(rest.first(std::min(rest.size(), LongestClient)), ' ');
    return client > 0 && isDigit(rest[client - 1])
        && std::size_t(rest.size() - client) > Behind.size()
        && std::memcmp(rest.data() + client, Behind.data(), Behind.size()) == 0;
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
    if (m_place == Place::Outside && isUvicornAnswer(line))
        return {.level = LogLevel::Info};
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
    const LogLevel level = levelOf(line);
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
