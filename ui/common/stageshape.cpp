// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stageshape.h"

#include "ui/common/type.h"

#include <QPainter>
#include <QPainterPath>

namespace spacedock {

namespace {

enum class Shape { Disc, DiscInRing, HalfRing, QuarterRing, Crescent, Bars, Triangle, Diamond };

Shape shapeOf(Stage stage)
{
    switch (stage) {
    case Stage::Running:
        return Shape::Disc;
    case Stage::RunningBuilding:
    case Stage::RunningAppStarting:
        return Shape::DiscInRing;
    case Stage::AppStarting:
        return Shape::HalfRing;
    case Stage::Building:
    case Stage::Deleting:
        return Shape::QuarterRing;
    case Stage::Sleeping:
    case Stage::Stopped:
        return Shape::Crescent;
    case Stage::Paused:
        return Shape::Bars;
    case Stage::NoAppFile:
    case Stage::ConfigError:
    case Stage::BuildError:
    case Stage::RuntimeError:
        return Shape::Triangle;
    case Stage::Unknown:
        break;
    }
    return Shape::Diamond;
}

constexpr qreal Stroke = 1.5;

void paintRing(QPainter &painter, const QColor &color, int fromDegrees, int spanDegrees)
{
    painter.setPen(QPen(color, Stroke, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(1.25, 1.25, 9.5, 9.5), fromDegrees * 16, spanDegrees * 16);
}

void paintPie(QPainter &painter, const QColor &color, int fromDegrees, int spanDegrees)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPie(QRectF(1.5, 1.5, 9, 9), fromDegrees * 16, spanDegrees * 16);
}

QPainterPath crescent()
{
    QPainterPath moon;
    moon.addEllipse(QPointF(5.75, 6.25), 4.75, 4.75);
    QPainterPath bite;
    bite.addEllipse(QPointF(8.5, 3.5), 4.25, 4.25);
    return moon.subtracted(bite);
}

void paintDiamond(QPainter &painter, const QColor &color)
{
    QPen pen(color, Stroke, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({1.4, 0.9});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{{6, 1}, {11, 6}, {6, 11}, {1, 6}});
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(6, 6), 1.25, 1.25);
}

void paintShape(QPainter &painter, Shape shape, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (shape) {
    case Shape::Disc:
        painter.drawEllipse(QPointF(6, 6), 4.5, 4.5);
        return;
    case Shape::DiscInRing:
        painter.drawEllipse(QPointF(6, 6), 2.5, 2.5);
        paintRing(painter, color, 180, 270);
        return;
    case Shape::HalfRing:
        paintPie(painter, color, -90, 180);
        paintRing(painter, color, 0, 360);
        return;
    case Shape::QuarterRing:
        paintPie(painter, color, 0, 90);
        paintRing(painter, color, 0, 360);
        return;
    case Shape::Crescent:
        painter.drawPath(crescent());
        return;
    case Shape::Bars:
        painter.drawRoundedRect(QRectF(2.5, 1.5, 2.5, 9), 0.75, 0.75);
        painter.drawRoundedRect(QRectF(7, 1.5, 2.5, 9), 0.75, 0.75);
        return;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF{{6, 1}, {11.5, 10.75}, {0.5, 10.75}});
        return;
    case Shape::Diamond:
        paintDiamond(painter, color);
        return;
    }
}

void enterBox(QPainter &painter, const QRectF &rect)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height());
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / metrics::Shape, side / metrics::Shape);
}

} // namespace

void paintStageShape(QPainter &painter, const QRectF &rect, Stage stage, const QColor &color)
{
    painter.save();
    enterBox(painter, rect);
    paintShape(painter, shapeOf(stage), color);
    painter.restore();
}

void paintWarningShape(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    enterBox(painter, rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{6, 1.5}, {10.5, 6}, {6, 10.5}, {1.5, 6}});
    painter.restore();
}

Tone stageTone(Stage stage)
{
    switch (shapeOf(stage)) {
    case Shape::Disc:
        return Tone::Running;
    case Shape::DiscInRing:
    case Shape::HalfRing:
        return Tone::Starting;
    case Shape::QuarterRing:
        return stage == Stage::Deleting ? Tone::Paused : Tone::Starting;
    case Shape::Crescent:
        return Tone::Asleep;
    case Shape::Bars:
        return Tone::Paused;
    case Shape::Triangle:
        return Tone::Failed;
    case Shape::Diamond:
        break;
    }
    return Tone::Unknown;
}

Tone stageWordTone(Stage stage)
{
    const Tone tone = stageTone(stage);
    const bool speaks = tone == Tone::Starting || tone == Tone::Failed || tone == Tone::Unknown;
    return speaks ? tone : Tone::Text;
}

StageMark::StageMark(Stage stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StageMark::setStage(Stage stage)
{
    m_stage = stage;
    update();
}

QSize StageMark::sizeHint() const
{
    return {metrics::Shape, metrics::Shape};
}

void StageMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStageShape(painter, rect(), m_stage, toneColor(stageTone(m_stage), Tokens::of(palette())));
}

} // namespace spacedock
