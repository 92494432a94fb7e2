// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/insightline.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarkSide = 17;

} // namespace

InsightLine::InsightLine(QString iconName, Tone tone, const QString &more, QWidget *parent)
    : QWidget(parent)
    , m_iconName(std::move(iconName))
    , m_tone(tone)
    , m_icon(new Label)
    , m_words(new Label({}, Type::Small))
{
    m_words->setObjectName(u"words"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_words);
    if (!more.isEmpty()) {
        m_more = linkButton(more);
        m_more->setObjectName(u"more"_s);
        column->addWidget(m_more, 0, Qt::AlignLeading);
        connect(m_more, &QToolButton::clicked, this, &InsightLine::moreAsked);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Margin, metrics::Gap, metrics::Margin, metrics::Gap);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    hide();
    tint();
}

void InsightLine::setText(const std::optional<InsightText> &text)
{
    setVisible(text.has_value());
    if (!text)
        return;
    m_isWarning = text->isWarning;
    m_words->setText(
        u"<b>%1</b> %2"_s.arg(text->fact.toHtmlEscaped(), text->sentence.toHtmlEscaped()));
    fit();
    setAccessibleName(text->fact);
    setAccessibleDescription(text->sentence);
    tint();
}

QString InsightLine::text() const
{
    return accessibleName() + u' ' + accessibleDescription();
}

void InsightLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void InsightLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// In a narrow pane the layout gives wrapped words the height that they had in a wide one.
void InsightLine::fit()
{
    m_words->setMinimumHeight(std::max(0, m_words->heightForWidth(m_words->width())));
}

void InsightLine::tint()
{
    const QString name = m_isWarning ? u"warning"_s : m_iconName;
    const QColor color = toneColor(m_isWarning ? Tone::Paid : m_tone, Tokens::of(palette()));
    m_icon->setPixmap(iconPixmap(name, color, metrics::Icon, devicePixelRatioF()));
}

NoteMark::NoteMark(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
{
    setFixedSize(MarkSide, MarkSide);
}

void NoteMark::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.text2, 1));
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(typeFont(font(), Type::Caption, QFont::DemiBold));
    painter.setPen(tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_number));
}

} // namespace spacedock
