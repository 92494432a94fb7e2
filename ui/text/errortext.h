// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/identity.h"
#include "app/service/spacestore.h"

#include <QString>

namespace spacedock {

/// An error for a person: what happened, then what it means for the money, what to do next, and
/// what the Hub itself said with its request id.
struct ErrorText {
    QString fact;
    QString sentence;
    bool operator==(const ErrorText &) const = default;
};

/// Of something that was read.
ErrorText errorText(const Error &error);
/// Of something that was to be changed.
ErrorText errorText(const Error &error, Operation operation);
/// Of something that needs \a right, which is named where the Hub refused it.
ErrorText errorText(const Error &error, Right right);

/// "The Hub says: … (request …)"; empty when it said nothing.
QString errorDetail(const Error &error);

} // namespace spacedock
