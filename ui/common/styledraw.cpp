// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/common/stylepaint.h"
#include "ui/common/tokens.h"

#include <QPainter>

// What Style draws itself; the rest is Fusion's.
namespace spacedock {

using namespace stylepaint;

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &tokens = Tokens::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(*painter, *option);
        return;
    case PE_FrameLineEdit:
    case PE_IndicatorHeaderArrow:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_PanelButtonBevel:
        return;
    case PE_PanelButtonCommand:
        drawPanel(*painter, option->rect, tokens.raised, tokens.ctl);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(*painter, *option);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawFocusRing(*painter, option->rect, tokens.accent);
        return;
    case PE_PanelItemViewRow:
        return; // Each cell paints its own ground.
    case PE_FrameTabBarBase:
        drawHairline(*painter, option->rect, Qt::BottomEdge, tokens.hair);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, tokens.surface);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        drawPanel(*painter, option->rect, tokens.surface, tokens.ctl, 0);
        return;
    case PE_PanelTipLabel:
        drawPanel(*painter, option->rect, tokens.raised, tokens.ctl, 0);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, tokens.raised);
        drawHairline(*painter, option->rect, Qt::TopEdge, tokens.hair);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(*painter, option->rect, Qt::DownArrow, tokens.text);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(*painter, option->rect, Qt::UpArrow, tokens.text);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(*painter, option->rect, Qt::LeftArrow, tokens.text);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(*painter, option->rect, Qt::RightArrow, tokens.text);
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && drawFrame(*painter, *frame, widget))
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButton(*painter, *button, widget);
        break;
    case CE_Header: // QCommonStyle would place the label without asking this style.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderGround(*painter, *header);
            QStyleOptionHeader label = *header;
            label.rect = headerLabelRect(*header, widget);
            return drawHeaderLabel(*painter, label);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderGround(*painter, *option);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderLabel(*painter, *header);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTabShape(*painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTabLabel(*painter, *tab);
        break;
    case CE_Splitter:
        return drawSplitter(*painter, *option);
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(*painter, *bar);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*painter, *item);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(*painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Tokens::of(option->palette).window);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && drawFrame(*painter, *frame, widget))
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*painter, *button, widget);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*painter, *combo, *proxy(), widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*painter, *spin, *proxy(), widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*painter, *bar);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace spacedock
