// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table.h"

#include "ui/common/rowpulse.h"
#include "ui/common/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr std::chrono::milliseconds GrowthDelay{30}; ///< One growth for a burst of changes.
constexpr int LeastColumn = 32;

QString headerOf(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

ConsoleTable::ConsoleTable(QWidget *parent)
    : QTableView(parent)
    , m_growth(new QTimer(this))
    , m_pulse(new RowPulse(*this))
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
    m_growth->setSingleShot(true);
    m_growth->setInterval(GrowthDelay);
    connect(m_growth, &QTimer::timeout, this, &ConsoleTable::growColumns);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            m_sizedByHand << column;
    });
    applyMetrics();
}

void ConsoleTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    m_grown.clear();
    if (model)
        watch(*model);
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

void ConsoleTable::startPulse(const QModelIndex &index)
{
    m_pulse->start(index);
}

double ConsoleTable::pulse(int row) const
{
    return m_pulse->strength(row);
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
