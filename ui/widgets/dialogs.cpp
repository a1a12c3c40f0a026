// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogs.h"

#include "ui/widgets/appstyle.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

static QString strong(const QString &text)
{
    return u"<b>%1</b>"_s.arg(text.toHtmlEscaped());
}

void DesktopDialogs::confirm(QWidget *parent, const Question &question, QObject *context,
                             std::function<void(bool)> answer)
{
    auto *box = new QMessageBox(question.destructive ? QMessageBox::Warning : QMessageBox::Question, question.title,
                                strong(question.title), QMessageBox::NoButton, parent);
    box->setTextFormat(Qt::RichText);
    box->setInformativeText(question.text.toHtmlEscaped());
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = box->addButton(question.confirm, QMessageBox::AcceptRole);
    auto *no = box->addButton(QObject::tr("Cancel"), QMessageBox::RejectRole);
    setButtonKind(yes, question.destructive ? ButtonKind::Danger : ButtonKind::Primary);
    setButtonKind(no, ButtonKind::Normal);
    box->setDefaultButton(question.destructive ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QDialog::finished, context,
                     [box, yes, answer = std::move(answer)] { answer(box->clickedButton() == yes); });
    box->open();
}

void DesktopDialogs::inform(QWidget *parent, const QString &title, const QString &text, const QString &details)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, strong(title), QMessageBox::NoButton, parent);
    box->setTextFormat(Qt::RichText);
    box->setInformativeText(text.toHtmlEscaped());
    box->setDetailedText(details);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(QObject::tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

void DesktopDialogs::askText(QWidget *parent, const QString &title, const QString &label, const QString &value,
                             QObject *context, std::function<void(const QString &)> answer)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(value);
    QObject::connect(dialog, &QInputDialog::textValueSelected, context, std::move(answer));
    dialog->open();
}

static QFileDialog *fileDialog(QWidget *parent, const Dialogs::FileRequest &request, QObject *context,
                               std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, request.title, {}, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(answer));
    return dialog;
}

void DesktopDialogs::openFile(QWidget *parent, const FileRequest &request, QObject *context,
                              std::function<void(const QString &)> answer)
{
    auto *dialog = fileDialog(parent, request, context, std::move(answer));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void DesktopDialogs::openFiles(QWidget *parent, const FileRequest &request, QObject *context,
                               std::function<void(const QStringList &)> answer)
{
    auto *dialog = new QFileDialog(parent, request.title, {}, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, context, std::move(answer));
    dialog->open();
}

void DesktopDialogs::saveFile(QWidget *parent, const FileRequest &request, QObject *context,
                              std::function<void(const QString &)> answer)
{
    auto *dialog = fileDialog(parent, request, context, std::move(answer));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(request.suggestedName);
    dialog->open();
}

void DesktopDialogs::openFolder(QWidget *parent, const FileRequest &request, QObject *context,
                                std::function<void(const QString &)> answer)
{
    auto *dialog = fileDialog(parent, request, context, std::move(answer));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}
