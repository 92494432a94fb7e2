// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/scenarioheader.h"

#include "ui/common/celldelegate.h"
#include "ui/common/type.h"
#include "ui/estimate/estimatemodel.h"

#include <QPainter>
#include <QStyle>

namespace spacedock {

namespace {

constexpr int Padding = CellDelegate::Padding;

} // namespace

ScenarioHeader::ScenarioHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void ScenarioHeader::setCurrent(int section)
{
    if (section == m_current)
        return;
    m_current = section;
    viewport()->update();
}

QSize ScenarioHeader::sizeHint() const
{
    const int lines = QFontMetrics(typeFont(font(), Type::Body, QFont::DemiBold)).height()
        + QFontMetrics(typeFont(font(), Type::Small)).height();
    return {QHeaderView::sizeHint().width(), lines + 4 * metrics::Unit};
}

QSize ScenarioHeader::sectionSizeFromContents(int section) const
{
    const QAbstractItemModel *model = this->model();
    const QFontMetrics name(typeFont(font(), Type::Body, QFont::DemiBold));
    const int width = letterWidth() + metrics::Gap
        + name.horizontalAdvance(model->headerData(section, Qt::Horizontal).toString());
    return {width + 2 * Padding, sizeHint().height()};
}

int ScenarioHeader::letterWidth() const
{
    return QFontMetrics(typeFont(font(), Type::Caption, QFont::DemiBold)).height() + metrics::Unit;
}

void ScenarioHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = Tokens::of(palette());
    const bool isCurrent = section == m_current;
    painter->save();
    painter->fillRect(rect, isCurrent ? tokens.sel : tokens.raised);
    painter->setPen(QPen(tokens.hair, 0));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section > 0) {
        const QRect inner = rect.adjusted(Padding, metrics::Unit, -Padding, -metrics::Unit);
        const int half = inner.height() / 2;
        paintName(*painter, QRect(inner.left(), inner.top(), inner.width(), half), section);
        const QFont small = typeFont(font(), Type::Small);
        const QRect below(inner.left(), inner.top() + half, inner.width(), inner.height() - half);
        const QString hardware =
            model()->headerData(section, Qt::Horizontal, EstimateModel::HardwareRole).toString();
        painter->setFont(small);
        painter->setPen(tokens.text2);
        painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(hardware, Qt::ElideRight, below.width()));
    }
    painter->restore();
}

void ScenarioHeader::paintName(QPainter &painter, const QRect &line, int section) const
{
    const Tokens &tokens = Tokens::of(palette());
    const QFont font = typeFont(this->font(), Type::Body, QFont::DemiBold);
    const QFontMetrics width(font);
    const int box = letterWidth();
    const QString name = width.elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, line.width() - box - metrics::Gap);
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, name);

    const QRect before(line.right() + 1 - width.horizontalAdvance(name) - metrics::Gap - box,
                       line.center().y() - box / 2, box, box);
    const QRect badge = QStyle::visualRect(layoutDirection(), line, before);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chip);
    painter.drawRoundedRect(badge, metrics::Radius, metrics::Radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(typeFont(this->font(), Type::Caption, QFont::DemiBold));
    painter.setPen(tokens.text2);
    painter.drawText(
        badge, Qt::AlignCenter,
        model()->headerData(section, Qt::Horizontal, EstimateModel::LetterRole).toString());
}

} // namespace spacedock
