// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace spacedock {

/// A token that another tool left on this machine. Only offered, never taken silently, and the
/// place is never written to.
struct FoundToken {
    QString place; ///< "HF_TOKEN" or a file's path.
    QByteArray token;
};

/// HF_TOKEN, HUGGING_FACE_HUB_TOKEN, then HF_TOKEN_PATH or $HF_HOME/token.
std::optional<FoundToken> findToken(const QProcessEnvironment &environment);

} // namespace spacedock
