// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/stage.h"
#include "app/service/logsession.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QStackedLayout;

namespace spacedock {

class BannerStack;
class EmptyState;
class HubClient;
class Label;
class LogBar;
class LogView;
class Tag;

/// The run or build log of one Space, live while it can be seen.
class LogTab : public QWidget {
    Q_OBJECT

public:
    explicit LogTab(HubClient &client, QWidget *parent = nullptr);
    ~LogTab() override;

    void setSpace(const SpaceId &id, Stage stage); ///< The same again only takes the stage.
    LogKind kind() const;
    void setKind(LogKind kind);
    LogView *view() const { return m_view; }
    QString asText() const; ///< All lines that are held, with their times where shown.

public slots:
    void saveAs(); ///< Asks where to.
    void copy(); ///< The selection, else everything.
    void retry();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectBar();
    void openSession();
    void closeSession();
    void take();
    void feed();
    void reload();
    void tell();
    void tellState(LogSession::State state);
    QString untilRetry() const;
    QString emptyReason(LogSession::State state) const;
    void tellFailure(const Error &error);
    void tellVerdict();
    void writeTo(const QString &file);

    HubClient &m_client;
    SpaceId m_id;
    Stage m_stage = Stage::Unknown;
    std::unique_ptr<LogSession> m_session;
    std::optional<Error> m_error;
    qint64 m_next = 0; ///< First line of the session that the view does not have.
    QTimer m_frame;
    QTimer m_countdown; ///< Runs while the next try is awaited.

    LogBar *m_bar;
    Tag *m_verdict;
    BannerStack *m_banners;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty;
    LogView *m_view;
    Label *m_state;
    QAction *m_retry;
};

} // namespace spacedock
