// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/chartnote.h"

#include "app/domain/lifeline.h"

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ChartNote::Kind;

namespace {

constexpr auto SameAct = 15min;

std::optional<Kind> kindOf(const QString &operation)
{
    if (operation == "set-hardware"_L1)
        return Kind::Hardware;
    if (operation == "set-sleep-time"_L1)
        return Kind::SleepTime;
    if (operation == "pause"_L1)
        return Kind::Paused;
    if (operation == "restart"_L1 || operation == "factory-rebuild"_L1)
        return Kind::Restarted;
    return std::nullopt;
}

/// "t4-small -> l4x1, sleep 3600" and "sleep 3600 -> never" as before and after.
std::pair<QString, QString> change(QString detail)
{
    if (detail.startsWith("sleep "_L1))
        detail.remove(0, 6);
    const qsizetype arrow = detail.indexOf(" -> "_L1);
    if (arrow < 0)
        return {};
    const QString after = detail.sliced(arrow + 4);
    return {detail.first(arrow), after.section(u',', 0, 0)};
}

QList<ChartNote> ownNotes(const QList<Action> &actions)
{
    QList<ChartNote> notes;
    for (const Action &action : actions) {
        const auto kind = kindOf(action.operation);
        if (!kind || action.outcome != "done"_L1)
            continue;
        const auto [before, after] = change(action.detail);
        notes.append({.at = action.at,
                      .space = action.space,
                      .kind = *kind,
                      .before = before,
                      .after = after,
                      .hourlyBefore = action.hourlyBefore,
                      .hourlyAfter = action.hourlyAfter,
                      .isOwn = true});
    }
    return notes;
}

std::optional<ChartNote> stageNote(const Observation &before, const Observation &after)
{
    const Stage was = before.stage.stage;
    const Stage is = after.stage.stage;
    ChartNote note{.at = after.span.begin, .space = after.space};
    note.before = before.stage.raw;
    note.after = after.stage.raw;
    if (is == Stage::Paused && was != Stage::Paused)
        note.kind = Kind::Paused;
    else if (was == Stage::Paused && is != Stage::Paused && is != Stage::Deleting)
        note.kind = Kind::Restarted;
    else if (isFailed(is) && !isFailed(was))
        note.kind = Kind::Failed;
    else
        return std::nullopt;
    return note;
}

void addObserved(QList<ChartNote> &notes, const QList<Observation> &line)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const Observation &before = line[i - 1];
        const Observation &after = line[i];
        const auto add = [&](Kind kind, const QString &was, const QString &is) {
            notes.append({.at = after.span.begin,
                          .space = after.space,
                          .kind = kind,
                          .before = was,
                          .after = is});
        };
        if (before.hardware != after.hardware)
            add(Kind::Hardware, before.hardware, after.hardware);
        else if (before.replicas != after.replicas && isRunning(before.stage.stage)
                 && isRunning(after.stage.stage))
            add(Kind::Replicas, QString::number(before.replicas), QString::number(after.replicas));
        if (const auto note = stageNote(before, after))
            notes.append(*note);
    }
}

bool isTold(const ChartNote &note, const QList<ChartNote> &own)
{
    return std::ranges::any_of(own, [&note](const ChartNote &act) {
        return act.space == note.space && act.kind == note.kind && act.at - 1min <= note.at
            && note.at <= act.at + SameAct;
    });
}

} // namespace

QList<ChartNote> chartNotes(const QList<Action> &actions, const QList<Observation> &seen,
                            TimeSpan span)
{
    const QList<ChartNote> own = ownNotes(actions);
    QList<ChartNote> notes;
    for (const QList<Observation> &each : bySpace(seen))
        addObserved(notes, lifeline(each));
    notes.removeIf([&own](const ChartNote &note) { return isTold(note, own); });
    notes += own;
    notes.removeIf(
        [span](const ChartNote &note) { return note.at < span.begin || note.at >= span.end; });
    std::ranges::stable_sort(notes, {}, &ChartNote::at);
    return notes;
}

} // namespace spacedock
