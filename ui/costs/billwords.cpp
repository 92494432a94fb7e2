// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/billwords.h"

#include "ui/costs/costwords.h"
#include "ui/text/errortext.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct BillWords {
    Q_DECLARE_TR_FUNCTIONS(BillWords)
};

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Unauthorized
        || error.kind == Error::Kind::NotFound;
}

QString missingRight(bool isUser)
{
    if (isUser) {
        //: %1 is the technical name of a right, such as user.billing.read
        return BillWords::tr("This token lacks the right %1.").arg(rightId(Right::ReadBilling));
    }
    return BillWords::tr("This token lacks a right to the organisation's billing, such as an "
                         "admin of it has.");
}

QString inPlace(const Ledger::Source &source, std::optional<Time> since)
{
    if (source.kind == Ledger::Source::Kind::Bill && source.readAt)
        return BillWords::tr("Shown is the bill as it was on %1.").arg(dayAndTime(*source.readAt));
    if (since) {
        return BillWords::tr("Shown instead is what Spacedock itself has seen since %1, as an "
                             "estimate.")
            .arg(dayAndTime(*since));
    }
    return BillWords::tr("Spacedock itself has not seen anything that is billed there this month.");
}

} // namespace

std::optional<BillNotice> billNotice(const QString &owner, bool isUser,
                                     const Ledger::Source &source, std::optional<Time> since)
{
    if (!source.error)
        return {};
    const QString shown = inPlace(source, since);
    if (isRefusal(*source.error)) {
        return BillNotice{BillWords::tr("The bill of %1 cannot be read.").arg(owner),
                          missingRight(isUser) + u' ' + shown, true};
    }
    const ErrorText text = errorText(*source.error);
    return BillNotice{BillWords::tr("The bill of %1 could not be read: %2").arg(owner, text.fact),
                      shown + u' ' + text.sentence, false};
}

} // namespace spacedock
