// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <optional>

class QStandardItemModel;

namespace spacedock {

/// The pages at the window's leading side. Narrow, only their icons.
class Navigation : public QListView {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    int addPage(const QString &iconName, const QString &word); ///< Returns the page's number.
    int addBottomPage(const QString &iconName, const QString &word); ///< After all other pages.
    void setCount(int page, std::optional<int> count);
    void setWord(int page, const QString &word);

    int currentPage() const;
    void setCurrentPage(int page);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    QSize sizeHint() const override;

signals:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowOf(int page) const;
    void applyWidth();

    QStandardItemModel *m_model;
    int m_pages = 0;
    int m_spacerRow = -1;
    bool m_compact = false;
};

} // namespace spacedock
