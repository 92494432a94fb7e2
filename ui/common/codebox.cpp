// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codebox.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QStyle>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

/// Strings, numbers, keywords and comments of Python and shell alike; a light hand is enough.
class Tint : public QSyntaxHighlighter {
public:
    explicit Tint(CodeBox *box)
        : QSyntaxHighlighter(box->document())
        , m_box(box)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression parts(
            uR"((?<string>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<comment>(?:^|\s)#.*$))"
            uR"(|\b(?<word>from|import|as|def|return|if|else|for|in|with|print|None)\b)"
            uR"(|\b(?<number>\d+(?:\.\d+)?)\b)"_s);
        const Tokens &tokens = Tokens::of(m_box->palette());
        for (const QRegularExpressionMatch &match : parts.globalMatch(text)) {
            QColor color = tokens.accent;
            if (match.hasCaptured(u"string"_s))
                color = tokens.running;
            else if (!match.hasCaptured(u"number"_s))
                color = tokens.text2;
            setFormat(int(match.capturedStart()), int(match.capturedLength()), color);
        }
    }

private:
    CodeBox *m_box;
};

} // namespace

CodeBox::CodeBox(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_copy(iconButton(u"copy"_s, tr("Copy the code"), this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setType(this, Type::Mono);
    setAccessibleName(tr("Code"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Button);
    document()->setDocumentMargin(metrics::Gap);
    m_copy->setObjectName(u"copyCode"_s);
    new Tint(this);
    connect(m_copy, &QToolButton::clicked, this, &CodeBox::copyAll);
}

void CodeBox::setCode(const QString &code)
{
    if (code != toPlainText())
        setPlainText(code);
    measure();
}

void CodeBox::measure()
{
    m_widest = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        m_widest = qMax(m_widest, fontMetrics().horizontalAdvance(block.text()));
    setVerticalScrollBarPolicy(blockCount() > m_maximumLines ? Qt::ScrollBarAsNeeded
                                                             : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

bool CodeBox::isTooWide() const
{
    return m_widest + 2 * int(document()->documentMargin()) > viewport()->width();
}

void CodeBox::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    measure();
}

void CodeBox::setCopyButton(bool shown)
{
    m_copy->setVisible(shown);
}

int CodeBox::wantedHeight() const
{
    const int lines = qBound(1, blockCount(), m_maximumLines);
    const int chrome = 2 * (frameWidth() + int(document()->documentMargin()));
    const int bar = isTooWide() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    return lines * fontMetrics().lineSpacing() + chrome + bar + 2;
}

QSize CodeBox::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), wantedHeight()};
}

QSize CodeBox::minimumSizeHint() const
{
    return {120, wantedHeight()};
}

// The icon becomes a tick for a moment: an answer where the eye is.
void CodeBox::copyAll()
{
    QGuiApplication::clipboard()->setText(code());
    m_copy->setIcon(icon(u"check"));
    m_copy->setToolTip(tr("Copied"));
    QTimer::singleShot(std::chrono::milliseconds{1500}, m_copy, [button = m_copy] {
        button->setIcon(icon(u"copy"));
        button->setToolTip(tr("Copy the code"));
    });
    emit copied();
}

void CodeBox::placeButton()
{
    const QSize size = m_copy->sizeHint();
    const QRect corner(QPoint(width() - size.width() - metrics::Unit, metrics::Unit), size);
    m_copy->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
}

void CodeBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeButton();
    if (std::exchange(m_scrolls, isTooWide()) != m_scrolls)
        updateGeometry();
}

void CodeBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
    if (event->type() == QEvent::PaletteChange) {
        if (auto *tint = document()->findChild<QSyntaxHighlighter *>())
            tint->rehighlight();
    }
}

} // namespace spacedock
