// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/factlist.h"

#include "ui/common/icons.h"
#include "ui/common/label.h"

#include <QGridLayout>
#include <QPainter>

#include <utility>

namespace spacedock {

namespace {

/// Follows the palette, which a pixmap in a label would not.
class FactIcon : public QWidget {
public:
    FactIcon(Fact fact, QWidget *parent)
        : QWidget(parent)
        , m_fact(std::move(fact))
    {
        // As high as the first line of the words beside it.
        setFixedSize(metrics::Icon, qMax(metrics::Icon, fontMetrics().height()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRect place(0, 0, metrics::Icon, metrics::Icon);
        place.moveCenter(rect().center());
        paintIcon(painter, place, m_fact.icon, toneColor(m_fact.tone, Tokens::of(palette())));
    }

private:
    Fact m_fact;
};

} // namespace

FactList::FactList(int columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(metrics::Unit + metrics::Unit / 2);
    for (int column = 0; column < m_columns; ++column)
        grid->setColumnStretch(2 * column + 1, 1);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int i = 0; i < facts.size(); ++i) {
        const int row = i / m_columns;
        const int column = 2 * (i % m_columns);
        auto *text = new Label(facts[i].text);
        text->setWordWrap(true);
        grid->addWidget(new FactIcon(facts[i], this), row, column, Qt::AlignTop);
        grid->addWidget(text, row, column + 1);
    }
}

} // namespace spacedock
