// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logstate.h"

#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;
using State = LogSession::State;

namespace {

/// Where lupdate files these words.
struct LogStateWords {
    Q_DECLARE_TR_FUNCTIONS(LogStateWords)
};

QString linesText(qint64 lines)
{
    //: %1 is the number as it is written, %n the same for the plural.
    return LogStateWords::tr("%1 lines", nullptr,
                             static_cast<int>(std::min<qint64>(lines, 1 << 30)))
        .arg(format::number(lines));
}

QString retryText(const LogState &state)
{
    return format::duration(std::chrono::ceil<std::chrono::seconds>(state.untilRetry));
}

QString streamText(const LogState &state)
{
    switch (state.stream) {
    case State::Closed:
        return {};
    case State::Connecting:
        return LogStateWords::tr("Connecting…");
    case State::Live:
        return state.pace && *state.pace > 0
            ? LogStateWords::tr("Live, %n lines/s", nullptr, *state.pace)
            : LogStateWords::tr("Live");
    case State::Waiting:
        return state.error
            ? LogStateWords::tr("Connection lost, next try in %1").arg(retryText(state))
            : LogStateWords::tr("Ended for now");
    case State::Ended:
        return LogStateWords::tr("Ended");
    }
    return {};
}

/// A log that ought to be there, by what the Space does.
QString reasonByStage(const LogState &state)
{
    if (state.kind == LogKind::Build)
        return LogStateWords::tr("The log of a build stands here while the Hub builds the Space.");
    if (isIdle(state.stage))
        return LogStateWords::tr("The Space sleeps. Its log begins with the next visit.");
    if (state.stage == Stage::Paused)
        return LogStateWords::tr("The Space is paused. Its log begins when it is restarted.");
    return LogStateWords::tr("What the Space prints will stand here.");
}

} // namespace

bool isWithoutStream(const Error &error)
{
    return error.detail.contains("SSE is not enabled"_L1, Qt::CaseInsensitive);
}

bool isTroubled(const LogState &state)
{
    return state.error && (state.stream == State::Waiting || state.stream == State::Ended);
}

QString stateLine(const LogState &state)
{
    if (state.logs > 1)
        return LogStateWords::tr("%1 of %2 logs live · %3")
            .arg(format::number(state.live), format::number(state.logs), linesText(state.lines));
    QString stream = streamText(state);
    if (stream.isEmpty() || state.stream == State::Connecting)
        return stream;
    //: %1 is the state of a stream, %2 how many lines there are.
    return LogStateWords::tr("%1 · %2").arg(stream, linesText(state.lines));
}

QString emptyTitle(const LogState &state)
{
    if (state.error && isWithoutStream(*state.error))
        return LogStateWords::tr("The Hub streams no log of this Space");
    switch (state.stream) {
    case State::Closed:
        return {};
    case State::Connecting:
        return LogStateWords::tr("Connecting…");
    case State::Live:
        return LogStateWords::tr("No lines yet");
    case State::Waiting:
        return state.error ? LogStateWords::tr("Connection lost") : LogStateWords::tr("No log");
    case State::Ended:
        return LogStateWords::tr("No log");
    }
    return {};
}

QString emptyReason(const LogState &state)
{
    if (state.error && isWithoutStream(*state.error)) {
        return LogStateWords::tr("It gives none for Spaces that never ran, such as static ones. "
                                 "Restart the Space, or look at its Logs on the Hub's page.");
    }
    if (state.error)
        return errorText(*state.error, Right::Write).fact;
    if (state.stream == State::Closed || state.stream == State::Connecting)
        return {};
    return reasonByStage(state);
}

} // namespace spacedock
