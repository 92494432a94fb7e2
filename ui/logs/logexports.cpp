// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logexports.h"

#include "app/service/logstore.h"
#include "ui/common/banner.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logview.h"
#include "ui/text/format.h"
#include "ui/text/lognoticetext.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString bannerId()
{
    return u"export"_s;
}

QString suffixOf(LogFormat format)
{
    switch (format) {
    case LogFormat::Text:
        return u"log"_s;
    case LogFormat::Gzip:
        return u"log.gz"_s;
    case LogFormat::Ndjson:
        return u"ndjson"_s;
    }
    return {};
}

} // namespace

LogExports::LogExports(QMenu &menu, LogPanes &panes, BannerStack &banners, QWidget *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_banners(banners)
    , m_window(parent)
{
    struct Way {
        QString name;
        QString text;
        LogFormat format;
    };
    const std::array<Way, 3> ways{
        {{u"logSave"_s, tr("Save as text…"), LogFormat::Text},
         {u"logSaveGzip"_s, tr("Save compressed…"), LogFormat::Gzip},
         {u"logSaveJson"_s, tr("Save as JSON lines…"), LogFormat::Ndjson}}};
    for (const Way &way : ways) {
        QAction *action = menu.addAction(way.text);
        action->setObjectName(way.name);
        connect(action, &QAction::triggered, this, [this, format = way.format] { ask(format); });
    }
    menu.addSeparator();
    QAction *excerpt =
        menu.addAction(tr("Copy the last %n lines for the Hub's support", nullptr, ExcerptLines));
    excerpt->setObjectName(u"logExcerpt"_s);
    connect(excerpt, &QAction::triggered, this, &LogExports::copyExcerpt);
    connect(&m_export, &LogExport::finished, this, [this](const QString &file, qint64 lines) {
        m_banners.post(bannerId(), Banner::Kind::Success, tr("The log was saved."),
                       tr("%1 lines in %2", nullptr, static_cast<int>(lines))
                           .arg(format::number(lines), file));
    });
    connect(&m_export, &LogExport::failed, this, [this](const Error &error) {
        const ErrorText text = logExportText(error);
        m_banners.post(bannerId(), Banner::Kind::Error, text.fact, text.sentence);
    });
}

void LogExports::setLog(const SpaceId &id, const QString &kindName)
{
    m_id = id;
    m_kindName = kindName;
    m_requestId.clear();
}

void LogExports::setRuntime(const Runtime &runtime)
{
    m_runtime = runtime;
}

void LogExports::setRequestId(const QString &requestId)
{
    m_requestId = requestId;
}

void LogExports::setMerge(std::shared_ptr<const LogStore> own, std::function<SourceOf()> names)
{
    m_own = std::move(own);
    m_names = std::move(names);
}

void LogExports::ask(LogFormat format)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(u"%1-%2-%3.%4"_s.arg(m_id.owner, m_id.name, m_kindName, suffixOf(format)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &file) { writeTo(file, format); });
    dialog->open();
}

void LogExports::writeTo(const QString &file, LogFormat format)
{
    const LogSnapshot lines = m_panes.store()->snapshot();
    const qint64 from = std::max(lines.begin(), m_panes.begin());
    m_export.start({.lines = lines,
                    .chosen = {},
                    .range = std::pair(from, lines.end()),
                    .format = format,
                    .hasTimes = m_panes.view()->times() != LogTimes::Off,
                    .sourceOf = m_names ? m_names() : SourceOf(),
                    .file = file});
}

QString LogExports::excerpt() const
{
    return supportExcerpt(
        {.space = m_id,
         .stage = m_runtime.stage,
         .hardware = billedHardware(m_runtime),
         .errorMessage = m_runtime.errorMessage,
         .requestId = m_requestId,
         .commit = m_runtime.sha,
         .now = systemNow()},
        lastLines((m_own ? m_own : m_panes.store())->snapshot(), ExcerptLines, true));
}

void LogExports::copyExcerpt()
{
    QGuiApplication::clipboard()->setText(excerpt());
    m_banners.post(bannerId(), Banner::Kind::Success, tr("Copied for the Hub's support."),
                   tr("Secrets are masked in it. Read it before you send it."));
}

} // namespace spacedock
