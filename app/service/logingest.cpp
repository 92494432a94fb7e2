// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logingest.h"

#include "app/service/logmask.h"
#include "app/service/logredraw.h"
#include "app/service/logstore.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace spacedock {

namespace {

bool isBanner(QByteArrayView text)
{
    if (!text.startsWith('='))
        return false;
    return text.startsWith("===== Application Startup at ")
        || text.startsWith("===== Build Queued at ");
}

QByteArray commitOf(QByteArrayView banner)
{
    constexpr QByteArrayView Key = "Commit SHA: ";
    const qsizetype at = banner.indexOf(Key);
    if (at < 0)
        return {};
    const QByteArrayView rest = banner.sliced(at + Key.size());
    const qsizetype end = rest.indexOf(' ');
    return rest.first(end < 0 ? rest.size() : end).toByteArray();
}

} // namespace

LogIngest::LogIngest(std::shared_ptr<LogStore> store, LogMask mask, LogFileMaker maker)
    : m_store(std::move(store))
    , m_mask(std::move(mask))
    , m_maker(std::move(maker))
{
}

LogIngest::~LogIngest() = default;

void LogIngest::beginReplay()
{
    m_store->publish();
    m_join.begin(m_store->snapshot());
    m_isContinued = m_store->end() > 0;
    m_isAtReplay = true;
    m_openTime = m_pending ? m_pending->time : std::nullopt;
    m_pending.reset(); // The store still shows it; the replay will tell.
    m_hasLines = false;
    m_hasGarbage = false;
    m_keys.restart();
}

void LogIngest::take(const LogBatch &batch)
{
    m_hasLines = m_hasLines || !batch.lines.empty();
    m_hasGarbage = m_hasGarbage || batch.unreadable > 0;
    m_isMasking = m_mask && batch.mayHaveSecrets;
    for (const LogBatch::Line &each : batch.lines) {
        Line line{.text = batch.at(each)};
        line.hasEscapes = each.isPlain == 0 && hasControls(line.text);
        if (each.timeMs != LogBatch::NoTime)
            line.time = Time(std::chrono::milliseconds(each.timeMs));
        takeLine(line, each.isUnfinished != 0, line.hasEscapes && line.text.contains('\r'));
    }
    m_store->publish();
}

void LogIngest::takeLine(const Line &line, bool isUnfinished, bool hasReturns)
{
    if (std::exchange(m_isAtReplay, false))
        m_replayFrom = line.time;
    if (m_pending || isUnfinished || hasReturns)
        takePart(line, isUnfinished);
    else
        commit(line);
}

/// A line that was drawn more than once, or may still be.
void LogIngest::takePart(Line line, bool isUnfinished)
{
    const bool startsOver = line.text.startsWith('\r');
    const bool isHard = isUnfinished && line.text.endsWith('\r');
    const RedrawnLine now = redrawn(line.text);
    if (m_pending && !now.isVisible) {
        m_pending->isHard = m_pending->isHard || isHard;
        if (!isUnfinished)
            commitPending(); // Only its line end came.
        return;
    }
    line.text = now.text;
    line.redraws = now.redraws;
    line.hasEscapes = hasControls(now.text);
    if (m_pending && (startsOver || m_pending->isHard)) {
        line.redraws += m_pending->redraws + 1;
        m_pending.reset();
    }
    commitPending();
    if (isUnfinished)
        setPending(line, isHard);
    else
        commit(line);
}

void LogIngest::setPending(const Line &line, bool isHard)
{
    m_pending = {.text = line.text.toByteArray(),
                 .time = line.time,
                 .redraws = line.redraws,
                 .hasEscapes = line.hasEscapes,
                 .isHard = isHard};
    if (m_join.isAtBegin() && m_isContinued)
        return; // What it continues is known with the first whole line.
    LogKeyLines keys = m_keys; // The line may come again.
    const auto hidden = masked(line.text, keys);
    const QByteArrayView text = hidden ? QByteArrayView(*hidden) : line.text;
    if (m_join.isAwaited(line.time, text))
        return;
    const auto finding = LogDetector(m_detector).take(visible(line, text));
    m_store->setOpen(text,
                     {.time = line.time,
                      .level = finding.level,
                      .check = finding.check,
                      .startsBlock = finding.startsBlock,
                      .inBlock = finding.inBlock,
                      .hasEscapes = line.hasEscapes,
                      .isMasked = hidden.has_value(),
                      .redraws = line.redraws});
}

void LogIngest::commitPending()
{
    const auto pending = std::exchange(m_pending, std::nullopt);
    if (!pending)
        return;
    const bool wasMasking = std::exchange(m_isMasking, m_mask != nullptr); // of another batch
    commit({.text = pending->text,
            .time = pending->time,
            .redraws = pending->redraws,
            .hasEscapes = pending->hasEscapes});
    m_isMasking = wasMasking;
}

void LogIngest::commit(const Line &line)
{
    const auto hidden = masked(line.text, m_keys);
    const QByteArrayView text = hidden ? QByteArrayView(*hidden) : line.text;
    if (m_join.isActive()) {
        const bool isFirst = m_join.isAtBegin();
        const bool isKnown = m_join.isKnown(line.time, text);
        if (isFirst)
            joinFirst(line);
        m_store->dropOpen();
        if (isKnown)
            return;
    }
    m_store->dropOpen();
    if (isBanner(text))
        startRun(line);
    add(line, hidden);
}

/// The first line of a replay tells whether it continues what is held.
void LogIngest::joinFirst(const Line &line)
{
    const bool isOpenReplayed = m_openTime && m_replayFrom && *m_replayFrom <= *m_openTime;
    if (m_join.hasOverlap() || isOpenReplayed || !m_isContinued)
        return;
    m_store->closeOpen();
    m_detector = {};
    if (!isBanner(line.text))
        m_store->append(LogDivider{
            .kind = LogDivider::Kind::Gap, .from = m_lastTime, .until = line.time, .run = m_run});
}

void LogIngest::startRun(const Line &line)
{
    m_detector = {};
    const bool isFirst = m_run == 0 && m_store->end() == 0;
    const QByteArray commit = commitOf(line.text);
    ++m_run;
    if (!isFirst)
        m_store->append(LogDivider{.kind = LogDivider::Kind::Restart,
                                   .from = m_lastTime,
                                   .until = line.time,
                                   .run = m_run,
                                   .commit = commit});
    if (m_maker)
        m_store->setFile(m_maker(m_run, line.time, commit));
}

void LogIngest::add(const Line &line, const std::optional<QByteArray> &hidden)
{
    if (m_run == 0) {
        m_run = 1;
        if (m_maker)
            m_store->setFile(m_maker(m_run, line.time, {}));
    }
    const QByteArrayView text = hidden ? QByteArrayView(*hidden) : line.text;
    const auto finding = m_detector.take(visible(line, text));
    const LogRecord record{.time = line.time,
                           .level = finding.level,
                           .check = finding.check,
                           .startsBlock = finding.startsBlock,
                           .inBlock = finding.inBlock,
                           .hasEscapes = line.hasEscapes,
                           .isMasked = hidden.has_value(),
                           .redraws = line.redraws};
    m_store->appendLine(text, record);
    if (hidden)
        m_store->reveal(m_store->writtenEnd() - 1, line.text.toByteArray());
    if (line.time)
        m_lastTime = line.time;
}

void LogIngest::end()
{
    commitPending();
    m_store->closeOpen();
    if (m_store->writtenEnd() > 0)
        m_store->append(
            LogDivider{.kind = LogDivider::Kind::End, .from = m_lastTime, .run = m_run});
    m_store->publish();
}

std::optional<QByteArray> LogIngest::masked(QByteArrayView text, LogKeyLines &keys) const
{
    if (!m_mask || (!m_isMasking && !keys.isInside()))
        return {};
    if (keys.take(text))
        return maskSecrets(text, {{0, text.size()}});
    return m_mask(text);
}

QByteArrayView LogIngest::visible(const Line &line, QByteArrayView text)
{
    if (!line.hasEscapes)
        return text;
    m_scratch.resize(0);
    appendPlainText(text, m_scratch);
    return m_scratch;
}

} // namespace spacedock
