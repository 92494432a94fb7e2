// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/paint.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr int IconSide = 32;
constexpr int MostWidth = 420;

} // namespace

EmptyState::EmptyState(QString iconName, const QString &title, const QString &sentence,
                       QAction *action, QWidget *parent)
    : QWidget(parent)
    , m_iconName(std::move(iconName))
    , m_icon(new Label({}, Type::Body, Tone::Text2, QFont::Normal, this))
    , m_title(new Label({}, Type::Title, Tone::Text, QFont::DemiBold, this))
    , m_sentence(new Label({}, Type::Body, Tone::Text2, QFont::Normal, this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(MostWidth);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_icon->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Margin, metrics::Gap, metrics::Margin, metrics::Gap);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(metrics::Unit);
    column->addWidget(m_title);
    // Not by alignment: a column would ask for its height at the column's own width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, MostWidth); // All there is, before anything goes to the sides.
    middle->addStretch(1);
    column->addLayout(middle);
    if (action) {
        m_button = plainButton({}, action->text(), this);
        m_button->setObjectName(u"emptyAction"_s);
        connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
        column->addSpacing(metrics::Gap);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    setWords(title, sentence);
    tint();
}

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::tint()
{
    m_icon->setPixmap(
        iconPixmap(m_iconName, Tokens::of(palette()).ctl, IconSide, devicePixelRatioF()));
}

bool EmptyState::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    return QWidget::event(event);
}

SkeletonRows::SkeletonRows(int rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
{
    setAccessibleName(tr("Loading"));
}

QSize SkeletonRows::sizeHint() const
{
    return {320, m_rows * metrics::rowHeight(fontMetrics())};
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const int height = metrics::rowHeight(fontMetrics());
    constexpr int Shares[] = {22, 14, 16, 8};
    constexpr int Uneven[] = {0, 24, -16, 12, 32, -8};
    for (int row = 0; row < m_rows; ++row) {
        const QRect line(0, row * height, width(), height);
        int x = metrics::Margin;
        for (int share : Shares) {
            const int wide = width() * share / 100 + Uneven[row % 6];
            const QRect bar(x, line.center().y() - 4, qMax(16, wide), 8);
            drawPanel(painter, QStyle::visualRect(layoutDirection(), line, bar), tokens.chip, {},
                      4);
            x += width() * 24 / 100;
        }
        drawHairline(painter, line, Qt::BottomEdge, tokens.hair);
    }
}

} // namespace spacedock
