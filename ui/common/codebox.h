// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QToolButton;

namespace spacedock {

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
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void placeButton();
    int wantedHeight() const;
    bool isTooWide() const;

    QToolButton *m_copy;
    int m_maximumLines = 12;
    int m_widest = 0; ///< Of the lines, in pixels of the present font.
    bool m_scrolls = false;
};

} // namespace spacedock
