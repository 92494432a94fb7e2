// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/paint.h"
#include "ui/common/tabular.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace spacedock {

namespace {

constexpr int Padding = 10;
constexpr int CountGap = 6;

QFont wordFont(const QWidget &widget)
{
    return typeFont(widget.font(), Type::Small, QFont::Medium);
}

QFont countFont(const QWidget &widget)
{
    return typeFont(widget.font(), Type::Small, QFont::DemiBold);
}

QString countText(std::optional<int> count)
{
    return count ? QLocale().toString(*count) : QString();
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    rename();
}

void Chip::setCount(std::optional<int> count)
{
    if (m_count == count)
        return;
    m_count = count;
    rename();
    updateGeometry();
    update();
}

void Chip::rename()
{
    //: A filter and how many rows it would show, for screen readers: "Running, 5".
    setAccessibleName(m_count ? tr("%1, %2").arg(text(), countText(m_count)) : text());
}

QSize Chip::sizeHint() const
{
    int width =
        QFontMetrics(wordFont(*this)).size(Qt::TextShowMnemonic, text()).width() + 2 * Padding;
    if (m_count)
        width += CountGap + tabularWidth(countFont(*this), countText(m_count));
    return {width, metrics::barHeight(QFontMetrics(wordFont(*this)), metrics::SmallControlHeight)};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

bool Chip::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const bool strong = isChecked();
    const QColor border = strong                        ? tokens.accent
        : tokens.chip == tokens.surface || underMouse() ? tokens.ctl
                                                        : QColor();
    drawPanel(painter, rect(), strong ? tokens.sel : tokens.chip, border);
    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    painter.setPen(isEnabled() ? tokens.text : palette().color(QPalette::Disabled, QPalette::Text));
    painter.setFont(wordFont(*this));
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(inner, int(leading | Qt::AlignVCenter) | Qt::TextShowMnemonic, text());
    if (m_count) {
        drawTabular(painter, inner, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight),
                    countFont(*this), countText(m_count));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), tokens.accent);
}

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip *ChipRow::addChip(const QString &text, const QVariant &value)
{
    auto *added = new Chip(text, this);
    const int index = count();
    m_chips << added;
    m_data << value;
    added->installEventFilter(this);
    added->setChecked(index == 0);
    connect(added, &Chip::clicked, this, [this, index] {
        choose(index, QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    updateGeometry();
    return added;
}

void ChipRow::setCount(int index, std::optional<int> count)
{
    m_chips.at(index)->setCount(count);
}

QList<int> ChipRow::chosen() const
{
    QList<int> found;
    for (int i = 0; i < count(); ++i) {
        if (m_chips.at(i)->isChecked())
            found << i;
    }
    return found;
}

QVariantList ChipRow::chosenData() const
{
    QVariantList found;
    for (int index : chosen())
        found << m_data.at(index);
    return found;
}

void ChipRow::setChosen(const QList<int> &indexes)
{
    const QList<int> before = chosen();
    for (int i = 0; i < count(); ++i)
        m_chips.at(i)->setChecked(indexes.contains(i));
    if (count() > 0 && chosen().isEmpty())
        m_chips.first()->setChecked(true);
    if (chosen() != before)
        emit chosenChanged();
}

// The click has toggled the chip already, so the present state is the wish.
void ChipRow::choose(int index, bool add)
{
    const bool wanted = m_chips.at(index)->isChecked();
    QList<int> now = chosen();
    if (add && index != 0)
        now.removeAll(0);
    else
        now = wanted || !now.isEmpty() ? QList<int>{index} : QList<int>{};
    if (now.isEmpty())
        now << 0;
    for (int i = 0; i < count(); ++i)
        m_chips.at(i)->setChecked(now.contains(i));
    emit chosenChanged();
}

int ChipRow::arrange(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (Chip *each : m_chips) {
        if (each->isHidden())
            continue;
        const QSize size = each->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + metrics::Unit;
            line = 0;
        }
        if (move)
            each->setGeometry(
                QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + metrics::Gap;
        line = qMax(line, size.height());
    }
    return y + line;
}

int ChipRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const Chip *each : m_chips)
        width += each->isHidden() ? 0 : each->sizeHint().width() + metrics::Gap;
    return {qMax(0, width - metrics::Gap), arrange(QWIDGETSIZE_MAX, false)};
}

QSize ChipRow::minimumSizeHint() const
{
    int width = 0;
    for (const Chip *each : m_chips)
        width = qMax(width, each->sizeHint().width());
    return {width, arrange(QWIDGETSIZE_MAX, false)};
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (key != forward && key != back)
        return QWidget::eventFilter(watched, event);
    const qsizetype at = m_chips.indexOf(static_cast<Chip *>(watched)) + (key == forward ? 1 : -1);
    if (at >= 0 && at < m_chips.size())
        m_chips.at(at)->setFocus(Qt::TabFocusReason);
    return true;
}

void ChipRow::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void ChipRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        arrange(width(), true);
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

bool ChipRow::event(QEvent *event)
{
    // Counts that change out of sight ask for no layout.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace spacedock
