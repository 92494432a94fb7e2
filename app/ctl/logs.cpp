// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/hubsession.h"
#include "app/ctl/logsprinter.h"
#include "app/service/logmask.h"
#include "app/service/logsession.h"

#include <QTimer>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

namespace {

/// The Hub gives its buffer at once, then a line now and then and signs of life between them: with
/// the first of these, or after so long a silence, the buffer is through.
constexpr auto Silence = 1500ms;
constexpr auto SilenceAfterSign = 500ms;
/// A log that is never silent: what is younger than the command is not of the buffer. The Hub's
/// clock may be a little ahead.
constexpr auto Younger = 10s;
constexpr auto FirstSilence = 5s;
/// Printed lines are not needed again but to recognise them after a reconnect.
constexpr qsizetype Memory = qsizetype{32} * 1024 * 1024;

QString name()
{
    return u"logs"_s;
}

bool isTerminal(std::FILE *file)
{
#ifdef _WIN32
    return _isatty(_fileno(file)) != 0;
#else
    return ::isatty(fileno(file)) == 1;
#endif
}

/// One log from the Hub to the standard output.
class Logs : public QObject {
public:
    Logs(HubSession &hub, const LogsOptions &options, LogsPrinter &printer)
        : m_hub(hub)
        , m_options(options)
        , m_printer(printer)
        , m_session(hub.client(), options.space, options.kind)
    {
        m_session.setMemoryLimit(Memory);
        m_session.setTail(options.tail);
        if (!options.isUnmasked)
            m_session.setMask(maskedLine);
        m_silence.setSingleShot(true);
        connect(&m_silence, &QTimer::timeout, this, &Logs::end);
        connect(&m_session, &LogSession::advanced, this, &Logs::print);
        connect(&m_session, &LogSession::replayed, this, &Logs::takeSign);
        connect(&m_session, &LogSession::stateChanged, this, &Logs::takeState);
        connect(&m_session, &LogSession::failed, this, &Logs::takeError);
    }

    void start()
    {
        m_session.open();
        if (!m_options.isFollowing)
            m_silence.start(FirstSilence);
    }

private:
    void print()
    {
        if (!m_printer.print(m_session.snapshot()))
            m_hub.finish(); // Whoever read it has what was wanted.
        if (m_options.isFollowing)
            return;
        if (isYounger())
            end();
        else
            m_silence.start(m_hasSign ? SilenceAfterSign : Silence);
    }

    /// One before the first line tells nothing.
    void takeSign()
    {
        m_hasSign = !m_session.snapshot().isEmpty();
        if (m_hasSign && !m_options.isFollowing)
            m_silence.start(SilenceAfterSign);
    }

    bool isYounger() const
    {
        if (systemNow() < m_began + Younger)
            return false;
        const LogSnapshot lines = m_session.snapshot();
        const auto last = lines.isEmpty() ? std::nullopt : lines.record(lines.end() - 1).time;
        return last && *last > m_began + Younger;
    }

    void end()
    {
        m_printer.printRest(m_session.snapshot());
        m_hub.finish();
    }

    /// The Hub closes the log of what has ended.
    void takeState(LogSession::State state)
    {
        if (state == LogSession::State::Waiting && !m_options.isFollowing && !m_error)
            end();
    }

    void takeError(const Error &error)
    {
        m_error = error;
        const bool isOver = m_session.state() == LogSession::State::Ended;
        if (!isOver && m_options.isFollowing)
            complain(name(), u"%1; trying again"_s.arg(errorSentence(error)));
        else if (error.kind == Error::Kind::Rejected)
            m_hub.finish(complain(
                name(),
                u"%1 has no such log now [%2]"_s.arg(m_options.space.path(), error.detail)));
        else if (isOver)
            m_hub.fail(error);
    }

    HubSession &m_hub;
    const LogsOptions &m_options;
    LogsPrinter &m_printer;
    LogSession m_session;
    QTimer m_silence;
    std::optional<Error> m_error;
    const Time m_began = systemNow();
    bool m_hasSign = false;
};

} // namespace

int logsCommand(const QStringList &arguments)
{
    const auto options = readLogsOptions(arguments, systemNow());
    if (!options && options.error().isEmpty()) {
        std::fputs(qPrintable(logsHelp()), stdout);
        return Done;
    }
    if (!options)
        return complain(name(), options.error(), WrongUse);
    std::optional<LogMatcher> matcher;
    if (!options->grep.isEmpty()) {
        auto made = LogMatcher::make(options->grep);
        if (!made)
            return complain(
                name(),
                u"--grep is no regular expression: %1"_s.arg(QString::fromUtf8(made.error().words)),
                WrongUse);
        matcher.emplace(std::move(*made));
    }
    const auto access = hubAccess();
    if (!access)
        return complain(name(), access.error());
    HubSession hub(name(), *access);
    LogsPrinter printer(*options, std::move(matcher), stdout, isTerminal(stdout));
    Logs logs(hub, *options, printer);
    logs.start();
    return hub.run();
}

} // namespace spacedock
