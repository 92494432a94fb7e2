// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/stopnotifier.h"

#ifdef _WIN32
#include <atomic>

#include <windows.h>
#else
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace spacedock {

#ifdef _WIN32

namespace {

std::atomic<StopNotifier *> listener = nullptr;

// Called in a thread that the system makes for it.
BOOL WINAPI stopOn(DWORD)
{
    StopNotifier *const notifier = listener.exchange(nullptr);
    if (notifier != nullptr)
        QMetaObject::invokeMethod(notifier, &StopNotifier::stopped, Qt::QueuedConnection);
    return notifier != nullptr ? TRUE : FALSE;
}

} // namespace

StopNotifier::StopNotifier(QObject *parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(stopOn, TRUE);
}

StopNotifier::~StopNotifier()
{
    SetConsoleCtrlHandler(stopOn, FALSE);
    listener = nullptr;
}

#else

namespace {

constexpr std::array StopSignals{SIGINT, SIGTERM, SIGHUP};

std::array<int, 2> pipeEnds{-1, -1};

// A signal handler may do little more than write a byte.
void stopOn(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

void setHandler(int number, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

} // namespace

StopNotifier::StopNotifier(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit stopped();
    });
    for (const int number : StopSignals)
        setHandler(number, stopOn, SA_RESTART | SA_RESETHAND);
    setHandler(SIGPIPE, SIG_IGN, 0);
}

StopNotifier::~StopNotifier()
{
    for (const int number : StopSignals)
        setHandler(number, SIG_DFL, 0);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

#endif

} // namespace spacedock
