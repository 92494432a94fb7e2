// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/resumedialog.h"

#include "app/service/keepers.h"
#include "app/service/pricebooks.h"
#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/table.h"
#include "ui/common/type.h"
#include "ui/dialogs/billeffect.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/factlist.h"
#include "ui/guard/pausemodel.h"
#include "ui/text/format.h"
#include "ui/text/guardwords.h"
#include "ui/text/trailwords.h"
#include "ui/text/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Once it runs. What slept or was built when it was paused cost nothing then.
Rate rateOf(const PanicEntry &entry, const Space *space, const PriceBook &book)
{
    if (entry.hourly > Money{})
        return Rate::perHour(entry.hourly.microUSD);
    const int replicas = space ? space->runtime.requestedReplicas.value_or(1) : 1;
    return replicaPrice(book, entry.hardware, replicas).value_or(Rate{});
}

} // namespace

ResumeDialog::ResumeDialog(Services &services, QWidget *parent)
    : Sheet(parent)
    , m_services(services)
    , m_model(new PauseModel(tr("$/h"), tr("Paused"), this))
    , m_facts(new FactList)
{
    const Panic &panic = services.keepers.panic;
    const int count = panic.count(PanicEntry::State::Paused);
    setObjectName(u"resumeDialog"_s);
    setWindowTitle(tr("Resume the paused set"));
    setHeader(windowTitle(), tr("Each on the hardware that it had"));
    auto *table = new ConsoleTable;
    table->setObjectName(u"resumeTable"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(m_model);
    table->setRowBase(metrics::TwinRow);
    table->setFrameShape(QFrame::NoFrame);
    table->setSortingEnabled(false);
    m_facts->setObjectName(u"facts"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(table, 1);
    column->addWidget(new Hairline);
    column->addWidget(withMargins(m_facts, metrics::SectionVertical));
    setContent(content);
    setPrimary(tr("Resume %n Spaces", nullptr, count))->setObjectName(u"act"_s);
    primary()->setEnabled(count > 0);
    setEnterAccepts(false); // It raises the price.
    QPushButton *forget = plainButton(u"trash"_s, tr("Forget the set"));
    forget->setObjectName(u"forget"_s);
    setAside(forget);
    connect(forget, &QPushButton::clicked, this, [this] {
        m_services.keepers.panic.forget();
        reject();
    });
    connect(&panic, &Panic::changed, this, &ResumeDialog::fill);
    fill();
    fitInto(*this, {680, 400});
}

void ResumeDialog::fill()
{
    QList<PauseModel::Row> rows;
    const QMap<SpaceId, PanicEntry> entries = m_services.keepers.panic.entries();
    for (const auto &[id, entry] : entries.asKeyValueRange()) {
        const Space *space = m_services.spaces.find(id);
        const bool isFailed = entry.state == PanicEntry::State::Failed;
        const QString note = isFailed ? tr("Not paused: %1").arg(failureWord(entry.reason))
                                      : format::relative(entry.at, m_services.clock());
        rows.append(
            {.id = id,
             .stage = space ? space->runtime.stage : StageValue(),
             .hardware = flavorName(entry.hardware, m_services.books.current()),
             .cost = {CostNow::Kind::Paid, rateOf(entry, space, m_services.books.current())},
             .note = note,
             .noteTone = isFailed ? Tone::Failed : Tone::Text2,
             .isChosen = entry.state == PanicEntry::State::Paused});
    }
    m_model->setRows(rows);
    m_model->setFixed(true);
    m_facts->setFacts({
        {u"coin"_s, Tone::Paid,
         tr("Starts the bill again, at %1 once all of them run.")
             .arg(format::perHour(m_model->chosenRate()))},
        {u"info"_s, Tone::Text2, tr("What somebody has started meanwhile is left as it is.")},
    });
}

void ResumeDialog::accept()
{
    m_services.keepers.panic.resume();
    Sheet::accept();
}

} // namespace spacedock
