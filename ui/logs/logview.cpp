// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logview.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/type.h"
#include "ui/logs/logaccessible.h"

#include <QApplication>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

LogView::LogView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_newLines(primaryButton({}, this))
{
    installLogAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Log"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setObjectName(u"logPage"_s);
    setType(this, Type::Mono);
    setType(m_newLines, Type::Body, QFont::DemiBold);
    m_newLines->setObjectName(u"newLines"_s);
    m_newLines->setIcon(icon(u"follow"));
    m_newLines->hide();
    connect(m_newLines, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connectBars();
    applyMetrics();
}

LogView::~LogView() = default;

void LogView::setLines(std::shared_ptr<const LogLines> lines)
{
    const qint64 changedFrom = this->lines().finalEnd();
    const LogPlace before = m_state.top;
    const bool wasFull = this->lines().rows() > visibleRows();
    m_layouts.setLines(std::move(lines));
    if (m_isFollowing)
        m_seenEnd = this->lines().end();
    m_state.top = m_isFollowing ? m_layouts.lastTop(visibleRows()) : m_layouts.clamped(before);
    fitBars();
    tellMissed();
    const bool sees = !wasFull || m_state.top != before || lastVisibleLine() + 1 >= changedFrom;
    if (sees)
        viewport()->update();
    if (m_state.top != before)
        emit scrolled();
}

void LogView::clear()
{
    m_layouts.setLines(std::make_shared<StoreLines>(LogSnapshot()));
    m_layouts.forget();
    m_state.top = {};
    m_state.column = 0;
    m_state.selection = {};
    m_state.caret.reset();
    m_state.currentLine.reset();
    m_state.currentHit.reset();
    m_hasCaret = false;
    m_widest = 0;
    m_seenEnd = 0;
    fitBars();
    tellMissed();
    viewport()->update();
}

void LogView::setTimes(LogTimes times)
{
    m_state.times = times;
    applyColumns();
}

void LogView::setWrapped(bool wrapped)
{
    m_isWrapped = wrapped;
    m_state.column = 0;
    setHorizontalScrollBarPolicy(wrapped ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    applyColumns();
}

void LogView::setSources(const QStringList &names)
{
    m_state.sources = names;
    applyColumns();
}

void LogView::setMatcher(std::shared_ptr<const LogMatcher> matcher)
{
    m_state.matcher = std::move(matcher);
    viewport()->update();
}

void LogView::setCurrentHit(std::optional<qint64> line)
{
    m_state.currentHit = line;
    viewport()->update();
}

void LogView::setHighlights(const QList<LogHighlight> &highlights)
{
    m_state.highlights = highlights;
    viewport()->update();
}

void LogView::setCurrentMarked(bool marked)
{
    m_marksCurrent = marked;
    m_state.currentLine = marked ? currentLine() : std::nullopt;
    viewport()->update();
}

void LogView::setRevealed(bool revealed)
{
    m_state.isRevealed = revealed;
    m_layouts.forget();
    viewport()->update();
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Tokens &tokens = Tokens::of(palette());
    const QFont captions = typeFont(QApplication::font(), Type::Caption);
    m_state.caret =
        hasFocus() && m_hasCaret ? std::optional(m_state.selection.caret) : std::nullopt;
    LogPage(painter, m_layouts, m_state, viewport()->rect(), captions, tokens).paint();
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, viewport()->rect(), tokens.accent, 0);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int height = event->oldSize().height() / m_layouts.font().rowHeight();
    const LogPlace end = m_layouts.moved(m_state.top, std::max(0, height - 1));
    const bool hadCaret = m_hasCaret && !m_isFollowing && height > 0
        && m_state.selection.caret.line >= m_state.top.line
        && m_state.selection.caret.line <= end.line;
    applyColumns();
    if (hadCaret)
        showCaret();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        applyMetrics();
    else if (event->type() == QEvent::LayoutDirectionChange)
        placeParts();
}

} // namespace spacedock
