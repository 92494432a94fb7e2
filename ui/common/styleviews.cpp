// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celldelegate.h"
#include "ui/common/paint.h"
#include "ui/common/stylepaint.h"
#include "ui/common/table.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace spacedock::stylepaint {

namespace {

constexpr int TabPadding = 10;
constexpr int MenuPadding = 12;
constexpr int MenuMark = 24; ///< Room of icons and check marks.

QFont strong(QFont font, int weight = QFont::DemiBold)
{
    font.setWeight(QFont::Weight(weight));
    return font;
}

// Options carry metrics but no font, and what is chosen turns bold without moving its neighbours.
int wideAsStrong(int width)
{
    return width + width / 10 + 1;
}

QString headerText(const QStyleOptionHeader &option)
{
    switch (option.sortIndicator) {
    case QStyleOptionHeader::None:
        return option.text;
    case QStyleOptionHeader::SortUp:
        return option.text + u" ▾"_s;
    case QStyleOptionHeader::SortDown:
        break;
    }
    return option.text + u" ▴"_s;
}

} // namespace

QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    const bool sorts = !header || header->isSortIndicatorShown();
    const QString words = sorts ? option.text + u" ▾"_s : option.text;
    const int text = wideAsStrong(option.fontMetrics.horizontalAdvance(words));
    QStyleOptionHeader probe = option;
    probe.rect = QRect(0, 0, 1000, 10);
    const int padding = probe.rect.width() - headerLabelRect(probe, widget).width();
    return {text + padding, metrics::rowHeight(option.fontMetrics, metrics::TableHeader)};
}

QRect headerLabelRect(const QStyleOptionHeader &option, const QWidget *widget)
{
    const auto *table =
        widget ? qobject_cast<const ConsoleTable *>(widget->parentWidget()) : nullptr;
    // Not option.position: it is not yet set when sizes are asked for.
    const bool first = table && table->isFirstColumn(option.section);
    const bool last = table && table->isLastColumn(option.section);
    const int leading = first ? table->firstEdge() : CellDelegate::Padding;
    const int trailing = last ? CellDelegate::EdgePadding : CellDelegate::Padding;
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(leading, 0, -trailing, 0));
}

void drawHeaderGround(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter.fillRect(option.rect, tokens.raised);
    drawHairline(painter, option.rect, Qt::BottomEdge, tokens.hair);
}

void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    if (sorted)
        painter.setFont(strong(painter.font()));
    painter.setPen(sorted ? tokens.text : tokens.text2);
    const auto across =
        QStyle::visualAlignment(option.direction, option.textAlignment & Qt::AlignHorizontal_Mask);
    const QString text =
        painter.fontMetrics().elidedText(headerText(option), Qt::ElideRight, option.rect.width());
    painter.drawText(option.rect, int(across | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    if (showsFocus(option))
        drawFocusRing(painter, option.rect, tokens.accent);
}

QSize tabSize(const QStyleOptionTab &option, const QSize &contents)
{
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + metrics::Unit;
    const int text = wideAsStrong(option.fontMetrics.horizontalAdvance(option.text));
    return {text + icon + 2 * TabPadding,
            qMax(metrics::barHeight(option.fontMetrics, metrics::Tabs), contents.height())};
}

void drawTabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect line(option.rect.x() + TabPadding, option.rect.bottom() - 1,
                     option.rect.width() - 2 * TabPadding, 2);
    drawHairline(painter, option.rect, Qt::BottomEdge, tokens.hair);
    if (selected)
        painter.fillRect(line, tokens.accent);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(line, tokens.ctl);
    if (showsFocus(option))
        drawFocusRing(painter, option.rect.adjusted(2, 4, -2, -4), tokens.accent);
}

void drawTabLabel(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setFont(strong(painter.font(), selected ? QFont::DemiBold : QFont::Medium));
    painter.setPen(!enabled       ? option.palette.color(QPalette::Disabled, QPalette::Text)
                       : selected ? tokens.text
                                  : tokens.text2);
    QRect rect = option.rect;
    if (!option.icon.isNull()) {
        const QRect icon = placed(rect.adjusted(TabPadding, 0, -TabPadding, 0),
                                  option.iconSize.width(), Qt::AlignLeft, option.direction);
        option.icon.paint(&painter, icon);
        rect = QStyle::visualRect(option.direction, rect,
                                  rect.adjusted(TabPadding + option.iconSize.width(), 0, 0, 0));
    }
    painter.drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int slider = range > 0
        ? qMin(length,
               qMax<int>(24, int(qint64(option.pageStep) * length / (range + option.pageStep))))
        : length;
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect piece = across
            ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
            : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, option.rect, piece);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    if (option.maximum <= option.minimum)
        return;
    const bool lit = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect slider = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const QRect handle = option.orientation == Qt::Horizontal ? slider.adjusted(2, 3, -2, -3)
                                                              : slider.adjusted(3, 2, -3, -2);
    drawPanel(painter, handle, lit ? tokens.text2 : tokens.ctl, {}, 3);
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect track(option.rect.x(), option.rect.center().y() - 1, option.rect.width(), 4);
    drawPanel(painter, track, tokens.chip, {}, 2);
    const qint64 range = qint64(option.maximum) - option.minimum;
    // Unknown length: a third, which does not move; the words beside it say what is under way.
    const int done = range > 0
        ? int((qint64(option.progress) - option.minimum) * track.width() / range)
        : track.width() / 3;
    if (done > 0)
        drawPanel(painter, placed(track, done, Qt::AlignLeft, option.direction), tokens.accent, {},
                  2);
}

void drawSplitter(QPainter &painter, const QStyleOption &option)
{
    const bool across = option.state & QStyle::State_Horizontal;
    drawHairline(painter, option.rect, across ? Qt::LeftEdge : Qt::TopEdge,
                 Tokens::of(option.palette).hair);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty())
        return {contents.width(), 2 * metrics::Unit + 1};
    const bool marks = option.menuHasCheckableItems || option.maxIconWidth > 0;
    const int submenu = option.menuItemType == QStyleOptionMenuItem::SubMenu ? 16 : 0;
    return {contents.width() + (marks ? MenuMark : 0) + 2 * MenuPadding + submenu + 2 * MenuPadding,
            metrics::barHeight(option.fontMetrics, metrics::ControlHeight)};
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        drawHairline(painter, rect.adjusted(0, rect.height() / 2, 0, 0), Qt::TopEdge, tokens.hair);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && enabled)
        drawPanel(painter, rect, tokens.sel, {});
    const bool section = option.menuItemType == QStyleOptionMenuItem::Separator;
    const QColor color = !enabled ? option.palette.color(QPalette::Disabled, QPalette::Text)
        : section                 ? tokens.text2
                                  : tokens.text;
    QRect inner = rect.adjusted(MenuPadding, 0, -MenuPadding, 0);
    const QRect mark = placed(inner, metrics::Icon, Qt::AlignLeft, option.direction);
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        inner = QStyle::visualRect(option.direction, inner, inner.adjusted(MenuMark, 0, 0, 0));
    painter.save();
    if (option.checked) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = QRectF(mark).center();
        painter.drawPolyline(
            QPolygonF{c + QPointF(-4.5, 0.5), c + QPointF(-1.5, 3.5), c + QPointF(4.5, -3.5)});
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = option.text.split(u'\t');
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    constexpr int Flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.setFont(option.font);
    painter.setPen(color);
    painter.drawText(inner, Flags | int(leading), parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        drawChevron(painter, placed(inner, 10, Qt::AlignRight, option.direction),
                    mirrored ? Qt::LeftArrow : Qt::RightArrow, color);
    } else if (parts.size() > 1) {
        painter.setPen(enabled ? tokens.text2 : color);
        painter.drawText(inner, Flags | int(trailing), parts.at(1));
    }
    painter.restore();
}

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter.fillRect(option.rect, tokens.window);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        drawPanel(painter, option.rect.adjusted(0, 1, 0, -1), tokens.sel, {});
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.setPen(option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                        QPalette::WindowText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic,
                     option.text);
}

} // namespace spacedock::stylepaint
