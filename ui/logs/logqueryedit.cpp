// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logqueryedit.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int TogglePadding = 5;
constexpr int ToggleGap = 4;

/// A small switch within a field.
class QueryToggle : public QAbstractButton {
public:
    QueryToggle(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setCursor(Qt::ArrowCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setType(this, Type::Small, QFont::Medium);
    }

    QSize sizeHint() const override
    {
        return {std::max(24, fontMetrics().horizontalAdvance(text()) + 2 * TogglePadding),
                fontMetrics().height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = Tokens::of(palette());
        const QColor border = isChecked() ? tokens.accent : underMouse() ? tokens.ctl : tokens.hair;
        drawPanel(painter, rect(), isChecked() ? tokens.sel : tokens.raised, border, 3);
        painter.setPen(isChecked() ? tokens.accent : tokens.text2);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            drawFocusRing(painter, rect(), tokens.accent, 3);
    }
};

} // namespace

LogQueryEdit::LogQueryEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_case(addToggle(u"caseToggle"_s, u"Aa"_s, tr("Match case")))
    , m_word(addToggle(u"wordToggle"_s, u"W"_s, tr("Whole words only")))
    , m_regex(addToggle(u"regexToggle"_s, u".*"_s, tr("Regular expression")))
{
    addAction(icon(u"search"), LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &LogQueryEdit::queryChanged);
    arrange();
}

QAbstractButton *LogQueryEdit::addToggle(const QString &name, const QString &text,
                                         const QString &tip)
{
    auto *toggle = new QueryToggle(text, this);
    toggle->setObjectName(name);
    toggle->setToolTip(tip);
    toggle->setAccessibleName(tip);
    connect(toggle, &QAbstractButton::toggled, this, &LogQueryEdit::queryChanged);
    return toggle;
}

LogQuery LogQueryEdit::query() const
{
    return {.pattern = text().toUtf8(),
            .isRegex = m_regex->isChecked(),
            .isCaseSensitive = m_case->isChecked(),
            .isWholeWord = m_word->isChecked()};
}

void LogQueryEdit::setQuery(const LogQuery &query)
{
    const QSignalBlocker quiet(this);
    setText(QString::fromUtf8(query.pattern));
    m_regex->setChecked(query.isRegex);
    m_case->setChecked(query.isCaseSensitive);
    m_word->setChecked(query.isWholeWord);
}

void LogQueryEdit::arrange()
{
    int x = width() - ToggleGap;
    for (QAbstractButton *toggle : {m_regex, m_word, m_case}) {
        const QSize size = toggle->sizeHint();
        x -= size.width();
        const QRect place(QPoint(x, (height() - size.height()) / 2), size);
        toggle->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x -= ToggleGap;
    }
    setTextMargins(0, 0, width() - x, 0);
}

void LogQueryEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void LogQueryEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace spacedock
