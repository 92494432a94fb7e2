// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/sumlist.h"

#include "ui/common/hairline.h"
#include "ui/common/label.h"

#include <QGridLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

SumList::SumList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"sumList"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(metrics::Unit);
    m_grid->setColumnStretch(0, 1);
}

void SumList::setLines(const QList<SumLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    build();
    QStringList words;
    for (const SumLine &line : lines)
        words.append(line.what + u": "_s + line.howMuch);
    setAccessibleDescription(words.join(u"; "_s));
}

void SumList::build()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const SumLine &line : std::as_const(m_lines)) {
        if (line.isSum)
            m_grid->addWidget(new Hairline, row++, 0, 1, 2);
        const bool isPart = !line.isSum && !line.isResult;
        const int weight = line.isResult ? QFont::DemiBold : QFont::Normal;
        const Tone tone = isPart ? Tone::Text2 : Tone::Text;
        auto *what = new Label(line.what, Type::Body, tone, weight);
        auto *howMuch = new Label(line.howMuch, Type::Body, Tone::Text, weight);
        what->setWordWrap(true);
        howMuch->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_grid->addWidget(what, row, 0);
        m_grid->addWidget(howMuch, row, 1);
        ++row;
    }
}

} // namespace spacedock
