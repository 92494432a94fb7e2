// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaydialog.h"

#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/table.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/replay/replaychart.h"
#include "ui/replay/replaymodel.h"
#include "ui/replay/replaywords.h"
#include "ui/text/format.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

ReplayDialog::ReplayDialog(const SpaceContext &context, const Replay &replay, int days,
                           QWidget *parent)
    : Sheet(parent)
    , m_replay(replay)
    , m_present(context.space.runtime.sleepTime)
    , m_chart(new ReplayChart)
    , m_sentence(new Label({}, Type::Body, Tone::Text, QFont::Medium))
{
    setObjectName(u"replayDialog"_s);
    setWindowTitle(tr("Replay sleep times"));
    showSpace(*this, context);
    m_chart->setReplay(replay, m_present);
    setContent(makeContent(days));
    setPrimary({});
    setFirstField(m_chart);
    connect(m_chart, &ReplayChart::chosenChanged, this, &ReplayDialog::update);
    update();
    fitInto(*this, {760, 640});
}

QWidget *ReplayDialog::makeContent(int days)
{
    auto *head = new Label(tr("The last %n day(s), played again. Paid was %1.", nullptr, days)
                               .arg(format::money(m_replay.paid)),
                           Type::Body, Tone::Text2);
    head->setObjectName(u"replayHead"_s);
    m_sentence->setObjectName(u"replaySentence"_s);
    m_sentence->setWordWrap(true);
    auto *known = new Label(knownSentence(m_replay) + u' ' + startSentence(m_replay), Type::Small,
                            Tone::Text2);
    known->setObjectName(u"replayKnown"_s);
    known->setWordWrap(true);
    auto *table = new ConsoleTable;
    table->setObjectName(u"replayTable"_s);
    table->setAccessibleName(tr("Cost by sleep time"));
    table->setRowBase(metrics::TwinRow);
    table->setItemDelegate(new CellDelegate(table));
    table->setModel(new ReplayModel(m_replay, m_present, this));
    table->setColumnWidths({140, 170, 140, 110});
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_chart,
            [this](const QModelIndex &row) { m_chart->choose(row.row()); });
    connect(m_chart, &ReplayChart::chosenChanged, table, &ConsoleTable::selectRow);
    if (m_chart->chosen() >= 0)
        table->selectRow(m_chart->chosen());

    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(head);
    column->addWidget(m_chart, 1);
    column->addWidget(m_sentence);
    column->addWidget(known);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(withMargins(upper, metrics::SectionVertical), 3);
    layout->addWidget(new Hairline);
    layout->addWidget(table, 2);
    return content;
}

SleepTime ReplayDialog::value() const
{
    const int chosen = m_chart->chosen();
    return {chosen < 0 ? m_present : m_replay.points.at(chosen).sleepAfter};
}

void ReplayDialog::update()
{
    const int chosen = m_chart->chosen();
    m_sentence->setText(chosen < 0 ? tr("Choose a sleep time.")
                                   : pointSentence(m_replay.points.at(chosen)));
    const SleepTime wanted = value();
    QPushButton *primary = setPrimary(
        wanted.after ? tr("Sleep after %1…").arg(sleepWord(wanted.after)) : tr("Never sleep…"));
    primary->setObjectName(u"chooseSleep"_s);
    primary->setEnabled(chosen >= 0 && wanted.after != m_present);
}

} // namespace spacedock
