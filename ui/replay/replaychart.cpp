// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaychart.h"

#include "ui/common/paint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"
#include "ui/replay/replaywords.h"
#include "ui/text/format.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestBar = 40;

} // namespace

ReplayChart::ReplayChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"replayChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Cost by sleep time"));
    setMinimumHeight(180);
}

void ReplayChart::setReplay(const Replay &replay, std::optional<std::chrono::seconds> present)
{
    m_replay = replay;
    m_present = present;
    const auto at = std::ranges::find(replay.points, present, &ReplayPoint::sleepAfter);
    m_chosen = at == replay.points.cend() ? -1 : int(at - replay.points.cbegin());
    describe();
    update();
}

void ReplayChart::choose(int index)
{
    if (index < 0 || index >= m_replay.points.size() || index == m_chosen)
        return;
    m_chosen = index;
    describe();
    update();
    emit chosenChanged(index);
}

QSize ReplayChart::sizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 100, 240};
}

int ReplayChart::lineHeight() const
{
    return QFontMetrics(typeFont(font(), Type::Caption)).height() + 2;
}

QRect ReplayChart::columnRect(int index) const
{
    const auto count = std::max<int>(static_cast<int>(m_replay.points.size()), 1);
    const int left = width() * index / count;
    return {left, 0, width() * (index + 1) / count - left, height()};
}

double ReplayChart::heightOf(Money money) const
{
    Money top{1};
    for (const ReplayPoint &point : m_replay.points)
        top = std::max(top, point.costTo);
    return static_cast<double>(money.microUSD) / static_cast<double>(top.microUSD);
}

void ReplayChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_replay.points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(m_chosen - 1, 0));
    case Qt::Key_Right:
        return choose(std::min(m_chosen + 1, last));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReplayChart::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_replay.points.size(); ++i) {
        if (columnRect(i).contains(event->position().toPoint()))
            choose(i);
    }
}

void ReplayChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    for (int i = 0; i < m_replay.points.size(); ++i)
        paintColumn(painter, i);
    const int base = height() - 3 * lineHeight();
    painter.setPen(QPen(Tokens::of(palette()).ctl, 0));
    painter.drawLine(0, base, width(), base);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), Tokens::of(palette()).accent);
}

void ReplayChart::paintColumn(QPainter &painter, int index) const
{
    const Tokens &tokens = Tokens::of(palette());
    const ReplayPoint &point = m_replay.points.at(index);
    const QRect column = columnRect(index);
    if (index == m_chosen)
        painter.fillRect(column, tokens.sel);
    const double base = height() - 3 * lineHeight();
    const double room = base - 2 * lineHeight();
    const double bar = std::min(WidestBar, column.width() * 0.6);
    const double left = column.center().x() - bar / 2;
    const double sure = heightOf(point.costFrom) * room;
    const double most = heightOf(point.costTo) * room;
    painter.setPen(QPen(tokens.ctl, 1, Qt::DashLine));
    painter.setBrush(tokens.chip);
    if (most > sure)
        painter.drawRect(QRectF(left, base - most, bar, most - sure));
    painter.fillRect(QRectF(left, base - sure, bar, sure), tokens.series.front());
    paintWords(painter, index, base - most);
}

void ReplayChart::paintWords(QPainter &painter, int index, double top) const
{
    const Tokens &tokens = Tokens::of(palette());
    const ReplayPoint &point = m_replay.points.at(index);
    const bool isPresent = point.sleepAfter == m_present;
    const QRect column = columnRect(index);
    const int line = lineHeight();
    const auto write = [&](double y, const QString &text, const QColor &color, int weight) {
        painter.setFont(typeFont(font(), Type::Caption, weight));
        painter.setPen(color);
        painter.drawText(QRectF(column.left(), y, column.width(), line), Qt::AlignCenter, text);
    };
    const int strong = index == m_chosen ? QFont::DemiBold : QFont::Normal;
    write(top - line, format::amount(point.costTo), tokens.text, strong);
    const int base = height() - 3 * line;
    write(base, sleepWord(point.sleepAfter), tokens.text, strong);
    write(base + line, coldStartRange(point), tokens.text2, QFont::Normal);
    if (isPresent)
        write(base + 2 * line, tr("present"), tokens.accent, QFont::DemiBold);
}

void ReplayChart::describe()
{
    setAccessibleDescription(m_chosen < 0 ? QString()
                                          : pointSentence(m_replay.points.at(m_chosen)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace spacedock
