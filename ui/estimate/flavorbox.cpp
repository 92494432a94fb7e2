// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/flavorbox.h"

#include "ui/common/celldelegate.h"
#include "ui/common/tabular.h"
#include "ui/common/type.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStylePainter>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

enum FlavorRole { IdRole = Qt::UserRole, FactsRole, PriceRole, PriceToneRole };

/// Name, facts and price in one line, the price at the end.
void paintFlavor(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction,
                 const QFont &base, const QPalette &palette, const QModelIndex &index)
{
    const Tokens &tokens = Tokens::of(palette);
    const QFont strong = typeFont(base, Type::Body, QFont::Medium);
    const QFont plain = typeFont(base, Type::Body);
    const QString price = index.data(PriceRole).toString();
    const int priceWidth = tabularWidth(strong, price);
    const int nameWidth =
        QFontMetrics(strong).horizontalAdvance(index.data().toString()) + metrics::Gap;
    const int lead =
        int(Qt::AlignVCenter) | int(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);

    const auto part = [&](int left, int width) {
        return QStyle::visualRect(direction, rect,
                                  QRect(rect.left() + left, rect.top(), width, rect.height()));
    };
    painter.setFont(strong);
    painter.setPen(tokens.text);
    painter.drawText(part(0, nameWidth), lead, index.data().toString());
    const int room = rect.width() - nameWidth - priceWidth - metrics::Gap;
    painter.setFont(plain);
    painter.setPen(tokens.text2);
    painter.drawText(
        part(nameWidth, room), lead,
        QFontMetrics(plain).elidedText(index.data(FactsRole).toString(), Qt::ElideRight, room));
    painter.setPen(toneColor(Tone(index.data(PriceToneRole).toInt()), tokens));
    drawTabular(painter, part(rect.width() - priceWidth, priceWidth),
                Qt::AlignRight | Qt::AlignVCenter, strong, price);
}

class FlavorDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(option.palette);
        painter->save();
        painter->fillRect(option.rect,
                          option.state.testFlag(QStyle::State_Selected) ? tokens.sel
                                                                        : tokens.surface);
        paintFlavor(*painter,
                    option.rect.adjusted(CellDelegate::Padding, 0, -CellDelegate::Padding, 0),
                    option.direction, option.font, option.palette, index);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        return {option.rect.width(), metrics::rowHeight(option.fontMetrics, metrics::TwinRow)};
    }
};

} // namespace

FlavorBox::FlavorBox(QWidget *parent)
    : QComboBox(parent)
{
    setItemDelegate(new FlavorDelegate(this));
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, [this] { emit flavorChosen(flavor()); });
}

void FlavorBox::setBook(const PriceBook &book)
{
    const QSignalBlocker blocker(this);
    const QString kept = flavor();
    clear();
    for (const Flavor &each : book.flavors) {
        addItem(each.name, each.id);
        const int row = count() - 1;
        setItemData(row, flavorShortFacts(each), FactsRole);
        setItemData(row, each.isFree() ? tr("free") : format::perHour(each.price), PriceRole);
        setItemData(row, int(each.isFree() ? Tone::Free : Tone::Paid), PriceToneRole);
        setItemData(row, u"%1, %2"_s.arg(each.name, flavorFacts(each)), Qt::AccessibleTextRole);
    }
    if (!kept.isEmpty())
        setFlavor(kept);
}

void FlavorBox::setFlavor(const QString &id)
{
    const QSignalBlocker blocker(this);
    if (findData(id) < 0)
        addStranger(id);
    setCurrentIndex(findData(id));
    update();
}

void FlavorBox::addStranger(const QString &id)
{
    addItem(id, id);
    setItemData(count() - 1, tr("not in this price book"), FactsRole);
    setItemData(count() - 1, u"–"_s, PriceRole);
    setItemData(count() - 1, int(Tone::Text2), PriceToneRole);
}

QSize FlavorBox::sizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 40,
            metrics::barHeight(fontMetrics(), metrics::LargeControlHeight)};
}

QSize FlavorBox::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 24, sizeHint().height()};
}

void FlavorBox::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    paintFlavor(painter, field.adjusted(metrics::Unit, 0, -metrics::Unit, 0), layoutDirection(),
                font(), palette(), model()->index(currentIndex(), 0));
}

} // namespace spacedock
