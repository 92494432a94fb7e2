// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logcount.h"

#include "ui/common/stageshape.h"
#include "ui/common/type.h"
#include "ui/text/format.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace spacedock {

LogCount::LogCount(LogLevel level, QWidget *parent)
    : QWidget(parent)
    , m_level(level)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

QString LogCount::word() const
{
    const auto number = static_cast<int>(std::min<qint64>(m_count, 1 << 30));
    return m_level == LogLevel::Error //: Behind their number.
        ? tr("errors", nullptr, number)
        : tr("warnings", nullptr, number);
}

void LogCount::setCount(qint64 count)
{
    if (count == m_count && !accessibleName().isEmpty())
        return;
    m_count = count;
    const QString words = format::number(count) + QChar(u' ') + word();
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    update();
}

void LogCount::setShort(bool isShort)
{
    m_isShort = isShort;
    updateGeometry();
    update();
}

QSize LogCount::sizeHint() const
{
    const QFontMetrics strong(typeFont(font(), Type::Body, QFont::DemiBold));
    int width = metrics::Shape + metrics::Gap + strong.horizontalAdvance(format::number(m_count));
    if (!m_isShort)
        width += metrics::Unit + 2 + fontMetrics().horizontalAdvance(word());
    return {width + 1, metrics::barHeight(fontMetrics(), metrics::ControlHeight)};
}

void LogCount::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const auto placed = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const QRect shape =
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {metrics::Shape, metrics::Shape},
                            placed(0, metrics::Shape));
    if (m_level == LogLevel::Error)
        paintStageShape(painter, shape, Stage::RuntimeError, tokens.failed);
    else
        paintWarningShape(painter, shape, tokens.paid);
    const QFont strong = typeFont(font(), Type::Body, QFont::DemiBold);
    const QString number = format::number(m_count);
    const int from = metrics::Shape + metrics::Gap;
    const int wide = QFontMetrics(strong).horizontalAdvance(number);
    painter.setFont(strong);
    painter.setPen(tokens.text);
    painter.drawText(placed(from, wide + 1), Qt::AlignVCenter, number);
    if (m_isShort)
        return;
    painter.setFont(font());
    painter.setPen(tokens.text2);
    painter.drawText(placed(from + wide + metrics::Unit + 2, width()), Qt::AlignVCenter, word());
}

} // namespace spacedock
