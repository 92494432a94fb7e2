// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/bulkpane.h"

#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/table.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/spaces/bulkmodel.h"
#include "ui/text/format.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>
#include <QSet>

#include <algorithm>
#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 8; ///< More scroll.

int countIf(const QList<SpaceRow> &rows, bool (*is)(const SpaceRow &))
{
    return int(std::ranges::count_if(rows, is));
}

bool isBilled(const SpaceRow &row)
{
    return row.isPaidNow();
}

bool isBusy(const SpaceRow &row)
{
    return row.isInFlight();
}

} // namespace

BulkPane::BulkPane(QAction *group, QWidget *parent)
    : QWidget(parent)
    , m_model(new BulkModel(this))
    , m_table(new ConsoleTable)
    , m_title(new Label({}, Type::Title, Tone::Text, QFont::DemiBold))
    , m_line(new Label({}, Type::Body, Tone::Text2))
{
    setObjectName(u"bulkPane"_s);
    m_title->setObjectName(u"bulkTitle"_s);
    m_line->setObjectName(u"bulkLine"_s);
    m_line->setWordWrap(true);
    m_table->setObjectName(u"bulkTable"_s);
    m_table->setAccessibleName(tr("The selected Spaces and their sum"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidths({110, 120, 60, 76});
    auto *head = new QWidget;
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins({});
    words->setSpacing(metrics::Unit);
    words->addWidget(m_title);
    words->addWidget(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(withMargins(head, metrics::SectionVertical));
    column->addWidget(new Hairline);
    column->addWidget(m_table);
    column->addWidget(new Hairline);
    column->addWidget(withMargins(makeEffects(), metrics::SectionVertical));
    column->addWidget(new Hairline);
    column->addWidget(withMargins(makeButtons(group), metrics::SectionVertical));
    column->addStretch();
}

QWidget *BulkPane::makeEffects()
{
    auto *effects = new QWidget;
    effects->setObjectName(u"bulkEffects"_s);
    auto *grid = new QGridLayout(effects);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::Margin);
    grid->setVerticalSpacing(metrics::Unit / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(sectionHead(tr("What each action does to the bill")), 0, 0, 1, 2);
    const std::array<QString, EffectCount> titles{tr("Pause"), tr("Sleep…"), tr("Restart"),
                                                  tr("Hardware…")};
    for (int effect = 0; effect < EffectCount; ++effect) {
        const auto place = std::size_t(effect);
        m_facts[place] = new Label;
        m_notes[place] = new Label({}, Type::Body, Tone::Text2);
        m_facts[place]->setWordWrap(true);
        m_notes[place]->setWordWrap(true);
        const int row = 1 + 3 * effect;
        grid->setRowMinimumHeight(row, metrics::Unit);
        grid->addWidget(new Label(titles[place], Type::Body, Tone::Text, QFont::Medium), row + 1, 0,
                        Qt::AlignTop);
        grid->addWidget(m_facts[place], row + 1, 1);
        grid->addWidget(m_notes[place], row + 2, 1);
    }
    return effects;
}

QWidget *BulkPane::makeButtons(QAction *group)
{
    QPushButton *save = plainButton(u"plus"_s, group->text());
    save->setObjectName(u"saveGroup"_s);
    connect(save, &QPushButton::clicked, group, &QAction::trigger);
    QPushButton *copy = plainButton(u"copy"_s, tr("Copy as table"));
    copy->setObjectName(u"copyTable"_s);
    connect(copy, &QPushButton::clicked, this, &BulkPane::copyTable);
    auto *strip = new QWidget;
    auto *grid = new QGridLayout(strip);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::Gap);
    grid->addWidget(sectionHead(tr("Groups")), 0, 0, 1, 3);
    grid->addWidget(save, 1, 0);
    grid->addWidget(copy, 1, 1);
    grid->setColumnStretch(2, 1);
    return strip;
}

void BulkPane::setRows(const QList<SpaceRow> &rows, const QString &monthShort,
                       const BillingRule &rule)
{
    QSet<QString> owners;
    for (const SpaceRow &row : rows)
        owners.insert(row.id().owner);
    const int billed = countIf(rows, isBilled);
    m_title->setText(tr("%n Spaces selected", nullptr, int(rows.size())));
    const QString accounts = tr("%n accounts", nullptr, int(owners.size()));
    const QString state = billed == rows.size() ? tr("all billed now")
        : billed == 0                           ? tr("none billed now")
                                                : tr("%1 billed now").arg(billed);
    m_line->setText(accounts + u" · "_s + state);
    m_model->setMonth(monthShort);
    m_model->setRows(rows);
    const int shown = std::min(m_model->rowCount(), MostRows) + 1;
    m_table->setFixedHeight(shown * metrics::rowHeight(fontMetrics()) + metrics::Unit);
    showEffects(rows, rule);
}

void BulkPane::showEffects(const QList<SpaceRow> &rows, const BillingRule &rule)
{
    Rate rate;
    for (const SpaceRow &row : rows) {
        if (row.isPaidNow())
            rate = rate + row.cost.rate;
    }
    const bool isFree = rate.isFree();
    m_facts[PauseEffect]->setText(isFree ? tr("changes nothing now")
                                         : tr("saves %1 at once").arg(format::perHour(rate)));
    m_notes[PauseEffect]->setText(tr("only an owner can start them again"));
    m_facts[SleepEffect]->setText(tr("saves when nobody visits"));
    m_notes[SleepEffect]->setText(tr("the next visit wakes it and bills again"));
    m_facts[RestartEffect]->setText(rule.startingIsBilled ? tr("same price, starting is billed")
                                                          : tr("same price, starting is free"));
    const auto busy = std::ranges::find_if(rows, isBusy);
    const int others = countIf(rows, isBusy) - 1;
    m_notes[RestartEffect]->setText(
        busy == rows.end() ? tr("visitors wait, usually 3 to 5 min")
            : others == 0
            ? tr("%1 is busy and starts anew").arg(busy->id().name)
            : tr("%1 and %n others are busy and start anew", nullptr, others).arg(busy->id().name));
    m_facts[HardwareEffect]->setText(tr("one new choice for all of them"));
    m_notes[HardwareEffect]->setText(tr("CPU basic stops the bill and stays online"));
}

void BulkPane::copyTable()
{
    m_table->copy();
}

} // namespace spacedock
