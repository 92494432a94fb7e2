// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/logbooks.h"

#include "app/sim/logwriter.h"

#include <algorithm>
#include <utility>

using namespace std::chrono;

namespace spacedock::sim {

namespace {

bool isServing(const SpaceState &space)
{
    return hasContainer(space) && space.stage != Stage::AppStarting
        && space.stage != Stage::RunningAppStarting && !space.isStatic();
}

// \a lines over \a span, evenly.
std::deque<LogEntry> schedule(const QByteArrayList &lines, Time begin, milliseconds span)
{
    std::deque<LogEntry> entries;
    for (qsizetype i = 0; i < lines.size(); ++i)
        entries.push_back({begin + span * i / lines.size(), lines[i]});
    return entries;
}

} // namespace

void LogBuffer::add(LogEntry entry)
{
    lines.push_back(std::move(entry));
    if (lines.size() > MaxLines) {
        lines.pop_front();
        ++first;
    }
}

bool LogBuffer::print(Time now)
{
    bool printed = false;
    while (!pending.empty() && pending.front().time <= now) {
        add(std::move(pending.front()));
        pending.pop_front();
        printed = true;
    }
    return printed;
}

void LogBuffer::renew()
{
    const quint64 next = serial + 1;
    *this = LogBuffer{.serial = next};
}

LogBooks::LogBooks(const World &world)
    : m_world(world)
{
}

const LogBuffer &LogBooks::open(const SpaceState &space, LogType type)
{
    Book &book = bookOf(space);
    return type == LogType::Run ? book.run : book.build;
}

LogBooks::Book &LogBooks::bookOf(const SpaceState &space)
{
    auto &book = m_books[space.hubId];
    if (!book) {
        book = std::make_shared<Book>();
        book->id = space.id;
        if (!space.isStatic())
            fillPast(*book, space);
    }
    return *book;
}

void LogBooks::follow(const SpaceState &space)
{
    const auto found = m_books.constFind(space.hubId);
    if (found == m_books.constEnd() || space.isStatic())
        return;
    Book &book = **found;
    book.id = space.id;
    if (book.buildNumber != space.build)
        beginBuild(book, space, space.stepBegan);
    if (book.runNumber != space.run)
        beginRun(book, space, space.stepBegan);
    if (space.step != SpaceState::Step::Build) {
        book.build.print(Time::max());
        book.build.isOver = space.stage == Stage::BuildError;
    }
    if (isServing(space))
        book.run.print(Time::max());
    if (!hasContainer(space))
        endRun(book, space);
}

bool LogBooks::write()
{
    bool written = false;
    for (const auto &book : std::as_const(m_books)) {
        written |= book->build.print(m_world.now());
        written |= book->run.print(m_world.now());
        if (const SpaceState *space = m_world.find(book->id))
            written |= isServing(*space) && act(*book, *space);
    }
    return written;
}

void LogBooks::append(const SpaceState &space, const QByteArray &line)
{
    Book &book = bookOf(space);
    book.run.exists = true;
    book.run.add({m_world.now(), line});
}

void LogBooks::forget(const SpaceState &space)
{
    m_books.remove(space.hubId);
}

void LogBooks::beginBuild(Book &book, const SpaceState &space, Time began) const
{
    book.build.renew();
    book.build.exists = true;
    book.build.pending = schedule(buildLines(space, began), began, m_world.machine().buildTime());
    book.buildNumber = space.build;
}

void LogBooks::beginRun(Book &book, const SpaceState &space, Time began) const
{
    const QString &id = space.requestedHardware;
    book.run.renew();
    book.run.exists = true;
    book.run.pending = schedule(startLines(space, began, m_world.billing().flavor(id)), began,
                                m_world.machine().startTime());
    book.runNumber = space.run;
}

void LogBooks::fillPast(Book &book, const SpaceState &space) const
{
    using Step = SpaceState::Step;
    const Time now = m_world.now();
    const Time startBegan = space.step == Step::Start
        ? space.stepBegan
        : space.runningSince - m_world.machine().startTime();
    beginBuild(book, space,
               space.step == Step::Build ? space.stepBegan
                                         : startBegan - m_world.machine().buildTime());
    book.build.print(now);
    book.build.isOver = space.stage == Stage::BuildError;
    book.runNumber = space.run;
    if (hasContainer(space) || space.stage == Stage::RuntimeError) {
        beginRun(book, space, startBegan);
        book.run.print(now);
    }
    if (isServing(space) && now > space.runningSince)
        fillActivity(book, space);
    if (!hasContainer(space))
        endRun(book, space);
}

// Some applications have died on the way and were started again in the same container.
void LogBooks::fillActivity(Book &book, const SpaceState &space) const
{
    constexpr int Happenings = 240;
    constexpr int Death = 90;
    const Flavor *flavor = m_world.billing().flavor(space.requestedHardware);
    const bool dies = flavor && flavor->accelerators > 0 && !space.models.isEmpty();
    const milliseconds span = m_world.now() - space.runningSince;
    for (int i = 0; i < Happenings; ++i) {
        const Time time = space.runningSince + span * i / Happenings;
        for (const QByteArray &line : activityLines(space, ++book.happenings))
            book.run.add({time, line});
        if (i != Death || !dies)
            continue;
        for (const QByteArray &line : outOfMemoryLines() + startLines(space, time, flavor))
            book.run.add({time, line});
    }
}

// The Hub keeps the log of an application that crashed, and none of one that was stopped.
void LogBooks::endRun(Book &book, const SpaceState &space) const
{
    if (!book.run.exists || book.run.isOver)
        return;
    if (space.stage == Stage::RuntimeError) {
        book.run.print(Time::max());
        const Time last = book.run.lines.empty() ? m_world.now() : book.run.lines.back().time;
        for (const QByteArray &line : crashLines())
            book.run.add({last, line});
        book.run.isOver = true;
    } else {
        book.run.renew();
    }
}

// A visitor causes a few lines a second, then there is quiet: longer than the five seconds after
// which a client that does not follow takes the log for drained.
bool LogBooks::act(Book &book, const SpaceState &space) const
{
    constexpr milliseconds Quiet{6500};
    const auto now = steady_clock::now();
    if (now < book.nextAt)
        return false;
    const quint64 number = ++book.happenings;
    for (const QByteArray &line : activityLines(space, number))
        book.run.add({m_world.now(), line});
    if (book.burstLeft == 0)
        book.burstLeft = 3 + static_cast<int>(number % 4);
    --book.burstLeft;
    book.nextAt = now + (book.burstLeft > 0 ? milliseconds(300 + number * 97 % 500) : Quiet);
    return true;
}

} // namespace spacedock::sim
