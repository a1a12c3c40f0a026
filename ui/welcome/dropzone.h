// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// Where a key file is dropped; also the buttons to browse and to paste, and afterwards what was taken.
class DropZone : public QWidget
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent = nullptr);

    void setTaken(const QString &text); ///< empty: waits for a file
    void setHighlighted(bool highlighted);

    /// The one file of a drag; empty when there is none or more than one.
    static QString droppedFile(const class QMimeData *data);

signals:
    void fileChosen(const QString &path);
    void textPasted(const QString &text);
    void browseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_browse;
    QPushButton *m_paste;
    QString m_taken;
    bool m_highlighted = false;
};
