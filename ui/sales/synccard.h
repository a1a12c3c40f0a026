// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"

class Banner;
class FormField;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class ReportSync;

/// The fetching of reports: how far it is, what it waits for, and the vendor number it needs.
class SyncCard final : public Card
{
    Q_OBJECT
public:
    explicit SyncCard(const PageContext &context, QWidget *parent = nullptr);

private:
    QWidget *buildProgress();
    QWidget *buildVendor();
    void fillMenu();
    void refresh();
    void refreshBanner();
    void refreshVendor();
    QString words() const;
    QString details() const;
    void fetchOrPause();
    void saveVendor();
    void askEverything();

    PageContext m_context;
    ReportSync &m_sync;
    Banner *m_banner;
    TextLabel *m_words;
    TextLabel *m_details;
    QProgressBar *m_progress;
    QPushButton *m_main; ///< fetch, pause, resume
    QPushButton *m_cancel;
    QPushButton *m_more;
    QMenu *m_menu;
    QLineEdit *m_vendor;
    FormField *m_vendorField;
    QPushButton *m_saveVendor;
    QString m_shownVendor; ///< as it was last put into the field
};
