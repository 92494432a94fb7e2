// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logfilterbar.h"

#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/text/format.h"

#include <QBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;
using Use = LogFilterPopup::Use;

namespace {

constexpr int Narrowest = 280;
constexpr int WideEnoughForWords = 720;
constexpr int LongestChip = 40;
constexpr int Series = 8;

QString shortened(const LogQuery &query)
{
    const QString text = QString::fromUtf8(query.pattern);
    return text.size() > LongestChip ? text.first(LongestChip - 1) + u'…' : text;
}

} // namespace

LogFilterBar::LogFilterBar(QWidget *parent)
    : Bar(36, Qt::TopEdge | Qt::BottomEdge, parent)
    , m_foundChip(new Chip({}))
    , m_errors(new Chip(tr("Errors")))
    , m_warnings(new Chip(tr("Warnings")))
    , m_chips(new QHBoxLayout)
    , m_title(new Label(tr("Filtered"), Type::Body, Tone::Text, QFont::DemiBold))
    , m_contextWord(new Label(tr("Context"), Type::Body, Tone::Text2))
    , m_context(new Segmented)
    , m_add(linkButton(tr("Add"), u"plus"_s))
    , m_savedButton(framedIconButton(u"save"_s, tr("Saved filters")))
    , m_menu(new QMenu(this))
    , m_popup(new LogFilterPopup(this))
{
    m_foundChip->setObjectName(u"filterFound"_s);
    m_foundChip->setChecked(true);
    m_foundChip->hide();
    m_errors->setObjectName(u"filterErrors"_s);
    m_warnings->setObjectName(u"filterWarnings"_s);
    m_context->setObjectName(u"filterContext"_s);
    m_context->setAccessibleName(tr("Lines of context around each match"));
    for (const int lines : {0, 2, 5})
        m_context->addSegment(format::number(lines), lines);
    m_add->setObjectName(u"filterMore"_s);
    m_savedButton->setObjectName(u"filterSaved"_s);
    m_savedButton->setText(tr("Saved filters"));
    m_savedButton->setMenu(m_menu);
    makeRow();
    for (Chip *chip : {m_foundChip, m_errors, m_warnings})
        connect(chip, &Chip::toggled, this, &LogFilterBar::filterChanged);
    connect(m_context, &Segmented::changed, this, &LogFilterBar::filterChanged);
    connect(m_add, &QToolButton::clicked, this, [this] { m_popup->openBelow(*m_add, {}); });
    connect(m_popup, &LogFilterPopup::chosen, this, &LogFilterBar::add);
    connect(m_menu, &QMenu::aboutToShow, this, &LogFilterBar::fillSaved);
    setAccessibleName(tr("Filter of the log"));
}

void LogFilterBar::makeRow()
{
    QToolButton *close = iconButton(u"close"_s, tr("Close the filtered lines"));
    close->setObjectName(u"filterClose"_s);
    connect(close, &QToolButton::clicked, this, &LogFilterBar::closed);
    // The chips give way where there is no room, the tools do not.
    auto *strip = new QWidget;
    strip->setMinimumWidth(0);
    strip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_chips->setContentsMargins({});
    m_chips->setSpacing(metrics::Gap);
    for (QWidget *each : {static_cast<QWidget *>(m_foundChip), static_cast<QWidget *>(m_errors),
                          static_cast<QWidget *>(m_warnings), static_cast<QWidget *>(m_add)})
        m_chips->addWidget(each);
    m_chips->addStretch(1);
    strip->setLayout(m_chips);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_title);
    row->addWidget(strip, 1);
    row->addWidget(m_contextWord);
    row->addWidget(m_context);
    row->addWidget(m_savedButton);
    row->addWidget(close);
}

LogFilter LogFilterBar::filter() const
{
    LogFilter filter;
    if (!m_found.isEmpty() && m_foundChip->isChecked())
        filter.include << m_found;
    for (const Part &part : m_parts) {
        if (part.chip->isChecked())
            (part.use == Use::Include ? filter.include : filter.exclude) << part.query;
    }
    if (m_errors->isChecked())
        filter.levels << LogLevel::Error;
    if (m_warnings->isChecked())
        filter.levels << LogLevel::Warning;
    filter.context = m_context->currentData().toInt();
    return filter;
}

void LogFilterBar::setFilter(const LogFilter &filter)
{
    const bool wasBlocked = blockSignals(true);
    while (!m_parts.isEmpty())
        remove(m_parts.last().chip);
    for (const LogQuery &query : filter.include)
        addPart(query, Use::Include);
    for (const LogQuery &query : filter.exclude)
        addPart(query, Use::Exclude);
    m_errors->setChecked(filter.levels.contains(LogLevel::Error));
    m_warnings->setChecked(filter.levels.contains(LogLevel::Warning));
    m_context->setCurrentData(filter.context);
    blockSignals(wasBlocked);
    emit filterChanged();
}

void LogFilterBar::setFound(const LogQuery &query)
{
    m_found = query;
    m_foundChip->setText(shortened(query));
    m_foundChip->setVisible(!query.isEmpty());
    tellCount();
    emit filterChanged();
}

void LogFilterBar::setCount(qint64 lines)
{
    m_count = lines;
    tellCount();
}

/// One pattern carries the number itself.
void LogFilterBar::tellCount()
{
    const LogFilter now = filter();
    const bool isOne = now.include.size() == 1 && now.levels.isEmpty();
    const auto number = static_cast<int>(std::min<qint64>(m_count, 1 << 30));
    const auto countFor = [&](const Chip *chip) {
        return isOne && chip->isChecked() ? std::optional(number) : std::nullopt;
    };
    m_foundChip->setCount(countFor(m_foundChip));
    for (const Part &part : std::as_const(m_parts))
        part.chip->setCount(part.use == Use::Include ? countFor(part.chip) : std::nullopt);
    //: The head of a pane; %1 is how many lines it shows.
    m_title->setText(isOne || now.isEmpty() ? tr("Filtered")
                                            : tr("Filtered: %1").arg(format::number(m_count)));
}

void LogFilterBar::add(const LogQuery &query, Use use)
{
    if (use == Use::Highlight) {
        m_highlighters.append({query, static_cast<int>(m_highlighters.size()) % Series});
        emit highlightersChanged();
        return;
    }
    addPart(query, use);
    emit filterChanged();
}

void LogFilterBar::addPart(const LogQuery &query, Use use)
{
    //: A chip of a filter: lines with %1 are not shown.
    const QString text =
        use == Use::Exclude ? tr("without: %1").arg(shortened(query)) : shortened(query);
    m_parts.append({addChip(text), query, use});
}

Chip *LogFilterBar::addChip(const QString &text)
{
    auto *chip = new Chip(text);
    chip->setObjectName(u"filterChip"_s);
    chip->setChecked(true);
    chip->setToolTip(tr("Click to switch it, Del to remove it"));
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    chip->installEventFilter(this);
    connect(chip, &Chip::toggled, this, &LogFilterBar::filterChanged);
    connect(chip, &QWidget::customContextMenuRequested, this,
            [this, chip](QPoint at) { askMenu(chip, chip->mapToGlobal(at)); });
    m_chips->insertWidget(m_chips->indexOf(m_add), chip);
    return chip;
}

void LogFilterBar::askMenu(Chip *chip, QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Remove"), this, [this, chip] { remove(chip); });
    menu->popup(at);
}

void LogFilterBar::remove(Chip *chip)
{
    const auto found = std::ranges::find(m_parts, chip, &Part::chip);
    if (found == m_parts.end())
        return;
    m_parts.erase(found);
    chip->hide();
    chip->deleteLater();
    emit filterChanged();
}

bool LogFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<Chip *>(watched);
    if (chip && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            m_add->setFocus();
            remove(chip);
            return true;
        }
    }
    return Bar::eventFilter(watched, event);
}

void LogFilterBar::setSaved(const QList<NamedFilter> &saved)
{
    m_saved = saved;
}

void LogFilterBar::setHighlighters(const QList<Highlighter> &highlighters)
{
    m_highlighters = highlighters;
    emit highlightersChanged();
}

void LogFilterBar::fillSaved()
{
    m_menu->clear();
    QAction *keep = m_menu->addAction(tr("Save this filter…"), this, &LogFilterBar::save);
    keep->setEnabled(!filter().isEmpty());
    m_menu->addSeparator();
    for (const NamedFilter &named : std::as_const(m_saved))
        m_menu->addAction(named.name, this, [this, named] { setFilter(named.filter); });
    if (!m_saved.isEmpty()) {
        QMenu *forget = m_menu->addMenu(tr("Forget"));
        for (const NamedFilter &named : std::as_const(m_saved))
            forget->addAction(named.name, this, [this, named] { m_saved.removeAll(named); });
        m_menu->addSeparator();
    }
    QMenu *colours = m_menu->addMenu(tr("Coloured words"));
    colours->setEnabled(!m_highlighters.isEmpty());
    for (const Highlighter &each : std::as_const(m_highlighters)) {
        //: A menu entry; %1 is a pattern that is coloured in logs.
        colours->addAction(tr("Remove “%1”").arg(shortened(each.query)), this, [this, each] {
            m_highlighters.removeAll(each);
            emit highlightersChanged();
        });
    }
}

void LogFilterBar::save()
{
    auto *ask = new QInputDialog(this);
    ask->setObjectName(u"filterName"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save this filter"));
    ask->setLabelText(tr("Name of the filter"));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_saved.removeIf([&](const NamedFilter &each) { return each.name == name.trimmed(); });
        m_saved.append({name.trimmed(), filter()});
    });
    ask->open();
}

QSize LogFilterBar::minimumSizeHint() const
{
    return {Narrowest, Bar::minimumSizeHint().height()};
}

void LogFilterBar::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    const bool isWide = width() >= WideEnoughForWords;
    m_contextWord->setVisible(isWide);
    m_savedButton->setToolButtonStyle(isWide ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
}

} // namespace spacedock
