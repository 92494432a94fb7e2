// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QVBoxLayout;

namespace spacedock {

class Label;

/// Begins a section of the settings in \a page: a title, then a form of words and fields.
QFormLayout *addSection(QVBoxLayout *page, const QString &title);

/// Spacing and alignment of every form on the page.
void dressForm(QFormLayout *form);

/// What a field is called, at the start of its row.
Label *settingName(const QString &text);

/// A note in the second colour that wraps.
Label *settingNote(const QString &text = {});

} // namespace spacedock
