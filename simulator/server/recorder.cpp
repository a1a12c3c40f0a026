// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/recorder.h"

#include "simulator/world/jsontext.h"

#include <QDateTime>

bool Recorder::open(const QString &file, QString *error)
{
    if (file.isEmpty())
        return true;
    m_file.setFileName(file);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return true;
    *error = m_file.errorString();
    return false;
}

void Recorder::note(const WireRequest &request, const QString &path, const HttpAnswer &answer, double milliseconds)
{
    auto key = std::string(request.method) + ' ' + path.toStdString();
    constexpr std::size_t mostPaths = 100000; // a server that runs for weeks must not grow for ever
    if (const auto known = m_counts.find(key); known != m_counts.end())
        ++known->second;
    else if (m_counts.size() < mostPaths)
        m_counts.emplace(std::move(key), 1);
    if (!m_file.isOpen())
        return;
    std::string line = "{\"time\":" + JsonText(QDateTime::currentDateTimeUtc()).text() + ",\"method\":";
    appendJsonString(line, request.method);
    line += ",\"target\":";
    appendJsonString(line, request.target);
    line += ",\"status\":" + std::to_string(answer.status) + ",\"ms\":" + JsonText(milliseconds).text() + ",\"sent\":"
        + std::to_string(request.body.size()) + ",\"received\":" + std::to_string(answer.body.size()) + "}\n";
    m_file.write(line.data(), qint64(line.size()));
    m_file.flush();
}
