// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logoverview.h"

#include "ui/common/paint.h"
#include "ui/common/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarkHeight = 2;
constexpr int Inset = 3;

} // namespace

LogOverview::LogOverview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"logOverview"_s);
    setAccessibleName(tr("Overview of the log"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFixedWidth(Width);
    setCursor(Qt::PointingHandCursor);
}

void LogOverview::setMarks(const LogMarks &marks, qint64 begin, qint64 end)
{
    m_marks = marks;
    m_begin = begin;
    m_end = end;
    sample();
}

void LogOverview::sample()
{
    const QList<quint8> before = m_rows;
    m_rows.fill(0, std::max(0, height()));
    if (m_begin < m_end) {
        const std::pair<const LogMatches *, Mark> kinds[] = {{&m_marks.hits, Hit},
                                                             {&m_marks.warnings, Warning},
                                                             {&m_marks.errors, Error},
                                                             {&m_marks.dividers, Divider}};
        for (const auto &[lines, mark] : kinds) {
            qint64 at = lines->lowerBound(m_begin);
            for (int y = 0; y < m_rows.size() && at < lines->count(); ++y) {
                const qint64 next = lines->lowerBound(lineAt(y + 1));
                if (next > at)
                    m_rows[y] |= mark;
                at = next;
            }
        }
    }
    if (m_rows != before)
        update();
}

quint8 LogOverview::marksAt(int y) const
{
    return m_rows.value(y);
}

/// Of few lines each has several pixel rows; it is marked in its first.
qint64 LogOverview::lineAt(int y) const
{
    const auto count = static_cast<double>(m_end - m_begin);
    return m_begin + static_cast<qint64>(count * y / std::max(1, height()));
}

void LogOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.raised);
    drawHairline(painter, rect(), Qt::LeftEdge, tokens.hair);
    const auto bars = [&](Mark mark, const QColor &color, int inset) {
        for (int y = 0; y < m_rows.size(); ++y) {
            if (m_rows[y] & mark)
                painter.fillRect(inset, y, width() - 2 * inset, MarkHeight, color);
        }
    };
    bars(Hit, tokens.accent, Inset + 1);
    bars(Warning, tokens.paid, Inset + 1);
    bars(Error, tokens.failed, Inset - 1);
    painter.setPen(QPen(tokens.ctl, 1, Qt::DotLine));
    for (int y = 0; y < m_rows.size(); ++y) {
        if (m_rows[y] & Divider)
            painter.drawLine(1, y, width() - 1, y);
    }
}

void LogOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sample();
}

void LogOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && m_begin < m_end)
        emit lineChosen(
            std::clamp(lineAt(static_cast<int>(event->position().y())), m_begin, m_end - 1));
}

void LogOverview::mouseMoveEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

} // namespace spacedock
