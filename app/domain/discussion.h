// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "app/domain/time.h"

#include <QList>

#include <optional>

namespace spacedock {

struct Author {
    QString name;
    bool isStaff = false; ///< isHf or isHfAdmin.
    bool operator==(const Author &) const = default;
};

struct Comment {
    Author author;
    Time createdAt;
    QString markdown;
    bool operator==(const Comment &) const = default;
};

/// A thread in a Space's Community tab.
struct Discussion {
    int number = 0;
    QString title;
    QString status; ///< open, closed, …
    Author author;
    Time createdAt;
    QList<Comment> comments; ///< Filled by reading one thread, empty in lists.
    bool operator==(const Discussion &) const = default;
};

enum class ProjectKind { Personal, Academic, Company };

/// What an owner writes in the grant dialog; kept as a draft until it is posted.
struct GrantApplication {
    ProjectKind kind = ProjectKind::Personal;
    QString flavor; ///< Hardware asked for.
    std::optional<std::chrono::seconds> sleepAfter;
    QString purpose; ///< What it does, and for whom.
    QString reason; ///< Why a GPU, and why this one.
    QString links;
    bool operator==(const GrantApplication &) const = default;
};

/// Title of a grant discussion. English whatever the window's language: staff look for it.
QString grantTitle(ProjectKind kind);
/// Markdown of the discussion; \a hardwareName as the price table says it. English too.
QString grantText(const GrantApplication &application, const QString &hardwareName);

enum class GrantState { None, Submitted, Answered, Closed };

/// A grant that was asked for, found again in a Space's discussions.
struct GrantRequest {
    int discussion = 0;
    QString kind; ///< Word before "project" in the title, as written.
    QString requested; ///< Text in brackets, as written; may be empty.
    Time askedAt;
    GrantState state = GrantState::Submitted;
    bool operator==(const GrantRequest &) const = default;
};

/// The newest grant request among \a threads that one of \a members opened.
std::optional<GrantRequest> findGrant(const QList<Discussion> &threads, const QStringList &members);

} // namespace spacedock
