// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logbar.h"

#include "ui/common/button.h"
#include "ui/common/segmented.h"
#include "ui/common/type.h"

#include <QBoxLayout>
#include <QToolButton>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideEnoughForWords = 640;

} // namespace

LogBar::LogBar(QWidget *parent)
    : Bar(metrics::ToolBar, Qt::BottomEdge, parent)
    , m_kinds(new Segmented)
{
    setRaised(false);
    m_kinds->setObjectName(u"logKind"_s);
    m_kinds->setAccessibleName(tr("Which log"));
    m_kinds->addSegment(tr("Run"), int(LogKind::Run));
    m_kinds->addSegment(tr("Build"), int(LogKind::Build));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_kinds);
    m_follow = addTool(row, u"logFollow"_s, u"follow"_s, tr("Follow"),
                       tr("Keep the newest line in sight"));
    m_times = addTool(row, u"logTimes"_s, u"clock"_s, tr("Time"), tr("Time beside each line"));
    m_wrap = addTool(row, u"logWrap"_s, u"wrap"_s, tr("Wrap"), tr("Break long lines"));
    row->addStretch(1);
    m_copy = addTool(row, u"logCopy"_s, u"copy"_s, tr("Copy"),
                     tr("Copy the selected lines, or all of them"));
    m_save = addTool(row, u"logSave"_s, u"download"_s, tr("Save…"), tr("Save as a text file"));
    for (QToolButton *toggle : {m_follow, m_times, m_wrap}) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    connect(m_kinds, &Segmented::changed, this, &LogBar::kindChanged);
    connect(m_follow, &QToolButton::toggled, this, &LogBar::followToggled);
    connect(m_times, &QToolButton::toggled, this, &LogBar::timesToggled);
    connect(m_wrap, &QToolButton::toggled, this, &LogBar::wrapToggled);
    connect(m_copy, &QToolButton::clicked, this, &LogBar::copyClicked);
    connect(m_save, &QToolButton::clicked, this, &LogBar::saveClicked);
}

QToolButton *LogBar::addTool(QHBoxLayout *row, const QString &name, const QString &iconName,
                             const QString &text, const QString &tip)
{
    QToolButton *button = framedIconButton(iconName, tip);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    row->addWidget(button);
    return button;
}

LogKind LogBar::kind() const
{
    return static_cast<LogKind>(m_kinds->currentData().toInt());
}

void LogBar::setKind(LogKind kind)
{
    m_kinds->setCurrentData(int(kind));
}

void LogBar::setFollowing(bool following)
{
    m_follow->setChecked(following);
}

void LogBar::setHasLines(bool has)
{
    m_copy->setEnabled(has);
    m_save->setEnabled(has);
}

void LogBar::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    const auto look =
        width() < WideEnoughForWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *button : {m_follow, m_times, m_wrap, m_copy, m_save})
        button->setToolButtonStyle(look);
}

} // namespace spacedock
