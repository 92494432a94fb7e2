// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/estimatebar.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace spacedock {

using namespace Qt::StringLiterals;

EstimateBar::EstimateBar(QAction *changes, QAction *command, const QList<QAction *> &exports,
                         QWidget *parent)
    : Bar(metrics::ToolBar, Qt::BottomEdge, parent)
    , m_books(new Segmented)
    , m_rule(new Label({}, Type::Body, Tone::Text2))
{
    m_books->setObjectName(u"priceBook"_s);
    m_books->setAccessibleName(tr("Prices"));
    m_rule->setObjectName(u"bookRule"_s);
    m_rule->setElided(Qt::ElideRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new Label(tr("Prices"), Type::Body, Tone::Text2));
    layout->addWidget(m_books);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(m_rule, 1);
    addButtons(*layout, changes, command, exports);
    connect(m_books, &Segmented::changed, this,
            [this] { emit bookChosen(m_books->currentData().toString()); });
}

void EstimateBar::addButtons(QHBoxLayout &layout, QAction *changes, QAction *command,
                             const QList<QAction *> &exports)
{
    QPushButton *what = plainButton({}, changes->text());
    what->setObjectName(u"bookChangesButton"_s);
    connect(what, &QPushButton::clicked, changes, &QAction::trigger);
    QPushButton *terminal = plainButton(u"code"_s, tr("As command"));
    terminal->setObjectName(u"asCommand"_s);
    connect(terminal, &QPushButton::clicked, command, &QAction::trigger);
    QPushButton *take = plainButton(u"download"_s, tr("Export"));
    take->setObjectName(u"exportEstimateButton"_s);
    auto *menu = new QMenu(this);
    menu->addActions(exports);
    take->setMenu(menu);
    layout.addWidget(what);
    layout.addWidget(terminal);
    layout.addWidget(take);
}

void EstimateBar::setBooks(const QList<PriceBook> &books, const QString &chosen)
{
    const QSignalBlocker blocker(m_books);
    m_books->clear();
    for (const PriceBook &each : books)
        m_books->addSegment(bookName(each), each.id);
    m_books->setCurrentData(chosen);
}

void EstimateBar::setRule(const PriceBook &book, int ownPrices)
{
    //: %1 a date, %2 a sentence on what is billed
    const QString edition =
        tr("As of %1. %2").arg(format::date(book.asOf), ruleSentence(book.rule));
    m_rule->setText(ownPrices == 0 ? edition
                                   : tr("%n own price(s).", nullptr, ownPrices) + u' ' + edition);
}

} // namespace spacedock
