// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spaces/spacerow.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace spacedock {

class ActionRow;
class Label;
class NameLabel;
class SpaceActions;
class StageMark;
class Tag;

/// Name, stage, hardware, whether it is paid for right now, and what can be done about it.
class DetailsHeader : public QWidget {
    Q_OBJECT

public:
    explicit DetailsHeader(SpaceActions &actions, QWidget *parent = nullptr);

    void setRow(const SpaceRow &row);
    void setStandingAlone(bool alone); ///< Fills the page: a way back instead of a cross.

signals:
    void closeClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop(SpaceActions &actions);
    void placeTag();

    NameLabel *m_name;
    QToolButton *m_back;
    QToolButton *m_close;
    StageMark *m_mark;
    Label *m_stage;
    Label *m_hardware;
    Tag *m_tag;
    ActionRow *m_row;
    QGridLayout *m_facts = nullptr;
    bool m_isTagBelow = false;
};

} // namespace spacedock
