// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/patternlist.h"

#include "app/service/logmatcher.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/settings/section.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace spacedock {

using namespace Qt::StringLiterals;

PatternList::PatternList(QList<LogPattern> patterns, QWidget *parent)
    : QWidget(parent)
    , m_patterns(std::move(patterns))
    , m_rows(new QVBoxLayout)
    , m_pattern(new QLineEdit)
    , m_space(new QLineEdit)
    , m_isRegex(new QCheckBox(tr("Regular expression")))
    , m_problem(new Label({}, Type::Small, Tone::Failed))
{
    build();
    fill();
}

void PatternList::build()
{
    m_pattern->setObjectName(u"newPattern"_s);
    m_pattern->setAccessibleName(tr("Text or expression to be told of"));
    m_pattern->setPlaceholderText(tr("Text, such as CUDA out of memory"));
    m_space->setObjectName(u"newPatternSpace"_s);
    m_space->setAccessibleName(tr("Space whose log is watched; empty for every Space"));
    m_space->setPlaceholderText(tr("Every Space"));
    m_isRegex->setObjectName(u"newPatternIsRegex"_s);
    m_problem->setObjectName(u"patternProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QPushButton *add = plainButton(u"plus"_s, tr("Add"));
    add->setObjectName(u"addPattern"_s);
    connect(add, &QPushButton::clicked, this, &PatternList::add);
    connect(m_pattern, &QLineEdit::returnPressed, this, &PatternList::add);
    connect(m_space, &QLineEdit::returnPressed, this, &PatternList::add);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(metrics::Gap);
    fields->addWidget(m_pattern, 2);
    fields->addWidget(m_space, 1);
    fields->addWidget(add);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Unit);
    column->addLayout(m_rows);
    column->addLayout(fields);
    column->addWidget(m_isRegex);
    column->addWidget(m_problem);
    column->addWidget(settingNote(tr("Looked for in the logs that are open, from now on: the "
                                     "Space in view and those that are watched by the settings "
                                     "above.")));
}

void PatternList::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LogPattern &pattern : std::as_const(m_patterns)) {
        const QString text = QString::fromUtf8(pattern.query.pattern);
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        auto *words =
            new Label(pattern.space.isEmpty() ? tr("“%1” in every Space").arg(text)
                                              : tr("“%1” in %2").arg(text, pattern.space.path()));
        words->setElided(Qt::ElideRight);
        words->setTextFormat(Qt::PlainText);
        QToolButton *away = iconButton(u"close"_s, tr("Tell no more of “%1”").arg(text));
        away->setObjectName(u"removePattern"_s);
        connect(away, &QToolButton::clicked, this, [this, pattern] { remove(pattern); });
        layout->addWidget(words, 1);
        layout->addWidget(away);
        m_rows->addWidget(row);
    }
}

void PatternList::add()
{
    const QString space = m_space->text().trimmed();
    const auto id = SpaceId::fromText(space);
    const LogPattern pattern{
        .query = {.pattern = m_pattern->text().toUtf8(), .isRegex = m_isRegex->isChecked()},
        .space = id.value_or(SpaceId())};
    if (pattern.query.isEmpty() || m_patterns.contains(pattern))
        return;
    QString problem;
    if (!space.isEmpty() && !id)
        problem = tr("Write the Space as owner/name, or nothing for every Space.");
    else if (const auto matcher = LogMatcher::make(pattern.query); !matcher)
        problem =
            tr("The expression cannot be read at character %1.").arg(matcher.error().offset + 1);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    m_patterns.append(pattern);
    m_pattern->clear();
    m_space->clear();
    fill();
    emit changed(m_patterns);
}

/// Later: the row that asks for it goes, too.
void PatternList::remove(const LogPattern &pattern)
{
    m_patterns.removeOne(pattern);
    QMetaObject::invokeMethod(this, &PatternList::fill, Qt::QueuedConnection);
    emit changed(m_patterns);
}

} // namespace spacedock
