// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/snippets.h"
#include "ui/spaces/spacerow.h"

#include <QScrollArea>

namespace spacedock {

class CodeBox;
class Segmented;

/// How to bring the Space into the state it is in, and out of it, without this program.
class CodeTab : public QScrollArea {
    Q_OBJECT

public:
    explicit CodeTab(QString endpoint, QWidget *parent = nullptr);

    void setRow(const SpaceRow &row);

private:
    struct Snippet {
        QWidget *part;
        CodeBox *box;
    };
    Snippet add(const QString &title, const QString &name);
    void write();

    QString m_endpoint;
    SpaceId m_id;
    QString m_flavor;
    std::optional<std::chrono::seconds> m_sleep;
    bool m_isStatic = false;
    bool m_canSleep = false;
    Segmented *m_tools;
    Snippet m_hardware;
    Snippet m_sleepTime;
    Snippet m_pause;
    Snippet m_restart;
};

} // namespace spacedock
