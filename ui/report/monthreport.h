// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/drawing.h"

#include <QColor>
#include <QList>
#include <QStringList>

namespace spacedock {

/// A month on paper: figures, the chart, the bill as a table, and what is to be known of it.
struct MonthReport {
    struct Figure {
        QString caption;
        QString value;
        QString note;
    };
    struct Row {
        QStringList cells;
        bool isTotal = false;
        QColor swatch{}; ///< Of its part of the chart, before the first cell; invalid: none.
    };
    struct Column {
        QString title;
        double share = 1; ///< Of the width.
        bool isNumber = false;
    };

    QString title;
    QString subtitle; ///< Whose bill, and as of when.
    QList<Figure> figures;
    Drawing chart;
    QList<Column> columns;
    QList<Row> rows;
    QStringList remarks;
};

/// As A4 pages; false when the device takes no more.
bool writePdf(const MonthReport &report, QIODevice &device);

} // namespace spacedock
