// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/requestlog.h"
#include "models/core/recordtablemodel.h"

#include <QSortFilterProxyModel>
#include <QTimer>

/// One request, as the activity panel shows it.
struct RequestRow
{
    QString id;
    RequestLogEntry::State state = RequestLogEntry::State::Waiting;
    QString method;
    QString path; ///< without the host, decoded for reading
    QString url;
    QDateTime started;
    qint64 milliseconds = 0;
    int status = 0;
    qint64 bytes = 0;
    int retries = 0;
    QString requestId;
    QString error;

    bool operator==(const RequestRow &) const = default;
};

/// The request log of an account, newest first. Follows it a few times a second, however busy it is.
class RequestLogModel : public RecordTableModel<RequestRow>
{
    Q_OBJECT
public:
    enum Column { Result, Method, Path, Duration, Size, Started };

    explicit RequestLogModel(const RequestLog &log, QObject *parent = nullptr);

    const RequestLogEntry *entryAt(int row) const; ///< null once the log has dropped it
    int running() const { return m_running; } ///< under way or waiting

signals:
    void runningChanged(int running);

private:
    void take();

    const RequestLog &m_log;
    QTimer m_pause;
    int m_running = 0;
};

/// All, what runs, or what failed.
class RequestLogFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, Running, Failed };
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
};
