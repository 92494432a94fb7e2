// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sleepdialog.h"

#include "app/domain/snippets.h"
#include "ui/common/codeexpander.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/dialogs/billeffect.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/factlist.h"
#include "ui/dialogs/sleeplist.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Free hardware sleeps when the Hub says so, static Spaces never do.
bool canSetSleep(const SpaceContext &context)
{
    return !context.space.isStatic()
        && !isFreeIn(context.book(), wantedHardware(context.space.runtime));
}

Rate ratePerHour(const SpaceContext &context)
{
    const Runtime &runtime = context.space.runtime;
    if (context.granted)
        return {};
    return replicaPrice(context.book(), wantedHardware(runtime), replicasAfter(runtime))
        .value_or(Rate{});
}

} // namespace

class SleepDialog::Private {
    Q_DECLARE_TR_FUNCTIONS(spacedock::SleepDialog)

public:
    Private(SleepDialog *dialog, const QList<SpaceContext> &contexts);

    QWidget *makeChoice();
    QWidget *makeExplanation() const;
    void addUpgrade() const;
    void update();
    void updatePrimary(const std::optional<SleepTime> &wanted);
    QList<Fact> effectsOf(const SleepTime &wanted) const;
    bool isPresent(const SleepTime &wanted) const;
    bool sleepsLater(const SleepTime &wanted) const;

    SleepDialog *q;
    QList<SpaceContext> open; ///< Those that it can be set for.
    QList<SpaceContext> fixed;
    Rate rate; ///< Of all that it can be set for.
    SleepList *list = nullptr;
    FactList *facts = nullptr;
    CodeExpander *code = nullptr;
};

SleepDialog::SleepDialog(const SpaceContext &context, QWidget *parent)
    : SleepDialog(QList{context}, parent)
{
}

SleepDialog::SleepDialog(const QList<SpaceContext> &contexts, QWidget *parent)
    : Sheet(parent)
    , d(std::make_unique<Private>(this, contexts))
{
    setObjectName(u"sleepDialog"_s);
    setWindowTitle(tr("Sleep time"));
    if (contexts.size() == 1)
        showSpace(*this, contexts.first());
    else
        setHeader(tr("%n Spaces", nullptr, int(contexts.size())),
                  tr("One sleep time for all of them"));
    if (d->open.isEmpty()) {
        setContent(d->makeExplanation());
        d->addUpgrade();
        return;
    }
    setContent(d->makeChoice());
    setPrimary({});
    setFirstField(d->list);
    d->update();
    fitInto(*this, {480, 400});
}

SleepDialog::~SleepDialog() = default;

SleepTime SleepDialog::value() const
{
    return d->list ? d->list->value().value_or(SleepTime{}) : SleepTime{FreeSleepTime};
}

void SleepDialog::suggest(const SleepTime &sleep)
{
    if (d->list)
        d->list->setValue(sleep);
}

QList<SpaceId> SleepDialog::spaces() const
{
    QList<SpaceId> ids;
    for (const SpaceContext &context : std::as_const(d->open))
        ids.append(context.space.id);
    return ids;
}

SleepDialog::Private::Private(SleepDialog *dialog, const QList<SpaceContext> &contexts)
    : q(dialog)
{
    std::ranges::partition_copy(contexts, std::back_inserter(open), std::back_inserter(fixed),
                                canSetSleep);
    for (const SpaceContext &context : std::as_const(open))
        rate = rate + ratePerHour(context);
}

QWidget *SleepDialog::Private::makeChoice()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);

    list = new SleepList(cost(rate, AlwaysOn));
    list->setObjectName(u"sleepList"_s);
    const auto &first = open.first().space.runtime.sleepTime;
    list->setValue({first});
    facts = new FactList;
    facts->setObjectName(u"facts"_s);
    QObject::connect(list, &SleepList::changed, q, [this] { update(); });

    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(sectionHead(tr("Sleep after a time without a visit")));
    column->addWidget(list);
    column->addSpacing(metrics::Gap);
    column->addWidget(sectionHead(tr("Effect on the bill")));
    column->addWidget(facts);
    layout->addWidget(withMargins(upper, metrics::SectionVertical), 1);
    if (open.size() == 1) {
        code = new CodeExpander;
        code->setObjectName(u"code"_s);
        layout->addWidget(new Hairline);
        layout->addWidget(withMargins(code, metrics::Gap));
    }
    return content;
}

QWidget *SleepDialog::Private::makeExplanation() const
{
    const SpaceContext &context = fixed.first();
    auto *text = new Label;
    text->setObjectName(u"explanation"_s);
    text->setWordWrap(true);
    if (context.space.isStatic()) {
        text->setText(tr(
            "A static Space is only files: it has no hardware, costs nothing and never sleeps."));
        return withMargins(text, metrics::Margin);
    }
    Rate cheapest;
    for (const Flavor &flavor : context.book().flavors) {
        if (!flavor.isFree() && (cheapest.isFree() || flavor.price < cheapest))
            cheapest = flavor.price;
    }
    text->setText(
        tr("Free hardware falls asleep after %1 without a visit. The Hub fixes this time: no "
           "setting changes it and nothing keeps the Space awake. A visit wakes it again.\n\n"
           "On paid hardware, from %2, you choose the time yourself, or never.")
            .arg(format::sleepTime(FreeSleepTime), format::perHour(cheapest)));
    return withMargins(text, metrics::Margin);
}

void SleepDialog::Private::addUpgrade() const
{
    auto *cancel = q->buttons()->button(QDialogButtonBox::Cancel);
    if (cancel)
        cancel->setText(tr("Close"));
    if (fixed.size() != 1 || fixed.first().space.isStatic())
        return;
    auto *upgrade = q->buttons()->addButton(tr("Choose hardware…"), QDialogButtonBox::ActionRole);
    upgrade->setObjectName(u"upgrade"_s);
    upgrade->setProperty("controlSize", u"large"_s);
    upgrade->setAutoDefault(false);
    QObject::connect(upgrade, &QPushButton::clicked, q, [dialog = q] {
        dialog->reject();
        emit dialog->upgradeRequested();
    });
}

void SleepDialog::Private::update()
{
    const auto wanted = list->value();
    updatePrimary(wanted);
    if (!wanted)
        return;
    facts->setFacts(effectsOf(*wanted));
    if (!code)
        return;
    const SpaceContext &context = open.first();
    const auto snippet = [&](Tool tool) {
        return setSleepTimeCode(tool, context.space.id, wanted->after, context.endpoint);
    };
    code->setCode(snippet(Tool::Python), snippet(Tool::Hf), snippet(Tool::Curl));
}

void SleepDialog::Private::updatePrimary(const std::optional<SleepTime> &wanted)
{
    QString words = tr("Set sleep time");
    if (wanted)
        words = wanted->after ? tr("Sleep after %1").arg(format::sleepTime(wanted->after))
            : rate.isFree()
            ? tr("Never sleep")
            : tr("Never sleep, up to %1 in 30 days").arg(format::money(cost(rate, AlwaysOn)));
    QPushButton *primary = q->setPrimary(words);
    primary->setObjectName(u"set"_s);
    primary->setEnabled(wanted && !isPresent(*wanted));
    q->setEnterAccepts(wanted && (rate.isFree() || !sleepsLater(*wanted)));
}

QList<Fact> SleepDialog::Private::effectsOf(const SleepTime &wanted) const
{
    QList<Fact> effects;
    const QString most = format::money(cost(rate, AlwaysOn));
    if (rate.isFree())
        effects.append({u"coin"_s, Tone::Free, tr("You do not pay for this hardware.")});
    else if (!wanted.after)
        effects.append(
            {u"coin"_s, Tone::Paid, tr("Costs %1 in 30 days, visited or not.").arg(most)});
    else
        effects.append(
            {u"coin"_s, Tone::Text2,
             tr("Runs on for %1 after the last visit, which costs %2.")
                 .arg(format::sleepTime(wanted.after),
                      format::money(
                          cost(rate, std::chrono::ceil<std::chrono::minutes>(*wanted.after))))});
    if (!rate.isFree() && wanted.after)
        effects.append({u"coin"_s, Tone::Text2,
                        tr("At most %1 in 30 days, if there is always a visitor.").arg(most)});
    if (wanted.after)
        effects.append({u"moon"_s, Tone::Asleep, tr("Asleep it costs nothing. A visit wakes it.")});
    if (!fixed.isEmpty())
        effects.append(
            {u"info"_s, Tone::Text2,
             tr("%n on free hardware or static: left as they are.", nullptr, int(fixed.size()))});
    return effects;
}

bool SleepDialog::Private::isPresent(const SleepTime &wanted) const
{
    return std::ranges::all_of(open, [&wanted](const SpaceContext &context) {
        return context.space.runtime.sleepTime == wanted.after;
    });
}

/// Whether any of them would stay awake, and be billed, longer than now.
bool SleepDialog::Private::sleepsLater(const SleepTime &wanted) const
{
    return std::ranges::any_of(open, [&wanted](const SpaceContext &context) {
        const auto &present = context.space.runtime.sleepTime;
        return present && (!wanted.after || *wanted.after > *present);
    });
}

} // namespace spacedock
