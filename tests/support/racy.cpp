// SPDX-License-Identifier: GPL-3.0-or-later
// One number that Qt hands to another thread and back, and one that two threads count with no
// order: the thread sanitizer must see the second one alone, for all that handover.cpp tells it.
#include <QCoreApplication>
#include <QThreadPool>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    int ordered = 1;
    int racy = 1;
    QThreadPool::globalInstance()->start([&] {
        ++ordered;
        ++racy;
        QMetaObject::invokeMethod(
            &application,
            [&] {
                ++ordered;
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    });
    ++racy;
    return QCoreApplication::exec();
}
