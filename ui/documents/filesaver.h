// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"

#include <QFrame>
#include <QPointer>

#include <memory>

class Dialogs;
class QProgressBar;

class TextLabel;
struct AccountServices;

/// Saves a file that a resource holds or points to. A download shows how far it is, and can be stopped; the strip is
/// hidden while there is none.
class FileSaver final : public QFrame
{
    Q_OBJECT
public:
    FileSaver(AccountServices &services, Dialogs &dialogs, QWidget *parent = nullptr);
    ~FileSaver() override;

    void saveBytes(const QByteArray &bytes, const QString &suggestedName);
    /// From a signed address: fetched once the user has said where to.
    void saveFrom(const QUrl &url, const QString &suggestedName);
    bool isRunning() const { return m_reply != nullptr; }

signals:
    void saved(const QString &path);

private:
    void fetch(const QUrl &url, const QString &path);
    void write(const QByteArray &bytes, const QString &path);
    void stop();

    AccountServices &m_services;
    Dialogs &m_dialogs;
    TextLabel *m_words;
    QProgressBar *m_bar;
    std::unique_ptr<QObject> m_load;
    QPointer<ApiReplyBase> m_reply;
};
