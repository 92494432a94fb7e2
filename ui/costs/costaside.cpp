// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costaside.h"

#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/costs/costwords.h"
#include "ui/costs/insightline.h"

#include <QGridLayout>
#include <QLocale>

namespace spacedock {

using namespace Qt::StringLiterals;

CostAside::CostAside(QWidget *parent)
    : QWidget(parent)
    , m_notes(new QWidget)
    , m_noteGrid(new QGridLayout(m_notes))
    , m_anomaly(new InsightLine(u"warning"_s, Tone::Paid, {}))
    , m_reconciliation(new InsightLine(u"check"_s, Tone::Running, tr("Compare…")))
    , m_idle(new InsightLine(u"clock"_s, Tone::Text2, {}))
{
    setObjectName(u"costAside"_s);
    m_notes->setObjectName(u"chartNotes"_s);
    m_notes->setAccessibleName(tr("Notes in the chart"));
    m_anomaly->setObjectName(u"anomalyLine"_s);
    m_reconciliation->setObjectName(u"reconciliationLine"_s);
    m_idle->setObjectName(u"idleLine"_s);
    m_noteGrid->setContentsMargins(metrics::Margin, metrics::SectionVertical, metrics::Margin,
                                   metrics::SectionVertical);
    m_noteGrid->setHorizontalSpacing(metrics::Gap);
    m_noteGrid->setVerticalSpacing(metrics::Gap);
    m_noteGrid->setColumnStretch(1, 1);
    m_notes->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notes);
    layout->addWidget(new Hairline);
    layout->addWidget(m_anomaly);
    layout->addWidget(m_reconciliation);
    layout->addWidget(m_idle);
    layout->addStretch();
    connect(m_reconciliation, &InsightLine::moreAsked, this, &CostAside::compareAsked);
}

void CostAside::setNotes(const QList<CostNote> &notes)
{
    if (notes == m_shown)
        return;
    m_shown = notes;
    while (QLayoutItem *item = m_noteGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList words;
    for (const CostNote &note : notes) {
        const int row = m_noteGrid->rowCount();
        const QString day = dayText(note.at);
        auto *text = new Label(u"<b>%1</b> %2"_s.arg(day, note.words.toHtmlEscaped()), Type::Small);
        text->setTextFormat(Qt::RichText);
        text->setWordWrap(true);
        m_noteGrid->addWidget(new NoteMark(note.number), row, 0, Qt::AlignTop);
        m_noteGrid->addWidget(text, row, 1);
        words.append(u"%1: %2, %3"_s.arg(locale().toString(note.number), day, note.words));
    }
    m_notes->setAccessibleDescription(words.join(u"; "_s));
    m_notes->setVisible(!notes.isEmpty());
}

void CostAside::setReconciliation(const std::optional<InsightText> &text)
{
    m_reconciliation->setText(text);
}

void CostAside::setIdle(const std::optional<InsightText> &text)
{
    m_idle->setText(text);
}

void CostAside::setAnomalies(const QList<InsightText> &texts)
{
    if (texts.isEmpty())
        return m_anomaly->setText({});
    InsightText first = texts.first();
    if (texts.size() > 1)
        first.sentence +=
            u' ' + tr("%n more day(s) like it.", nullptr, static_cast<int>(texts.size()) - 1);
    m_anomaly->setText(first);
}

} // namespace spacedock
