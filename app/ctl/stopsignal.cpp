// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/stopsignal.h"

#ifdef _WIN32
#include <atomic>

#include <windows.h>
#else
#include <csignal>
#endif

namespace spacedock {

#ifdef _WIN32

namespace {

std::atomic<bool> isStopped = false;

BOOL WINAPI stopOn(DWORD)
{
    isStopped = true;
    isStopped.notify_all();
    return TRUE;
}

} // namespace

StopSignal::StopSignal()
{
    SetConsoleCtrlHandler(stopOn, TRUE);
}

void StopSignal::wait() const
{
    isStopped.wait(false);
}

#else

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

StopSignal::StopSignal()
{
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void StopSignal::wait() const
{
    const sigset_t signals = stopSignals();
    int received = 0;
    sigwait(&signals, &received);
}

#endif

} // namespace spacedock
