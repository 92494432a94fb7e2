// SPDX-License-Identifier: GPL-3.0-or-later
// How the panes of a log are walked through: search, errors, keys.
#include "app/service/logstore.h"
#include "ui/logs/logfilterbar.h"
#include "ui/logs/logfilterpane.h"
#include "ui/logs/logfindbar.h"
#include "ui/logs/logfinder.h"
#include "ui/logs/loglevels.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logview.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// A selection that may stand for what to look for.
constexpr qsizetype LongestWord = 200;

QString wordOf(const LogView &view)
{
    const LogSelection &selection = view.selection();
    if (selection.isEmpty() || selection.isByLine || selection.begin().line != selection.end().line)
        return {};
    const QString text = view.copied(LogTimes::Off);
    return text.size() <= LongestWord ? text : QString();
}

} // namespace

void LogPanes::addToMenu(QMenu *menu)
{
    const QString word = wordOf(*m_view);
    if (word.isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(tr("Find this"), this, &LogPanes::openFind);
    const auto add = [&](const QString &text, LogFilterPopup::Use use) {
        menu->addAction(text, this, [this, word, use] {
            setFilterShown(true);
            m_filter->bar()->add({.pattern = word.toUtf8()}, use);
        });
    };
    add(tr("Only lines with this, below"), LogFilterPopup::Use::Include);
    add(tr("No lines with this, below"), LogFilterPopup::Use::Exclude);
    add(tr("Colour this"), LogFilterPopup::Use::Highlight);
}

qint64 LogPanes::readerLine() const
{
    const std::optional<qint64> current = m_view->currentLine();
    return current && *current >= m_view->top().line ? *current : m_view->top().line;
}

void LogPanes::showLine(qint64 line)
{
    m_view->goTo(line);
}

void LogPanes::openFind()
{
    m_find->show();
    m_find->begin(wordOf(*m_view));
}

void LogPanes::closeFind()
{
    m_find->hide();
    m_find->setQuery({});
    m_finder->setQuery({}, 0);
    m_filter->bar()->setFound({});
    m_view->setFocus();
}

bool LogPanes::isFindOpen() const
{
    return !m_find->isHidden();
}

void LogPanes::setFilterShown(bool shown)
{
    m_filter->setVisible(shown);
    m_find->setFilterShown(shown);
}

bool LogPanes::isFilterShown() const
{
    return !m_filter->isHidden();
}

void LogPanes::findNext()
{
    m_finder->next(readerLine());
}

void LogPanes::findPrevious()
{
    m_finder->previous(readerLine());
}

qint64 LogPanes::lastRun() const
{
    return std::max(m_begin, m_levels->lastRestart().value_or(m_begin));
}

qint64 LogPanes::lastRunErrors() const
{
    const LogMatches &errors = m_levels->errors();
    return errors.count() - errors.lowerBound(lastRun());
}

void LogPanes::showFirstError()
{
    if (const auto line = m_levels->nextError(lastRun() - 1))
        showLine(*line);
}

/// Who is nowhere yet wants the first of the last run.
void LogPanes::nextError()
{
    if (!m_view->currentLine())
        showFirstError();
    else if (const auto line = m_levels->nextError(*m_view->currentLine()))
        showLine(*line);
}

void LogPanes::previousError()
{
    if (const auto line = m_levels->previousError(m_view->currentLine().value_or(m_store->end())))
        showLine(*line);
}

bool LogPanes::event(QEvent *event)
{
    // Within a log its own search goes before the window's.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find))
        event->accept();
    return QWidget::event(event);
}

void LogPanes::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->key() == Qt::Key_F3)
        back ? findPrevious() : findNext();
    else if (event->key() == Qt::Key_F8)
        back ? previousError() : nextError();
    else if (event->key() == Qt::Key_Escape && isFindOpen())
        closeFind();
    else
        QWidget::keyPressEvent(event);
}

} // namespace spacedock
