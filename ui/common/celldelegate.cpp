// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celldelegate.h"

#include "ui/common/cellcontent.h"
#include "ui/common/paint.h"
#include "ui/common/table.h"
#include "ui/common/type.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

const ConsoleTable *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const ConsoleTable *>(option.widget);
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

CellDelegate::~CellDelegate() = default;

const CellFonts &CellDelegate::fonts(const QFont &base) const
{
    if (!m_fonts || m_fonts->base != base)
        m_fonts = std::make_unique<CellFonts>(base);
    return *m_fonts;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option, index);
    paintContent(painter, option, index, contentRect(option, index));
    paintFocus(painter, option);
    painter->restore();
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const ConsoleTable *table = tableOf(option);
    const bool selected = option.state & QStyle::State_Selected;
    if (index.data(TotalRole).toBool())
        painter->fillRect(option.rect, tokens.raised);
    if (selected)
        painter->fillRect(option.rect, tokens.sel);
    else if (table && table->hoverRow() == index.row())
        painter->fillRect(option.rect, tokens.hover);
    if (selected && table && table->isFirstColumn(index.column())) {
        painter->fillRect(placed(option.rect, metrics::Bar, Qt::AlignLeft, option.direction),
                          tokens.accent);
    }
    if (const double pulse = table ? table->pulse(index.row()) : 0; pulse > 0) {
        painter->setOpacity(pulse);
        painter->fillRect(option.rect, tokens.infobg);
        painter->setOpacity(1);
    }
    drawHairline(*painter, option.rect, Qt::BottomEdge, tokens.hair);
}

void CellDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option) const
{
    constexpr auto Both = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & Both) == Both)
        drawFocusRing(*painter, option.rect, Tokens::of(option.palette).accent);
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ConsoleTable *table = tableOf(option);
    const int leading =
        table && table->isFirstColumn(index.column()) ? table->firstEdge() : Padding;
    const int trailing = table && table->isLastColumn(index.column()) ? EdgePadding : Padding;
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(leading, 0, -trailing, 0));
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &rect) const
{
    CellContent(*painter, option, index, fonts(option.font), rect).paint();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, metrics::rowHeight(option.fontMetrics)};
}

int CellDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem probe = option;
    probe.rect = {0, 0, 1000, 10};
    const int padding = probe.rect.width() - contentRect(probe, index).width();
    return CellContent::width(index, fonts(option.font)) + padding;
}

QString cellText(const QModelIndex &index)
{
    const QString text = index.data(PrefixRole).toString() + index.data(Qt::DisplayRole).toString();
    const QString target = index.data(TargetRole).toString();
    return target.isEmpty() ? text : text + u" → "_s + target;
}

} // namespace spacedock
