// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spacedock {

struct Tokens;

/// A short verdict on a tint: "Billed now $0.40/h". Only in headers and details.
class Tag : public QWidget {
    Q_OBJECT

public:
    enum class Look { Neutral, Paid, Ok, Error, Grant, Info };
    Q_ENUM(Look)

    explicit Tag(const QString &text = {}, Look look = Look::Neutral, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    Look look() const { return m_look; }
    void setText(const QString &text);
    void setLook(Look look);
    void setIconName(const QString &name); ///< A small icon before the words.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    struct Colors {
        QColor ground;
        QColor text;
    };
    static Colors colors(Look look, const Tokens &tokens);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_iconName;
    Look m_look;
};

} // namespace spacedock
