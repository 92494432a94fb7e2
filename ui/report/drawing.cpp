// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/drawing.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

namespace spacedock {

namespace {

// Crisp on a screen of twice the dots, and in print.
constexpr int Scale = 2;

} // namespace

Drawing drawingOf(QWidget &widget)
{
    Drawing drawing;
    drawing.size = widget.size();
    drawing.ground = widget.palette().color(QPalette::Base);
    drawing.dotsPerInch = widget.logicalDpiX();
    QPainter painter(&drawing.picture);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    return drawing;
}

bool writePng(const Drawing &drawing, QIODevice &device)
{
    QImage image(drawing.size * Scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(Scale);
    image.fill(drawing.ground);
    QPainter painter(&image);
    painter.drawPicture(0, 0, drawing.picture);
    painter.end();
    return image.save(&device, "PNG");
}

bool writeSvg(const Drawing &drawing, const QString &title, QIODevice &device)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(drawing.size);
    generator.setViewBox(QRect(QPoint(), drawing.size));
    generator.setResolution(drawing.dotsPerInch);
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), drawing.size), drawing.ground);
    painter.drawPicture(0, 0, drawing.picture);
    painter.end();
    return device.write(buffer.data()) == buffer.size();
}

} // namespace spacedock
