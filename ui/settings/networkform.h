// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/networksettings.h"

#include <QWidget>

class QLineEdit;

namespace spacedock {

class Label;
class Segmented;

/// How to reach the Hub. Announces each change that can be used; what cannot is said beside it.
class NetworkForm : public QWidget {
    Q_OBJECT

public:
    explicit NetworkForm(const NetworkSettings &settings, QWidget *parent = nullptr);
    const NetworkSettings &settings() const { return m_settings; }

signals:
    void changed(const spacedock::NetworkSettings &settings);

private:
    QWidget *caField();
    void readProxy();
    void readCaFile();
    void chooseCaFile();
    void take(const NetworkSettings &next);

    NetworkSettings m_settings;
    Segmented *m_proxy;
    QLineEdit *m_address;
    Label *m_addressError;
    QLineEdit *m_caFile;
    Label *m_caError;
};

} // namespace spacedock
