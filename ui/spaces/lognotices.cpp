// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/lognotices.h"

#include "app/service/logdesk.h"
#include "ui/common/banner.h"
#include "ui/text/lognoticetext.h"

#include <QAction>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// One banner for each Space and reason, whose words are renewed.
QString bannerId(const LogNotice &notice)
{
    return notice.kind == LogNotice::Kind::Pattern
        ? u"pattern:%1:%2"_s.arg(notice.space.path(), notice.pattern)
        : u"failed:%1"_s.arg(notice.space.path());
}

} // namespace

LogNotices::LogNotices(LogDesk &desk, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_banners(banners)
{
    connect(&desk.alerts(), &LogAlerts::noticed, this, &LogNotices::tell);
    connect(&desk.history(), &LogHistory::failed, this,
            [this](const Error &error) { post(u"logHistory"_s, true, logHistoryText(error), {}); });
}

void LogNotices::tell(const LogNotice &notice)
{
    post(bannerId(notice), notice.kind != LogNotice::Kind::Pattern, logNoticeText(notice),
         notice.space);
}

void LogNotices::post(const QString &id, bool isError, const ErrorText &text, const SpaceId &space)
{
    QAction *show = nullptr;
    if (!space.isEmpty()) {
        show = findChild<QAction *>(id);
        if (show == nullptr) {
            show = new QAction(tr("Show the log"), this);
            show->setObjectName(id);
            connect(show, &QAction::triggered, this, [this, space] { emit logRequested(space); });
        }
    }
    m_banners.post(id, isError ? Banner::Kind::Error : Banner::Kind::Warning, text.fact,
                   text.sentence, show);
}

} // namespace spacedock
