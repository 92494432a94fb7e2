// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariantAnimation>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr qsizetype InSight = 2;

struct Looks {
    QColor ground;
    QColor strong;
    QString iconName;
};

Looks looksOf(Banner::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case Banner::Kind::Info:
        return {tokens.infobg, tokens.accent, u"info"_s};
    case Banner::Kind::Warning:
        return {tokens.warnbg, tokens.paid, u"warning"_s};
    case Banner::Kind::Error:
        return {tokens.errbg, tokens.failed, u"error"_s};
    case Banner::Kind::Success:
        break;
    }
    return {tokens.okbg, tokens.running, u"check"_s};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
    , m_button(plainButton({}, {}, this))
    , m_close(iconButton(u"close"_s, tr("Close this notice"), this))
    , m_motion(new QVariantAnimation(this))
{
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"bannerWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setProperty("controlSize", u"small"_s);
    m_button->setObjectName(u"bannerAction"_s);
    m_close->setProperty("controlSize", u"small"_s);
    m_close->setObjectName(u"bannerClose"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Bar + metrics::SectionVertical, 5, metrics::Gap, 5);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        emit closed();
    });
    connect(m_motion, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &height) { setMaximumHeight(height.toInt()); });
    connect(m_motion, &QVariantAnimation::finished, this,
            [this] { setMaximumHeight(QWIDGETSIZE_MAX); });
    hide();
}

void Banner::show(Kind kind, const QString &fact, const QString &sentence, QAction *action)
{
    m_kind = kind;
    m_fact = fact;
    m_sentence = sentence;
    m_action = action;
    m_button->setVisible(action != nullptr);
    if (action)
        m_button->setText(action->text());
    setAccessibleName(fact + u' ' + sentence);
    relabel();
    if (isHidden())
        unfold();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    m_motion->stop();
    setMaximumHeight(QWIDGETSIZE_MAX);
    hide();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::fact() const
{
    return m_fact;
}

QString Banner::sentence() const
{
    return m_sentence;
}

void Banner::unfold()
{
    setVisible(true);
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0;
    if (!moves || !isVisible())
        return;
    m_motion->setDuration(120);
    m_motion->setStartValue(0);
    m_motion->setEndValue(qMax(sizeHint().height(), heightForWidth(width())));
    m_motion->start();
}

void Banner::relabel()
{
    const Tokens &tokens = Tokens::of(palette());
    const Looks looks = looksOf(m_kind, tokens);
    m_icon->setPixmap(iconPixmap(looks.iconName, looks.strong, metrics::Icon, devicePixelRatioF()));
    m_words->setText(u"<span style=\"font-weight:600;color:%1\">%2</span> "
                     "<span style=\"color:%3\">%4</span>"_s.arg(
                         tokens.text.name(), m_fact.toHtmlEscaped(), tokens.text2.name(),
                         m_sentence.toHtmlEscaped()));
    update();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        relabel();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const Looks looks = looksOf(m_kind, tokens);
    drawPanel(painter, rect(), looks.ground,
              looks.ground == tokens.surface ? looks.strong : QColor());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(placed(rect(), metrics::Bar, Qt::AlignLeft, layoutDirection()));
    drawPanel(painter, rect(), looks.strong, {});
}

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(linkButton({}, {}, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::Gap);
    m_more->setObjectName(u"bannerMore"_s);
    m_layout->addWidget(m_more, 0, Qt::AlignLeading);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_all = !m_all;
        arrange();
    });
    arrange();
}

void BannerStack::post(const QString &id, Banner::Kind kind, const QString &fact,
                       const QString &sentence, QAction *action)
{
    auto found = std::ranges::find(m_entries, id, &Entry::id);
    if (found == m_entries.end()) {
        auto *banner = new Banner(this);
        banner->setObjectName(id);
        connect(banner, &Banner::closed, this, [this, id] {
            withdraw(id);
            emit closed(id);
        });
        m_layout->insertWidget(int(m_entries.size()), banner);
        m_entries.append({id, banner});
        found = m_entries.end() - 1;
    }
    found->banner->show(kind, fact, sentence, action);
    arrange();
}

void BannerStack::withdraw(const QString &id)
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    if (found == m_entries.end())
        return;
    found->banner->dismiss();
    found->banner->deleteLater();
    m_entries.erase(found);
    arrange();
}

bool BannerStack::isPosted(const QString &id) const
{
    return std::ranges::find(m_entries, id, &Entry::id) != m_entries.end();
}

void BannerStack::arrange()
{
    const qsizetype hidden = m_entries.size() - InSight;
    if (hidden <= 0)
        m_all = false;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_entries.at(i).banner->setVisible(m_all || i < InSight);
    m_more->setVisible(hidden > 0);
    m_more->setText(m_all ? tr("Show fewer") : tr("%n more", nullptr, int(hidden)));
    setVisible(!m_entries.isEmpty());
}

} // namespace spacedock
