// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmented.h"

#include "ui/common/paint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

namespace spacedock {

namespace {

constexpr int Padding = 12;

/// One part. Draws itself on the frame that Segmented has drawn.
class SegmentButton : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

    QFont wordFont(bool strong) const
    {
        return typeFont(font(), Type::Body, strong ? QFont::DemiBold : QFont::Medium);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics widest(wordFont(true));
        return {widest.size(Qt::TextShowMnemonic, text()).width() + 2 * Padding,
                metrics::barHeight(fontMetrics(), metrics::ControlHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = Tokens::of(palette());
        const QRect inner = rect().adjusted(1, 1, -1, -1);
        if (isChecked())
            drawPanel(painter, inner, tokens.sel, {}, 3);
        else if (underMouse() && isEnabled())
            drawPanel(painter, inner, tokens.hover, {}, 3);
        painter.setFont(wordFont(isChecked()));
        painter.setPen(isEnabled() ? tokens.text
                                   : palette().color(QPalette::Disabled, QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            drawFocusRing(painter, rect(), tokens.accent);
    }
};

} // namespace

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_combo(new QComboBox(this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_combo->hide();
    connect(m_combo, &QComboBox::activated, this, &Segmented::setCurrentIndex);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::setCurrentIndex);
}

int Segmented::addSegment(const QString &text, const QVariant &value)
{
    auto *button = new SegmentButton(text, this);
    button->setAttribute(Qt::WA_Hover);
    button->installEventFilter(this);
    button->setVisible(!m_folded);
    const int index = count();
    m_parts.append({button, value});
    m_group->addButton(button, index);
    m_combo->addItem(text);
    if (m_current < 0) {
        m_current = 0;
        button->setChecked(true);
    }
    updateGeometry();
    arrange();
    return index;
}

void Segmented::clear()
{
    for (const Part &part : std::as_const(m_parts)) {
        m_group->removeButton(part.button);
        part.button->hide();
        part.button->deleteLater();
    }
    m_parts.clear();
    m_combo->clear();
    m_current = -1;
    updateGeometry();
}

void Segmented::setCurrentIndex(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    m_parts.at(index).button->setChecked(true);
    m_combo->setCurrentIndex(index);
    emit changed(index);
}

QVariant Segmented::currentData() const
{
    return m_current < 0 ? QVariant() : m_parts.at(m_current).data;
}

void Segmented::setCurrentData(const QVariant &value)
{
    if (const int index = indexOf(value); index >= 0)
        setCurrentIndex(index);
}

bool Segmented::has(const QVariant &value) const
{
    return indexOf(value) >= 0;
}

int Segmented::indexOf(const QVariant &value) const
{
    for (int i = 0; i < count(); ++i) {
        if (m_parts.at(i).data == value)
            return i;
    }
    return -1;
}

void Segmented::setSegmentText(int index, const QString &text)
{
    m_parts.at(index).button->setText(text);
    m_combo->setItemText(index, text);
    updateGeometry();
    arrange();
}

void Segmented::setSegmentEnabled(int index, bool enabled)
{
    m_parts.at(index).button->setEnabled(enabled);
    m_combo->setItemData(index, enabled ? QVariant() : QVariant(0), Qt::UserRole - 1);
}

int Segmented::partWidth(int index) const
{
    return m_parts.at(index).button->sizeHint().width();
}

int Segmented::partsWidth() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += partWidth(i);
    return width;
}

QSize Segmented::sizeHint() const
{
    return {partsWidth(), metrics::barHeight(fontMetrics(), metrics::ControlHeight)};
}

QSize Segmented::minimumSizeHint() const
{
    return {qMin(m_combo->sizeHint().width(), partsWidth()), sizeHint().height()};
}

// What is left over goes to all parts alike, so that a stretched choice keeps its rhythm.
void Segmented::arrange()
{
    m_folded = count() > 0 && width() < partsWidth();
    const bool hadFocus =
        m_combo->hasFocus() || (m_current >= 0 && m_parts.at(m_current).button->hasFocus());
    m_combo->setGeometry(rect());
    m_combo->setVisible(m_folded);
    m_combo->setAccessibleName(accessibleName());
    const int spare = qMax(0, width() - partsWidth());
    int x = 0;
    for (int i = 0; i < count(); ++i) {
        const int share = spare * (i + 1) / count() - spare * i / count();
        const QRect part(x, 0, partWidth(i) + share, height());
        m_parts.at(i).button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), part));
        m_parts.at(i).button->setVisible(!m_folded);
        x += part.width();
    }
    if (hadFocus && m_folded)
        m_combo->setFocus();
    else if (hadFocus)
        m_parts.at(m_current).button->setFocus();
    update();
}

void Segmented::step(int by)
{
    for (int i = m_current + by; i >= 0 && i < count(); i += by) {
        if (m_parts.at(i).button->isEnabled()) {
            setCurrentIndex(i);
            m_parts.at(i).button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

bool Segmented::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        step(mirrored ? -1 : 1);
        return true;
    case Qt::Key_Left:
        step(mirrored ? 1 : -1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void Segmented::paintEvent(QPaintEvent *)
{
    if (m_folded)
        return;
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const QColor line = isEnabled() ? tokens.ctl : tokens.hair;
    drawPanel(painter, rect(), tokens.surface, line);
    const Qt::Edge edge = layoutDirection() == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge;
    for (int i = 1; i < count(); ++i)
        drawHairline(painter, m_parts.at(i).button->geometry(), edge, line);
}

void Segmented::resizeEvent(QResizeEvent *)
{
    arrange();
}

void Segmented::showEvent(QShowEvent *event)
{
    arrange();
    QWidget::showEvent(event);
}

void Segmented::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace spacedock
