// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QComboBox;

namespace spacedock {

/// One of a few. Becomes a combo box where the parts would not fit.
class Segmented : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    int addSegment(const QString &text, const QVariant &value = {});
    void clear();
    int count() const { return int(m_parts.size()); }
    int currentIndex() const { return m_current; } ///< -1 while empty.
    void setCurrentIndex(int index);
    QVariant currentData() const;
    bool has(const QVariant &value) const; ///< Whether a segment has it.
    void setCurrentData(const QVariant &value);
    void setSegmentText(int index, const QString &text);
    void setSegmentEnabled(int index, bool enabled);
    bool isFolded() const { return m_folded; } ///< Shows the combo box.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Part {
        QAbstractButton *button;
        QVariant data;
    };
    void step(int by);
    void arrange();
    int indexOf(const QVariant &value) const; ///< -1: none has it.
    int partWidth(int index) const;
    int partsWidth() const;

    QList<Part> m_parts;
    QButtonGroup *m_group;
    QComboBox *m_combo;
    int m_current = -1;
    bool m_folded = false;
};

} // namespace spacedock
