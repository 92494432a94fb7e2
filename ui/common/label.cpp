// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/label.h"

#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace spacedock {

Label::Label(const QString &text, Type type, Tone tone, int weight, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    // Else it would follow the ground of its parent, and on Base take another colour.
    setForegroundRole(QPalette::WindowText);
    spacedock::setType(this, type, weight);
    tint();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    tint();
}

void Label::setType(Type type, int weight)
{
    spacedock::setType(this, type, weight);
}

void Label::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

QSize Label::sizeHint() const
{
    return QLabel::sizeHint();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    if (m_elide == Qt::ElideNone)
        return hint;
    return {qMin(hint.width(), fontMetrics().horizontalAdvance(u"MMM…"_s)), hint.height()};
}

bool Label::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
    return handled;
}

void Label::tint()
{
    const QColor color = toneColor(m_tone, Tokens::of(palette()));
    if (palette().color(QPalette::Active, QPalette::WindowText) == color
        && testAttribute(Qt::WA_SetPalette))
        return;
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, color);
    setPalette(tinted);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QString shown = fontMetrics().elidedText(text(), m_elide, room.width());
    setToolTip(shown == text() ? QString() : text());
    const auto flags = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, room, int(flags), palette(), isEnabled(), shown,
                          QPalette::WindowText);
}

NameLabel::NameLabel(Type type, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

namespace {

OwnedText ownedText(const QWidget &widget, const QString &owner, const QString &name, Type type)
{
    const Tokens &tokens = Tokens::of(widget.palette());
    const bool isHeading = type == Type::Title || type == Type::Page;
    return {.prefix = owner,
            .prefixFont = typeFont(widget.font(), type),
            .prefixColor = tokens.text2,
            .text = name,
            .font = typeFont(widget.font(), type, isHeading ? QFont::DemiBold : QFont::Medium),
            .color = tokens.text};
}

} // namespace

void NameLabel::setName(const QString &owner, const QString &name)
{
    m_owner = owner.isEmpty() ? QString() : owner + u'/';
    m_name = name;
    setAccessibleName(m_owner + m_name);
    setToolTip(m_owner + m_name);
    updateGeometry();
    update();
}

QSize NameLabel::sizeHint() const
{
    const OwnedText text = ownedText(*this, m_owner, m_name, m_type);
    return {text.width() + 1, QFontMetrics(text.font).height() + metrics::Unit};
}

QSize NameLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().horizontalAdvance(u"MMMMMM…"_s)),
            sizeHint().height()};
}

void NameLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ownedText(*this, m_owner, m_name, m_type).draw(painter, rect(), layoutDirection());
}

} // namespace spacedock
