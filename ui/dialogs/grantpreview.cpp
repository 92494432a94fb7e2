// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/grantpreview.h"

#include "ui/common/label.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/grantchecks.h"

#include <QAbstractTextDocumentLayout>
#include <QFormLayout>
#include <QPainter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// A sheet of paper on the raised ground.
class Card : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.hair);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Radius,
                                metrics::Radius);
    }
};

} // namespace

GrantPreview::GrantPreview(SpaceContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_title(new Label({}, Type::Title, Tone::Text, QFont::DemiBold))
    , m_text(new QTextBrowser)
    , m_covered(new Label({}, Type::Body, Tone::Granted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::SectionVertical, metrics::Margin,
                               metrics::SectionVertical);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(sectionHead(tr("Preview of the discussion")));
    layout->addWidget(makeCard());
    layout->addWidget(makeWorth());
    layout->addStretch(1);
}

QWidget *GrantPreview::makeCard()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metrics::SectionVertical, metrics::SectionVertical,
                               metrics::SectionVertical, metrics::Gap);
    layout->setSpacing(metrics::Unit);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"previewTitle"_s);
    m_text->setObjectName(u"preview"_s);
    m_text->setAccessibleName(tr("Preview of the discussion"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    layout->addWidget(m_title);
    layout->addWidget(new Label(tr("in %1 · Community").arg(m_context.space.id.path()), Type::Small,
                                Tone::Text2));
    layout->addSpacing(metrics::Unit);
    layout->addWidget(m_text);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, [this](const QSizeF &size) { m_text->setFixedHeight(qCeil(size.height())); });
    return card;
}

QWidget *GrantPreview::makeWorth()
{
    auto *worth = new QWidget;
    auto *form = new QFormLayout(worth);
    form->setContentsMargins(0, metrics::Unit, 0, 0);
    form->setHorizontalSpacing(metrics::Margin);
    form->setVerticalSpacing(metrics::Unit);
    const auto add = [form](const QString &title, Label *text) {
        text->setWordWrap(true);
        auto *label = new Label(title, Type::Body, Tone::Text2);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        form->addRow(label, text);
    };
    auto *paid = new Label(paidToday(m_context));
    paid->setObjectName(u"paidToday"_s);
    m_covered->setObjectName(u"covered"_s);
    add(tr("You pay today"), paid);
    add(tr("A grant covers"), m_covered);
    add(tr("Answer"), new Label(tr("days, no promise; the Hub tells you when staff reply")));
    return worth;
}

void GrantPreview::show(const GrantApplication &application, const QString &hardwareName)
{
    m_title->setText(grantTitle(application.kind));
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features |= QTextDocument::MarkdownNoHTML;
    m_text->document()->setMarkdown(grantText(application, hardwareName), features);
    m_covered->setText(coveredByGrant(m_context, application.flavor));
}

void GrantPreview::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).raised);
}

} // namespace spacedock
