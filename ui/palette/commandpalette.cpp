// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/table.h"
#include "ui/common/type.h"
#include "ui/palette/commandmatches.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size{560, 420};
constexpr int KeyColumnWidth = 120;

/// The list is steered from the field.
bool isForList(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

void CommandPalette::open(QWidget &window, QList<Command> commands)
{
    auto *palette = new CommandPalette(window, std::move(commands));
    palette->placeOver(window);
    palette->show();
    palette->m_field->setFocus(Qt::PopupFocusReason);
}

CommandPalette::CommandPalette(QWidget &window, QList<Command> commands)
    : QFrame(&window, Qt::Popup)
    , m_commands(new CommandModel(std::move(commands), this))
    , m_matches(new CommandMatches(*m_commands, this))
    , m_field(new QLineEdit)
    , m_table(new ConsoleTable)
    , m_nothing(new EmptyState(u"search"_s, tr("Nothing found"),
                               tr("No command of the menus and no Space has these words.")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    setFrameShape(QFrame::Box);
    setBackgroundRole(QPalette::Base);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("A command or a Space…"));
    m_field->setAccessibleName(tr("A command or a Space"));
    m_field->setMinimumHeight(metrics::LargeControlHeight);
    m_field->addAction(icon(u"search"), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_field->installEventFilter(this);
    setupTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_field);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->setObjectName(u"paletteNothing"_s);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::applyFilter);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run(m_table->currentIndex()); });
    connect(m_table, &QAbstractItemView::clicked, this, &CommandPalette::run);
    applyFilter({});
}

void CommandPalette::setupTable()
{
    m_table->setObjectName(u"paletteList"_s);
    m_table->setAccessibleName(tr("Commands"));
    m_table->setModel(m_matches);
    m_table->setRowBase(metrics::TwinRow);
    m_table->setColumnWidths({0, KeyColumnWidth});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setFirstEdge(CellDelegate::Padding);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
}

void CommandPalette::applyFilter(const QString &text)
{
    m_matches->setText(text);
    m_table->setVisible(m_matches->rowCount() > 0);
    m_nothing->setVisible(m_matches->rowCount() == 0);
    m_table->setCurrentIndex(m_matches->index(0, CommandModel::TitleColumn));
    m_table->scrollToTop();
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto command = m_commands->command(m_matches->mapToSource(index).row()).run;
    close();
    command();
}

void CommandPalette::placeOver(const QWidget &window)
{
    const QSize wanted = Size * std::max(1.0, fontMetrics().height() / 16.0);
    resize(wanted.boundedTo(window.size() - QSize(4, 4) * metrics::Margin));
    const QPoint at((window.width() - width()) / 2, metrics::TopBar);
    move(window.mapToGlobal(at));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isForList(*static_cast<QKeyEvent *>(event))) {
        QApplication::sendEvent(m_table, event);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace spacedock
