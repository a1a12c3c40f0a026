// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/requestlogmodel.h"

#include "models/core/tone.h"

#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static RequestRow rowOf(const RequestLogEntry &entry)
{
    RequestRow row;
    row.id = QString::number(entry.id);
    row.state = entry.state;
    row.method = QString::fromLatin1(entry.method);
    row.url = QString::fromLatin1(entry.url.toEncoded());
    row.path = entry.url.path();
    if (entry.url.hasQuery())
        row.path += u'?' + QUrl::fromPercentEncoding(entry.url.query(QUrl::FullyEncoded).toLatin1());
    row.started = entry.started;
    row.milliseconds = entry.milliseconds;
    row.status = entry.status;
    row.bytes = entry.bytesSent + entry.bytesReceived;
    row.retries = entry.retries;
    row.requestId = entry.requestId;
    row.error = entry.error;
    return row;
}

static QString resultOf(const RequestRow &row)
{
    switch (row.state) {
    case RequestLogEntry::State::Waiting:
        return RequestLogModel::tr("Waiting");
    case RequestLogEntry::State::Running:
        return RequestLogModel::tr("Running");
    default:
        return row.status ? QString::number(row.status) : RequestLogModel::tr("Failed");
    }
}

static Tone toneOf(const RequestRow &row)
{
    switch (row.state) {
    case RequestLogEntry::State::Waiting:
        return Tone::Neutral;
    case RequestLogEntry::State::Running:
        return Tone::Accent;
    case RequestLogEntry::State::Done:
        return Tone::Success;
    case RequestLogEntry::State::Failed:
        return row.status == 429 ? Tone::Warning : Tone::Danger;
    }
    return Tone::Neutral;
}

static QVariant resultData(const RequestRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return resultOf(row);
    case Qt::ToolTipRole:
        return row.error;
    case RecordTableModelBase::ToneRole:
        return int(toneOf(row));
    case RecordTableModelBase::SortRole:
        return row.status;
    default:
        return {};
    }
}

static QVariant durationData(const RequestRow &row, int role)
{
    const bool over = row.state == RequestLogEntry::State::Done || row.state == RequestLogEntry::State::Failed;
    if (role == RecordTableModelBase::SortRole || role == RecordTableModelBase::RawRole)
        return row.milliseconds;
    if (role != Qt::DisplayRole || !over)
        return {};
    const QLocale locale;
    return row.milliseconds < 1000
        ? RequestLogModel::tr("%1 ms").arg(locale.toString(row.milliseconds))
        : RequestLogModel::tr("%1 s").arg(locale.toString(double(row.milliseconds) / 1000, 'f', 1));
}

static QVariant sizeData(const RequestRow &row, int role)
{
    if (role == RecordTableModelBase::SortRole || role == RecordTableModelBase::RawRole)
        return row.bytes;
    return role == Qt::DisplayRole && row.bytes > 0
        ? QVariant(QLocale().formattedDataSize(row.bytes, 1, QLocale::DataSizeTraditionalFormat))
        : QVariant();
}

RequestLogModel::RequestLogModel(const RequestLog &log, QObject *parent)
    : RecordTableModel<RequestRow>(parent)
    , m_log(log)
{
    const auto end = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({
        {tr("Result"), resultData},
        {tr("Method"),
         [](const RequestRow &row, int role) { return role == Qt::DisplayRole ? QVariant(row.method) : QVariant(); }},
        {tr("Request"),
         [](const RequestRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return row.path;
             return role == RawRole || role == Qt::ToolTipRole ? QVariant(row.url) : QVariant();
         }},
        {tr("Duration"), durationData, end},
        {tr("Size"), sizeData, end},
        {tr("Started"),
         [](const RequestRow &row, int role) { return role == Qt::DisplayRole ? QVariant(row.started) : QVariant(); }},
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, &RequestLogModel::take);
    const auto soon = [this] {
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(&log, &RequestLog::added, this, soon);
    connect(&log, &RequestLog::changed, this, soon);
    connect(&log, &RequestLog::removed, this, soon);
    take();
}

void RequestLogModel::take()
{
    std::vector<RequestRow> rows;
    const auto &entries = m_log.entries();
    rows.reserve(entries.size());
    int running = 0;
    for (auto it = entries.rbegin(); it != entries.rend(); ++it) {
        running += it->isOver() ? 0 : 1;
        rows.push_back(rowOf(*it));
    }
    setRows(std::move(rows));
    if (running == m_running)
        return;
    m_running = running;
    emit runningChanged(running);
}

const RequestLogEntry *RequestLogModel::entryAt(int row) const
{
    return m_log.find(rowAt(row).id.toULongLong());
}

void RequestLogFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool RequestLogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_show == Show::All)
        return true;
    const auto state = static_cast<const RequestLogModel *>(sourceModel())->rowAt(row).state;
    const bool failed = state == RequestLogEntry::State::Failed;
    return m_show == Show::Failed ? failed : !failed && state != RequestLogEntry::State::Done;
}
