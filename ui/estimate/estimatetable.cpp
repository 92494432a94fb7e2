// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/estimatetable.h"

#include "ui/common/button.h"
#include "ui/common/tabular.h"
#include "ui/common/type.h"
#include "ui/estimate/estimatemodel.h"
#include "ui/estimate/scenarioheader.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestColumn = 160;

/// Paints the figures; the column of the current scenario stands on the selection's ground.
class EstimateDelegate : public QStyledItemDelegate {
public:
    explicit EstimateDelegate(EstimateTable *table)
        : QStyledItemDelegate(table)
        , m_table(*table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(option.palette);
        const bool isLabel = index.column() == 0;
        painter->save();
        if (!isLabel && index.column() == m_table.scenario() + 1)
            painter->fillRect(option.rect, tokens.sel);
        painter->setPen(QPen(tokens.hair, 0));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setPen(toneColor(Tone(index.data(ToneRole).toInt()), tokens));
        const int lead = isLabel ? metrics::Margin : CellDelegate::Padding;
        const QRect words = option.rect.adjusted(lead, 0, -CellDelegate::Padding, 0);
        drawTabular(*painter, words,
                    QStyle::visualAlignment(
                        option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt())),
                    cellFont(option, index), index.data().toString());
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(painter, option);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFont font = cellFont(option, index);
        const bool isHeadline = index.data(EstimateModel::HeadlineRole).toBool();
        const int height =
            metrics::rowHeight(QFontMetrics(font), isHeadline ? 36 : metrics::TwinRow);
        const int room = (index.column() == 0 ? 3 : 2) * CellDelegate::Padding;
        return {tabularWidth(font, index.data().toString()) + room, height};
    }

private:
    static QFont cellFont(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const bool isHeadline = index.data(EstimateModel::HeadlineRole).toBool();
        return isHeadline ? typeFont(option.font, Type::Title, QFont::DemiBold)
                          : typeFont(option.font, Type::Body);
    }

    void paintFocus(QPainter *painter, const QStyleOptionViewItem &option) const
    {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange;
        if (m_table.window()->testAttribute(Qt::WA_KeyboardFocusChange))
            m_table.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, &m_table);
    }

    const EstimateTable &m_table;
};

} // namespace

EstimateTable::EstimateTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new ScenarioHeader(this))
    , m_add(linkButton(tr("Add a scenario"), u"plus"_s, m_header))
{
    setObjectName(u"estimateTable"_s);
    setAccessibleName(tr("Scenarios compared"));
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setItemDelegate(new EstimateDelegate(this));
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_add->setObjectName(u"addScenario"_s);
    connect(m_add, &QToolButton::clicked, this, &EstimateTable::addAsked);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section > 0)
            emit scenarioChosen(section - 1);
    });
}

void EstimateTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::columnsInserted, this, &EstimateTable::fit);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &EstimateTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &EstimateTable::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &EstimateTable::fit);
    fit();
}

void EstimateTable::setScenario(int index)
{
    m_scenario = index;
    m_header->setCurrent(index + 1);
    if (currentIndex().column() != index + 1)
        setCurrentIndex(model()->index(std::max(currentIndex().row(), 0), index + 1));
    viewport()->update();
}

void EstimateTable::setAddEnabled(bool isEnabled)
{
    m_add->setVisible(isEnabled);
}

QSize EstimateTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), contentHeight()};
}

QSize EstimateTable::minimumSizeHint() const
{
    return {200, contentHeight()};
}

void EstimateTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void EstimateTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.column() > 0 && current.column() - 1 != m_scenario)
        emit scenarioChosen(current.column() - 1);
}

void EstimateTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void EstimateTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(QPen(Tokens::of(palette()).hair, 0));
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const int y = rowViewportPosition(row) + rowHeight(row) - 1;
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int end = m_header->length() - m_header->offset();
        painter.drawLine(isMirrored ? 0 : end, y,
                         isMirrored ? viewport()->width() - end : viewport()->width(), y);
    }
}

void EstimateTable::fit()
{
    if (!model())
        return;
    const int count = model()->columnCount();
    const int labels = sizeHintForColumn(0);
    int need = 0;
    for (int column = 1; column < count; ++column)
        need = std::max(need, sizeHintForColumn(column));
    const int free = viewport()->width() - labels - (count - 1) * need;
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (free < m_add->sizeHint().width() + 2 * metrics::Gap)
        m_add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const int add = m_add->isHidden() ? 0 : m_add->sizeHint().width() + 2 * metrics::Gap;
    const int room = (viewport()->width() - labels - add) / std::max(count - 1, 1);
    setColumnWidth(0, labels);
    for (int column = 1; column < count; ++column)
        setColumnWidth(column, std::clamp(room, need, std::max(need, WidestColumn)));
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, sizeHintForRow(row));
    placeAdd();
    updateGeometry();
}

void EstimateTable::placeAdd()
{
    const int end = m_header->length() + metrics::Gap;
    const QSize size = m_add->sizeHint();
    const int left =
        layoutDirection() == Qt::RightToLeft ? m_header->width() - end - size.width() : end;
    m_add->setGeometry(left, (m_header->sizeHint().height() - size.height()) / 2, size.width(),
                       size.height());
}

int EstimateTable::contentHeight() const
{
    int height = m_header->sizeHint().height() + verticalHeader()->length();
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return height;
}

} // namespace spacedock
