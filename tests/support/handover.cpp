// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the thread sanitizer how Qt hands things to another thread. Debian's Qt is not
// instrumented, so its locks are invisible, and all that passes through its queues looks like a
// race. The linker sends our calls of the functions below here (see CMakeLists.txt); Qt's own calls
// stay as they are.
#include <QCoreApplication>
#include <QFuture>
#include <QMutex>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <sanitizer/tsan_interface.h>

#include <functional>
#include <utility>

// For a function of Qt: ours, to which calls go, and Qt's. A member takes its object first.
#define WRAPPED(result, name, symbol, ...)                                                         \
    result name(__VA_ARGS__) asm("__wrap_" symbol);                                                \
    result qt_##name(__VA_ARGS__) asm("__real_" symbol)

WRAPPED(void, postEvent, "_ZN16QCoreApplication9postEventEP7QObjectP6QEventi", QObject *, QEvent *,
        int);
WRAPPED(bool, invokeMethod,
        // clang-format off
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv",
        // clang-format on
        QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
WRAPPED(void, activate, "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv", QObject *,
        const QMetaObject *, int, void **);
WRAPPED(void, startJob, "_ZN11QThreadPool5startESt8functionIFvvEEi", QThreadPool *,
        std::function<void()>, int);
WRAPPED(bool, waitForJobs, "_ZN11QThreadPool11waitForDoneEi", QThreadPool *, int);
WRAPPED(void, endPool, "_ZN11QThreadPoolD1Ev", QThreadPool *);
WRAPPED(void, reportFinished, "_ZN20QFutureInterfaceBase14reportFinishedEv",
        QFutureInterfaceBase *);
WRAPPED(bool, waitForThread, "_ZN7QThread4waitE14QDeadlineTimer", QThread *, QDeadlineTimer);
WRAPPED(void, quitThread, "_ZN7QThread4quitEv", QThread *);
WRAPPED(void, lockMutex, "_ZN11QBasicMutex12lockInternalEv", QBasicMutex *);
WRAPPED(void, unlockMutex, "_ZN11QBasicMutex14unlockInternalEv", QBasicMutex *);

namespace {

// Whom a signal from a worker or a finished future reaches is known to Qt alone.
char signalOfWorker;
char finishedFuture;

// Qt calls this before it delivers an event, in the thread of the receiver. Posting and taking an
// event lock the queue of that thread, so whatever came before the post has happened.
bool acquireDelivered(void **receiverAndEvent)
{
    auto *receiver = static_cast<QObject *>(receiverAndEvent[0]);
    const auto *event = static_cast<QEvent *>(receiverAndEvent[1]);
    __tsan_acquire(receiver);
    if (event->type() == QEvent::MetaCall)
        __tsan_acquire(&signalOfWorker);
    if (event->type() == QEvent::FutureCallOut)
        __tsan_acquire(&finishedFuture);
    return false;
}

// A call for another thread, which destroys it unless the caller lets go of it last.
class Call : public QtPrivate::QSlotObjectBase {
public:
    explicit Call(QSlotObjectBase *slot)
        : QSlotObjectBase(&act)
        , m_slot(slot)
    {
    }

private:
    static void act(int what, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        __tsan_acquire(self);
        auto *call = static_cast<Call *>(self);
        if (what == QSlotObjectBase::Call) {
            call->m_slot->call(receiver, arguments);
            __tsan_release(self);
        } else if (what == Destroy) {
            call->m_slot->destroyIfLastRef();
            delete call;
        }
    }

    QSlotObjectBase *m_slot;
};

class Job : public QRunnable {
public:
    Job(QThreadPool *pool, std::function<void()> work)
        : m_pool(pool)
        , m_work(std::move(work))
    {
    }

    void run() override
    {
        __tsan_acquire(this);
        std::exchange(m_work, nullptr)();
        __tsan_release(m_pool);
    }

private:
    QThreadPool *m_pool;
    std::function<void()> m_work;
};

const bool isRegistered =
    QInternal::registerCallback(QInternal::EventNotifyCallback, acquireDelivered);

} // namespace

void postEvent(QObject *receiver, QEvent *event, int priority)
{
    __tsan_release(receiver);
    qt_postEvent(receiver, event, priority);
}

bool invokeMethod(QObject *receiver, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                  void *result)
{
    auto *call = new Call(slot);
    __tsan_release(call);
    return qt_invokeMethod(receiver, call, type, result);
}

void activate(QObject *sender, const QMetaObject *type, int signal, void **arguments)
{
    if (qApp && QThread::currentThread() != qApp->thread())
        __tsan_release(&signalOfWorker);
    qt_activate(sender, type, signal, arguments);
}

void startJob(QThreadPool *pool, std::function<void()> work, int priority)
{
    auto *job = new Job(pool, std::move(work));
    __tsan_release(job);
    pool->start(job, priority);
}

bool waitForJobs(QThreadPool *pool, int milliseconds)
{
    const bool done = qt_waitForJobs(pool, milliseconds);
    __tsan_acquire(pool);
    return done;
}

void endPool(QThreadPool *pool)
{
    waitForJobs(pool, -1);
    qt_endPool(pool);
}

void reportFinished(QFutureInterfaceBase *future)
{
    __tsan_release(&finishedFuture);
    qt_reportFinished(future);
}

bool waitForThread(QThread *thread, QDeadlineTimer deadline)
{
    const bool ended = qt_waitForThread(thread, deadline);
    __tsan_acquire(thread);
    return ended;
}

// From the thread's own last job.
void quitThread(QThread *thread)
{
    __tsan_release(thread);
    qt_quitThread(thread);
}

void lockMutex(QBasicMutex *mutex)
{
    qt_lockMutex(mutex);
    __tsan_acquire(mutex);
}

void unlockMutex(QBasicMutex *mutex)
{
    __tsan_release(mutex);
    qt_unlockMutex(mutex);
}
