// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/partfields.h"

#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/estimate/estimatewords.h"
#include "ui/estimate/flavorbox.h"
#include "ui/estimate/numberbox.h"
#include "ui/estimate/pastwords.h"
#include "ui/estimate/sleepedit.h"

#include <QGridLayout>
#include <QSpinBox>

#include <cmath>

namespace spacedock {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

constexpr double MicroPerDollar = 1e6;

minutes toMinutes(double hours)
{
    return minutes{std::lround(hours * 60)};
}

double toHours(minutes length)
{
    return static_cast<double>(length.count()) / 60.0;
}

} // namespace

PartFields::PartFields(QWidget *parent)
    : QWidget(parent)
    , m_flavor(new FlavorBox)
    , m_price(priceBox(tr("book's")))
    , m_zeroGpu(new Label(zeroGpuText(), Type::Small, Tone::Text2))
    , m_past(new Label({}, Type::Small, Tone::Text2))
    , m_use(new Segmented)
    , m_grid(new QGridLayout(this))
    , m_hours(hoursBox())
    , m_days(numberBox(0, 31))
    , m_starts(numberBox(0, 999))
    , m_takes(numberBox(0, 24 * 60))
    , m_visits(numberBox(0, 9999))
    , m_visitTakes(numberBox(1, 24 * 60))
    , m_window(hoursBox())
    , m_sleep(new SleepEdit)
    , m_sleepError(
          new Label(tr("Write a time such as 15 min, 1 h or never."), Type::Small, Tone::Failed))
    , m_replicas(numberBox(1, 999))
{
    m_sleepError->setWordWrap(true);
    m_sleepError->setObjectName(u"sleepError"_s);
    m_sleepError->hide();
    m_zeroGpu->setWordWrap(true);
    m_price->setToolTip(tr("A price of your own goes before the price book's."));
    m_zeroGpu->setObjectName(u"zeroGpuNote"_s);
    m_past->setWordWrap(true);
    m_past->setObjectName(u"pastNote"_s);
    m_past->hide();
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::Gap);
    m_grid->setVerticalSpacing(metrics::Unit);
    m_grid->setColumnStretch(0, 1);
    layFieldsOut();
    connectFields();
    connectVisits();
    showShape();
}

void PartFields::addSection(const QString &words)
{
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, metrics::Gap);
    m_grid->addWidget(new Label(words, Type::Small, Tone::Text, QFont::DemiBold), row + 1, 0, 1, 3);
}

void PartFields::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 3);
}

void PartFields::addField(const QString &words, QWidget *field, const QString &unit,
                          const QString &name)
{
    const int row = m_grid->rowCount();
    auto *label = new Label(words);
    label->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(words);
    field->setFixedWidth(QFontMetrics(font()).averageCharWidth() * 12);
    auto *units = new Label(unit, Type::Body, Tone::Text2);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(units, row, 2);
    if (QList{u"hoursPerDay"_s, u"startsPerDay"_s}.contains(name))
        m_useRows.append({label, field, units});
    if (name.startsWith(u"visit"_s))
        m_visitRows.append({label, field, units});
    if (QList{u"daysPerMonth"_s, u"startMinutes"_s, u"sleepAfter"_s}.contains(name))
        m_planRows.append({label, field, units});
}

void PartFields::offerUses()
{
    using Use = PlanPart::Use;
    const bool isOffered = m_use->has(int(Use::AsItRan));
    if (m_use->count() > 0 && isOffered == m_part.past.isKnown())
        return;
    m_use->clear();
    if (m_part.past.isKnown())
        m_use->addSegment(tr("As it ran"), int(Use::AsItRan));
    m_use->addSegment(tr("Always"), int(Use::Always));
    m_use->addSegment(tr("Weekdays"), int(Use::WorkWeek));
    m_use->addSegment(tr("Office hours"), int(Use::OfficeHours));
    m_use->addSegment(tr("Visits"), int(Use::Visits));
    m_use->addSegment(tr("Custom"), int(Use::Custom));
}

void PartFields::layFieldsOut()
{
    m_flavor->setObjectName(u"scenarioHardware"_s);
    m_flavor->setAccessibleName(tr("Hardware"));
    m_use->setObjectName(u"scenarioUse"_s);
    m_use->setAccessibleName(tr("When it is used"));
    offerUses();
    addSection(tr("Hardware"));
    addWide(m_flavor);
    addWide(m_zeroGpu);
    addField(tr("Own price"), m_price, tr("$/h"), u"ownPrice"_s);
    addSection(tr("When it is used"));
    addWide(m_past);
    addWide(m_use);
    addField(tr("Visits a day"), m_visits, {}, u"visitsPerDay"_s);
    addField(tr("A visit takes"), m_visitTakes, tr("min"), u"visitMinutes"_s);
    addField(tr("Spread over"), m_window, tr("h"), u"visitWindow"_s);
    addField(tr("Hours a day"), m_hours, tr("h"), u"hoursPerDay"_s);
    addField(tr("Days a month"), m_days, tr("days"), u"daysPerMonth"_s);
    addField(tr("Starts a day"), m_starts, {}, u"startsPerDay"_s);
    addField(tr("A start takes"), m_takes, tr("min"), u"startMinutes"_s);
    addSection(tr("When it is not"));
    addField(tr("Sleeps after"), m_sleep, {}, u"sleepAfter"_s);
    addWide(m_sleepError);
    addField(tr("Replicas"), m_replicas, {}, u"replicas"_s);
}

void PartFields::connectFields()
{
    connect(m_flavor, &FlavorBox::flavorChosen, this, [this](const QString &id) {
        change([&](PlanPart &it) { it.input.flavor = id; });
        showPrice();
    });
    connect(m_price, &QDoubleSpinBox::valueChanged, this, [this](double perHour) {
        if (m_isShowing)
            return;
        const Money price{std::llround(perHour * MicroPerDollar)};
        emit ownPriceSet(m_part.input.flavor,
                         price > Money{} ? std::optional(price) : std::nullopt);
    });
    connect(m_use, &Segmented::changed, this, [this] {
        if (m_isShowing)
            return;
        change([this](PlanPart &it) { applyUse(it, PlanPart::Use(m_use->currentData().toInt())); });
        showPart();
    });
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, [this](double hours) {
        custom([&](EstimateInput &it) { it.usePerDay = toMinutes(hours); });
    });
    connect(m_days, &QSpinBox::valueChanged, this,
            [this](int days) { custom([&](EstimateInput &it) { it.daysPerMonth = days; }); });
    connect(m_starts, &QSpinBox::valueChanged, this,
            [this](int starts) { custom([&](EstimateInput &it) { it.startsPerDay = starts; }); });
    connect(m_takes, &QSpinBox::valueChanged, this, [this](int length) {
        custom([&](EstimateInput &it) { it.startTakes = minutes{length}; });
    });
    connect(m_sleep, &SleepEdit::sleepEdited, this, [this](const SleepTime &sleep) {
        custom([&](EstimateInput &it) { it.sleepAfter = sleep.after; });
    });
    connect(m_sleep, &SleepEdit::readable, m_sleepError, &QWidget::setHidden);
    connect(m_replicas, &QSpinBox::valueChanged, this,
            [this](int replicas) { change([&](PlanPart &it) { it.input.replicas = replicas; }); });
}

void PartFields::connectVisits()
{
    connect(m_visits, &QSpinBox::valueChanged, this, [this](int visits) {
        change([&](PlanPart &it) { it.traffic.visitsPerDay = visits; });
    });
    connect(m_visitTakes, &QSpinBox::valueChanged, this, [this](int length) {
        change([&](PlanPart &it) { it.traffic.visitTakes = minutes{length}; });
    });
    connect(m_window, &QDoubleSpinBox::valueChanged, this, [this](double hours) {
        change([&](PlanPart &it) { it.traffic.window = toMinutes(hours); });
    });
}

void PartFields::setBook(const PriceBook &book, const QHash<QString, std::int64_t> &ownPrices)
{
    m_book = book;
    m_ownPrices = ownPrices;
    m_flavor->setBook(book);
    showPrice();
}

void PartFields::setPart(const PlanPart &part)
{
    if (part == m_part)
        return;
    m_part = part;
    showPart();
}

void PartFields::showPart()
{
    m_isShowing = true;
    const EstimateInput &input = m_part.input;
    m_flavor->setFlavor(input.flavor);
    offerUses();
    m_use->setCurrentData(int(m_part.use));
    m_hours->setValue(toHours(input.usePerDay));
    m_days->setValue(input.daysPerMonth);
    m_starts->setValue(input.startsPerDay);
    m_takes->setValue(static_cast<int>(input.startTakes.count()));
    m_visits->setValue(m_part.traffic.visitsPerDay);
    m_visitTakes->setValue(static_cast<int>(m_part.traffic.visitTakes.count()));
    m_window->setValue(toHours(m_part.traffic.window));
    m_sleep->setSleep({input.sleepAfter});
    m_replicas->setValue(input.replicas);
    m_isShowing = false;
    showPrice();
    showShape();
}

void PartFields::showPrice()
{
    m_past->setText(pastText(m_part, m_book));
    m_past->setVisible(!m_part.space.isEmpty());
    m_isShowing = true;
    const QString &flavor = m_part.input.flavor;
    m_price->setValue(static_cast<double>(m_ownPrices.value(flavor)) / MicroPerDollar);
    m_isShowing = false;
    const bool isZeroGpu = flavor == ZeroGpu;
    m_zeroGpu->setVisible(isZeroGpu);
    m_price->setEnabled(!isZeroGpu);
}

void PartFields::showShape()
{
    const bool isVisits = m_part.use == PlanPart::Use::Visits;
    const bool isPast = m_part.use == PlanPart::Use::AsItRan;
    for (QWidget *each : std::as_const(m_planRows))
        each->setVisible(!isPast);
    for (QWidget *each : std::as_const(m_useRows))
        each->setVisible(!isVisits && !isPast);
    for (QWidget *each : std::as_const(m_visitRows))
        each->setVisible(isVisits);
}

void PartFields::change(const std::function<void(PlanPart &)> &how)
{
    if (m_isShowing)
        return;
    const PlanPart before = m_part;
    how(m_part);
    if (m_part != before)
        emit edited(m_part);
}

void PartFields::custom(const std::function<void(EstimateInput &)> &how)
{
    if (m_isShowing)
        return;
    change([&how](PlanPart &it) {
        how(it.input);
        // Visits are described by other fields; those left are theirs too.
        if (it.use != PlanPart::Use::Visits)
            it.use = PlanPart::Use::Custom;
    });
    m_isShowing = true;
    m_use->setCurrentData(int(m_part.use));
    m_isShowing = false;
}

} // namespace spacedock
