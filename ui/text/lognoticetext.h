// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logalerts.h"
#include "ui/text/errortext.h"

namespace spacedock {

/// A notice for a banner or the system's notifications.
ErrorText logNoticeText(const LogNotice &notice);
/// Logs are not kept at present.
ErrorText logHistoryText(const Error &error);
/// The file of an export was not written.
ErrorText logExportText(const Error &error);

/// What the support of the Hub asks for, above the log's last lines.
struct SupportFacts {
    SpaceId space;
    StageValue stage;
    QString hardware; ///< As the Hub calls it; may be empty.
    QString errorMessage; ///< The Hub's own; may be empty.
    QString requestId; ///< Of the last failed request; may be empty.
    QString commit; ///< May be empty.
    Time now;
};
/// \a lines: the last ones, with secrets masked.
QString supportExcerpt(const SupportFacts &facts, const QByteArray &lines);

} // namespace spacedock
