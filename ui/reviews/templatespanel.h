// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/reviewbook.h"

#include <QWidget>

class Dialogs;
class FormField;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

/// Makes and changes reply templates, with what they become for a review, and the signature.
class TemplatesPanel final : public QWidget
{
    Q_OBJECT
public:
    TemplatesPanel(ReviewBook &book, Dialogs &dialogs, QWidget *parent = nullptr);

    /// What the preview is made for.
    void setSample(const ReviewRecord &review, const QString &appName);

private:
    QWidget *buildForm();
    void fillList();
    void show(const QString &id);
    void save();
    void remove();
    void refresh();
    ReplyTemplate edited() const;

    ReviewBook &m_book;
    Dialogs &m_dialogs;
    ReviewRecord m_sample;
    QString m_appName;
    QString m_id; ///< of the template on show; empty: a new one
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    FormField *m_textField;
    TextLabel *m_preview;
    QLineEdit *m_signature;
    QPushButton *m_save;
    QPushButton *m_remove;
};
