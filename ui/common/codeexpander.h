// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace spacedock {

class CodeBox;
class Segmented;

/// "The same in code": an arrow that opens a code box, with a choice of tools.
class CodeExpander : public QWidget {
    Q_OBJECT

public:
    explicit CodeExpander(const QString &title = {}, QWidget *parent = nullptr);

    /// One snippet per tool, in the order Python, hf, curl; an empty one leaves its tool out.
    void setCode(const QString &python, const QString &hf, const QString &curl);
    QString currentCode() const;
    bool isOpen() const;
    void setOpen(bool open);

signals:
    void toggled(bool open);

private:
    void showCurrent();

    QToolButton *m_arrow;
    Segmented *m_tools;
    QToolButton *m_copy;
    CodeBox *m_box;
    QStringList m_snippets;
    bool m_open = false;
};

} // namespace spacedock
