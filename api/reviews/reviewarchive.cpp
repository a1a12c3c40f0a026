// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reviews/reviewarchive.h"

#include "api/reviews/reviewdatabase.h"
#include "api/store/databasethread.h"

using namespace Qt::StringLiterals;

struct ReviewArchive::Shared
{
    DatabaseThread<ReviewDatabase> thread;
};

ReviewArchive::ReviewArchive(QObject *parent)
    : QObject(parent)
    , d(new Shared{{this, u"reviews"_s, std::make_unique<ReviewDatabase>([this](const QString &text) {
                        QMetaObject::invokeMethod(this, [this, text] { emit message(text); });
                    })}})
{
}

ReviewArchive::~ReviewArchive()
{
    ApiError closed;
    closed.kind = ApiError::Kind::Aborted;
    closed.title = tr("Cancelled.");
    d->thread.close(closed);
}

ApiReply<ReviewArchive::Done> *ReviewArchive::open(const QString &filePath)
{
    return d->thread.run<Done>([=](ReviewDatabase &database) { return database.open(filePath); });
}

ApiReply<ReviewsSaved> *ReviewArchive::save(const QString &app, const Document &page, int pass)
{
    return d->thread.run<ReviewsSaved>([=](ReviewDatabase &database) { return database.save(app, page, pass); });
}

ApiReply<ReviewsSaved> *ReviewArchive::saveAnswer(const QString &reviewId, const Resource &answer)
{
    return d->thread.run<ReviewsSaved>([=](ReviewDatabase &database) { return database.saveAnswer(reviewId, answer); });
}

ApiReply<ReviewArchive::Done> *ReviewArchive::forgetAnswer(const QString &answerId)
{
    return d->thread.run<Done>([=](ReviewDatabase &database) { return database.forgetAnswer(answerId); });
}

ApiReply<int> *ReviewArchive::setVersion(const QString &version, const QStringList &reviewIds)
{
    return d->thread.run<int>([=](ReviewDatabase &database) { return database.setVersion(version, reviewIds); });
}

ApiReply<int> *ReviewArchive::endPass(const QString &app, int pass)
{
    return d->thread.run<int>([=](ReviewDatabase &database) { return database.endPass(app, pass); });
}

ApiReply<ReviewArchive::Done> *ReviewArchive::remove(const QStringList &reviewIds)
{
    return d->thread.run<Done>([=](ReviewDatabase &database) { return database.remove(reviewIds); });
}

ApiReply<ReviewTable> *ReviewArchive::table()
{
    return d->thread.run<ReviewTable>([](ReviewDatabase &database) { return database.table(); });
}

ApiReply<QList<ReviewRecord>> *ReviewArchive::records(const std::vector<ReviewRow> &rows)
{
    return d->thread.run<QList<ReviewRecord>>([=](ReviewDatabase &database) { return database.records(rows); });
}

ApiReply<QHash<QString, ReviewRow>> *ReviewArchive::rowsOf(const QStringList &reviewIds)
{
    return d->thread.run<QHash<QString, ReviewRow>>(
        [=](ReviewDatabase &database) { return database.rowsOf(reviewIds); });
}

ApiReply<std::vector<ReviewRow>> *ReviewArchive::search(const QString &typed)
{
    return d->thread.run<std::vector<ReviewRow>>([=](ReviewDatabase &database) { return database.search(typed); });
}

ApiReply<QStringList> *ReviewArchive::pendingOf(const QString &app, int most)
{
    return d->thread.run<QStringList>([=](ReviewDatabase &database) { return database.pendingOf(app, most); });
}

ApiReply<ReviewSyncState> *ReviewArchive::syncState(const QString &app)
{
    return d->thread.run<ReviewSyncState>([=](ReviewDatabase &database) { return database.syncState(app); });
}

ApiReply<ReviewArchive::Done> *ReviewArchive::setSyncState(const QString &app, const ReviewSyncState &state)
{
    return d->thread.run<Done>([=](ReviewDatabase &database) { return database.setSyncState(app, state); });
}
