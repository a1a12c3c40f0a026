// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorprocess.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int startTime = 60'000; // sanitizers make it slow

} // namespace

SimulatorProcess::~SimulatorProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
}

QString SimulatorProcess::start(const QString &executable, const QStringList &arguments)
{
    const auto keyFile = m_folder.filePath(u"AuthKey.p8"_s);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(executable, QStringList{u"--port"_s, u"0"_s, u"--key-file"_s, keyFile} + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startTime))
            return u"the simulator did not start: %1"_s.arg(m_process.errorString());
    }
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    const auto parsed = readApiKey(keyFile);
    if (const auto *error = std::get_if<KeyFileError>(&parsed))
        return error->text;
    m_key = std::get<ApiKey>(parsed);
    m_key.keyId = m_ready["keyId"_L1].toString();
    m_key.issuerId = m_ready["issuerId"_L1].toString();
    return port() == 0 ? u"the simulator does not say its port"_s : QString();
}

quint16 SimulatorProcess::port() const
{
    return quint16(m_ready["port"_L1].toInt());
}
