// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QWidget>

namespace spacedock {

namespace {

constexpr char TypeProperty[] = "spacedockType";
constexpr char WeightProperty[] = "spacedockWeight";

double factor(Type type)
{
    switch (type) {
    case Type::Caption:
        return 0.85;
    case Type::Small:
    case Type::Mono:
        return 0.92;
    case Type::Body:
        return 1.0;
    case Type::Title:
        return 1.15;
    case Type::Page:
        return 1.4;
    case Type::Figure:
        return 1.7;
    }
    return 1.0;
}

void applyType(QWidget *widget)
{
    const auto type = Type(widget->property(TypeProperty).toInt());
    widget->setFont(typeFont(QApplication::font(), type, widget->property(WeightProperty).toInt()));
}

} // namespace

QFont typeFont(const QFont &base, Type type, int weight)
{
    QFont font = base;
    if (type == Type::Mono)
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor(type));
    else
        font.setPixelSize(qMax(1, qRound(base.pixelSize() * factor(type))));
    font.setWeight(QFont::Weight(weight));
    return font;
}

void setType(QWidget *widget, Type type, int weight)
{
    widget->setProperty(TypeProperty, int(type));
    widget->setProperty(WeightProperty, weight);
    applyType(widget);
}

void refreshTypes()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->property(TypeProperty).isValid())
            applyType(widget);
    }
}

int metrics::rowHeight(const QFontMetrics &font, int base)
{
    return qMax(base, font.height() + 2 * Unit);
}

int metrics::barHeight(const QFontMetrics &font, int base)
{
    return qMax(base, font.height() + Unit);
}

} // namespace spacedock
