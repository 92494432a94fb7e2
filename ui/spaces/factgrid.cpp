// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/factgrid.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// As wide as the longest usual name at the normal font; a longer one in another language widens
/// it.
constexpr int NameWidth = 97;
constexpr int NormalFontHeight = 16;

QString span(const QString &text, const QString &style)
{
    return u"<span style=\"%1\">%2</span>"_s.arg(style, text.toHtmlEscaped());
}

/// A long address wraps behind its dots and dashes.
QString breakable(QString text)
{
    static const QRegularExpression joints(u"([-./])"_s);
    return text.replace(joints, u"\\1\u200b"_s);
}

bool isSameShape(const FactText &a, const FactText &b)
{
    return a.label == b.label && a.copy == b.copy;
}

} // namespace

FactLabel::FactLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

void FactLabel::setFact(const FactText &fact)
{
    if (fact == m_fact)
        return;
    m_fact = fact;
    setAccessibleName(fact.label + u": "_s + fact.strong + fact.rest);
    write();
}

// A label that wraps asks for less than one line needs, which would break short addresses.
QSize FactLabel::sizeHint() const
{
    if (m_fact.copy.isEmpty())
        return QLabel::sizeHint();
    QFont strong = font();
    if (m_fact.isMono)
        strong.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    const int width = QFontMetrics(strong).horizontalAdvance(m_fact.strong)
        + fontMetrics().horizontalAdvance(m_fact.rest);
    return {width + metrics::Unit, fontMetrics().height()};
}

void FactLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void FactLabel::write()
{
    const Tokens &tokens = Tokens::of(palette());
    QString strong =
        u"color:%1;font-weight:%2"_s.arg(toneColor(m_fact.tone, tokens).name()).arg(m_fact.weight);
    if (m_fact.isMono)
        strong += u";font-family:'%1'"_s.arg(
            QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    // What has a copy button may break anywhere; the invisible breaks must not be copied along.
    setTextInteractionFlags(m_fact.copy.isEmpty() ? Qt::TextSelectableByMouse
                                                  : Qt::NoTextInteraction);
    setText(span(m_fact.copy.isEmpty() ? m_fact.strong : breakable(m_fact.strong), strong)
            + span(m_fact.rest, u"color:"_s + tokens.text2.name()));
}

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::Gap + metrics::Unit);
    m_grid->setVerticalSpacing(metrics::Unit + 2);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const QList<FactText> &facts)
{
    if (facts == m_facts)
        return;
    const bool sameShape = std::ranges::equal(facts, m_facts, isSameShape);
    m_facts = facts;
    if (!sameShape)
        rebuild();
    for (qsizetype i = 0; i < facts.size(); ++i)
        m_values[i]->setFact(facts[i]);
}

void FactGrid::rebuild()
{
    m_values.clear();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_grid->setColumnMinimumWidth(0, NameWidth * fontMetrics().height() / NormalFontHeight);
    for (int row = 0; row < m_facts.size(); ++row) {
        const FactText &fact = m_facts.at(row);
        auto *value = new FactLabel;
        m_values.append(value);
        m_grid->addWidget(new Label(fact.label, Type::Body, Tone::Text2), row, 0,
                          Qt::AlignTop | Qt::AlignLeading);
        if (fact.copy.isEmpty()) {
            m_grid->addWidget(value, row, 1, Qt::AlignTop);
            continue;
        }
        auto *cell = new QHBoxLayout;
        cell->setSpacing(metrics::Unit);
        cell->addWidget(value);
        cell->addWidget(copyButton(fact));
        cell->addStretch(1);
        m_grid->addLayout(cell, row, 1);
    }
}

QToolButton *FactGrid::copyButton(const FactText &fact)
{
    //: %1 is what is copied, such as "Address".
    QToolButton *copy = iconButton(u"copy"_s, tr("Copy: %1").arg(fact.label), this);
    copy->setFixedHeight(fontMetrics().height() + metrics::Unit);
    connect(copy, &QToolButton::clicked, this,
            [text = fact.copy] { QGuiApplication::clipboard()->setText(text); });
    return copy;
}

Section::Section(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_note(new Label({}, Type::Small, Tone::Text2))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::Margin, metrics::SectionVertical, metrics::Margin,
                             metrics::SectionVertical);
    grid->setVerticalSpacing(metrics::Gap);
    grid->addWidget(new Label(title, Type::Small, Tone::Text, QFont::DemiBold), 0, 0,
                    Qt::AlignLeading | Qt::AlignVCenter);
    grid->addWidget(m_note, 0, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(content, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void Section::setNote(const QString &note)
{
    m_note->setText(note);
}

} // namespace spacedock
