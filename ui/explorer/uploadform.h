// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Dialogs;
class FormField;
class QPushButton;
class ResourceForm;
class TextLabel;

/// A file to upload, chosen or dropped, and what else its reservation needs.
class UploadForm final : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of `form`. `dialogs` must outlive it.
    UploadForm(ResourceForm *form, Dialogs &dialogs, QWidget *parent = nullptr);

    ResourceForm *form() const { return m_form; }
    const QString &filePath() const { return m_path; }
    void setFilePath(const QString &path);
    /// Shows what is wrong, in the form too; true when it can be staged.
    bool validate();

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QString m_path;
    ResourceForm *m_form;
    QPushButton *m_choose;
    TextLabel *m_file;
    FormField *m_field;
};
