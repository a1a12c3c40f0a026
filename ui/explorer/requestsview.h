// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/requestlog.h"

#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

/// The requests that led to what is on show, newest first, each to be copied as a command line.
class RequestsView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit RequestsView(const RequestLog &log, QWidget *parent = nullptr);
    void setPaths(const QStringList &paths);

private:
    void rebuild();
    QWidget *cardFor(const RequestLogEntry &entry);

    const RequestLog &m_log;
    QStringList m_paths;
    QVBoxLayout *m_column;
};
