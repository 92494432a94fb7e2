// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QToolButton;

namespace spacedock {

class Segmented;

/// Code to read and copy: as high as its lines, strings and keywords lightly tinted.
class CodeBox : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeBox(QWidget *parent = nullptr);

    void setCode(const QString &code);
    QString code() const { return toPlainText(); }
    void setMaximumLines(int lines); ///< More lines scroll; 12 unless set.
    void setCopyButton(bool shown); ///< In the corner; on unless set.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void copyAll();

signals:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeButton();
    int wantedHeight() const;

    QToolButton *m_copy;
    int m_maximumLines = 12;
};

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
};

} // namespace spacedock
