// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logfindbar.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/logs/logfinder.h"
#include "ui/logs/logqueryedit.h"
#include "ui/text/format.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldWidth = 384;
constexpr int Narrowest = 280;
constexpr int WideEnoughForWords = 640;

} // namespace

LogFindBar::LogFindBar(QWidget *parent)
    : Bar(40, Qt::BottomEdge, parent)
    , m_edit(new LogQueryEdit)
    , m_fact(new Label({}, Type::Body, Tone::Text, QFont::DemiBold))
    , m_rest(new Label({}, Type::Body, Tone::Text2))
    , m_previous(iconButton(u"chevron-up"_s, tr("Previous match (Shift+F3)")))
    , m_next(iconButton(u"chevron-down"_s, tr("Next match (F3)")))
    , m_filter(framedIconButton(u"filter"_s, tr("Show the matching lines in a pane below")))
{
    m_edit->setObjectName(u"logFind"_s);
    m_edit->setAccessibleName(tr("Find in the log"));
    m_edit->setPlaceholderText(tr("Find in the log"));
    m_edit->setMaximumWidth(FieldWidth);
    m_fact->setObjectName(u"findFact"_s);
    m_rest->setObjectName(u"findRest"_s);
    m_rest->setElided(Qt::ElideRight);
    m_previous->setObjectName(u"findPrevious"_s);
    m_next->setObjectName(u"findNext"_s);
    m_filter->setObjectName(u"findFilter"_s);
    m_filter->setText(tr("Matches below"));
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setCheckable(true);
    QToolButton *close = iconButton(u"close"_s, tr("Close the search (Esc)"));
    close->setObjectName(u"findClose"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_edit, 3);
    row->addWidget(m_fact);
    row->addWidget(m_rest, 2);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_filter);
    row->addWidget(close);
    connect(m_edit, &LogQueryEdit::queryChanged, this, &LogFindBar::queryChanged);
    connect(m_previous, &QToolButton::clicked, this, &LogFindBar::previousClicked);
    connect(m_next, &QToolButton::clicked, this, &LogFindBar::nextClicked);
    connect(m_filter, &QToolButton::toggled, this, &LogFindBar::filterToggled);
    connect(close, &QToolButton::clicked, this, &LogFindBar::closed);
    setFocusProxy(m_edit);
}

LogQuery LogFindBar::query() const
{
    return m_edit->query();
}

void LogFindBar::setQuery(const LogQuery &query)
{
    m_edit->setQuery(query);
}

void LogFindBar::begin(const QString &text)
{
    if (!text.isEmpty())
        m_edit->setText(text);
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void LogFindBar::setFilterShown(bool shown)
{
    m_filter->setChecked(shown);
}

void LogFindBar::tell(const LogFinder &finder)
{
    const bool isWrong = finder.trouble() == LogSearch::Trouble::BadPattern;
    m_fact->setText(factOf(finder));
    m_fact->setTone(isWrong ? Tone::Failed : Tone::Text);
    m_rest->setText(restOf(finder));
    m_previous->setEnabled(finder.count() > 0);
    m_next->setEnabled(finder.count() > 0);
    m_edit->setAccessibleDescription(u"%1 %2"_s.arg(m_fact->text(), m_rest->text()));
}

QString LogFindBar::factOf(const LogFinder &finder) const
{
    if (finder.query().isEmpty())
        return {};
    if (finder.trouble() == LogSearch::Trouble::BadPattern)
        return tr("This expression cannot be used");
    const QString count = format::number(finder.count());
    if (finder.count() == 0)
        return finder.isRunning() ? tr("Searching…") : tr("No match");
    if (finder.ordinal() > 0) //: "3 of 4 matches"
        return tr("%1 of %2 matches").arg(format::number(finder.ordinal()), count);
    return tr("%n matches", nullptr, static_cast<int>(std::min<qint64>(finder.count(), 1 << 30)));
}

QString LogFindBar::restOf(const LogFinder &finder) const
{
    const QString lines = format::number(finder.searched());
    if (finder.query().isEmpty())
        return {};
    switch (finder.trouble()) {
    case LogSearch::Trouble::BadPattern: //: %1 is what is wrong, %2 where: a position in the text.
        return tr("%1, at character %2")
            .arg(QString::fromUtf8(finder.patternError().words))
            .arg(finder.patternError().offset + 1);
    case LogSearch::Trouble::OutOfTime:
        return tr("The expression takes too long: %1 lines were searched. Make it simpler.")
            .arg(lines);
    case LogSearch::Trouble::SkippedLines:
        return tr("in %1 lines; some are too long for this expression and were skipped").arg(lines);
    case LogSearch::Trouble::None:
        break;
    }
    if (finder.isRunning() || finder.took().count() < 0)
        return tr("in %1 lines so far").arg(lines);
    return tr("in %1 lines, %2 ms").arg(lines, format::number(finder.took().count()));
}

void LogFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousClicked();
    else if (isEnter)
        emit nextClicked();
    else
        Bar::keyPressEvent(event);
}

QSize LogFindBar::minimumSizeHint() const
{
    return {Narrowest, Bar::minimumSizeHint().height()};
}

void LogFindBar::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    const bool isWide = width() >= WideEnoughForWords;
    m_filter->setToolButtonStyle(isWide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_rest->setVisible(isWide);
}

} // namespace spacedock
