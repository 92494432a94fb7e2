// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/billpanel.h"

#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QLocale>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

Label *rightLabel(Type type = Type::Body, Tone tone = Tone::Text)
{
    auto *label = new Label({}, type, tone);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QString amountOf(const std::optional<Rate> &rate, std::chrono::minutes minutes)
{
    return rate && minutes.count() > 0 ? format::amount(cost(*rate, minutes)) : u"–"_s;
}

Tone changeTone(const std::optional<Rate> &change)
{
    if (!change || change->isFree())
        return Tone::Text2;
    return *change < Rate{} ? Tone::Running : Tone::Paid;
}

} // namespace

BillPanel::BillPanel(QWidget *parent)
    : QWidget(parent)
    , m_before(rightLabel(Type::Small, Tone::Text2))
    , m_after(rightLabel(Type::Small, Tone::Text2))
    , m_note(new Label({}, Type::Small, Tone::Text2))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * metrics::Gap);
    grid->setVerticalSpacing(metrics::Unit);
    grid->setColumnStretch(0, 1);

    auto *change = rightLabel(Type::Small, Tone::Text2);
    change->setText(tr("change"));
    grid->addWidget(new Label(u"$"_s, Type::Small, Tone::Text2), 0, 0);
    grid->addWidget(m_before, 0, 1);
    grid->addWidget(m_after, 0, 2);
    grid->addWidget(change, 0, 3);
    const std::array<QString, LineCount> names{tr("per hour"), tr("always on"), QString()};
    for (int line = 0; line < LineCount; ++line)
        m_lines[std::size_t(line)] = addLine(1 + line, names[std::size_t(line)]);
    grid->addWidget(new Hairline, 2 * LineCount + 2, 0, 1, 4);
    grid->addWidget(m_note, 2 * LineCount + 3, 0, 1, 4);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"billNote"_s);
}

BillPanel::Cells BillPanel::addLine(int row, const QString &name)
{
    static constexpr std::array Lines{"hour", "always", "use"};
    static constexpr std::array Columns{"Before", "After", "Change"};
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *title = new Label(name, Type::Body, Tone::Text2);
    if (row - 1 == Use)
        m_useTitle = title;
    grid->addWidget(new Hairline, 2 * row - 1, 0, 1, 4);
    grid->addWidget(title, 2 * row, 0);
    Cells cells{};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] = rightLabel();
        cells[i]->setObjectName(QString::fromLatin1(Lines[std::size_t(row - 1)])
                                + QString::fromLatin1(Columns[i]));
        grid->addWidget(cells[i], 2 * row, int(i) + 1);
    }
    return cells;
}

void BillPanel::show(const BillEffect &effect, const SpaceContext &context, const PriceBook &book)
{
    m_before->setText(flavorName(effect.from, book));
    m_after->setText(flavorName(effect.to, book));
    const TimeSpan month = monthOf(context.now);
    m_useTitle->setText(tr("as in %1").arg(format::monthShort(month)));
    showLine(Hour, effect, std::chrono::hours{1});
    showLine(Always, effect, AlwaysOn);
    showLine(Use, effect, effect.use);

    const double days =
        std::chrono::duration<double, std::ratio<86400>>(context.now - month.begin).count();
    m_note->setText(
        effect.use.count() > 0
            ? tr("Always on: 30 days. As in %1: %2 a month at your use so far (%3 in %4 days).")
                  .arg(format::monthShort(month), hoursText(effect.use),
                       hoursText(context.month.billed), QLocale().toString(days, 'f', 1))
            : tr("Always on: 30 days. Nothing was billed in %1 so far.")
                  .arg(format::monthName(month)));
}

void BillPanel::showLine(Line line, const BillEffect &effect, std::chrono::minutes minutes)
{
    const auto &[before, after, change] = m_lines[line];
    before->setText(amountOf(effect.before, minutes));
    after->setText(amountOf(effect.after, minutes));
    const auto difference = effect.change();
    change->setText(
        difference && minutes.count() > 0
            ? format::delta(cost(*effect.after, minutes) - cost(*effect.before, minutes))
            : u"–"_s);
    change->setTone(changeTone(difference));
}

} // namespace spacedock
