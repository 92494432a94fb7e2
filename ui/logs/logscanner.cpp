// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logscanner.h"

#include <QRegularExpression>

namespace spacedock {

using namespace Qt::StringLiterals;
using Level = LogMark::Level;
using Ground = LogMark::Ground;

namespace {

constexpr LogMark ErrorLine{Level::Error, Ground::Error};
constexpr LogMark ErrorBody{Level::None, Ground::Error};
constexpr LogMark WarningLine{Level::Warning, Ground::None};

/// A level is named at the beginning, behind at most a time and a logger's name.
constexpr qsizetype LevelWithin = 60;

LogMark levelOf(const QString &line)
{
    static const QRegularExpression error(uR"(\b(ERROR|CRITICAL|FATAL)\b|^\w+(\.\w+)*Error:)"_s);
    static const QRegularExpression warning(uR"(\bWARN(ING)?\b|\b\w*Warning:)"_s);
    const QString start = line.left(LevelWithin);
    if (start.contains(error))
        return ErrorLine;
    return start.contains(warning) ? WarningLine : LogMark{};
}

} // namespace

LogMark LogScanner::scan(const QString &line)
{
    static const QRegularExpression available(uR"(CUDA available\W+(True|False))"_s);
    static const QRegularExpression device(uR"(CUDA device\W+(\S.*))"_s);
    if (m_inTraceback)
        return scanTraceback(line);
    if (line.startsWith("Traceback (most recent call last)"_L1)) {
        m_inTraceback = true;
        return ErrorLine;
    }
    if (const auto match = available.match(line); match.hasMatch()) {
        m_usesGpu = match.capturedView(1) == "True"_L1;
        return {Level::None, *m_usesGpu ? Ground::Ok : Ground::Error};
    }
    if (const auto match = device.match(line); match.hasMatch()) {
        m_gpuName = match.captured(1).trimmed();
        return {Level::None, Ground::Ok};
    }
    return levelOf(line);
}

LogMark LogScanner::scanTraceback(const QString &line)
{
    if (line.isEmpty() || line.front().isSpace())
        return ErrorBody;
    m_inTraceback = false;
    static const QRegularExpression exception(uR"(^\w+(\.\w+)*(:|$))"_s);
    return line.contains(exception) ? ErrorLine : levelOf(line);
}

} // namespace spacedock
