// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sparkline.h"

#include "ui/common/paint.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace spacedock {

namespace {

constexpr int Height = 28;

/// At most one value per pixel: the mean of those that fall on it.
QList<double> decimated(const QList<double> &values, qsizetype pixels)
{
    if (values.size() <= pixels || pixels <= 0)
        return values;
    QList<double> means;
    means.reserve(pixels);
    for (qsizetype i = 0; i < pixels; ++i) {
        const auto from = values.begin() + i * values.size() / pixels;
        const auto to = values.begin() + (i + 1) * values.size() / pixels;
        means << std::accumulate(from, to, 0.0) / double(to - from);
    }
    return means;
}

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values, double maximum)
{
    m_values = values;
    m_maximum = maximum > 0 ? maximum : 1;
    update();
}

void Sparkline::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Sparkline::setCapacity(int values)
{
    m_capacity = values;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {120, Height};
}

QSize Sparkline::minimumSizeHint() const
{
    return {48, Height};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    drawHairline(painter, rect(), Qt::BottomEdge, tokens.hair);
    if (m_values.size() < 2)
        return;
    const double steps = double(qMax<qsizetype>(m_capacity, m_values.size()) - 1);
    const double used = double(m_values.size() - 1) / steps * width();
    const QList<double> shown = decimated(m_values, qMax(2, int(used)));
    const double step = used / double(shown.size() - 1);
    const double room = height() - 4;
    QPolygonF line;
    line.reserve(shown.size());
    double x = width() - used;
    for (double value : shown) {
        line << QPointF(x, 2 + room * (1 - std::clamp(value / m_maximum, 0.0, 1.0)));
        x += step;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(toneColor(m_tone, tokens), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

} // namespace spacedock
