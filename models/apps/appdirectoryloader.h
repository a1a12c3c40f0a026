// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apps/appdirectory.h"

#include <memory>

struct AccountServices;

/// Fills an AppDirectory: from the store at once, then from the server.
class AppDirectoryLoader : public QObject
{
    Q_OBJECT
public:
    AppDirectoryLoader(AccountServices &services, AppDirectory &directory, QObject *parent = nullptr);
    ~AppDirectoryLoader() override;

    void load(); ///< the newest call wins

private:
    void askServer();
    void take(const QList<Resource> &apps, const QList<Resource> &included);

    AccountServices &m_services;
    AppDirectory &m_directory;
    std::unique_ptr<QObject> m_load;
};
