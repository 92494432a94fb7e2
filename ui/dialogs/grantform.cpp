// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/grantform.h"

#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/factlist.h"
#include "ui/dialogs/grantchecks.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 6> SleepTimes{5min, 15min, 30min, 1h, 10h, 24h};
constexpr int TextLines = 3;

} // namespace

GrantForm::GrantForm(SpaceContext context, std::optional<GrantRequest> before, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_before(std::move(before))
    , m_kind(new Segmented)
    , m_flavor(new QComboBox)
    , m_sleep(new QComboBox)
    , m_links(new QLineEdit)
    , m_checks(new FactList(2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::SectionVertical, metrics::Margin,
                               metrics::SectionVertical);
    layout->setSpacing(metrics::Unit);
    layout->addWidget(makeChoices());
    m_purpose = makeText(u"purpose"_s, tr("What does it do, and for whom?"), tr("two sentences"));
    m_reason = makeText(u"reason"_s, tr("Why a GPU, and why this one?"),
                        tr("memory, time, what was tried"));
    layout->addSpacing(metrics::Unit);
    layout->addWidget(makeTitle(tr("Links"), tr("paper, code, model"), m_links));
    layout->addWidget(m_links);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(sectionHead(tr("Before you ask")));
    layout->addWidget(m_checks);
    layout->addStretch(1);
    m_links->setObjectName(u"links"_s);
    m_checks->setObjectName(u"checks"_s);
    connect(m_links, &QLineEdit::textChanged, this, &GrantForm::changed);
    connect(this, &GrantForm::changed, this, &GrantForm::showChecks);
    setFocusProxy(m_purpose);
    setValue(proposal());
}

QWidget *GrantForm::makeChoices()
{
    for (const auto kind : {ProjectKind::Personal, ProjectKind::Academic, ProjectKind::Company})
        m_kind->addSegment(projectWord(kind), int(kind));
    for (const auto time : SleepTimes)
        m_sleep->addItem(format::sleepTime(time), qlonglong(time.count()));
    m_sleep->addItem(format::sleepTime(std::nullopt), qlonglong(-1));
    fillFlavors();
    m_kind->setObjectName(u"kind"_s);
    m_flavor->setObjectName(u"flavor"_s);
    m_sleep->setObjectName(u"sleep"_s);
    m_kind->setAccessibleName(tr("Kind of project"));
    connect(m_kind, &Segmented::changed, this, &GrantForm::changed);
    connect(m_flavor, &QComboBox::currentIndexChanged, this, &GrantForm::changed);
    connect(m_sleep, &QComboBox::currentIndexChanged, this, &GrantForm::changed);

    auto *choices = new QWidget;
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::SectionVertical);
    grid->setVerticalSpacing(metrics::Unit);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->addWidget(makeTitle(tr("Kind of project"), {}, m_kind), 0, 0, 1, 2);
    grid->addWidget(m_kind, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, metrics::Unit);
    grid->addWidget(makeTitle(tr("Hardware asked for"), {}, m_flavor), 3, 0);
    grid->addWidget(makeTitle(tr("It will sleep after"), {}, m_sleep), 3, 1);
    grid->addWidget(m_flavor, 4, 0);
    grid->addWidget(m_sleep, 4, 1);
    return choices;
}

QPlainTextEdit *GrantForm::makeText(const QString &name, const QString &title,
                                    const QString &prompt)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(TextLines * edit->fontMetrics().lineSpacing() + 4 * metrics::Unit);
    connect(edit, &QPlainTextEdit::textChanged, this, &GrantForm::changed);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(metrics::Unit);
    column->addWidget(makeTitle(title, prompt, edit));
    column->addWidget(edit);
    return edit;
}

QWidget *GrantForm::makeTitle(const QString &title, const QString &prompt, QWidget *field) const
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *label = new Label(title, Type::Body, Tone::Text, QFont::Medium);
    label->setBuddy(field);
    field->setAccessibleName(title);
    field->setAccessibleDescription(prompt);
    layout->addWidget(label);
    layout->addStretch(1);
    if (!prompt.isEmpty())
        layout->addWidget(new Label(prompt, Type::Small, Tone::Text2));
    return row;
}

void GrantForm::fillFlavors()
{
    const PriceBook &book = m_context.book();
    if (!book.find(QString(ZeroGpu)))
        m_flavor->addItem(flavorName(QString(ZeroGpu), book), QString(ZeroGpu));
    for (const Flavor &flavor : book.flavors) {
        if (flavor.accelerators == 0 && flavor.id != ZeroGpu)
            continue;
        QStringList facts{flavor.name,
                          tr("%1 GPU").arg(format::gigabytes(flavor.acceleratorMemoryGB))};
        if (!flavor.isFree())
            facts.append(format::perHour(flavor.price));
        m_flavor->addItem(facts.join(u" · "_s), flavor.id);
    }
}

GrantApplication GrantForm::proposal() const
{
    const QString present = m_context.space.runtime.requestedHardware;
    const auto has = [this](const QString &id) { return m_flavor->findData(id) >= 0; };
    GrantApplication application;
    application.flavor = has(present) ? present
        : has(u"t4-small"_s)          ? u"t4-small"_s
                                      : m_flavor->itemData(0).toString();
    application.sleepAfter = 15min;
    return application;
}

GrantApplication GrantForm::value() const
{
    const auto sleep = std::chrono::seconds{m_sleep->currentData().toLongLong()};
    return {.kind = ProjectKind(m_kind->currentData().toInt()),
            .flavor = m_flavor->currentData().toString(),
            .sleepAfter = sleep > 0s ? std::optional(sleep) : std::nullopt,
            .purpose = m_purpose->toPlainText().trimmed(),
            .reason = m_reason->toPlainText().trimmed(),
            .links = m_links->text().trimmed()};
}

void GrantForm::setValue(const GrantApplication &application)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrentData(int(application.kind));
    // A draft may ask for what this price table does not name.
    if (m_flavor->findData(application.flavor) < 0 && !application.flavor.isEmpty())
        m_flavor->addItem(application.flavor, application.flavor);
    m_flavor->setCurrentIndex(std::max(0, m_flavor->findData(application.flavor)));
    const qlonglong sleep = application.sleepAfter ? application.sleepAfter->count() : -1;
    if (m_sleep->findData(sleep) < 0)
        m_sleep->addItem(format::sleepTime(application.sleepAfter), sleep);
    m_sleep->setCurrentIndex(m_sleep->findData(sleep));
    m_purpose->setPlainText(application.purpose);
    m_reason->setPlainText(application.reason);
    m_links->setText(application.links);
    showChecks();
}

void GrantForm::showChecks()
{
    m_checks->setFacts(grantChecks(m_context, value(), m_before));
}

} // namespace spacedock
