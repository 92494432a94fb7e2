// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celldelegate.h"

#include "app/domain/stage.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/stageshape.h"
#include "ui/common/table.h"
#include "ui/common/tabular.h"
#include "ui/common/type.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr int Gap = 6;
constexpr int TagPadding = 6;
constexpr int TagGap = 4; ///< Besides the gap that every part has before it.
constexpr int ArrowWidth = 12;
constexpr int SwatchSide = 10;

bool isNumber(const QModelIndex &index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & (Qt::AlignRight | Qt::AlignTrailing);
}

const ConsoleTable *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const ConsoleTable *>(option.widget);
}

/// Hands out the room of a cell from its leading side on.
struct Room {
    QRect rest;
    QRect all;
    Qt::LayoutDirection direction;

    QRect take(int width, int gap = Gap)
    {
        const QRect part(rest.x(), rest.y(), qMin(width, rest.width()), rest.height());
        rest.setLeft(qMin(rest.x() + width + gap, rest.right() + 1));
        return QStyle::visualRect(direction, all, part);
    }
};

QRect square(const QRect &rect, int side)
{
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
            side};
}

QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens)
{
    if (!(option.state & QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid())
        return toneColor(Tone(tone.toInt()), tokens);
    const QVariant stage = index.data(StageRole);
    return stage.isValid() ? toneColor(stageWordTone(Stage(stage.toInt())), tokens) : tokens.text;
}

} // namespace

/// Fonts of one base, made once per font change and not per cell.
struct CellDelegate::Fonts {
    QFont base;
    QFont medium;
    QFont strong;
    QFont mono;
    QFont tag;

    const QFont &of(const QModelIndex &index) const
    {
        if (index.data(MonoRole).toBool())
            return mono;
        const int weight = index.data(WeightRole).toInt();
        if (weight >= QFont::DemiBold)
            return strong;
        return weight >= QFont::Medium || index.data(PrefixRole).isValid() ? medium : base;
    }
};

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

CellDelegate::~CellDelegate() = default;

const CellDelegate::Fonts &CellDelegate::fonts(const QFont &base) const
{
    if (!m_fonts || m_fonts->base != base) {
        m_fonts =
            std::make_unique<Fonts>(Fonts{.base = base,
                                          .medium = typeFont(base, Type::Body, QFont::Medium),
                                          .strong = typeFont(base, Type::Body, QFont::DemiBold),
                                          .mono = typeFont(base, Type::Mono),
                                          .tag = typeFont(base, Type::Caption, QFont::DemiBold)});
    }
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
    if (const double pulse = index.data(PulseRole).toDouble(); pulse > 0) {
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
    const Tokens &tokens = Tokens::of(option.palette);
    const Fonts &own = fonts(option.font);
    Room room{rect, rect, option.direction};
    paintMarks(*painter, option, index, room.rest);
    const QFont &font = own.of(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setPen(textColor(option, index, tokens));
    if (isNumber(index)) {
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
        drawTabular(*painter, room.rest, trailing, font, text);
        return;
    }
    paintWords(*painter, option, index, room.rest, font);
}

// The marks before the words; takes their room off the leading side of \a rest.
void CellDelegate::paintMarks(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, QRect &rest) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    Room room{rest, rest, option.direction};
    if (const QVariant radio = index.data(RadioRole); radio.isValid()) {
        QStyleOption button;
        button.palette = option.palette;
        button.rect = square(room.take(metrics::Icon, 8), metrics::Icon);
        button.state = (option.state & QStyle::State_Enabled)
            | (radio.toBool() ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &button, &painter);
    }
    if (const QVariant swatch = index.data(SwatchRole); swatch.isValid()) {
        const QRect box = square(room.take(SwatchSide, 8), SwatchSide);
        const int series = swatch.toInt();
        if (series < 0)
            drawPanel(painter, box, {}, tokens.granted, 2);
        else
            drawPanel(painter, box, tokens.series[size_t(qMin(series, 8))], {}, 2);
    }
    if (const QString name = index.data(IconNameRole).toString(); !name.isEmpty()) {
        paintIcon(painter, square(room.take(metrics::Icon), metrics::Icon), name,
                  textColor(option, index, tokens));
    }
    if (const QVariant stage = index.data(StageRole); stage.isValid()) {
        const auto value = Stage(stage.toInt());
        paintStageShape(painter, square(room.take(metrics::Shape), metrics::Shape), value,
                        toneColor(stageTone(value), tokens));
    }
    const int taken = room.rest.x() - rest.x();
    rest = QStyle::visualRect(option.direction, rest, rest.adjusted(taken, 0, 0, 0));
}

void CellDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const QRect &rest, const QFont &font) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const Fonts &own = fonts(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString target = index.data(TargetRole).toString();
    const QString second = index.data(SecondaryRole).toString();
    const QString tag = index.data(TagRole).toString();
    const int tagRoom = tag.isEmpty() ? 0 : tabularWidth(own.tag, tag) + 2 * TagPadding + TagGap;
    const int targetRoom = target.isEmpty()
        ? 0
        : QFontMetrics(own.medium).horizontalAdvance(target) + ArrowWidth + 2 * Gap;
    Room room{rest, rest, option.direction};

    const int wordRoom = qMax(0, rest.width() - tagRoom - targetRoom);
    const OwnedText words{.prefix = index.data(PrefixRole).toString(),
                          .prefixFont = own.base,
                          .prefixColor = tokens.text2,
                          .text = text,
                          .font = font,
                          .color = textColor(option, index, tokens)};
    const bool isName = !words.prefix.isEmpty();
    const int need = qMin(words.width() + 1, wordRoom);
    const QRect place = room.take(need);
    if (isName) {
        words.draw(painter, place, option.direction);
    } else {
        painter.setFont(font);
        painter.setPen(words.color);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter.drawText(place, int(leading | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }
    if (!target.isEmpty()) {
        const QRect arrow = room.take(ArrowWidth);
        paintTarget(painter, option, target, arrow, room.take(targetRoom - ArrowWidth - 2 * Gap));
    }
    if (!second.isEmpty() && room.rest.width() > tagRoom) {
        const QRect more = room.take(qMin(QFontMetrics(own.base).horizontalAdvance(second) + 1,
                                          room.rest.width() - tagRoom));
        painter.setFont(own.base);
        painter.setPen(tokens.text2);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter.drawText(more, int(leading | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(own.base).elidedText(second, Qt::ElideRight, more.width()));
    }
    if (!tag.isEmpty()) {
        const QRect chip = room.take(tagRoom - TagGap);
        const int height = metrics::barHeight(QFontMetrics(own.tag), metrics::TagHeight);
        const QRect box(chip.x(), chip.center().y() - height / 2 + 1, chip.width(), height);
        drawPanel(painter, box, tokens.chip, tokens.chip == tokens.surface ? tokens.ctl : QColor());
        painter.setPen(tokens.text2);
        drawTabular(painter, box, Qt::AlignHCenter, own.tag, tag);
    }
}

void CellDelegate::paintTarget(QPainter &painter, const QStyleOptionViewItem &option,
                               const QString &target, const QRect &arrow, const QRect &words) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(arrow).center());
    painter.scale(mirrored ? -1 : 1, 1);
    painter.setPen(QPen(tokens.text2, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(-5, 0), QPointF(5, 0));
    painter.drawPolyline(QPolygonF{{2, -3}, {5, 0}, {2, 3}});
    painter.restore();
    painter.setFont(fonts(option.font).medium);
    painter.setPen(tokens.starting);
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(words, int(leading | Qt::AlignVCenter) | Qt::TextSingleLine, target);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, metrics::rowHeight(option.fontMetrics)};
}

int CellDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Fonts &own = fonts(option.font);
    const auto advance = [](const QFont &font, const QString &text) {
        return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + Gap;
    };
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = isNumber(index) ? tabularWidth(own.of(index), text) : advance(own.of(index), text);
    width += advance(own.base, index.data(PrefixRole).toString())
        + advance(own.base, index.data(SecondaryRole).toString())
        + advance(own.medium, index.data(TargetRole).toString())
        + advance(own.tag, index.data(TagRole).toString());
    if (index.data(TargetRole).isValid())
        width += ArrowWidth + 2 * Gap;
    if (index.data(TagRole).isValid())
        width += 2 * TagPadding + TagGap;
    for (int role : {RadioRole, SwatchRole, IconNameRole, StageRole})
        width += index.data(role).isValid() ? metrics::Icon + Gap : 0;
    const QRect outer(0, 0, 1000, 10);
    QStyleOptionViewItem probe = option;
    probe.rect = outer;
    return width + outer.width() - contentRect(probe, index).width();
}

QString cellText(const QModelIndex &index)
{
    const QString text = index.data(PrefixRole).toString() + index.data(Qt::DisplayRole).toString();
    const QString target = index.data(TargetRole).toString();
    return target.isEmpty() ? text : text + u" → "_s + target;
}

} // namespace spacedock
