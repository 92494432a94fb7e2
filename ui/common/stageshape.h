// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/stage.h"
#include "ui/common/tokens.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace spacedock {

/// The 12 × 12 shape of \a stage, centred in \a rect and scaled to it. Not mirrored.
void paintStageShape(QPainter &painter, const QRectF &rect, Stage stage, const QColor &color);
void paintWarningShape(QPainter &painter, const QRectF &rect, const QColor &color);
/// Colour of the shape.
Tone stageTone(Stage stage);
/// Colour of the word: only starting, failed and unknown stages tint it.
Tone stageWordTone(Stage stage);

/// The shape alone, beside a word.
class StageMark : public QWidget {
    Q_OBJECT

public:
    explicit StageMark(Stage stage = Stage::Unknown, QWidget *parent = nullptr);

    void setStage(Stage stage);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Stage m_stage;
};

} // namespace spacedock
