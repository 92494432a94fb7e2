// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sheet.h"

#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/stageshape.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

/// Dims the window that a sheet belongs to.
class Scrim : public QWidget {
public:
    explicit Scrim(QWidget *window)
        : QWidget(window)
    {
        setObjectName(u"scrim"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        window->installEventFilter(this);
        setGeometry(window->rect());
        raise();
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parentWidget() && event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const bool isDark = palette().color(QPalette::Base).lightness() < 128;
        QPainter painter(this);
        painter.fillRect(rect(), QColor(0, 0, 0, isDark ? 140 : 87));
    }
};

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

Sheet::Sheet(QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
{
    m_header = makeHeader();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    m_body->setContentsMargins({});
    column->addLayout(m_body, 1);
    column->addWidget(makeFooter());
    connect(m_buttons, &QDialogButtonBox::accepted, this, &Sheet::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &Sheet::reject);
}

Sheet::~Sheet()
{
    delete m_scrim;
}

QWidget *Sheet::makeHeader()
{
    auto *header = new Bar(metrics::TopBar, Qt::BottomEdge, this);
    header->setRaised(false);
    m_name = new NameLabel(Type::Title, header);
    m_stage = new StageMark(Stage::Unknown, header);
    m_stage->hide();
    m_line = new Label({}, Type::Body, Tone::Text2, QFont::Normal, header);
    m_line->setWordWrap(true);
    m_line->setObjectName(u"sheetLine"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_stage);
    line->addWidget(m_line, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addLayout(line);
    m_headerRow = new QHBoxLayout(header);
    m_headerRow->setContentsMargins(metrics::Margin, metrics::SectionVertical, metrics::Margin,
                                    metrics::SectionVertical);
    m_headerRow->setSpacing(metrics::Margin);
    m_headerRow->addLayout(words, 1);
    header->hide();
    return header;
}

QWidget *Sheet::makeFooter()
{
    auto *footer = new Bar(metrics::DialogFooter, Qt::TopEdge, this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, footer);
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel")); // Qt's own words are not on every system.
    cancel->setAutoDefault(false);
    m_footerRow = new QHBoxLayout(footer);
    m_footerRow->setContentsMargins(metrics::Margin, metrics::Gap, metrics::Margin, metrics::Gap);
    m_footerRow->addStretch(1);
    m_footerRow->addWidget(m_buttons);
    return footer;
}

void Sheet::setHeader(const SpaceId &id, const QString &line)
{
    m_name->setName(id.owner, id.name);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_header->show();
}

void Sheet::setHeader(const QString &title, const QString &line)
{
    setHeader(SpaceId{{}, title}, line);
}

void Sheet::setHeaderStage(Stage stage)
{
    m_stage->setStage(stage);
    m_stage->show();
}

void Sheet::setHeaderAside(QWidget *widget)
{
    m_headerRow->addWidget(widget, 0, Qt::AlignTop);
}

void Sheet::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_body->addWidget(content);
}

void Sheet::setAside(QWidget *widget)
{
    delete m_aside;
    m_aside = widget;
    m_footerRow->insertWidget(0, widget);
    if (qobject_cast<QPushButton *>(widget))
        widget->setProperty("controlSize", u"large"_s);
}

QPushButton *Sheet::setPrimary(const QString &text)
{
    if (!m_primary) {
        m_primary = primaryButton(text, this);
        m_primary->setObjectName(u"primary"_s);
        m_buttons->addButton(m_primary, QDialogButtonBox::AcceptRole);
        setEnterAccepts(m_enterAccepts);
    }
    m_primary->setText(text);
    return m_primary;
}

void Sheet::setEnterAccepts(bool accepts)
{
    m_enterAccepts = accepts;
    if (m_primary)
        m_primary->setAutoDefault(accepts);
}

void Sheet::setFirstField(QWidget *field)
{
    m_first = field;
}

void Sheet::focusFirst()
{
    if (m_first) {
        m_first->setFocus(Qt::TabFocusReason);
        return;
    }
    const auto fields = m_content ? m_content->findChildren<QWidget *>() : QList<QWidget *>();
    for (QWidget *field : fields) {
        if (field->isVisible() && field->isEnabled() && field->focusPolicy() & Qt::TabFocus) {
            field->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (m_primary)
        m_primary->setFocus(Qt::TabFocusReason);
}

void Sheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (parentWidget() && !m_scrim)
        m_scrim = new Scrim(parentWidget()->window());
    focusFirst();
}

void Sheet::hideEvent(QHideEvent *event)
{
    delete m_scrim;
    QDialog::hideEvent(event);
}

// QDialog would press any default button, also one that costs money.
void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (!isEnter(*event)) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (m_enterAccepts && m_primary && m_primary->isEnabled())
        m_primary->click();
    event->accept();
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::of(palette()).surface);
}

} // namespace spacedock
