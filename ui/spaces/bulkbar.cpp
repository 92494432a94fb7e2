// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/bulkbar.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/paint.h"
#include "ui/spaces/actionrow.h"
#include "ui/text/format.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace spacedock {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(QWidget *parent)
    : QFrame(parent)
    , m_count(new Label({}, Type::Body, Tone::Text, QFont::DemiBold))
    , m_rate(new Label({}, Type::Body, Tone::Paid, QFont::DemiBold))
    , m_month(new Label({}, Type::Body, Tone::Text2))
    , m_row(new ActionRow)
{
    setObjectName(u"bulkBar"_s);
    setAccessibleName(tr("What to do with the selected Spaces"));
    m_count->setObjectName(u"bulkCount"_s);
    m_rate->setObjectName(u"bulkRate"_s);
    m_month->setObjectName(u"bulkMonth"_s);
    m_month->setElided(Qt::ElideRight);
    QToolButton *clear = iconButton(u"close"_s, tr("Clear the selection (Esc)"));
    clear->setObjectName(u"bulkClear"_s);
    connect(clear, &QToolButton::clicked, this, &BulkBar::cleared);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * metrics::Unit, metrics::Gap, metrics::Gap,
                            metrics::Gap + metrics::SectionVertical);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_count);
    row->addWidget(m_rate);
    row->addWidget(m_month, 1);
    row->addWidget(m_row, 4);
    row->addWidget(clear);
}

void BulkBar::setActions(const QList<QAction *> &actions, const QList<QAction *> &others)
{
    for (QAction *action : actions)
        m_row->addAction(action);
    for (QAction *action : others)
        m_row->addMenuAction(action);
}

void BulkBar::setRows(const QList<SpaceRow> &rows, const QString &monthShort)
{
    Rate rate;
    Money month;
    for (const SpaceRow &row : rows) {
        if (row.isPaidNow()) // What is certain, as in the burn meter.
            rate = rate + row.cost.rate;
        month += row.month;
    }
    m_count->setText(tr("%n selected", nullptr, int(rows.size())));
    m_rate->setText(format::perHour(rate));
    m_rate->setTone(rate.isFree() ? Tone::Text2 : Tone::Paid);
    m_month->setText(tr("%1 in %2").arg(format::money(month), monthShort));
}

QSize BulkBar::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

void BulkBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    const QRectF panel = rect().adjusted(0, 0, 0, -metrics::SectionVertical); // Off the edge.
    drawPanel(painter, panel, tokens.surface, tokens.accent, metrics::Radius);
}

} // namespace spacedock
