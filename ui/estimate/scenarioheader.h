// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace spacedock {

/// Heads of the scenarios: letter and name above, the hardware below; the current one on the
/// ground of a selection.
class ScenarioHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ScenarioHeader(QWidget *parent = nullptr);

    void setCurrent(int section);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void paintName(QPainter &painter, const QRect &line, int section) const;
    int letterWidth() const;

    int m_current = -1;
};

} // namespace spacedock
