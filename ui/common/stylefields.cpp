// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paint.h"
#include "ui/common/stylepaint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace spacedock::stylepaint {

namespace {

constexpr int ArrowWidth = 28;
constexpr int StepWidth = 20;
constexpr int TextPadding = 10;
constexpr int LineEditPadding = 2 * (6 + 2); ///< SE_LineEditContents and QLineEdit's own.

QColor borderOf(const QStyleOption &option, const Tokens &tokens)
{
    return option.state & QStyle::State_Enabled ? tokens.ctl : tokens.hair;
}

} // namespace

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

int comboBoxWidth(const QStyleOptionComboBox &option, int contents)
{
    return contents + ArrowWidth
        + (option.editable ? LineEditPadding + 4 : TextPadding + metrics::Unit);
}

int spinBoxWidth(const QStyleOptionSpinBox &option, int contents)
{
    const bool stepped = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    return contents + LineEditPadding + 4 + (stepped ? StepWidth : 0);
}

int fieldHeight(const QStyleOption &option, const QWidget *widget)
{
    const bool large = widget && widget->property("controlSize") == u"large"_s;
    return metrics::barHeight(option.fontMetrics,
                              large ? metrics::LargeControlHeight : metrics::ControlHeight);
}

// Fields show where the keys go however the focus came, unlike buttons.
void drawField(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    drawPanel(painter, option.rect, enabled ? tokens.surface : tokens.raised,
              borderOf(option, tokens));
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, tokens.accent);
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return placed(all, ArrowWidth, Qt::AlignRight, option.direction);
    case QStyle::SC_ComboBoxEditField: {
        const int inset = option.editable ? 2 : TextPadding;
        const QRect text = all.adjusted(inset, 1, -ArrowWidth, -1);
        return QStyle::visualRect(option.direction, all, text);
    }
    default:
        return all;
    }
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QStyle &style,
                  const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool lit = enabled && !option.editable
        && (option.state & (QStyle::State_MouseOver | QStyle::State_On));
    if (option.frame)
        drawPanel(painter, option.rect, lit ? tokens.hover : tokens.surface,
                  borderOf(option, tokens));
    const QRect arrow =
        style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, Qt::DownArrow,
                option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                     QPalette::ButtonText));
    const bool ring =
        option.editable ? bool(option.state & QStyle::State_HasFocus) : showsFocus(option);
    if (ring)
        drawFocusRing(painter, option.rect, tokens.accent);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool stepped = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const QRect steps = placed(all.adjusted(1, 1, -1, -1), stepped ? StepWidth : 0, Qt::AlignRight,
                               option.direction);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return stepped ? steps.adjusted(0, 0, 0, -steps.height() / 2) : QRect();
    case QStyle::SC_SpinBoxDown:
        return stepped ? steps.adjusted(0, steps.height() - steps.height() / 2, 0, 0) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return placed(all.adjusted(1, 1, -1, -1), all.width() - 2 - (stepped ? StepWidth : 0),
                      Qt::AlignLeft, option.direction);
    default:
        return all;
    }
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style,
                 const QWidget *widget)
{
    if (option.frame)
        drawField(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens &tokens = Tokens::of(option.palette);
    const auto arrow = [&](QStyle::SubControl part, Qt::ArrowType type,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool pressed =
            option.activeSubControls == part && option.state & QStyle::State_Sunken;
        const QColor color =
            option.stepEnabled & step ? (pressed ? tokens.accent : tokens.text2) : tokens.hair;
        painter.save();
        painter.translate(QRectF(rect).center());
        painter.scale(0.75, 0.75);
        painter.translate(-QRectF(rect).center());
        drawChevron(painter, rect, type, color);
        painter.restore();
    };
    arrow(QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

bool drawFrame(QPainter &painter, const QStyleOptionFrame &option, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const auto shape = QFrame::Shape(option.frameShape);
    if (shape == QFrame::HLine || shape == QFrame::VLine) {
        drawHairline(painter, option.rect, shape == QFrame::HLine ? Qt::TopEdge : Qt::LeftEdge,
                     tokens.hair);
        return true;
    }
    if (shape != QFrame::StyledPanel)
        return false;
    if (!isTextArea(widget)) {
        drawPanel(painter, option.rect, {}, tokens.hair);
        return true;
    }
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const QColor ground = option.palette.color(area->viewport()->backgroundRole());
    drawPanel(painter, option.rect, ground, borderOf(option, tokens));
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, tokens.accent);
    return true;
}

} // namespace spacedock::stylepaint
