// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/hoursdialog.h"

#include "ui/common/hairline.h"
#include "ui/common/type.h"
#include "ui/dialogs/billeffect.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/factlist.h"
#include "ui/text/format.h"
#include "ui/text/guardwords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;
using Kind = WeeklyAct::Kind;

namespace {

struct KindRow {
    Kind kind;
    QLatin1StringView name;
    int hour; ///< Proposed.
    bool isOn;
};
constexpr std::array KindRows{KindRow{Kind::Start, QLatin1StringView("start"), 9, true},
                              KindRow{Kind::Pause, QLatin1StringView("pause"), 18, true},
                              KindRow{Kind::Restart, QLatin1StringView("restart"), 4, false}};

QString kindQuestion(Kind kind)
{
    switch (kind) {
    case Kind::Start:
        return HoursDialog::tr("&Start what is paused at");
    case Kind::Pause:
        return HoursDialog::tr("&Pause at");
    case Kind::Restart:
        break;
    }
    return HoursDialog::tr("&Restart what runs at");
}

} // namespace

HoursDialog::HoursDialog(const QList<SpaceContext> &contexts, const QList<WeeklyAct> &present,
                         QWidget *parent)
    : Sheet(parent)
    , m_contexts(contexts)
    , m_zone(QTimeZone::systemTimeZoneId())
    , m_facts(new FactList)
{
    setObjectName(u"hoursDialog"_s);
    setWindowTitle(tr("Office hours"));
    if (contexts.size() == 1)
        showSpace(*this, contexts.first());
    else
        setHeader(tr("%n Spaces", nullptr, int(contexts.size())), tr("The same hours for all"));
    m_facts->setObjectName(u"facts"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(withMargins(makeForm(present), metrics::Margin));
    column->addWidget(new Hairline);
    column->addWidget(withMargins(m_facts, metrics::Margin));
    column->addStretch();
    setContent(content);
    setPrimary({})->setObjectName(u"act"_s);
    update();
    fitInto(*this, {600, 420});
}

QWidget *HoursDialog::makeForm(const QList<WeeklyAct> &present)
{
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(metrics::Margin);
    rows->addRow(tr("On"), makeDays(present));
    for (std::size_t i = 0; i < Kinds; ++i) {
        const KindRow &row = KindRows[i];
        m_kinds[i] = new QCheckBox(kindQuestion(row.kind));
        m_kinds[i]->setObjectName(row.name + u"On"_s);
        m_times[i] = new QTimeEdit(QTime(row.hour, 0));
        m_times[i]->setDisplayFormat(tr("HH:mm", "time format"));
        m_times[i]->setObjectName(row.name + u"At"_s);
        m_times[i]->setAccessibleName(m_kinds[i]->text().remove(u'&'));
        m_kinds[i]->setChecked(present.isEmpty() && row.isOn);
        const auto planned = std::ranges::find(present, row.kind, &WeeklyAct::kind);
        if (planned != present.end()) {
            m_kinds[i]->setChecked(true);
            m_times[i]->setTime(QTime(0, 0).addSecs(int(planned->at.count() * 60)));
        }
        rows->addRow(m_kinds[i], m_times[i]);
        connect(m_kinds[i], &QCheckBox::toggled, this, &HoursDialog::update);
        connect(m_times[i], &QTimeEdit::timeChanged, this, &HoursDialog::update);
    }
    return form;
}

QWidget *HoursDialog::makeDays(const QList<WeeklyAct> &present)
{
    const Weekdays chosen = present.isEmpty() ? WorkingDays : present.first().days;
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat));
        box->setAccessibleName(locale.standaloneDayName(day));
        box->setObjectName(u"day%1"_s.arg(day));
        box->setChecked(chosen >> (day - 1) & 1U);
        connect(box, &QCheckBox::toggled, this, &HoursDialog::update);
        row->addWidget(box);
        m_days[std::size_t(day - 1)] = box;
    }
    row->addStretch();
    return strip;
}

Weekdays HoursDialog::days() const
{
    Weekdays days = 0;
    for (std::size_t day = 0; day < m_days.size(); ++day)
        days |= Weekdays(m_days[day]->isChecked()) << day;
    return days;
}

QList<SpaceId> HoursDialog::spaces() const
{
    QList<SpaceId> ids;
    for (const SpaceContext &context : m_contexts)
        ids.append(context.space.id);
    return ids;
}

QList<WeeklyAct> HoursDialog::value() const
{
    QList<WeeklyAct> acts;
    for (const SpaceId &id : spaces()) {
        for (std::size_t i = 0; i < Kinds; ++i) {
            const auto at = std::chrono::minutes{QTime(0, 0).secsTo(m_times[i]->time()) / 60};
            if (m_kinds[i]->isChecked() && days() != 0)
                acts.append({.id = 0,
                             .space = id,
                             .kind = KindRows[i].kind,
                             .days = days(),
                             .at = at,
                             .zone = m_zone,
                             .doneUpTo = {}});
        }
    }
    return acts;
}

Rate HoursDialog::rate() const
{
    Rate sum;
    for (const SpaceContext &context : m_contexts) {
        const Runtime &runtime = context.space.runtime;
        if (!context.granted)
            sum = sum
                + replicaPrice(context.book(), wantedHardware(runtime), replicasAfter(runtime))
                      .value_or(Rate{});
    }
    return sum;
}

void HoursDialog::update()
{
    for (std::size_t i = 0; i < Kinds; ++i)
        m_times[i]->setEnabled(m_kinds[i]->isChecked());
    const bool isEmpty = value().isEmpty();
    setPrimary(isEmpty ? tr("No office hours") : tr("Keep these hours"));
    QList<Fact> facts;
    const auto start = std::chrono::minutes{QTime(0, 0).secsTo(m_times[0]->time()) / 60};
    const auto pause = std::chrono::minutes{QTime(0, 0).secsTo(m_times[1]->time()) / 60};
    if (!isEmpty && m_kinds[0]->isChecked() && m_kinds[1]->isChecked() && start < pause) {
        const auto week = (pause - start) * int(std::popcount(days()));
        facts.append({u"coin"_s, Tone::Paid,
                      tr("%1 a week instead of %2 without a pause: at most %3 a week.")
                          .arg(hoursText(week), hoursText(std::chrono::days{7}),
                               format::money(cost(rate(), week)))});
    }
    facts.append({u"clock"_s, Tone::Text2,
                  tr("Spacedock must run at these times. What it missed is caught up with once, "
                     "where that still has a point.")});
    facts.append(
        {u"globe"_s, Tone::Text2,
         tr("The times are those of %1, with its summer time.").arg(QString::fromLatin1(m_zone))});
    facts.append({u"gift"_s, Tone::Text2,
                  tr("Granted Spaces, and those that you leave alone, are not touched.")});
    m_facts->setFacts(facts);
}

} // namespace spacedock
