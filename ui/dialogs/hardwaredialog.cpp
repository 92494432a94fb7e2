// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/hardwaredialog.h"

#include "app/domain/snippets.h"
#include "ui/common/button.h"
#include "ui/common/codeexpander.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/table.h"
#include "ui/dialogs/billpanel.h"
#include "ui/dialogs/bookchoice.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/factlist.h"
#include "ui/dialogs/facts.h"
#include "ui/dialogs/flavormodel.h"
#include "ui/dialogs/guardfacts.h"
#include "ui/dialogs/hardwaresleep.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>

namespace spacedock {

using namespace Qt::StringLiterals;

class HardwareDialog::Private {
    Q_DECLARE_TR_FUNCTIONS(spacedock::HardwareDialog)

public:
    Private(HardwareDialog *dialog, const SpaceContext &spaceContext)
        : q(dialog)
        , context(spaceContext)
        , model(spaceContext)
        , chosen(wantedHardware(spaceContext.space.runtime))
    {
    }

    QWidget *makeContent();
    QWidget *makeTable();
    QWidget *makeSide();
    QWidget *makeAside();

    const PriceBook &book() const { return model.book(); }
    QString present() const { return wantedHardware(context.space.runtime); }
    bool isFree(const QString &flavor) const;
    BillEffect effect() const { return billEffect(context, book(), chosen); }
    void setBook(const PriceBook &next);
    void select(const QString &flavor);
    void update();
    void updateCode();
    void updateButtons();
    void updateAside();

    HardwareDialog *q;
    SpaceContext context;
    FlavorModel model;
    QString chosen;
    bool switching = false;
    ConsoleTable *table = nullptr;
    BillPanel *bill = nullptr;
    HardwareSleep *sleep = nullptr;
    FactList *facts = nullptr;
    CodeExpander *code = nullptr;
    QWidget *aside = nullptr;
    Label *saving = nullptr;
};

HardwareDialog::HardwareDialog(const SpaceContext &context, QWidget *parent)
    : Sheet(parent)
    , d(std::make_unique<Private>(this, context))
{
    setObjectName(u"hardwareDialog"_s);
    setWindowTitle(tr("Hardware"));
    showSpace(*this, context);
    auto *books = new BookChoice(context.books, context.book().id, this);
    setHeaderAside(books);
    setContent(d->makeContent());
    setAside(d->makeAside());
    setPrimary({});
    setFirstField(d->table);
    connect(books, &BookChoice::chosen, this, [this](const PriceBook &book) { d->setBook(book); });
    connect(d->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!d->switching)
                    choose(d->model.flavor(current));
            });
    connect(d->sleep, &HardwareSleep::changed, this, [this] { d->update(); });
    d->select(d->chosen);
    d->update();
    fitInto(*this, {1146, 730});
}

HardwareDialog::~HardwareDialog() = default;

HardwareDialog::Value HardwareDialog::value() const
{
    return {d->chosen, d->isFree(d->chosen) ? std::nullopt : d->sleep->value()};
}

QString HardwareDialog::bookId() const
{
    return d->book().id;
}

void HardwareDialog::choose(const QString &flavor)
{
    if (flavor == d->chosen || !d->model.indexOf(flavor).isValid())
        return;
    d->chosen = flavor;
    d->select(flavor);
    d->update();
}

QWidget *HardwareDialog::Private::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeTable(), 1);
    middle->addWidget(new Hairline(Qt::Vertical));
    middle->addWidget(makeSide());
    layout->addLayout(middle, 1);
    layout->addWidget(new Hairline);
    code = new CodeExpander;
    code->setObjectName(u"code"_s);
    layout->addWidget(withMargins(code, metrics::Gap));
    return content;
}

QWidget *HardwareDialog::Private::makeTable()
{
    table = new ConsoleTable;
    table->setObjectName(u"flavors"_s);
    table->setAccessibleName(tr("Hardware and prices"));
    table->setModel(&model);
    table->setRowBase(metrics::PriceRow);
    table->setColumnWidths({176, 96, 46, 60, 44, 60, 58, 54, 84, 82});
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setFrameShape(QFrame::NoFrame);
    table->setSortingEnabled(false);
    table->setColumnPriority({FlavorModel::IdColumn, FlavorModel::DiskColumn,
                              FlavorModel::CpuColumn, FlavorModel::AcceleratorsColumn,
                              FlavorModel::MemoryColumn});
    return table;
}

QWidget *HardwareDialog::Private::makeSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics::Margin, metrics::SectionVertical, metrics::Margin,
                               metrics::SectionVertical);
    layout->setSpacing(metrics::Gap);
    bill = new BillPanel;
    sleep = new HardwareSleep(context);
    facts = new FactList;
    facts->setObjectName(u"facts"_s);
    layout->addWidget(sectionHead(tr("Effect on the bill")));
    layout->addWidget(bill);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(sectionHead(tr("Sleep after")));
    layout->addWidget(sleep);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(sectionHead(tr("What happens")));
    layout->addWidget(facts);
    layout->addStretch(1);
    return scrolling(side, 337);
}

QWidget *HardwareDialog::Private::makeAside()
{
    aside = new QWidget;
    auto *layout = new QHBoxLayout(aside);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    auto *stop = plainButton({}, tr("Use CPU basic: stop paying"));
    stop->setObjectName(u"stopPaying"_s);
    stop->setProperty("controlSize", u"large"_s);
    saving = new Label({}, Type::Small, Tone::Text2);
    saving->setObjectName(u"saving"_s);
    saving->setElided(Qt::ElideRight);
    layout->addWidget(stop);
    layout->addWidget(saving, 1);
    QObject::connect(stop, &QPushButton::clicked, q, [this] {
        q->choose(CpuBasic);
        q->accept();
    });
    return aside;
}

bool HardwareDialog::Private::isFree(const QString &flavor) const
{
    return isFreeIn(book(), flavor);
}

void HardwareDialog::Private::setBook(const PriceBook &next)
{
    const QString before = chosen;
    // Rows that leave take the selection along; that is no choice of the owner's.
    switching = true;
    model.setBook(next);
    switching = false;
    chosen = model.indexOf(before).isValid() ? before : present();
    select(chosen);
    update();
}

void HardwareDialog::Private::select(const QString &flavor)
{
    model.choose(flavor);
    const QModelIndex index = model.indexOf(flavor);
    // Not selectRow(), which makes no row of a mirrored table the current one.
    if (index.isValid() && index.row() != table->currentIndex().row())
        table->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HardwareDialog::Private::update()
{
    bill->show(effect(), context, book());
    facts->setFacts(guardFacts(context, book(), chosen) + hardwareFacts(context, book(), chosen));
    sleep->showFor(isFree(chosen), effect());
    updateCode();
    updateButtons();
    updateAside();
}

void HardwareDialog::Private::updateCode()
{
    const auto wanted = q->value().sleep.value_or(SleepTime{}).after;
    const auto snippet = [this, &wanted](Tool tool) {
        return setHardwareCode(tool, context.space.id, chosen, wanted, context.endpoint);
    };
    code->setCode(snippet(Tool::Python), snippet(Tool::Hf), snippet(Tool::Curl));
}

void HardwareDialog::Private::updateButtons()
{
    const BillEffect now = effect();
    const QString name = flavorName(chosen, book());
    QString words = tr("Change to %1, price unknown").arg(name);
    if (now.after)
        words = now.after->isFree()
            ? tr("Change to %1, free").arg(name)
            : tr("Change to %1 for %2").arg(name, format::perHour(*now.after));
    const bool isSame = chosen == present();
    const bool isRefused = isUpgradeRefused(context, book(), chosen);
    QPushButton *primary = q->setPrimary(words);
    primary->setObjectName(u"change"_s);
    primary->setEnabled(!isSame && !isRefused && (isFree(chosen) || sleep->value()));
    primary->setToolTip(isSame          ? tr("It is on this hardware. Choose another.")
                            : isRefused ? tr("Its budget is used up and the guard is on.")
                                        : QString());
    q->setEnterAccepts(now.isSaving());
}

void HardwareDialog::Private::updateAside()
{
    const CostNow now = context.costNow();
    const BillEffect away = billEffect(context, book(), CpuBasic);
    const bool paysSomething = present() != CpuBasic && !isFree(present()) && !context.granted;
    aside->setVisible(paysSomething);
    const bool isBilledNow = now.kind == CostNow::Kind::Paid && away.before;
    saving->setText(
        isBilledNow
            ? tr("saves %1, stays online, sleeps after 48 h").arg(format::perHour(*away.before))
            : tr("stays online, sleeps after 48 h"));
}

} // namespace spacedock
