// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QList>
#include <QVariant>

#include <optional>

namespace spacedock {

/// A filter to switch on and off, with the number of rows it would show.
class Chip : public QCheckBox {
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setCount(std::optional<int> count);
    std::optional<int> count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rename();

    std::optional<int> m_count;
};

/// Chips side by side, wrapping when narrow. A click chooses one alone, with Ctrl it adds or takes
/// away; arrow keys move, Space chooses. When nothing is left chosen the first is.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    Chip *addChip(const QString &text, const QVariant &value = {});
    void setCount(int index, std::optional<int> count);
    int count() const { return int(m_chips.size()); }
    Chip *chip(int index) const { return m_chips.at(index); }

    QList<int> chosen() const;
    QVariantList chosenData() const;
    void setChosen(const QList<int> &indexes);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(int index, bool add);
    int arrange(int width, bool move) const;

    QList<Chip *> m_chips;
    QVariantList m_data;
};

} // namespace spacedock
