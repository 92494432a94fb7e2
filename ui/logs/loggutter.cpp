// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/loggutter.h"

#include "ui/common/stageshape.h"
#include "ui/common/type.h"
#include "ui/logs/logview.h"

#include <QDateTime>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarkWidth = 20;

} // namespace

const LogBlockData *logData(const QTextBlock &block)
{
    return static_cast<const LogBlockData *>(block.userData());
}

QString logTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count())
        .toString(u"HH:mm:ss.zzz");
}

QColor logGround(LogMark mark, const Tokens &tokens)
{
    switch (mark.ground) {
    case LogMark::Ground::Error:
        return tokens.errbg;
    case LogMark::Ground::Ok:
        return tokens.okbg;
    case LogMark::Ground::None:
        break;
    }
    return tokens.surface;
}

LogGutter::LogGutter(LogView &view)
    : QWidget(&view)
    , m_view(view)
{
}

int LogGutter::timeWidth() const
{
    if (!m_timesShown)
        return 0;
    return m_view.fontMetrics().horizontalAdvance(u"00:00:00.000"_s) + metrics::Gap;
}

int LogGutter::wantedWidth() const
{
    return metrics::Margin + timeWidth() + MarkWidth;
}

void LogGutter::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), tokens.surface);
    painter.setFont(m_view.font());
    for (QTextBlock block = m_view.firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF lines = m_view.blockBoundingGeometry(block).translated(m_view.contentOffset());
        if (lines.top() > event->rect().bottom())
            return;
        const LogBlockData *line = logData(block);
        if (!line)
            continue;
        painter.fillRect(QRectF(0, lines.top(), width(), lines.height()),
                         logGround(line->mark, tokens));
        paintLine(painter, *line, qRound(lines.top()));
    }
}

void LogGutter::paintLine(QPainter &painter, const LogBlockData &line, int top) const
{
    const Tokens &tokens = Tokens::of(palette());
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(x, top, width, m_view.fontMetrics().lineSpacing()));
    };
    if (m_timesShown && line.time) {
        painter.setPen(tokens.text2);
        painter.drawText(place(metrics::Margin, timeWidth()), Qt::AlignVCenter | Qt::AlignLeading,
                         logTime(*line.time));
    }
    const QRect mark = place(metrics::Margin + timeWidth(), metrics::Shape);
    if (line.mark.level == LogMark::Level::Error)
        paintStageShape(painter, mark, Stage::RuntimeError, tokens.failed);
    else if (line.mark.level == LogMark::Level::Warning)
        paintWarningShape(painter, mark, tokens.paid);
}

} // namespace spacedock
