// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logbar.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/logs/logcount.h"
#include "ui/logs/logsincepopup.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int Merged = -1;
constexpr int Narrowest = 280;
constexpr int WideEnoughForCounts = 1180;
constexpr int WideEnoughForWords = 1000;
constexpr int WideEnoughForSince = 790;

} // namespace

LogBar::LogBar(QWidget *parent)
    : Bar(metrics::ToolBar, Qt::BottomEdge, parent)
    , m_kinds(new Segmented)
    , m_sinceWord(new Label(tr("Since"), Type::Body, Tone::Text2))
    , m_since(new QComboBox)
    , m_errors(new LogCount(LogLevel::Error))
    , m_warnings(new LogCount(LogLevel::Warning))
    , m_exportMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
{
    setRaised(false);
    m_kinds->setObjectName(u"logKind"_s);
    m_kinds->setAccessibleName(tr("Which log"));
    m_kinds->addSegment(tr("Run"), static_cast<int>(LogKind::Run));
    m_kinds->addSegment(tr("Build"), static_cast<int>(LogKind::Build));
    m_kinds->addSegment(tr("Run and build"), Merged);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_kinds);
    m_follow = addToggle(row, u"logFollow"_s, u"follow"_s, tr("Follow"),
                         tr("Keep the newest line in sight (End)"));
    m_time = addToggle(row, u"logTimes"_s, u"clock"_s, tr("Time"), tr("Time beside each line"));
    m_wrap = addToggle(row, u"logWrap"_s, u"wrap"_s, tr("Wrap"), tr("Break long lines"));
    m_merge = addToggle(row, u"logMerge"_s, u"spaces"_s, tr("Merge"),
                        tr("Lines of other Spaces between these, by time"));
    m_follow->setChecked(true);
    m_time->setChecked(true);
    makeSince();
    row->addSpacing(metrics::Unit);
    row->addWidget(m_sinceWord);
    row->addWidget(m_since);
    row->addStretch(1);
    makeEnd(row);
    makeMoreMenu();
    makeTimesMenu();
    setCanMerge(false);
    connect(m_kinds, &Segmented::changed, this, &LogBar::kindChanged);
    connect(m_follow, &QToolButton::toggled, this, &LogBar::followToggled);
    connect(m_time, &QToolButton::toggled, this, &LogBar::timesChanged);
    connect(m_wrap, &QToolButton::toggled, this, &LogBar::wrapToggled);
    connect(m_merge, &QToolButton::clicked, this, [this] {
        m_merge->setChecked(m_others > 0); // The choice is made elsewhere.
        emit mergeClicked();
    });
    fold();
}

QToolButton *LogBar::addToggle(QHBoxLayout *row, const QString &name, const QString &iconName,
                               const QString &text, const QString &tip)
{
    QToolButton *button = framedIconButton(iconName, tip);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    button->setCheckable(true);
    row->addWidget(button);
    return button;
}

void LogBar::makeSince()
{
    using Kind = LogSince::Kind;
    m_since->setObjectName(u"logSince"_s);
    m_since->setAccessibleName(tr("Show the lines since"));
    m_sinceWord->setBuddy(m_since);
    const std::array<std::pair<QString, Kind>, 6> choices{{//: Lines of a log since …
                                                           {tr("any time"), Kind::Any},
                                                           {tr("last restart"), Kind::LastRestart},
                                                           {tr("5 minutes"), Kind::FiveMinutes},
                                                           {tr("1 hour"), Kind::Hour},
                                                           {tr("today"), Kind::Today},
                                                           {tr("own time…"), Kind::From}}};
    for (const auto &[text, kind] : choices)
        m_since->addItem(text, static_cast<int>(kind));
    connect(m_since, &QComboBox::activated, this, &LogBar::chooseSince);
}

void LogBar::makeEnd(QHBoxLayout *row)
{
    m_errors->setObjectName(u"logErrors"_s);
    m_warnings->setObjectName(u"logWarnings"_s);
    m_nextError = framedIconButton(u"chevron-down"_s, tr("Next error (F8), previous one Shift+F8"));
    m_nextError->setObjectName(u"logNextError"_s);
    //: A button with its key.
    m_nextError->setText(tr("Next error  F8"));
    m_nextError->setAccessibleName(tr("Next error"));
    m_find = iconButton(u"search"_s, tr("Find (Ctrl+F), next match F3, previous one Shift+F3"));
    m_find->setObjectName(u"logFindOpen"_s);
    m_find->setAccessibleName(tr("Find"));
    m_export = iconButton(u"download"_s, tr("Export and copy"));
    m_export->setObjectName(u"logExport"_s);
    m_export->setMenu(m_exportMenu);
    m_more = iconButton(u"more"_s, tr("More about this log"));
    m_more->setObjectName(u"logMore"_s);
    m_more->setMenu(m_moreMenu);
    for (QWidget *each : {static_cast<QWidget *>(m_errors), static_cast<QWidget *>(m_warnings),
                          static_cast<QWidget *>(m_nextError), static_cast<QWidget *>(m_find),
                          static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_more)})
        row->addWidget(each);
    connect(m_nextError, &QToolButton::clicked, this, &LogBar::nextErrorClicked);
    connect(m_find, &QToolButton::clicked, this, &LogBar::findClicked);
}

LogTimes LogBar::times() const
{
    if (!m_time->isChecked())
        return LogTimes::Off;
    return static_cast<LogTimes>(m_timeForms->checkedAction()->data().toInt());
}

void LogBar::setTimes(LogTimes times)
{
    for (QAction *action : m_timeForms->actions()) {
        if (action->data().toInt() == static_cast<int>(times))
            action->setChecked(true);
    }
    m_time->setChecked(times != LogTimes::Off);
    emit timesChanged();
}

bool LogBar::isWrapped() const
{
    return m_wrap->isChecked();
}

void LogBar::setWrapped(bool wrapped)
{
    m_wrap->setChecked(wrapped);
}

void LogBar::chooseSince(int index)
{
    const auto kind = static_cast<LogSince::Kind>(m_since->itemData(index).toInt());
    if (kind == LogSince::Kind::From)
        askOwnSince();
    else
        emit sinceChanged({.kind = kind, .from = {}});
}

void LogBar::askOwnSince()
{
    auto *popup = new LogSincePopup(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &LogSincePopup::chosen, this,
            [this](Time from) { emit sinceChanged({.kind = LogSince::Kind::From, .from = from}); });
    popup->openBelow(m_since->isVisible() ? static_cast<const QWidget &>(*m_since) : *m_more);
}

LogKind LogBar::kind() const
{
    return isMerged() ? LogKind::Run : static_cast<LogKind>(m_kinds->currentData().toInt());
}

bool LogBar::isMerged() const
{
    return m_kinds->currentData().toInt() == Merged;
}

void LogBar::setKind(LogKind kind)
{
    m_kinds->setCurrentData(static_cast<int>(kind));
}

void LogBar::setFollowing(bool following)
{
    m_follow->setChecked(following);
}

void LogBar::setOthers(int count)
{
    m_others = count;
    m_merge->setChecked(count > 0);
    m_alone->setVisible(count > 0);
}

void LogBar::setCanMerge(bool can)
{
    m_canMerge = can;
    m_merging->setVisible(can);
    setOthers(m_others);
    fold();
}

void LogBar::setHasLines(bool has)
{
    m_export->setEnabled(has);
}

void LogBar::setCounts(qint64 errors, qint64 warnings)
{
    m_errors->setCount(errors);
    m_warnings->setCount(warnings);
    m_nextError->setEnabled(errors > 0);
}

void LogBar::fold()
{
    const auto look =
        width() < WideEnoughForWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *button : {m_follow, m_time, m_wrap})
        button->setToolButtonStyle(look);
    m_merge->setToolButtonStyle(width() < WideEnoughForCounts ? Qt::ToolButtonIconOnly
                                                              : Qt::ToolButtonTextBesideIcon);
    const bool hasSince = width() >= WideEnoughForSince;
    m_sinceWord->setVisible(hasSince);
    m_since->setVisible(hasSince);
    m_warnings->setVisible(hasSince);
    m_merge->setVisible(hasSince && m_canMerge);
    m_nextError->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_nextError->setVisible(hasSince);
    m_find->setVisible(hasSince);
    for (LogCount *count : {m_errors, m_warnings})
        count->setShort(width() < WideEnoughForCounts);
}

QSize LogBar::minimumSizeHint() const
{
    return {Narrowest, Bar::minimumSizeHint().height()};
}

void LogBar::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    fold();
}

} // namespace spacedock
