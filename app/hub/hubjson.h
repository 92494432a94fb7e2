// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/discussion.h"
#include "app/domain/error.h"
#include "app/domain/identity.h"
#include "app/domain/pricebook.h"
#include "app/domain/setting.h"
#include "app/domain/space.h"
#include "app/domain/usage.h"

#include <QByteArray>
#include <QUrl>

namespace spacedock {

/// From the Hub's JSON to values. Fields that are missing or of another type take their defaults,
/// unknown ones are passed over; BadReply only for what is no JSON or has another outer shape.
Result<Identity> readIdentity(const QByteArray &json);

Result<QList<Space>> readSpaces(const QByteArray &json);
Result<Space> readSpace(const QByteArray &json);
Result<Runtime> readRuntime(const QByteArray &json);

/// As a book with id Live. Flavors whose price has no unit that is known are left out: no price
/// is better than a wrong one.
Result<PriceBook> readHardware(const QByteArray &json, Time now);

Result<UsageReport> readUsage(const QByteArray &json);
Result<QList<UsageBlock>> readUsageTotals(const QByteArray &json);

Result<QList<Discussion>> readDiscussions(const QByteArray &json);
Result<Discussion> readDiscussion(const QByteArray &json);
Result<Comment> readNewComment(const QByteArray &json);
struct PostedDiscussion {
    int number = 0;
    QUrl url; ///< May be relative to the endpoint.
};
Result<PostedDiscussion> readPostedDiscussion(const QByteArray &json);

Result<QList<Secret>> readSecrets(const QByteArray &json);
Result<QList<Variable>> readVariables(const QByteArray &json);

} // namespace spacedock
