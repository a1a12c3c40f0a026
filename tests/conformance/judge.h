// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QUrl>

/// A proxy that holds every exchange passing through it against the specification: two public validators, not ours.
class Judge
{
public:
    /// What is missing to run it, in words; empty when nothing is. Installs its packages into `scratch` when it must.
    static QString prepare(const QString &scratch);

    explicit Judge(const QString &scratch);
    ~Judge();

    /// Starts before the server `upstreamPort`; false when it does not come up.
    bool start(quint16 upstreamPort);
    QUrl url() const;
    /// Ends it and gives its report: one object an exchange.
    QList<QJsonObject> finish();

private:
    QString m_scratch;
    QString m_report;
    quint16 m_port = 0;
    QProcess m_process;
};
