// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/logsettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSettings;

namespace spacedock {

class History;
class Label;

/// Which logs are watched and kept, how much of them, and how to be rid of them.
class LogForm : public QWidget {
    Q_OBJECT

public:
    /// Keeps what is chosen in \a store and applies it to \a desk at once; a wipe goes into
    /// \a trail.
    LogForm(LogDesk &desk, History &trail, Clock clock, QSettings &store,
            QWidget *parent = nullptr);

    const LogSettings &settings() const { return m_settings; }

private:
    QWidget *keepingField();
    QWidget *limitField();
    QWidget *watchField();
    QWidget *wipeField();
    LogSettings current() const;
    void readPinned();
    void take(const LogSettings &next);
    void showKept();
    void askToWipe();
    void wipe(const SpaceId &id);

    LogDesk &m_desk;
    History &m_trail;
    Clock m_clock;
    QSettings &m_store;
    LogSettings m_settings;
    Label *m_kept;
    QLineEdit *m_pinned;
    Label *m_pinnedError;
    QComboBox *m_which;
    QPushButton *m_wipe;
};

} // namespace spacedock
