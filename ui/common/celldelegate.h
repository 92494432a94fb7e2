// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QStyledItemDelegate>

#include <memory>

namespace spacedock {

struct CellFonts;

/// What a model tells of a cell besides Qt's own roles. All are optional.
enum CellRole {
    ToneRole = Qt::UserRole + 200, ///< int(Tone) of the text.
    WeightRole, ///< int, QFont::Weight of the text.
    PrefixRole, ///< QString before the text in the second colour: "acme-lab/".
    SecondaryRole, ///< QString after the text in the second colour.
    StageRole, ///< int(Stage): its shape before the text.
    TargetRole, ///< QString after an arrow: what it is changing to.
    TagRole, ///< QString on a chip at the end: an elapsed time, "current".
    /// int: index into Tokens::series; negative: an outline in the granted colour. In a cell with a
    /// check it is the check: filled or, unchecked, hollow with a stroke through it.
    SwatchRole,
    IconNameRole, ///< QString: icon before the text.
    MonoRole, ///< bool: monospaced.
    RadioRole, ///< bool: a radio button before the text, checked or not.
    TotalRole, ///< bool: a row of sums, on raised ground.
    FirstFreeRole ///< Models number their own roles from here.
};

/// Paints ground, selection bar, hairline, words and focus of a console table's cells.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);
    ~CellDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Width that the cell's words need, with padding.
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    static constexpr int Padding = 8;
    static constexpr int EdgePadding = 16; ///< At the table's outer edges.

protected:
    /// Steps 1 to 4 and 6; what lies between is paintContent().
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const QRect &rect) const;
    void paintFocus(QPainter *painter, const QStyleOptionViewItem &option) const;
    QRect contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    const CellFonts &fonts(const QFont &base) const;

    mutable std::unique_ptr<CellFonts> m_fonts; ///< Of the last base font.
};

/// The whole of a cell as one plain text, for copies and screen readers.
QString cellText(const QModelIndex &index);

} // namespace spacedock
