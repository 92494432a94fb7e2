// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cellcontent.h"

#include "app/domain/stage.h"
#include "ui/common/celldelegate.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/stageshape.h"
#include "ui/common/tabular.h"
#include "ui/common/type.h"

#include <QApplication>
#include <QPainter>

namespace spacedock {

namespace {

constexpr int MarkGap = 8; ///< After a radio button or a swatch.
constexpr int TagPadding = 6;
constexpr int TagGap = 4; ///< Besides the gap that every part has before it.
constexpr int ArrowWidth = 12;
constexpr int SwatchSide = 10;

bool isNumber(const QModelIndex &index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & (Qt::AlignRight | Qt::AlignTrailing);
}

/// Has a check of its own, not one that its swatch shows.
bool isChecked(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).isValid() && !index.data(SwatchRole).isValid();
}

QRect square(const QRect &rect, int side)
{
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
            side};
}

int advance(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1;
}

int tagWidth(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : tabularWidth(font, text) + 2 * TagPadding;
}

} // namespace

CellFonts::CellFonts(const QFont &font)
    : base(font)
    , medium(typeFont(font, Type::Body, QFont::Medium))
    , strong(typeFont(font, Type::Body, QFont::DemiBold))
    , mono(typeFont(font, Type::Mono))
    , tag(typeFont(font, Type::Caption, QFont::DemiBold))
{
}

const QFont &CellFonts::of(const QModelIndex &index) const
{
    if (index.data(MonoRole).toBool())
        return mono;
    const int weight = index.data(WeightRole).toInt();
    if (weight >= QFont::DemiBold)
        return strong;
    return weight >= QFont::Medium || index.data(PrefixRole).isValid() ? medium : base;
}

CellContent::CellContent(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const CellFonts &fonts, const QRect &rect)
    : m_painter(painter)
    , m_option(option)
    , m_index(index)
    , m_fonts(fonts)
    , m_tokens(Tokens::of(option.palette))
    , m_all(rect)
    , m_rest(rect)
{
}

void CellContent::paint()
{
    paintRadio();
    paintSwatch();
    paintIconMark();
    paintStage();
    if (isNumber(m_index)) {
        m_painter.setPen(color());
        drawTabular(m_painter, take(m_rest.width()),
                    QStyle::visualAlignment(m_option.direction, Qt::AlignRight),
                    m_fonts.of(m_index), words(Qt::DisplayRole));
        return;
    }
    const QString target = words(TargetRole);
    const QString tag = words(TagRole);
    const int tagRoom = tag.isEmpty() ? 0 : tagWidth(m_fonts.tag, tag) + TagGap;
    const int targetRoom =
        target.isEmpty() ? 0 : advance(m_fonts.medium, target) + ArrowWidth + 2 * Gap;
    paintWords(qMax(0, m_rest.width() - tagRoom - targetRoom));
    paintTarget(target);
    paintSecond(words(SecondaryRole), m_rest.width() - tagRoom);
    paintTag(tag);
}

int CellContent::width(const QModelIndex &index, const CellFonts &fonts)
{
    const auto words = [&index](int role) { return index.data(role).toString(); };
    const auto part = [](int width) { return width > 0 ? width + Gap : 0; };
    const QFont &font = fonts.of(index);
    int sum = isNumber(index) ? tabularWidth(font, words(Qt::DisplayRole))
                              : part(advance(font, words(Qt::DisplayRole)));
    sum += advance(fonts.base, words(PrefixRole)) + part(advance(fonts.base, words(SecondaryRole)))
        + part(tagWidth(fonts.tag, words(TagRole)));
    if (const QString target = words(TargetRole); !target.isEmpty())
        sum += ArrowWidth + Gap + part(advance(fonts.medium, target));
    if (index.data(TagRole).isValid())
        sum += TagGap;
    if (isChecked(index))
        sum += metrics::Icon + Gap;
    for (int role : {int(RadioRole), int(SwatchRole), int(IconNameRole), int(StageRole)})
        sum += index.data(role).isValid() ? metrics::Icon + Gap : 0;
    return sum;
}

QRect CellContent::take(int width, int gap)
{
    const QRect part(m_rest.x(), m_rest.y(), qBound(0, width, m_rest.width()), m_rest.height());
    m_rest.setLeft(qMin(part.x() + part.width() + gap, m_rest.right() + 1));
    return QStyle::visualRect(m_option.direction, m_all, part);
}

QString CellContent::words(int role) const
{
    return m_index.data(role).toString();
}

QColor CellContent::color() const
{
    if (!(m_option.state & QStyle::State_Enabled))
        return m_option.palette.color(QPalette::Disabled, QPalette::Text);
    const QVariant tone = m_index.data(ToneRole);
    if (tone.isValid())
        return toneColor(Tone(tone.toInt()), m_tokens);
    const QVariant stage = m_index.data(StageRole);
    return stage.isValid() ? toneColor(stageWordTone(Stage(stage.toInt())), m_tokens)
                           : m_tokens.text;
}

void CellContent::paintRadio()
{
    const QVariant radio = m_index.data(RadioRole);
    const QVariant check = isChecked(m_index) ? m_index.data(Qt::CheckStateRole) : QVariant();
    if (!radio.isValid() && !check.isValid())
        return;
    const bool isOn = radio.toBool() || check.toInt() == Qt::Checked;
    QStyleOption button;
    button.palette = m_option.palette;
    button.rect = square(take(metrics::Icon, MarkGap), metrics::Icon);
    button.state =
        (m_option.state & QStyle::State_Enabled) | (isOn ? QStyle::State_On : QStyle::State_Off);
    QApplication::style()->drawPrimitive(check.isValid() ? QStyle::PE_IndicatorCheckBox
                                                         : QStyle::PE_IndicatorRadioButton,
                                         &button, &m_painter);
}

void CellContent::paintSwatch()
{
    const QVariant swatch = m_index.data(SwatchRole);
    if (!swatch.isValid())
        return;
    const QRect box = square(take(SwatchSide, MarkGap), SwatchSide);
    const int series = swatch.toInt();
    const QVariant check = m_index.data(Qt::CheckStateRole);
    if (check.isValid() && check.toInt() == Qt::Unchecked)
        paintStruck(box);
    else if (series < 0)
        drawPanel(m_painter, box, {}, m_tokens.granted, 2);
    else
        drawPanel(m_painter, box, m_tokens.series[size_t(qMin(series, 8))], {}, 2);
}

void CellContent::paintStruck(const QRect &box)
{
    drawPanel(m_painter, box, {}, m_tokens.ctl, 2);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_tokens.ctl, 1.25));
    m_painter.drawLine(QRectF(box).bottomLeft(), QRectF(box).topRight());
    m_painter.restore();
}

void CellContent::paintIconMark()
{
    if (const QString name = words(IconNameRole); !name.isEmpty())
        paintIcon(m_painter, square(take(metrics::Icon), metrics::Icon), name, color());
}

void CellContent::paintStage()
{
    const QVariant stage = m_index.data(StageRole);
    if (!stage.isValid())
        return;
    const auto value = Stage(stage.toInt());
    paintStageShape(m_painter, square(take(metrics::Shape), metrics::Shape), value,
                    toneColor(stageTone(value), m_tokens));
}

void CellContent::paintWords(int room)
{
    const OwnedText name{.prefix = words(PrefixRole),
                         .prefixFont = m_fonts.base,
                         .prefixColor = m_tokens.text2,
                         .text = words(Qt::DisplayRole),
                         .font = m_fonts.of(m_index),
                         .color = color()};
    const QRect place = take(qMin(name.width() + 1, room));
    if (name.prefix.isEmpty())
        drawLine(place, name.font, name.color, name.text);
    else
        name.draw(m_painter, place, m_option.direction);
}

void CellContent::paintTarget(const QString &target)
{
    if (target.isEmpty())
        return;
    paintArrow(take(ArrowWidth));
    drawLine(take(advance(m_fonts.medium, target)), m_fonts.medium, m_tokens.starting, target);
}

void CellContent::paintArrow(const QRect &place)
{
    const bool mirrored = m_option.direction == Qt::RightToLeft;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(QRectF(place).center());
    m_painter.scale(mirrored ? -1 : 1, 1);
    m_painter.setPen(QPen(m_tokens.text2, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawLine(QPointF(-5, 0), QPointF(5, 0));
    m_painter.drawPolyline(QPolygonF{{2, -3}, {5, 0}, {2, 3}});
    m_painter.restore();
}

void CellContent::paintSecond(const QString &text, int room)
{
    if (!text.isEmpty() && room > 0)
        drawLine(take(qMin(advance(m_fonts.base, text), room)), m_fonts.base, m_tokens.text2, text);
}

void CellContent::paintTag(const QString &text)
{
    if (text.isEmpty())
        return;
    const QRect chip = take(tagWidth(m_fonts.tag, text));
    const int height = metrics::barHeight(QFontMetrics(m_fonts.tag), metrics::TagHeight);
    const QRect box(chip.x(), chip.center().y() - height / 2 + 1, chip.width(), height);
    drawPanel(m_painter, box, m_tokens.chip,
              m_tokens.chip == m_tokens.surface ? m_tokens.ctl : QColor());
    m_painter.setPen(m_tokens.text2);
    drawTabular(m_painter, box, Qt::AlignHCenter, m_fonts.tag, text);
}

void CellContent::drawLine(const QRect &place, const QFont &font, const QColor &color,
                           const QString &text)
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    const auto leading = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft);
    m_painter.drawText(place, int(leading | Qt::AlignVCenter) | Qt::TextSingleLine,
                       QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace spacedock
