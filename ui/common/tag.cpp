// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tag.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/tabular.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QPainter>

namespace spacedock {

namespace {

constexpr int Padding = 6;
constexpr int IconSide = 14;
constexpr int IconRoom = IconSide + metrics::Unit;

QFont tagFont(const QWidget &widget)
{
    return typeFont(widget.font(), Type::Caption, QFont::DemiBold);
}

} // namespace

Tag::Tag(const QString &text, Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setLook(Look look)
{
    m_look = look;
    update();
}

void Tag::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const QFont font = tagFont(*this);
    return {tabularWidth(font, m_text) + 2 * Padding + (m_iconName.isEmpty() ? 0 : IconRoom),
            metrics::barHeight(QFontMetrics(font), metrics::TagHeight)};
}

QSize Tag::minimumSizeHint() const
{
    return sizeHint();
}

Tag::Colors Tag::colors(Look look, const Tokens &tokens)
{
    switch (look) {
    case Look::Neutral:
        return {tokens.chip, tokens.text2};
    case Look::Paid:
        return {tokens.warnbg, tokens.paid};
    case Look::Ok:
        return {tokens.okbg, tokens.running};
    case Look::Error:
        return {tokens.errbg, tokens.failed};
    case Look::Grant:
        return {tokens.grantbg, tokens.granted};
    case Look::Info:
        return {tokens.infobg, tokens.accent};
    }
    return {tokens.chip, tokens.text2};
}

void Tag::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const Colors own = colors(m_look, tokens);
    // In high contrast the tints are the surface itself, so the edge has to show the tag.
    drawPanel(painter, rect(), own.ground, own.ground == tokens.surface ? own.text : QColor());
    QRect words = rect().adjusted(Padding, 0, -Padding, 0);
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, placed(words, IconSide, Qt::AlignLeft, layoutDirection()), m_iconName,
                  own.text);
        words = placed(words, words.width() - IconRoom, Qt::AlignRight, layoutDirection());
    }
    painter.setPen(own.text);
    drawTabular(painter, words, Qt::AlignHCenter, tagFont(*this), m_text);
}

} // namespace spacedock
