// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table.h"

#include "ui/common/type.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QTimer>

// How the columns of a console table find their widths and who of them may stay.
namespace spacedock {

namespace {

constexpr int NormalFontHeight = 16; ///< For which column widths are given.

bool isOfNumbers(const QAbstractItemModel &model, int column)
{
    const QVariant title = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return title.toInt() & (Qt::AlignRight | Qt::AlignTrailing);
}

} // namespace

int ConsoleTable::columnNeed(int column) const
{
    const int wanted = m_widths.value(column) * fontMetrics().height() / NormalFontHeight;
    return qMax(qMax(wanted, m_grown.value(column)), horizontalHeader()->sectionSizeHint(column));
}

void ConsoleTable::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight(fontMetrics(), m_rowBase));
    if (!model())
        return;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const bool stretches = column == m_stretch;
        header->setSectionResizeMode(column,
                                     stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!stretches && !header->isSectionHidden(column))
            header->resizeSection(column, columnNeed(column));
    }
    fitColumns();
    m_growth->start();
}

void ConsoleTable::watch(const QAbstractItemModel &model)
{
    const auto later = [this] {
        if (!m_growth->isActive())
            m_growth->start();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&model, &QAbstractItemModel::dataChanged, this, later);
    connect(&model, &QAbstractItemModel::modelReset, this, later);
}

// Columns grow with what is in sight and never shrink: a running clock must not make its column
// breathe. Numbers get their room always, words as long as the stretched column can spare it.
void ConsoleTable::growColumns()
{
    if (!model())
        return;
    QHeaderView *header = horizontalHeader();
    const bool stretches = m_stretch >= 0 && m_stretch < header->count();
    int spare = stretches
        ? header->sectionSize(m_stretch) - qMax(columnNeed(m_stretch), sizeHintForColumn(m_stretch))
        : 0;
    for (int column = 0; column < header->count(); ++column) {
        if (column == m_stretch || isColumnHidden(column) || m_sizedByHand.contains(column))
            continue;
        // The header too: a table that has become sortable needs room for its arrow.
        const int wanted = qMax(sizeHintForColumn(column), columnNeed(column));
        const int more = wanted - header->sectionSize(column);
        if (more <= 0 || (more > spare && !isOfNumbers(*model(), column)))
            continue;
        m_grown[column] = wanted;
        header->resizeSection(column, wanted);
        spare -= more;
    }
    fitColumns();
}

// Columns leave and come back by the viewport's width alone, so that the same width always shows
// the same columns.
void ConsoleTable::fitColumns()
{
    if (!model())
        return;
    int need = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        need += m_hiddenByHand.contains(column) ? 0 : columnNeed(column);
    QSet<int> leaving;
    for (int column : std::as_const(m_leaving)) {
        if (need <= viewport()->width())
            break;
        if (m_hiddenByHand.contains(column))
            continue;
        leaving << column;
        need -= columnNeed(column);
    }
    if (leaving == m_left)
        return;
    m_left = leaving;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        setColumnHidden(column, m_left.contains(column) || m_hiddenByHand.contains(column));
}

void ConsoleTable::hideColumn(int column, bool hidden)
{
    if (hidden)
        m_hiddenByHand << column;
    else
        m_hiddenByHand.remove(column);
    setColumnHidden(column, hidden);
    m_left.clear();
    fitColumns();
}

void ConsoleTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_hiddenByHand.contains(column));
        action->setEnabled(column != m_stretch);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { hideColumn(column, !shown); });
    }
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

QByteArray ConsoleTable::saveColumns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << horizontalHeader()->saveState() << m_hiddenByHand;
    return state;
}

void ConsoleTable::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray header;
    QSet<int> hidden;
    stream >> header >> hidden;
    if (stream.status() != QDataStream::Ok || !horizontalHeader()->restoreState(header))
        return;
    m_hiddenByHand = hidden;
    m_left = {-1}; // Whatever fits now, it has to be applied.
    fitColumns();
}

int ConsoleTable::sizeHintForColumn(int column) const
{
    const auto *delegate = qobject_cast<const CellDelegate *>(itemDelegate());
    if (!model() || !delegate)
        return QTableView::sizeHintForColumn(column);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const int first = qMax(0, rowAt(0));
    const int last =
        qMin(model()->rowCount(), first + viewport()->height() / qMax(1, rowHeight(0)) + 1);
    for (int row = first; row < last; ++row)
        width = qMax(width, delegate->contentWidth(option, model()->index(row, column)));
    return width;
}

} // namespace spacedock
