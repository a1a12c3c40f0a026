// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AccountRegistry;
class AccountSetup;
class AddKeyForm;
class Dialogs;
class QPushButton;
class QStackedWidget;

/// The first start: try the demo, or add an API key. Also the way to a further account.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(AccountSetup &setup, const AccountRegistry &registry, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Shows the two doors. With `mayLeave` there is a way back to the account that is open.
    void start(bool mayLeave);
    AddKeyForm *form() const { return m_form; }

signals:
    void demoChosen();
    void accountAdded(const QString &accountId);
    void leaveRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildDoors();

    AddKeyForm *m_form;
    QStackedWidget *m_stack;
    QWidget *m_doors;
    QWidget *m_formPage;
    QPushButton *m_leave;
};
