// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DataTable;
class Dialogs;
class FilterBar;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// The frame of a list that is pasted, dropped or opened, and of the table of what would become of it: nothing is
/// staged before the button at its end is pressed.
class ListImportFrame : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        QString back; ///< of the button that leads away
        QString text; ///< what is typed, for screen readers
        QString placeholder;
        QString table; ///< for screen readers
        QString fileTitle; ///< of the file chooser
        QString fileFilter;
    };
    /// Of the parts, for tests and the keyboard's way.
    struct Names
    {
        QString back;
        QString file;
        QString text;
        QString table;
        QString summary;
        QString stage;
    };

    ListImportFrame(const Words &words, const Names &names, Dialogs &dialogs, QWidget *parent = nullptr);

    virtual void openFile(const QString &path) = 0;

signals:
    void closed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

    FilterBar *bar() const { return m_bar; }
    QPlainTextEdit *text() const { return m_text; }
    DataTable *table() const { return m_table; }
    TextLabel *summary() const { return m_summary; }
    QPushButton *stage() const { return m_stage; }
    /// Below the summary.
    void addNote(QWidget *note);

private:
    FilterBar *m_bar;
    QPlainTextEdit *m_text;
    DataTable *m_table;
    TextLabel *m_summary;
    QPushButton *m_stage;
    QVBoxLayout *m_notes;
};

/// The bytes of a file that a user chose; else `problem` says why not.
QByteArray readListFile(const QString &path, QString *problem);
