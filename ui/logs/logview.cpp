// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logview.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/type.h"
#include "ui/logs/loggutter.h"

#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Dropped together, so that a full view does not move its lines for each new one.
constexpr int DropAtOnce = 1'000;

} // namespace

bool LogView::areTimesShown() const
{
    return m_gutter->areTimesShown();
}

LogView::LogView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new LogGutter(*this))
    , m_newLines(primaryButton({}, this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Log"));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setWrapped(true);
    document()->setDocumentMargin(0);
    setType(this, Type::Mono);
    m_newLines->setObjectName(u"newLines"_s);
    m_newLines->setIcon(icon(u"follow"));
    m_newLines->hide();
    connect(m_newLines, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        dy != 0 ? m_gutter->scroll(0, dy)
                : m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isWriting)
            setFollowing(value >= verticalScrollBar()->maximum());
    });
    applyMetrics();
    count(0);
}

void LogView::append(std::span<const LogLine> lines)
{
    if (lines.empty())
        return;
    m_isWriting = true;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (const LogLine &line : lines)
        write(cursor, line);
    cursor.endEditBlock();
    if (blockCount() > MaxBlocks)
        dropOldest();
    if (m_isFollowing)
        showEnd();
    else
        count(m_missed + static_cast<int>(lines.size()));
    m_isWriting = false;
}

void LogView::write(QTextCursor &cursor, const LogLine &line)
{
    const StyledLine styled = styledLine(line.text);
    const LogBlockData *before = m_hasLines ? logData(cursor.block()) : nullptr;
    int redraws = styled.redraws;
    if (before && (before->isOpen || styled.startsOver)) {
        redraws += before->redraws + 1;
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else if (m_hasLines) {
        cursor.insertBlock();
    }
    m_hasLines = true;
    auto *fresh = new LogBlockData; // The block takes it.
    fresh->time = line.time;
    fresh->mark = m_scanner.scan(styled.text());
    fresh->redraws = redraws;
    fresh->isOpen = styled.isOpen;
    cursor.block().setUserData(fresh);
    writeText(cursor, styled, fresh->mark, redraws);
}

void LogView::writeText(QTextCursor &cursor, const StyledLine &line, LogMark mark, int redraws)
{
    const Tokens &tokens = Tokens::of(palette());
    const QColor ground = logGround(mark, tokens);
    QTextBlockFormat block;
    if (mark.ground != LogMark::Ground::None)
        block.setBackground(ground);
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    for (const LogRun &run : line.runs) {
        format.setForeground(inkColor(run.ink, tokens, ground));
        format.setFontWeight(run.ink.isBold ? QFont::DemiBold : QFont::Normal);
        cursor.insertText(run.text, format);
    }
    if (redraws > 0) {
        format.setForeground(tokens.text2);
        format.setFontWeight(QFont::Normal);
        //: Behind the last state of a progress bar in a log.
        cursor.insertText(u"   "_s + tr("↻ %n updates", nullptr, redraws), format);
    }
}

void LogView::dropOldest()
{
    const int value = verticalScrollBar()->value();
    const int surplus = blockCount() - MaxBlocks + DropAtOnce;
    int height = 0;
    for (QTextBlock block = document()->firstBlock(); block.blockNumber() < surplus;
         block = block.next())
        height += block.lineCount();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, surplus);
    cursor.removeSelectedText();
    if (!m_isFollowing)
        verticalScrollBar()->setValue(std::max(0, value - height));
}

void LogView::clearLines()
{
    m_isWriting = true;
    clear();
    m_isWriting = false;
    m_scanner.clear();
    m_hasLines = false;
    count(0);
    m_gutter->update();
}

void LogView::setTimesShown(bool shown)
{
    m_gutter->setTimesShown(shown);
    placeParts();
}

void LogView::setWrapped(bool wrapped)
{
    setLineWrapMode(wrapped ? WidgetWidth : NoWrap);
    setHorizontalScrollBarPolicy(wrapped ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void LogView::setFollowing(bool following)
{
    if (following) {
        showEnd();
        count(0);
    }
    if (std::exchange(m_isFollowing, following) != following)
        emit followingChanged(following);
}

void LogView::showEnd()
{
    const bool wasWriting = std::exchange(m_isWriting, true);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_isWriting = wasWriting;
}

void LogView::count(int missed)
{
    m_missed = missed;
    m_newLines->setText(tr("%n new lines", nullptr, missed));
    m_newLines->setVisible(missed > 0);
    m_newLines->adjustSize();
    placeParts();
}

void LogView::applyMetrics()
{
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 8);
    placeParts();
}

void LogView::placeParts()
{
    const bool mirrored = isRightToLeft();
    const int wide = m_gutter->wantedWidth();
    setViewportMargins(mirrored ? 0 : wide, metrics::Unit, mirrored ? wide : 0, 0);
    const QRect inside = contentsRect();
    const QRect gutter(inside.left(), viewport()->y(), m_gutter->wantedWidth(),
                       viewport()->height());
    m_gutter->setGeometry(QStyle::visualRect(layoutDirection(), inside, gutter));
    const QSize size = m_newLines->sizeHint();
    const QRect button(inside.right() - verticalScrollBar()->width() - size.width() - metrics::Gap,
                       viewport()->geometry().bottom() - size.height() - metrics::Gap, size.width(),
                       size.height());
    m_newLines->setGeometry(QStyle::visualRect(layoutDirection(), inside, button));
    m_newLines->raise();
}

void LogView::resizeEvent(QResizeEvent *event)
{
    const bool wasWriting = std::exchange(m_isWriting, true);
    QPlainTextEdit::resizeEvent(event);
    placeParts();
    if (m_isFollowing)
        showEnd();
    m_isWriting = wasWriting;
}

void LogView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        applyMetrics();
    if (event->type() == QEvent::PaletteChange)
        emit paletteChanged();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier) {
        setFollowing(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace spacedock
