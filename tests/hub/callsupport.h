// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/call.h"

#include <QTest>

namespace spacedock {

/// Waits for the answer of a call; an Error without words when none came.
template <typename T> Result<T> answerOf(const Call<T> &call)
{
    std::optional<Result<T>> answer;
    QObject context;
    call.then(&context, [&](const Result<T> &value) { answer = value; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        return std::unexpected(Error{.detail = QStringLiteral("the call never ended")});
    return *answer;
}

} // namespace spacedock
