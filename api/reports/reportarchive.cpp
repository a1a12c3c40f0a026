// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportarchive.h"

#include "api/reports/reportdatabase.h"
#include "api/store/databasethread.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

struct ReportArchive::Shared
{
    DatabaseThread<ReportDatabase> thread;
    QThreadPool readers; ///< unpack and decode
    std::unique_ptr<QObject> open = std::make_unique<QObject>(); ///< dies when nothing more is read
};

static ApiError closedError()
{
    ApiError error;
    error.kind = ApiError::Kind::Aborted;
    error.title = ReportArchive::tr("Cancelled.");
    return error;
}

ReportArchive::ReportArchive(QObject *parent)
    : QObject(parent)
    , d(new Shared{{this, u"reports"_s, std::make_unique<ReportDatabase>([this](const QString &text) {
                        QMetaObject::invokeMethod(this, [this, text] { emit message(text); });
                    })}})
{
}

ReportArchive::~ReportArchive()
{
    d->readers.clear();
    d->readers.waitForDone();
    d->open.reset();
    d->thread.close(closedError());
}

ApiReply<ReportArchive::Done> *ReportArchive::open(const QString &folder)
{
    m_folder = folder;
    return d->thread.run<Done>([=](ReportDatabase &database) { return database.open(folder); });
}

static ApiError unreadable(const ReportProblem &problem, const ReportHints &hints)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.title = hints.fileName.isEmpty() ? ReportArchive::tr("The report cannot be read.")
                                           : ReportArchive::tr("%1 cannot be read.").arg(hints.fileName);
    error.detail = problem.sentence();
    return error;
}

ApiReply<ReportStored> *ReportArchive::store(const QByteArray &bytes, const ReportHints &hints)
{
    auto *reply = new ApiReply<ReportStored>(this);
    connect(d->open.get(), &QObject::destroyed, reply, [reply] { reply->abandon(closedError()); });
    d->readers.start([this, bytes, hints, waiting = QPointer(reply)] {
        auto read = std::make_shared<const std::variant<ReadReport, ReportProblem>>(readReport(bytes, hints));
        QMetaObject::invokeMethod(this, [this, read, hints, waiting] {
            if (!waiting)
                return;
            if (const auto *problem = std::get_if<ReportProblem>(read.get()))
                return waiting->complete(unreadable(*problem, hints));
            d->thread
                .run<ReportStored>(
                    [read](ReportDatabase &database) { return database.store(std::get<ReadReport>(*read)); })
                ->then(
                    this,
                    [this, waiting](const ReportStored &stored) {
                        if (stored.outcome != ReportStored::Outcome::Known)
                            announce();
                        if (waiting)
                            waiting->complete(stored);
                    },
                    [waiting](const ApiError &error) {
                        if (waiting)
                            waiting->complete(error);
                    });
        });
    });
    return reply;
}

void ReportArchive::announce()
{
    if (std::exchange(m_announced, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announced = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

ApiReply<ReportArchive::Done> *ReportArchive::noteAbsence(const ReportAbsence &absence)
{
    return d->thread.run<Done>([=](ReportDatabase &database) { return database.noteAbsence(absence); });
}

ApiReply<ReportCoverage> *ReportArchive::coverage()
{
    return d->thread.run<ReportCoverage>([](ReportDatabase &database) { return database.coverage(); });
}

ApiReply<ReportArchive::Done> *ReportArchive::remove(const std::vector<qint64> &files)
{
    announce();
    return d->thread.run<Done>([=](ReportDatabase &database) { return database.remove(files); });
}

ApiReply<ReportAnswer> *ReportArchive::query(const ReportQuery &query)
{
    auto *reply = d->thread.run<ReportAnswer>([=](ReportDatabase &database) { return database.answer(query); });
    reply->then(
        this, [this](const ReportAnswer &answer) { mergeMonths(answer.query.kind); }, [](const ApiError &) {});
    return reply;
}

/// After an answer, month by month, so that the next question does not wait long.
void ReportArchive::mergeMonths(const QString &kind)
{
    if (m_merging.contains(kind))
        return;
    m_merging.insert(kind);
    d->thread.run<bool>([=](ReportDatabase &database) { return database.mergeMonth(kind); })
        ->then(
            this,
            [this, kind](bool anyLeft) {
                m_merging.remove(kind);
                if (anyLeft)
                    mergeMonths(kind);
            },
            [this, kind](const ApiError &) { m_merging.remove(kind); });
}

ApiReply<ReportLines> *ReportArchive::lines(const ReportQuery &query, int most)
{
    return d->thread.run<ReportLines>([=](ReportDatabase &database) { return database.lines(query, most); });
}

ApiReply<QByteArray> *ReportArchive::rawFile(qint64 file)
{
    return d->thread.run<QByteArray>([=](ReportDatabase &database) { return database.rawFile(file); });
}

ApiReply<QHash<QString, ReportProduct>> *ReportArchive::products()
{
    return d->thread.run<QHash<QString, ReportProduct>>([](ReportDatabase &database) { return database.products(); });
}

ApiReply<QStringList> *ReportArchive::words(const QString &kind, const QString &dimension)
{
    return d->thread.run<QStringList>([=](ReportDatabase &database) { return database.words(kind, dimension); });
}

ApiReply<QString> *ReportArchive::note(const QString &name)
{
    return d->thread.run<QString>([=](ReportDatabase &database) { return database.note(name); });
}

ApiReply<ReportArchive::Done> *ReportArchive::setNote(const QString &name, const QString &text)
{
    return d->thread.run<Done>([=](ReportDatabase &database) { return database.setNote(name, text); });
}
