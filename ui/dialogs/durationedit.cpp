// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/durationedit.h"

#include "ui/common/label.h"
#include "ui/text/format.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// What sleepTimeFromText() reads whatever the window's language.
QString plainText(const SleepTime &value)
{
    if (!value.after)
        return u"never"_s;
    const auto seconds = value.after->count();
    if (seconds % 3600 == 0)
        return u"%1 h"_s.arg(seconds / 3600);
    return seconds % 60 == 0 ? u"%1 min"_s.arg(seconds / 60) : u"%1 s"_s.arg(seconds);
}

} // namespace

DurationEdit::DurationEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_reading(new Label({}, Type::Small, Tone::Text2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Unit);
    layout->addWidget(m_edit);
    layout->addWidget(m_reading);

    m_edit->setObjectName(u"ownDuration"_s);
    m_edit->setAccessibleName(tr("Own sleep time"));
    m_edit->setPlaceholderText(tr("90 min"));
    m_edit->setMaxLength(40);
    m_reading->setObjectName(u"durationReading"_s);
    m_reading->setWordWrap(true);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &DurationEdit::read);
    read();
}

std::optional<SleepTime> DurationEdit::value() const
{
    return sleepTimeFromText(m_edit->text());
}

void DurationEdit::setValue(const SleepTime &value)
{
    m_edit->setText(plainText(value));
}

void DurationEdit::read()
{
    const auto read = value();
    const bool isWrong = !read && !m_edit->text().trimmed().isEmpty();
    m_reading->setTone(isWrong ? Tone::Failed : Tone::Text2);
    if (isWrong)
        m_reading->setText(tr("Not a duration up to a year. Write 90 min, 2 h or 3 days."));
    else if (!read)
        m_reading->setText(tr("Such as 90 min, 2 h or 3 days."));
    else if (!read->after)
        m_reading->setText(tr("It never sleeps."));
    else
        m_reading->setText(tr("After %1 without a visit.").arg(format::sleepTime(read->after)));
    emit changed();
}

} // namespace spacedock
