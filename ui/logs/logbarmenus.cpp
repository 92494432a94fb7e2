// SPDX-License-Identifier: GPL-3.0-or-later
// What the bar of a log has no room for.
#include "ui/logs/logbar.h"

#include <QActionGroup>
#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;

void LogBar::makeMoreMenu()
{
    m_moreMenu->addAction(tr("Find…"), QKeySequence::Find, this, &LogBar::findClicked);
    m_moreMenu->addAction(tr("Filtered lines below"), this, &LogBar::filterClicked);
    m_moreMenu->addAction(tr("Next error"), QKeySequence(Qt::Key_F8), this,
                          &LogBar::nextErrorClicked);
    m_moreMenu->addAction(tr("Previous error"), QKeySequence(Qt::SHIFT | Qt::Key_F8), this,
                          &LogBar::previousErrorClicked);
    for (QAction *action : m_moreMenu->actions())
        action->setShortcutContext(Qt::WidgetShortcut); // Told here, done by the log.
    m_moreMenu->addSeparator();
    m_merging = m_moreMenu->addAction(tr("Merge with other Spaces…"), this, &LogBar::mergeClicked);
    m_merging->setObjectName(u"logMergeSpaces"_s);
    m_alone = m_moreMenu->addAction(tr("This Space alone"), this, &LogBar::aloneClicked);
    m_alone->setObjectName(u"logAlone"_s);
    m_moreMenu->addSeparator();
    QMenu *since = m_moreMenu->addMenu(tr("Since"));
    for (int i = 0; i < m_since->count(); ++i) {
        since->addAction(m_since->itemText(i), this, [this, i] {
            m_since->setCurrentIndex(i);
            chooseSince(i);
        });
    }
}

void LogBar::makeTimesMenu()
{
    QMenu *times = m_moreMenu->addMenu(tr("Form of the time"));
    m_timeForms = new QActionGroup(this);
    const std::array<std::pair<QString, LogTimes>, 4> forms{
        {{tr("Time of day"), LogTimes::OfDay},
         {tr("With the date"), LogTimes::Dated},
         {tr("Since the run began"), LogTimes::SinceStart},
         {tr("Since the line above"), LogTimes::SinceBefore}}};
    for (const auto &[text, form] : forms) {
        QAction *action = times->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(form));
        action->setChecked(form == LogTimes::OfDay);
        m_timeForms->addAction(action);
    }
    connect(m_timeForms, &QActionGroup::triggered, this, [this] {
        const QSignalBlocker quiet(m_time);
        m_time->setChecked(true);
        emit timesChanged();
    });
}

} // namespace spacedock
