// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"

#include <QHash>
#include <QSet>
#include <QTableView>

class QMimeData;
class QTimer;

namespace spacedock {

class RowPulse;

/// The tables of the console: whole rows, hover by row, no grid, columns that leave when it gets
/// narrow, copies as tab-separated text.
class ConsoleTable : public QTableView {
    Q_OBJECT

public:
    explicit ConsoleTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setRowBase(int height); ///< Unscaled; metrics::Row unless set.
    /// Widths at the normal font, by logical column; missing or 0: by the header's text.
    void setColumnWidths(const QList<int> &widths);
    void setStretchColumn(int column); ///< Takes what is left; the first unless set. -1: none.
    /// Columns in the order in which they leave when there is no room for all.
    void setColumnPriority(const QList<int> &leaving);
    void setFirstEdge(int padding); ///< Leading padding of the first column.
    int firstEdge() const { return m_firstEdge; }

    int hoverRow() const { return m_hoverRow; }
    void startPulse(const QModelIndex &index); ///< The row has just changed: it glows once.
    double pulse(int row) const; ///< 0 … 1: how strongly it glows.
    bool isFirstColumn(int column) const; ///< The first in sight.
    bool isLastColumn(int column) const;
    QSet<int> leftColumns() const { return m_left; } ///< Hidden for want of room.

    void hideColumn(int column, bool hidden); ///< By choice, whatever there is room for.
    /// Order, widths and what the person has hidden, for the settings.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

    /// Selected rows, or all when nothing is selected, visible columns, with the headers.
    QString selectionAsTsv() const;
    QMimeData *selectionAsMime() const; ///< The caller's.

public slots:
    void copy();

protected:
    int sizeHintForColumn(int column) const override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setHoverRow(int row);
    void applyMetrics();
    void fitColumns();
    void growColumns();
    void watch(const QAbstractItemModel &model);
    void showColumnMenu(const QPoint &position);
    int columnNeed(int column) const;

    QList<int> m_widths;
    QList<int> m_leaving;
    QSet<int> m_left;
    QSet<int> m_hiddenByHand;
    QSet<int> m_sizedByHand;
    QHash<int, int> m_grown; ///< Width that the contents have asked for.
    QTimer *m_growth;
    RowPulse *m_pulse;
    int m_stretch = 0;
    int m_rowBase;
    int m_firstEdge;
    int m_hoverRow = -1;
};

} // namespace spacedock
