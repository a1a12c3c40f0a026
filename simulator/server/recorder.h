// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/httpserver.h"

#include <QFile>

#include <map>
#include <string>

/// Counts requests, and writes one JSON line per exchange when a file is given. Never a token, never a body.
class Recorder
{
public:
    /// False when the file cannot be written.
    bool open(const QString &file, QString *error);
    void note(const WireRequest &request, const QString &path, const HttpAnswer &answer, double milliseconds);

    const std::map<std::string, quint64> &counts() const { return m_counts; } ///< "GET /v1/apps" -> 3
    void forget() { m_counts.clear(); }

private:
    QFile m_file;
    std::map<std::string, quint64> m_counts;
};
