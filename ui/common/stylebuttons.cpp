// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paint.h"
#include "ui/common/stylepaint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace spacedock::stylepaint {

namespace {

constexpr int Padding = 12;
constexpr int IconGap = 6;
constexpr int ChevronWidth = 16;
constexpr int TextFlags =
    Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic;

bool isLarge(const QWidget *widget)
{
    return widget
        && (widget->property("controlSize") == u"large"_s
            || qobject_cast<const QDialogButtonBox *>(widget->parentWidget()));
}

int baseHeight(const QWidget *widget)
{
    if (widget && widget->property("controlSize") == u"small"_s)
        return metrics::SmallControlHeight;
    return isLarge(widget) ? metrics::LargeControlHeight : metrics::ControlHeight;
}

QFont labelFont(const QWidget *widget, bool strong)
{
    QFont font = widget ? widget->font() : QApplication::font();
    if (font.weight() < QFont::Medium)
        font.setWeight(strong ? QFont::DemiBold : QFont::Medium);
    return font;
}

/// What stands on a button: icon, words, and an arrow if it opens a menu.
struct Content {
    QString text;
    QFont font;
    QIcon icon;
    QSize iconSize;
    bool opensMenu = false;

    int width() const
    {
        int sum = 0;
        if (!icon.isNull())
            sum += iconSize.width() + (text.isEmpty() ? 0 : IconGap);
        if (!text.isEmpty())
            sum += QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
        return sum + (opensMenu ? ChevronWidth : 0);
    }
};

Content contentOf(const QStyleOptionButton &option, const QWidget *widget)
{
    return {.text = option.text,
            .font = labelFont(widget, roleOf(widget) == Role::Primary),
            .icon = option.icon,
            .iconSize = option.iconSize,
            .opensMenu = bool(option.features & QStyleOptionButton::HasMenu)};
}

Content contentOf(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull();
    const bool textOnly = option.toolButtonStyle == Qt::ToolButtonTextOnly;
    const bool hasMenu = bool(option.features & QStyleOptionToolButton::HasMenu);
    Content content{.text = iconOnly ? QString() : option.text,
                    .font = labelFont(widget, false),
                    .icon = textOnly ? QIcon() : option.icon,
                    .iconSize = option.iconSize,
                    .opensMenu = hasMenu && !iconOnly};
    if (roleOf(widget) == Role::Link && widget)
        content.font = widget->font();
    return content;
}

QPixmap recolored(const QIcon &icon, QSize size, const QColor &color, qreal dpr)
{
    QPixmap pixmap = icon.pixmap(size, dpr);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), color);
    return pixmap;
}

void drawContent(QPainter &painter, const QRect &rect, const Content &content, const QColor &color,
                 Qt::LayoutDirection direction)
{
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(direction, rect, part);
    };
    int x = rect.x() + (rect.width() - content.width()) / 2;
    if (!content.icon.isNull()) {
        const QRect place(QPoint(x, rect.y() + (rect.height() - content.iconSize.height()) / 2),
                          content.iconSize);
        painter.drawPixmap(mirrored(place).topLeft(),
                           recolored(content.icon, content.iconSize, color,
                                     painter.device()->devicePixelRatioF()));
        x += content.iconSize.width() + IconGap;
    }
    painter.setFont(content.font);
    painter.setPen(color);
    const int textWidth = content.text.isEmpty()
        ? 0
        : QFontMetrics(content.font).size(Qt::TextShowMnemonic, content.text).width();
    painter.drawText(mirrored(QRect(x, rect.y(), textWidth, rect.height())), TextFlags,
                     content.text);
    if (content.opensMenu) {
        const QRect arrow(x + textWidth + IconGap, rect.y(), ChevronWidth - IconGap, rect.height());
        drawChevron(painter, mirrored(arrow), Qt::DownArrow, color);
    }
}

QColor blend(const QColor &ground, const QColor &over, qreal share)
{
    return QColor::fromRgbF(float(ground.redF() * (1 - share) + over.redF() * share),
                            float(ground.greenF() * (1 - share) + over.greenF() * share),
                            float(ground.blueF() * (1 - share) + over.blueF() * share));
}

struct Colors {
    QColor ground;
    QColor border;
    QColor text;
};

Colors primaryColors(const QStyleOption &option, const Tokens &tokens)
{
    if (!(option.state & QStyle::State_Enabled))
        return {tokens.chip, tokens.chip,
                option.palette.color(QPalette::Disabled, QPalette::ButtonText)};
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor ground = blend(tokens.accent, tokens.text, pressed ? 0.2 : hovered ? 0.1 : 0);
    return {ground, ground, tokens.onaccent};
}

Colors plainColors(const QStyleOption &option, const Tokens &tokens, bool framed)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor border = framed ? tokens.ctl : QColor();
    const QColor quiet = framed ? tokens.raised : QColor();
    if (!enabled)
        return {quiet, framed ? tokens.hair : QColor(),
                option.palette.color(QPalette::Disabled, QPalette::ButtonText)};
    if (option.state & QStyle::State_On)
        return {tokens.sel, tokens.accent, tokens.text};
    if (option.state & QStyle::State_Sunken)
        return {tokens.sel, border, tokens.text};
    if (option.state & QStyle::State_MouseOver)
        return {framed ? tokens.hover : tokens.chip, border, tokens.text};
    return {quiet, border, tokens.text};
}

Colors linkColors(const QStyleOption &option, const Tokens &tokens)
{
    if (!(option.state & QStyle::State_Enabled))
        return {{}, {}, option.palette.color(QPalette::Disabled, QPalette::ButtonText)};
    const bool lit = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    return {lit ? tokens.hover : QColor(), {}, tokens.accent};
}

Colors colorsOf(const QStyleOption &option, const QWidget *widget, bool framed)
{
    const Tokens &tokens = Tokens::of(option.palette);
    switch (roleOf(widget)) {
    case Role::Primary:
        return primaryColors(option, tokens);
    case Role::Link:
        return linkColors(option, tokens);
    case Role::Plain:
        break;
    }
    return plainColors(option, tokens, framed);
}

void drawSplitArrow(QPainter &painter, const QStyleOptionToolButton &option, const QRect &arrow,
                    const Colors &colors)
{
    drawChevron(painter, arrow, Qt::DownArrow, colors.text);
    if (colors.border.isValid()) {
        const Qt::Edge edge = option.direction == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge;
        drawHairline(painter, arrow.adjusted(0, 1, 0, -1), edge, colors.border);
    }
}

} // namespace

Role roleOf(const QWidget *widget)
{
    const QString role = widget ? widget->property("role").toString() : QString();
    if (role == "primary"_L1)
        return Role::Primary;
    return role == "link"_L1 ? Role::Link : Role::Plain;
}

bool showsFocus(const QStyleOption &option)
{
    constexpr auto Both = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    return (option.state & Both) == Both;
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Content content = contentOf(option, widget);
    const int padding = content.text.isEmpty() ? metrics::SmallControlHeight / 4 : Padding;
    const int height = metrics::barHeight(QFontMetrics(content.font), baseHeight(widget));
    return {qMax(content.width() + 2 * padding, height), height};
}

void drawButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const bool flat = option.features & QStyleOptionButton::Flat;
    const Colors colors = colorsOf(option, widget, !flat);
    if (colors.ground.isValid() || colors.border.isValid())
        drawPanel(painter, option.rect, colors.ground, colors.border);
    drawContent(painter, option.rect, contentOf(option, widget), colors.text, option.direction);
    if (!showsFocus(option))
        return;
    const Tokens &tokens = Tokens::of(option.palette);
    drawFocusRing(painter, option.rect, tokens.accent);
    // On its own colour the ring would not be seen.
    if (roleOf(widget) == Role::Primary)
        drawPanel(painter, option.rect.adjusted(2, 2, -2, -2), {}, tokens.onaccent, 3);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const Content content = contentOf(option, widget);
    const int height = metrics::barHeight(QFontMetrics(content.font), baseHeight(widget));
    const bool split = option.features & QStyleOptionToolButton::MenuButtonPopup;
    const int padding = roleOf(widget) == Role::Link ? metrics::Unit : Padding;
    const int width = content.text.isEmpty() ? height : content.width() + 2 * padding;
    return {qMax(width, metrics::SmallControlHeight) + (split ? ChevronWidth : 0), height};
}

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const bool framed = !(option.state & QStyle::State_AutoRaise);
    const Colors colors = colorsOf(option, widget, framed);
    if (colors.ground.isValid() || colors.border.isValid())
        drawPanel(painter, option.rect, colors.ground, colors.border);
    QRect rest = option.rect;
    if (option.features & QStyleOptionToolButton::MenuButtonPopup) {
        const int width = ChevronWidth + metrics::Unit;
        drawSplitArrow(painter, option,
                       placed(option.rect, width, Qt::AlignRight, option.direction), colors);
        rest = placed(option.rect, rest.width() - width, Qt::AlignLeft, option.direction);
    }
    if (option.features & QStyleOptionToolButton::Arrow)
        drawChevron(painter, rest, option.arrowType, colors.text);
    else
        drawContent(painter, rest, contentOf(option, widget), colors.text, option.direction);
    if (showsFocus(option))
        drawFocusRing(painter, option.rect, Tokens::of(option.palette).accent);
}

} // namespace spacedock::stylepaint
