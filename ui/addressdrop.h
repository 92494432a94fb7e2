// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"

#include <QObject>

#include <optional>

class QMimeData;
class QWidget;

namespace spacedock {

struct Services;

/// Takes the address of a Space that is dropped on a window, from a browser or as text.
class AddressDrop : public QObject {
    Q_OBJECT

public:
    AddressDrop(QWidget &window, Services &services);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void dropped(const spacedock::SpaceId &id);
    void refused(const QString &words); ///< It is not among the account's Spaces.

private:
    std::optional<SpaceId> read(const QMimeData &data) const;
    void take(const SpaceId &id);

    Services &m_services;
};

} // namespace spacedock
