// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/welcomecard.h"

#include "ui/account/signinreport.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 766;
constexpr int Side = 8 * metrics::Unit;
constexpr int MarkSize = 48;

/// Follows the screen's scale, which a pixmap in a label would not.
class Mark : public QWidget {
public:
    Mark() { setFixedSize(MarkSize, MarkSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawPixmap(rect(), mark(MarkSize, devicePixelRatioF()));
    }
};

QPushButton *largeButton(const QString &text, const QString &name)
{
    QPushButton *button = plainButton({}, text);
    button->setObjectName(name);
    button->setProperty("controlSize", u"large"_s);
    return button;
}

} // namespace

WelcomeCard::WelcomeCard(QWidget *parent)
    : QWidget(parent)
    , m_middle(new QStackedWidget)
    , m_banner(new Banner)
    , m_footer(makeFooter())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(new Hairline);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(Side, 5 * metrics::Unit, Side, 5 * metrics::Unit);
    middle->setSpacing(metrics::Gap);
    m_banner->setObjectName(u"notice"_s);
    middle->addWidget(m_banner);
    middle->addWidget(m_middle, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(m_footer);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

QWidget *WelcomeCard::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(Side, 6 * metrics::Unit, Side, 5 * metrics::Unit);
    row->setSpacing(metrics::Margin);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new Label(tr("Welcome to Spacedock"), Type::Page, Tone::Text, QFont::DemiBold));
    auto *line =
        new Label(tr("Every Space of yours in one window: its stage, its hardware, what it "
                     "costs."),
                  Type::Body, Tone::Text2);
    line->setWordWrap(true);
    words->addWidget(line);
    row->addWidget(new Mark);
    row->addLayout(words, 1);
    return header;
}

QWidget *WelcomeCard::makeFooter()
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setContentsMargins(Side, metrics::Margin, Side, metrics::Margin);
    row->setSpacing(metrics::Margin);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(tr("No account at hand?"), Type::Body, Tone::Text, QFont::Medium));
    auto *line =
        new Label(tr("The demo is a simulated Hub inside the program: Spaces that run, log "
                     "and cost, and nothing leaves the computer."),
                  Type::Small, Tone::Text2);
    line->setWordWrap(true);
    words->addWidget(line);
    auto *demo = largeButton(tr("Explore the demo"), u"demo"_s);
    auto *estimate = largeButton(tr("Estimate costs"), u"estimate"_s);
    connect(demo, &QPushButton::clicked, this, &WelcomeCard::demoRequested);
    connect(estimate, &QPushButton::clicked, this, &WelcomeCard::estimateRequested);
    row->addLayout(words, 1);
    row->addWidget(demo);
    row->addWidget(estimate);
    return footer;
}

void WelcomeCard::setForm(QWidget *form)
{
    m_middle->addWidget(form);
}

void WelcomeCard::showReport(SignInReport *report)
{
    m_middle->addWidget(report);
    m_middle->setCurrentWidget(report);
    m_footer->hide(); // Whoever is signed in needs no way around it.
}

SignInReport *WelcomeCard::showForm()
{
    m_footer->show();
    while (m_middle->count() > 1) {
        QWidget *report = m_middle->widget(1);
        m_middle->removeWidget(report);
        report->deleteLater();
    }
    return nullptr;
}

QSize WelcomeCard::sizeHint() const
{
    const int width = std::max(Width, Width * fontMetrics().height() / 16);
    const bool wraps = layout()->hasHeightForWidth();
    return {width, wraps ? layout()->totalHeightForWidth(width) : QWidget::sizeHint().height()};
}

void WelcomeCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath card;
    card.addRoundedRect(frame, metrics::CardRadius, metrics::CardRadius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(card, tokens.surface);
    painter.save();
    painter.setClipPath(card);
    if (m_footer->isVisible())
        painter.fillRect(m_footer->geometry(), tokens.raised);
    painter.restore();
    painter.strokePath(card, QPen(tokens.hair, 1));
}

} // namespace spacedock
