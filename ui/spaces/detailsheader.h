// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tag.h"
#include "ui/spaces/spacerow.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QToolButton;

namespace spacedock {

class ActionRow;
class Label;
class NameLabel;
class SpaceActions;
class StageMark;

/// Name, stage, hardware, whether it is paid for right now, and what can be done about it.
class DetailsHeader : public QWidget {
    Q_OBJECT

public:
    explicit DetailsHeader(SpaceActions &actions, QWidget *parent = nullptr);

    void setRow(const SpaceRow &row);
    void setStandingAlone(bool alone); ///< Fills the page: a way back instead of a cross.
    /// What the run log says of the GPU; empty: nothing to say.
    void setVerdict(const QString &text, Tag::Look look);

signals:
    void closeClicked();
    void expandClicked(); ///< It is to fill the page.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop(SpaceActions &actions);
    void placeParts();
    void placeTag();

    NameLabel *m_name;
    QToolButton *m_back;
    QToolButton *m_expand;
    QToolButton *m_close;
    StageMark *m_mark;
    Label *m_stage;
    Label *m_hardware;
    Tag *m_tag;
    Tag *m_verdict;
    ActionRow *m_row;
    QWidget *m_factsBox;
    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_top = nullptr;
    QGridLayout *m_facts = nullptr;
    bool m_isTagBelow = false;
    bool m_isInOneRow = false;
};

} // namespace spacedock
