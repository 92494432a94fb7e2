// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/pausedialog.h"

#include "app/service/history.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/table.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/factlist.h"
#include "ui/text/format.h"
#include "ui/text/guardwords.h"
#include "ui/text/standingwords.h"
#include "ui/text/trailwords.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewDays = 3;
constexpr int MostDays = 365;
constexpr auto LookBack = std::chrono::days{60}; // As far as the history has it in memory.

} // namespace

PauseDialog::PauseDialog(Services &services, Which which, QWidget *parent)
    : Sheet(parent)
    , m_services(services)
    , m_which(which)
    , m_model(new PauseModel(tr("$/h now"), which == Which::Paid ? tr("Outcome") : tr("Last visit"),
                             this))
    , m_table(new ConsoleTable)
    , m_facts(new FactList)
    , m_asleep(new QCheckBox(tr("Also those that sleep: a visit would start their bill")))
    , m_days(new QSpinBox)
    , m_retry(plainButton(u"refresh"_s, tr("Try those that failed again")))
    , m_progress(new Label)
{
    const bool isPaid = which == Which::Paid;
    setObjectName(isPaid ? u"panicDialog"_s : u"unvisitedDialog"_s);
    setWindowTitle(isPaid ? tr("Pause all paid Spaces") : tr("Pause what nobody visits"));
    setHeader(windowTitle(),
              isPaid ? tr("One question for all; the set is remembered and can be resumed")
                     : tr("The Hub does not tell visits: the sleep time does, where there is one"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(withMargins(makeChoice(), metrics::SectionVertical));
    column->addWidget(new Hairline);
    column->addWidget(makeTable(), 1);
    column->addWidget(new Hairline);
    column->addWidget(withMargins(m_facts, metrics::SectionVertical));
    m_facts->setObjectName(u"facts"_s);
    setContent(content);
    setPrimary({})->setObjectName(u"act"_s);
    m_retry->setObjectName(u"retry"_s);
    m_retry->hide();
    setAside(m_retry);
    connect(m_model, &PauseModel::choiceChanged, this, &PauseDialog::update);
    connect(&services.keepers.panic, &Panic::changed, this, &PauseDialog::showProgress);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { m_services.keepers.panic.retry(m_model->chosen()); });
    fill();
    setFirstField(m_table);
    fitInto(*this, {760, 480});
}

QWidget *PauseDialog::makeChoice()
{
    m_asleep->setObjectName(u"alsoAsleep"_s);
    m_days->setObjectName(u"days"_s);
    m_days->setRange(1, MostDays);
    m_days->setValue(FewDays);
    m_days->setAccessibleName(tr("Days without a visit"));
    m_progress->setObjectName(u"progress"_s);
    m_progress->hide();
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins({});
    if (m_which == Which::Paid) {
        m_days->setParent(strip);
        m_days->hide();
        row->addWidget(m_asleep);
    } else {
        m_asleep->setParent(strip);
        m_asleep->hide();
        row->addWidget(new Label(tr("Not visited for at least, in days:")));
        row->addWidget(m_days);
    }
    row->addStretch();
    row->addWidget(m_progress);
    connect(m_asleep, &QCheckBox::toggled, this, &PauseDialog::fill);
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        for (const PauseModel::Row &each : QList(m_model->rows())) {
            if (const Space *space = m_services.spaces.find(each.id))
                m_model->setChosen(each.id, isLongUnvisited(*space));
        }
    });
    return strip;
}

QWidget *PauseDialog::makeTable()
{
    m_table->setObjectName(u"pauseTable"_s);
    m_table->setAccessibleName(tr("Spaces to pause"));
    m_table->setModel(m_model);
    m_table->setRowBase(metrics::TwinRow);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidths({200, 120, 110, 80, 200});
    m_table->setStretchColumn(PauseModel::NoteColumn);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::clicked, this, &PauseDialog::toggle);
    return m_table;
}

bool PauseDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggle(m_table->currentIndex());
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

void PauseDialog::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PauseModel::Row row = m_model->rows().at(index.row());
    m_model->setChosen(row.id, !row.isChosen);
}

QList<SpaceId> PauseDialog::candidates() const
{
    if (m_which == Which::Paid)
        return m_services.keepers.panic.candidates(m_asleep->isChecked());
    QList<SpaceId> ids;
    for (const Space &space : m_services.spaces.spaces()) {
        const Stage stage = space.runtime.stage.stage;
        if (!space.isStatic() && (isRunning(stage) || isIdle(stage)))
            ids.append(space.id);
    }
    return ids;
}

void PauseDialog::fill()
{
    if (m_isRunning)
        return;
    QList<PauseModel::Row> rows;
    for (const SpaceId &id : candidates()) {
        if (const Space *space = m_services.spaces.find(id))
            rows.append(row(*space));
    }
    std::ranges::sort(rows, [](const PauseModel::Row &a, const PauseModel::Row &b) {
        return a.cost.rate == b.cost.rate ? a.id < b.id : a.cost.rate > b.cost.rate;
    });
    m_model->setRows(rows);
}

PauseModel::Row PauseDialog::row(const Space &space) const
{
    const bool isPaid = m_which == Which::Paid;
    return {.id = space.id,
            .stage = space.runtime.stage,
            .hardware = flavorName(billedHardware(space.runtime), m_services.books.current()),
            .cost = m_services.ledger.costNow(space.id),
            .note = isPaid ? QString() : visitNote(space),
            .noteTone = Tone::Text2,
            .isChosen =
                isPaid ? !m_services.keepers.budgets.isExempt(space.id) : isLongUnvisited(space)};
}

/// By its sleep time and by what was seen of its traffic, in earlier sessions too.
LastVisit PauseDialog::visitOf(const Space &space) const
{
    const Time now = m_services.clock();
    return lastVisit(space.runtime, m_services.spaces.stageSince(space.id), now,
                     m_services.history.activity({now - LookBack, now}, space.id));
}

QString PauseDialog::visitNote(const Space &space) const
{
    const Time now = m_services.clock();
    const LastVisit visit = visitOf(space);
    switch (visit.kind) {
    case LastVisit::Kind::About:
        return tr("about %1").arg(format::relative(visit.at, now));
    case LastVisit::Kind::NotBefore:
        return tr("%1 or later").arg(format::relative(visit.at, now));
    case LastVisit::Kind::Unknown:
        break;
    }
    return space.runtime.sleepTime ? tr("not known: asleep since before Spacedock looked")
                                   : tr("not known: it never sleeps");
}

bool PauseDialog::isLongUnvisited(const Space &space) const
{
    const Time now = m_services.clock();
    const LastVisit visit = visitOf(space);
    return visit.kind == LastVisit::Kind::About
        && now - visit.at >= std::chrono::days{m_days->value()};
}

Fact PauseDialog::standing() const
{
    QList<Runtime> runtimes;
    for (const SpaceId &id : m_model->chosen()) {
        if (const Space *space = m_services.spaces.find(id))
            runtimes.append(space->runtime);
    }
    const QString words = pausedCosts(runtimes);
    if (words.isEmpty())
        return {u"save"_s, Tone::Text2, tr("Paused, they cost nothing: no hardware, no disk.")};
    return {u"save"_s, Tone::Paid, words};
}

void PauseDialog::update()
{
    if (m_isRunning)
        return;
    const int count = int(m_model->chosen().size());
    const Rate rate = m_model->chosenRate();
    const QString words = tr("Pause %n Spaces", nullptr, count);
    setPrimary(rate.isFree() ? words : tr("%1, stop %2").arg(words, format::perHour(rate)));
    primary()->setEnabled(count > 0);
    QList<Fact> facts;
    if (rate.isFree())
        facts.append({u"coin"_s, Tone::Text2, tr("None of them is billed now.")});
    else
        facts.append({u"coin"_s, Tone::Running, tr("Stops %1 now.").arg(format::perHour(rate))});
    facts.append(standing());
    facts.append({u"lock"_s, Tone::Text2,
                  tr("Only an owner can start them again; visitors see a paused page.")});
    facts.append({u"warning"_s, Tone::Failed,
                  tr("Files on the disk of a Space without a volume are lost.")});
    m_facts->setFacts(facts);
}

void PauseDialog::accept()
{
    if (m_isRunning) {
        Sheet::accept();
        return;
    }
    m_isRunning = true;
    m_asleep->setEnabled(false);
    m_days->setEnabled(false);
    m_model->setFixed(true);
    buttons()->button(QDialogButtonBox::Cancel)->hide();
    setPrimary(tr("Close"))->setFocus();
    m_services.keepers.panic.pause(m_model->chosen(),
                                   m_which == Which::Paid ? u"panic"_s : u"unvisited"_s);
}

void PauseDialog::showProgress()
{
    if (!m_isRunning)
        return;
    using State = PanicEntry::State;
    int failed = 0;
    int paused = 0;
    const QList<SpaceId> ids = m_model->chosen();
    for (const SpaceId &id : ids) {
        const PanicEntry entry = m_services.keepers.panic.entries().value(id);
        if (entry.state == State::Failed)
            m_model->setNote(id, tr("Failed: %1").arg(failureWord(entry.reason)), Tone::Failed);
        else if (entry.state == State::Paused)
            m_model->setNote(id, tr("Paused"), Tone::Running);
        else
            m_model->setNote(id, tr("Waiting for the Hub…"), Tone::Text2);
        failed += entry.state == State::Failed;
        paused += entry.state == State::Paused;
    }
    m_progress->show();
    m_progress->setText(tr("%1 of %2 paused").arg(paused).arg(ids.size()));
    m_retry->setVisible(failed > 0 && paused + failed == ids.size());
}

} // namespace spacedock
