// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/sleepedit.h"

#include "ui/text/format.h"

namespace spacedock {

SleepEdit::SleepEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignTrailing);
    setSleep({});
    connect(this, &QLineEdit::textEdited, this, &SleepEdit::read);
    connect(this, &QLineEdit::editingFinished, this, &SleepEdit::settle);
}

void SleepEdit::setSleep(SleepTime sleep)
{
    m_sleep = sleep;
    if (!hasFocus())
        settle();
}

void SleepEdit::read()
{
    const QString never = format::sleepTime({});
    const std::optional<SleepTime> typed =
        text().compare(never, Qt::CaseInsensitive) == 0 ? SleepTime{} : sleepTimeFromText(text());
    emit readable(typed.has_value());
    if (!typed || *typed == m_sleep)
        return;
    m_sleep = *typed;
    emit sleepEdited(m_sleep);
}

void SleepEdit::settle()
{
    setText(format::sleepTime(m_sleep.after));
    emit readable(true);
}

} // namespace spacedock
