// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spacedock {

/// Reads one escape of a JSON string, \a at being behind its backslash, and writes what it means to
/// \a out, which moves on by at most four bytes and never by more than the escape has. A single
/// surrogate becomes U+FFFD. Where to read on; null: no such escape.
const char *readJsonEscape(const char *at, const char *end, char *&out);

/// Copies what stands for itself in a JSON string, up to a quote, a backslash, a control character
/// (DEL, too), or \a end. Up to PlainJsonSlack bytes behind the new \a out may be written over.
/// Where it came to.
const char *copyPlainJson(const char *at, const char *end, char *&out);
inline constexpr int PlainJsonSlack = 16;

} // namespace spacedock
