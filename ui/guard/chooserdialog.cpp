// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/chooserdialog.h"

#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/facts.h"
#include "ui/text/format.h"
#include "ui/text/standingwords.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString lostWord(const Runtime &runtime)
{
    const auto kept =
        std::ranges::find_if(runtime.volumes, [](const Volume &v) { return !v.readOnly; });
    if (kept != runtime.volumes.cend())
        return ChooserDialog::tr("What is outside %1").arg(kept->mountPath);
    if (!runtime.storage.isEmpty())
        return ChooserDialog::tr("What is outside its persistent storage");
    return ChooserDialog::tr("Everything on its disk: it has no volume");
}

QString startWord(std::optional<std::chrono::seconds> usual)
{
    return usual ? ChooserDialog::tr("About %1, as seen here").arg(format::duration(*usual))
                 : ChooserDialog::tr("Not seen yet; usually 3 to 5 min");
}

QString sleepWord(const Runtime &runtime)
{
    return runtime.sleepTime
        ? ChooserDialog::tr("Nothing while it sleeps; it falls asleep after %1 without a visit")
              .arg(format::sleepTime(runtime.sleepTime))
        : ChooserDialog::tr("Nothing while it sleeps; now it never does");
}

} // namespace

ChooserDialog::ChooserDialog(const SpaceContext &context,
                             std::optional<std::chrono::seconds> usualStart, QWidget *parent)
    : Sheet(parent)
{
    setObjectName(u"chooserDialog"_s);
    setWindowTitle(tr("Pause, sleep or downgrade?"));
    showSpace(*this, context);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    grid->setHorizontalSpacing(metrics::Margin);
    grid->setVerticalSpacing(metrics::SectionVertical);
    for (int column = 1; column <= 3; ++column)
        grid->setColumnStretch(column, 1);
    const QStringList titles{tr("Pause"), tr("Sleep"), tr("CPU basic")};
    for (int column = 0; column < titles.size(); ++column)
        grid->addWidget(sectionHead(titles[column]), 0, column + 1);
    const Runtime &runtime = context.space.runtime;
    const QString start = startWord(usualStart);
    addRow(
        *grid, tr("Billed then"),
        {pausedCost(runtime), sleepWord(runtime), tr("Nothing: it stays online, without a GPU")});
    if (!standingCost(runtime).isNothing())
        addRow(*grid, tr("Billed on"), {tr("Its storage"), tr("Its storage"), tr("Its storage")});
    addRow(*grid, tr("Who starts it"),
           {tr("Only an owner"), tr("Any visitor, and the bill with it"),
            tr("It runs on, and sleeps after 48 h; any visitor wakes it")});
    addRow(*grid, tr("Lost"), {lostWord(runtime), lostWord(runtime), lostWord(runtime)});
    addRow(
        *grid, tr("A start takes"),
        {start, tr("%1; the visitor waits").arg(start), tr("%1, once for the change").arg(start)});
    addButtons(*grid, context);
    grid->setRowStretch(grid->rowCount(), 1);
    setContent(scrolling(content));
    fitInto(*this, {760, 380});
}

void ChooserDialog::addRow(QGridLayout &grid, const QString &title, const QStringList &cells)
{
    const int row = grid.rowCount();
    grid.addWidget(new Label(title, Type::Small, Tone::Text2), row, 0, Qt::AlignTop);
    for (int column = 0; column < cells.size(); ++column) {
        auto *cell = new Label(cells[column]);
        cell->setWordWrap(true);
        grid.addWidget(cell, row, column + 1, Qt::AlignTop);
    }
}

void ChooserDialog::addButtons(QGridLayout &grid, const SpaceContext &context)
{
    const Rate now = billedNow(context);
    const auto withPrice = [&now](const QString &words) {
        return now.isFree() ? tr("%1…").arg(words)
                            : tr("%1, stop %2…").arg(words, format::perHour(now));
    };
    const int row = grid.rowCount();
    const auto add = [&](Choice choice, const QString &name, QPushButton *button, bool enabled) {
        button->setObjectName(name);
        button->setEnabled(enabled);
        grid.addWidget(button, row, int(choice) + 1);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            accept();
            emit chosen(choice);
        });
    };
    add(Choice::Pause, u"choosePause"_s, plainButton(u"pause"_s, withPrice(tr("Pause"))),
        canAct(ConfirmDialog::Act::Pause, context));
    add(Choice::Sleep, u"chooseSleep"_s, plainButton(u"moon"_s, tr("Sleep time…")), true);
    add(Choice::Downgrade, u"chooseDowngrade"_s, plainButton(u"chip"_s, withPrice(tr("CPU basic"))),
        canAct(ConfirmDialog::Act::StopPaying, context));
}

} // namespace spacedock
