// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/apikey.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// The espalier-simulator executable, as someone else would start it.
class SimulatorProcess
{
public:
    ~SimulatorProcess();

    /// Waits for the line that says it is ready; returns what went wrong, empty when nothing did.
    QString start(const QString &executable, const QStringList &arguments);
    quint16 port() const;
    /// The key it wrote, with the issuer it named.
    ApiKey key() const { return m_key; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ready;
    ApiKey m_key;
};
