// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QPushButton>

#include <functional>
#include <optional>

namespace spacedock {

/// One cell of the burn meter: a caption over a figure, with or without the month's bar.
class BurnCell : public QPushButton {
    Q_OBJECT

public:
    /// The month's bar in shares of its width.
    struct Track {
        double spent = 0;
        double ahead = 0;
        double budget = 0;
    };

    explicit BurnCell(QWidget *parent);

    void setContent(const QString &caption, const QString &figure, const QString &unit, Tone tone);
    void setTrack(std::optional<Track> track, const QString &budget);
    void setBarShown(bool shown);
    /// What the tooltip adds, made when it is asked for.
    void setDetails(std::function<QString()> details);

    int widthFor(bool withBar) const;
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont captionFont() const;
    QFont figureFont() const;
    void paintCaption(QPainter &painter, const QRect &line, const Tokens &tokens) const;
    void paintFigure(QPainter &painter, const QRect &line, const Tokens &tokens) const;

    QString m_caption;
    QString m_figure;
    QString m_unit;
    QString m_budget;
    std::optional<Track> m_track;
    std::function<QString()> m_details;
    Tone m_tone = Tone::Text;
    bool m_barShown = true;
};

} // namespace spacedock
