// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table.h"

#include "ui/common/type.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHoverEvent>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr int NormalFontHeight = 16; ///< For which column widths are given.
constexpr int LeastColumn = 32;

QString headerOf(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

ConsoleTable::ConsoleTable(QWidget *parent)
    : QTableView(parent)
    , m_rowBase(metrics::Row)
    , m_firstEdge(CellDelegate::EdgePadding)
{
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(LeastColumn);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ConsoleTable::showColumnMenu);
    applyMetrics();
}

void ConsoleTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    applyMetrics();
}

void ConsoleTable::setRowBase(int height)
{
    m_rowBase = height;
    applyMetrics();
}

void ConsoleTable::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    applyMetrics();
}

void ConsoleTable::setStretchColumn(int column)
{
    m_stretch = column;
    applyMetrics();
}

void ConsoleTable::setColumnPriority(const QList<int> &leaving)
{
    m_leaving = leaving;
    fitColumns();
}

void ConsoleTable::setFirstEdge(int padding)
{
    m_firstEdge = padding;
    viewport()->update();
}

int ConsoleTable::columnNeed(int column) const
{
    const int wanted = m_widths.value(column) * fontMetrics().height() / NormalFontHeight;
    return qMax(wanted, horizontalHeader()->sectionSizeHint(column));
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
        QAction *action = menu->addAction(headerOf(*model(), column));
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

bool ConsoleTable::isFirstColumn(int column) const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->visualIndex(column) - 1; visual >= 0; --visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return false;
    }
    return true;
}

bool ConsoleTable::isLastColumn(int column) const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->visualIndex(column) + 1; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return false;
    }
    return true;
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

QString ConsoleTable::selectionAsTsv() const
{
    if (!model())
        return {};
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows << index.row();
    std::ranges::sort(rows);
    if (rows.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows << row;
    }
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    const auto line = [&](auto &&textOf) {
        QStringList cells;
        for (int column : columns)
            cells << QString(textOf(column)).replace(u'\t', u' ').replace(u'\n', u' ');
        return cells.join(u'\t') + u'\n';
    };
    QString text = line([&](int column) { return headerOf(*model(), column); });
    for (int row : rows)
        text += line([&](int column) { return cellText(model()->index(row, column)); });
    return text;
}

QMimeData *ConsoleTable::selectionAsMime() const
{
    auto *mime = new QMimeData;
    const QString text = selectionAsTsv();
    mime->setText(text);
    mime->setData(u"text/tab-separated-values"_s, text.toUtf8());
    return mime;
}

void ConsoleTable::copy()
{
    QGuiApplication::clipboard()->setMimeData(selectionAsMime());
}

void ConsoleTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex ConsoleTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (model() && model()->rowCount() > 0 && (action == MoveHome || action == MoveEnd)) {
        const int column = qMax(0, currentIndex().column());
        return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, column);
    }
    return QTableView::moveCursor(action, modifiers);
}

bool ConsoleTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoverRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

void ConsoleTable::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    for (int touched : {std::exchange(m_hoverRow, row), row}) {
        if (touched >= 0)
            viewport()->update(0, rowViewportPosition(touched), viewport()->width(),
                               rowHeight(touched));
    }
}

void ConsoleTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_hoverRow >= 0)
        setHoverRow(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
}

void ConsoleTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ConsoleTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

} // namespace spacedock
