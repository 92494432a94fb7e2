// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;
class QVariantAnimation;
class QVBoxLayout;

namespace spacedock {

class Label;

/// One fact, one sentence, at most one action, in the page's own layout.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error, Success };
    Q_ENUM(Kind)

    explicit Banner(QWidget *parent = nullptr); ///< Hidden until it has something to say.

    /// \a action: its text is the button's; the banner stays when it is triggered.
    void show(Kind kind, const QString &fact, const QString &sentence, QAction *action = nullptr);
    using QFrame::show;
    void dismiss(); ///< Hides it without closed().
    void setClosable(bool closable);

    Kind kind() const { return m_kind; }
    QString fact() const;
    QString sentence() const;

signals:
    void closed(); ///< The person closed it.

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relabel();
    void unfold();

    Kind m_kind = Kind::Info;
    QString m_fact;
    QString m_sentence;
    QPointer<QAction> m_action;
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_button;
    QToolButton *m_close;
    QVariantAnimation *m_motion;
};

/// The banners of one page: two in sight, the rest behind "3 more".
class BannerStack : public QWidget {
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    /// A later post with the same \a id takes the place of the former.
    void post(const QString &id, Banner::Kind kind, const QString &fact, const QString &sentence,
              QAction *action = nullptr);
    void withdraw(const QString &id);
    qsizetype count() const { return m_entries.size(); }
    bool isPosted(const QString &id) const;

signals:
    void closed(const QString &id);

private:
    struct Entry {
        QString id;
        Banner *banner;
    };
    void arrange();

    QList<Entry> m_entries;
    QVBoxLayout *m_layout;
    QToolButton *m_more;
    bool m_all = false;
};

} // namespace spacedock
