// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/billeffect.h"

#include <QWidget>

#include <array>

namespace spacedock {

class Label;

/// "Effect on the bill": now, then and the difference, per hour, always on, and at the use so far.
class BillPanel : public QWidget {
    Q_OBJECT

public:
    explicit BillPanel(QWidget *parent = nullptr);

    void show(const BillEffect &effect, const SpaceContext &context, const PriceBook &book);
    using QWidget::show;

private:
    using Cells = std::array<Label *, 3>;
    enum Line { Hour, Always, Use, LineCount };

    Cells addLine(int row, const QString &name);
    void showLine(Line line, const BillEffect &effect, std::chrono::minutes minutes);

    Label *m_before;
    Label *m_after;
    Label *m_useTitle = nullptr;
    Label *m_note;
    std::array<Cells, LineCount> m_lines{};
};

} // namespace spacedock
