// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logform.h"

#include "app/service/history.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/common/sheet.h"
#include "ui/settings/patternlist.h"
#include "ui/settings/section.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <set>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Megabyte = qint64{1024} * 1024;

template <typename Value>
QComboBox *choices(const QString &name, const QList<std::pair<QString, Value>> &entries,
                   Value current)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const auto &[text, value] : entries)
        box->addItem(text, QVariant::fromValue(value));
    box->setCurrentIndex(std::max(0, box->findData(QVariant::fromValue(current))));
    return box;
}

QHBoxLayout *rowIn(QWidget *field)
{
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    return row;
}

} // namespace

LogForm::LogForm(LogDesk &desk, History &trail, Clock clock, QSettings &store, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_trail(trail)
    , m_clock(std::move(clock))
    , m_store(store)
    , m_settings(LogSettings::load(store))
    , m_kept(settingNote())
    , m_pinned(new QLineEdit)
    , m_pinnedError(new Label(tr("Write Spaces as owner/name, with commas between them."),
                              Type::Small, Tone::Failed))
    , m_which(new QComboBox)
    , m_wipe(plainButton(u"trash"_s, tr("Remove…")))
{
    auto *patterns = new PatternList(m_settings.patterns);
    connect(patterns, &PatternList::changed, this, [this](const QList<LogPattern> &list) {
        LogSettings next = current();
        next.patterns = list;
        take(next);
    });

    auto *form = new QFormLayout(this);
    dressForm(form);
    form->addRow(settingName(tr("Keep")), keepingField());
    form->addRow(settingName(tr("At most")), limitField());
    form->addRow(settingName(tr("Kept now")), wipeField());
    form->addRow(settingName({}),
                 settingNote(tr("What looks like a token or password is never written to disk.")));
    form->addRow(settingName(tr("Watch")), watchField());
    form->addRow(settingName(tr("Tell me of lines")), patterns);
    connect(&m_desk.history(), &LogHistory::changed, this, &LogForm::showKept);
    showKept();
}

QWidget *LogForm::keepingField()
{
    auto *keep = new Segmented;
    keep->setObjectName(u"keepLogs"_s);
    keep->setAccessibleName(tr("Logs to keep on this computer"));
    keep->addSegment(tr("All that are watched"), int(LogKeeping::Everything));
    keep->addSegment(tr("Of paid hardware"), int(LogKeeping::Paid));
    keep->addSegment(tr("None"), int(LogKeeping::Nothing));
    keep->setCurrentData(int(m_settings.keeping));
    connect(keep, &Segmented::changed, this, [this, keep] {
        LogSettings next = current();
        next.keeping = LogKeeping(keep->currentData().toInt());
        take(next);
    });
    return keep;
}

QWidget *LogForm::limitField()
{
    QList<std::pair<QString, qint64>> sizes;
    for (const qint64 megabytes : {100, 500, 1024, 5 * 1024, 20 * 1024})
        sizes.append({format::bytes(megabytes * Megabyte), megabytes * Megabyte});
    QComboBox *size = choices(u"logSize"_s, sizes, m_settings.limits.bytes);
    size->setAccessibleName(tr("Most room for logs on disk"));
    QList<std::pair<QString, int>> ages;
    for (const int days : {1, 7, 30, 90, 365})
        ages.append({tr("%n days", nullptr, days), days});
    QComboBox *age = choices(u"logAge"_s, ages, int(m_settings.limits.age.count()));
    age->setAccessibleName(tr("Greatest age of logs on disk"));
    const auto read = [this, size, age] {
        LogSettings next = current();
        next.limits = {.bytes = size->currentData().toLongLong(),
                       .age = std::chrono::days{age->currentData().toInt()}};
        take(next);
    };
    connect(size, &QComboBox::activated, this, read);
    connect(age, &QComboBox::activated, this, read);
    auto *field = new QWidget;
    QHBoxLayout *row = rowIn(field);
    row->addWidget(size);
    row->addWidget(age);
    row->addStretch();
    return field;
}

QWidget *LogForm::watchField()
{
    auto *paid = new QCheckBox(tr("Every Space that runs on paid hardware"));
    paid->setObjectName(u"watchPaid"_s);
    paid->setChecked(m_settings.watchesPaid);
    connect(paid, &QCheckBox::toggled, this, [this](bool isOn) {
        LogSettings next = current();
        next.watchesPaid = isOn;
        take(next);
    });
    m_pinned->setObjectName(u"pinnedLogs"_s);
    m_pinned->setAccessibleName(tr("Spaces whose logs are always watched"));
    m_pinned->setPlaceholderText(tr("And these Spaces, such as owner/name, owner/other"));
    QStringList paths;
    for (const SpaceId &id : m_settings.pinned)
        paths.append(id.path());
    paths.sort();
    m_pinned->setText(paths.join(u", "_s));
    m_pinnedError->setObjectName(u"pinnedError"_s);
    m_pinnedError->hide();
    connect(m_pinned, &QLineEdit::editingFinished, this, &LogForm::readPinned);
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins({});
    column->setSpacing(metrics::Unit);
    column->addWidget(paid);
    column->addWidget(m_pinned);
    column->addWidget(m_pinnedError);
    return field;
}

void LogForm::readPinned()
{
    LogSettings next = current();
    next.pinned.clear();
    bool isGood = true;
    for (const QString &path : m_pinned->text().split(u',', Qt::SkipEmptyParts)) {
        const auto id = SpaceId::fromText(path.trimmed());
        isGood = isGood && (id || path.trimmed().isEmpty());
        if (id)
            next.pinned.insert(*id);
    }
    m_pinnedError->setVisible(!isGood);
    if (isGood)
        take(next);
}

QWidget *LogForm::wipeField()
{
    m_kept->setObjectName(u"keptLogs"_s);
    m_which->setObjectName(u"wipeWhich"_s);
    m_which->setAccessibleName(tr("Space whose logs are to be removed"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_wipe->setObjectName(u"wipeLogs"_s);
    connect(m_wipe, &QPushButton::clicked, this, &LogForm::askToWipe);
    auto *field = new QWidget;
    QHBoxLayout *row = rowIn(field);
    row->addWidget(m_which);
    row->addWidget(m_wipe);
    row->addWidget(m_kept, 1);
    return field;
}

/// With what was pinned elsewhere.
LogSettings LogForm::current() const
{
    LogSettings settings = m_settings;
    settings.pinned = m_desk.pinned();
    return settings;
}

void LogForm::take(const LogSettings &next)
{
    if (next == current())
        return;
    m_settings = next;
    m_settings.save(m_store);
    m_settings.applyTo(m_desk);
}

void LogForm::showKept()
{
    const QList<LogRun> runs = m_desk.history().runs();
    const qint64 bytes = m_desk.history().bytes();
    const QString size = bytes < Megabyte ? tr("less than 1 MB") : format::bytes(bytes);
    m_kept->setText(runs.isEmpty() ? tr("No logs yet.")
                                   : tr("%n runs, %1.", nullptr, int(runs.size())).arg(size));
    std::set<SpaceId> spaces;
    for (const LogRun &run : runs) {
        if (!run.info.space.isEmpty())
            spaces.insert(run.info.space);
    }
    const QSignalBlocker blocker(m_which);
    const QString current = m_which->currentData().toString();
    m_which->clear();
    m_which->addItem(tr("Every Space"), QString());
    for (const SpaceId &id : spaces)
        m_which->addItem(id.path(), id.path());
    m_which->setCurrentIndex(std::max(0, m_which->findData(current)));
    m_which->setEnabled(!runs.isEmpty());
    m_wipe->setEnabled(!runs.isEmpty());
}

void LogForm::askToWipe()
{
    const SpaceId id = SpaceId::fromText(m_which->currentData().toString()).value_or(SpaceId());
    const int count =
        int(id.isEmpty() ? m_desk.history().runs().size() : m_desk.history().runs(id).size());
    auto *sheet = new Sheet(window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(u"wipeSheet"_s);
    sheet->setWindowTitle(tr("Remove kept logs"));
    sheet->setHeader(id.isEmpty() ? tr("Every Space") : id.path(),
                     tr("%n kept runs", nullptr, count));
    auto *words = new Label(tr("They are removed from this computer for good; the Hub has no copy "
                               "of runs that are over. Logs that are being written stay. Your "
                               "Spaces and their bill are not touched."));
    words->setWordWrap(true);
    words->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    sheet->setContent(words);
    sheet->setPrimary(tr("Remove %n runs", nullptr, count))->setObjectName(u"wipe"_s);
    sheet->setEnterAccepts(false);
    connect(sheet, &QDialog::accepted, this, [this, id] { wipe(id); });
    sheet->open();
}

void LogForm::wipe(const SpaceId &id)
{
    m_trail.record({.at = m_clock(),
                    .space = id,
                    .operation = u"wipe-logs"_s,
                    .detail = {},
                    .hourlyBefore = {},
                    .hourlyAfter = {},
                    .outcome = u"done"_s});
    if (id.isEmpty())
        m_desk.history().wipe();
    else
        m_desk.history().wipe(id);
}

} // namespace spacedock
