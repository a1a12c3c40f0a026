// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountsetup.h"

#include <QWidget>

class Banner;
class ColorChooser;
class Dialogs;
class DropZone;
class FormField;
class QLineEdit;
class QProgressBar;
class QPushButton;
class SegmentedControl;

/// Takes an API key, tries it on the server and saves the account.
class AddKeyForm : public QWidget
{
    Q_OBJECT
public:
    AddKeyForm(AccountSetup &setup, const AccountRegistry &registry, Dialogs &dialogs, QWidget *parent = nullptr);

    void start(); ///< empty again; forgets the key
    void takeFile(const QString &path);
    void takeText(const QString &text);

signals:
    void added(const QString &accountId);
    void cancelled();

private:
    void build();
    void takeKey(std::variant<ApiKey, KeyFileError> result, const QString &from);
    ApiKey keyOfForm() const;
    QUrl serverOfForm() const;
    bool validate();
    void check();
    void save(AccountSetup::Keep keep);
    void setBusy(const QString &what); ///< empty: not busy
    void showKind();

    enum class Offer { None, SaveUnchecked, SessionOnly };
    void offer(Offer offer);

    AccountSetup &m_setup;
    const AccountRegistry &m_registry;
    Dialogs &m_dialogs;
    ApiKey m_key;
    bool m_hasKey = false;
    Offer m_offer = Offer::None;
    std::unique_ptr<QObject> m_work; ///< replies of an older try lose their context
    DropZone *m_drop;
    Banner *m_banner;
    QWidget *m_details;
    SegmentedControl *m_kind;
    QLineEdit *m_keyId;
    QLineEdit *m_issuer;
    QLineEdit *m_name;
    QLineEdit *m_server;
    FormField *m_keyIdField;
    FormField *m_issuerField;
    FormField *m_nameField;
    FormField *m_serverField;
    ColorChooser *m_color;
    QPushButton *m_submit;
    QPushButton *m_other;
    QPushButton *m_cancel;
    QPushButton *m_more;
    QProgressBar *m_busy;
    class QLabel *m_busyText;
};
