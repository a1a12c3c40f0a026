// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportimport.h"

#include "api/client/workerqueue.h"
#include "api/reports/reportfilesource.h"

using namespace Qt::StringLiterals;

static constexpr int atOnce = 8; // bounds what is in memory, and is enough for all processors

ReportImport::ReportImport(ReportArchive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
}

ReportImport::~ReportImport() = default;

void ReportImport::start(const QStringList &paths)
{
    cancel();
    m_results.clear();
    m_counts = {};
    m_total = 0;
    m_busy = 0;
    m_isAtEnd = false;
    m_error.reset();
    m_source = std::make_shared<ReportFileSource>();
    m_run = std::make_unique<QObject>();
    m_worker = new WorkerQueue(u"report files"_s, this);
    m_worker->run([this, paths, source = m_source, worker = m_worker, context = QPointer(m_run.get())] {
        source->find(paths);
        worker->post(context, [this, found = source->found()] {
            m_total = found;
            emit progressed();
            for (int i = 0; i < atOnce; ++i)
                read();
        });
    });
    emit progressed();
}

void ReportImport::read()
{
    if (m_isAtEnd)
        return;
    ++m_busy;
    m_worker->run([this, source = m_source, worker = m_worker, context = QPointer(m_run.get())] {
        const auto file = source->next();
        worker->post(context, [this, file] {
            if (file) {
                onRead(file->path, file->name, file->bytes, file->problem);
            } else {
                m_isAtEnd = true;
                settle();
            }
        });
    });
}

void ReportImport::onRead(const QString &path, const QString &name, const QByteArray &bytes, const QString &problem)
{
    if (!problem.isEmpty())
        return add({path, Outcome::NotReport, problem, {}});
    ReportHints hints;
    hints.fileName = name;
    hints.source = path;
    m_archive.store(bytes, hints)
        ->then(
            m_run.get(),
            [this, path](const ReportStored &stored) {
                add({path, Outcome(stored.outcome), stored.note, stored.file});
            },
            [this, path](const ApiError &error) {
                if (error.kind == ApiError::Kind::Malformed)
                    return add({path, Outcome::NotReport, error.detail.isEmpty() ? error.title : error.detail, {}});
                m_error = error;
                finish();
            });
}

void ReportImport::add(Result result)
{
    ++m_counts[std::size_t(result.outcome)];
    m_results.push_back(std::move(result));
    m_total = std::max(m_total, int(m_results.size())); // zip files hold more than one
    settle();
}

void ReportImport::settle()
{
    --m_busy;
    read();
    emit progressed();
    if (m_busy == 0)
        finish();
}

void ReportImport::cancel()
{
    if (isRunning())
        finish();
}

void ReportImport::finish()
{
    m_run.reset();
    std::exchange(m_worker, nullptr)->deleteLater(); // it may be what called; it waits for the one file at hand
    m_source.reset();
    emit finished();
}
