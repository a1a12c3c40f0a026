// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changestore.h"

#include "api/changes/changedatabase.h"
#include "api/store/databasethread.h"

using namespace Qt::StringLiterals;

struct ChangeStore::Shared
{
    DatabaseThread<ChangeDatabase> thread;
};

ChangeStore::ChangeStore(QObject *parent)
    : QObject(parent)
    , d(new Shared{{this, u"changes"_s, std::make_unique<ChangeDatabase>([this](const QString &text) {
                        QMetaObject::invokeMethod(this, [this, text] { emit message(text); });
                    })}})
{
}

ChangeStore::~ChangeStore()
{
    ApiError closed;
    closed.kind = ApiError::Kind::Aborted;
    closed.title = tr("Cancelled.");
    d->thread.close(closed);
}

ApiReply<ChangeStore::Done> *ChangeStore::open(const QString &filePath)
{
    return d->thread.run<Done>([=](ChangeDatabase &database) { return database.open(filePath); });
}

ApiReply<std::vector<StagedChange>> *ChangeStore::changes()
{
    return d->thread.run<std::vector<StagedChange>>([](ChangeDatabase &database) { return database.changes(); });
}

ApiReply<ChangeStore::Done> *ChangeStore::write(const std::vector<StagedChange> &put, const QList<ChangeId> &remove)
{
    return d->thread.run<Done>([=](ChangeDatabase &database) { return database.write(put, remove); });
}

ApiReply<ChangeId> *ChangeStore::lastChangeId()
{
    return d->thread.run<ChangeId>([](ChangeDatabase &database) { return database.lastChangeId(); });
}

ApiReply<qint64> *ChangeStore::asked(const JournalEntry &entry)
{
    return d->thread.run<qint64>([=](ChangeDatabase &database) { return database.asked(entry); });
}

ApiReply<ChangeStore::Done> *ChangeStore::answered(qint64 journalId, const HistoryEntry &history,
                                                   const std::vector<StagedChange> &put, const QList<ChangeId> &remove)
{
    return d->thread.run<Done>([=, this](ChangeDatabase &database) {
        auto entry = history;
        auto result = database.answered(journalId, &entry, put, remove);
        if (std::holds_alternative<Done>(result))
            QMetaObject::invokeMethod(this, [this, entry] { emit historyAdded(entry); });
        return result;
    });
}

ApiReply<std::vector<JournalEntry>> *ChangeStore::openQuestions()
{
    return d->thread.run<std::vector<JournalEntry>>([](ChangeDatabase &database) { return database.openQuestions(); });
}

ApiReply<QList<HistoryEntry>> *ChangeStore::history(const HistoryFilter &filter, int offset, int limit)
{
    return d->thread.run<QList<HistoryEntry>>(
        [=](ChangeDatabase &database) { return database.history(filter, offset, limit); });
}

ApiReply<QList<ResourceKey>> *ChangeStore::historyApps()
{
    return d->thread.run<QList<ResourceKey>>([](ChangeDatabase &database) { return database.historyApps(); });
}

ApiReply<QList<KeptItem>> *ChangeStore::kept(const QString &drawer)
{
    return d->thread.run<QList<KeptItem>>([=](ChangeDatabase &database) { return database.kept(drawer); });
}

ApiReply<ChangeStore::Done> *ChangeStore::keep(const QString &drawer, const QList<KeptItem> &items)
{
    return d->thread.run<Done>([=](ChangeDatabase &database) { return database.keep(drawer, items); });
}
