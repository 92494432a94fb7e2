// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QLabel>

namespace spacedock {

/// A label that says its type and tone instead of a font and a colour; both follow the system.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, Type type = Type::Body, Tone tone = Tone::Text,
                   int weight = QFont::Normal, QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setType(Type type, int weight = QFont::Normal);
    /// Shortens with "…" instead of asking for room; the whole text is the tooltip then.
    void setElided(Qt::TextElideMode mode);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tint();

    Tone m_tone;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

/// "owner/name" with the owner in the second colour and the name strong; elided in the middle.
class NameLabel : public QWidget {
    Q_OBJECT

public:
    explicit NameLabel(Type type = Type::Title, QWidget *parent = nullptr);

    void setName(const QString &owner, const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_owner; ///< With its slash; empty: only a name.
    QString m_name;
    Type m_type;
};

} // namespace spacedock
