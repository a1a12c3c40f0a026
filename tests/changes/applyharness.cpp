// SPDX-License-Identifier: GPL-3.0-or-later
// One session of the program without its window, to be killed at any moment: stages a plan, or applies what is staged.
//     apply-harness stage|apply BASE-URL KEY-FILE KEY-ID ISSUER-ID WORK-FILE [COUNT | DIE]
// COUNT changes are staged. With DIE 1 the session kills itself at the first journal point of a change at which no
// session died yet: before the request's row, between row and request, between answer and record, after the record.
#include "api/auth/apikey.h"
#include "api/catalog/builtincatalog.h"
#include "tests/changes/applyfixture.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Session
{
    Catalog catalog = loadBuiltInCatalog();
    ApiKey key;
    std::unique_ptr<AccountFixture> account;
    QFile deaths; ///< one line for each journal point at which a session died; not open: none does

    void point(char kind, ChangeId change)
    {
        const auto line = kind + QByteArray::number(change) + '\n';
        if (!deaths.isOpen() || m_known.contains(line))
            return;
        deaths.write(line);
        deaths.flush();
        std::raise(SIGKILL);
    }
    void readDeaths()
    {
        deaths.open(QIODevice::ReadWrite);
        while (!deaths.atEnd())
            m_known.insert(deaths.readLine());
    }

private:
    QSet<QByteArray> m_known;
};

ResourceDraft group(const QString &name, const ResourceKey &app)
{
    ResourceDraft draft(u"betaGroups"_s);
    draft.set(u"name"_s, name).link(u"app"_s, app);
    return draft;
}

/// Of COUNT changes: 7 in 20 groups and as many testers in them, 3 in 20 new names, 3 in 20 deletions.
int stage(AccountFixture &account, int count)
{
    const auto app = waitFor(account.resources.list(u"apps"_s)).value.first().key();
    const auto edits = count * 3 / 20;
    for (int i = 0; i < edits; ++i) {
        const auto old = waitFor(account.writer.create(group(u"Old %1"_s.arg(i), app))).value.first();
        const auto gone = waitFor(account.writer.create(group(u"Gone %1"_s.arg(i), app))).value.first();
        ResourceDraft draft(old.entry(), old.id());
        draft.set(u"name"_s, u"Renamed %1"_s.arg(i));
        account.changes.stageUpdate(old, draft, {app, old.id()});
        account.changes.stageDelete(gone.key(), {app, gone.id()});
    }
    for (int i = 0; i < (count - 2 * edits) / 2; ++i) {
        const auto key = account.changes.stageCreate(group(u"New %1"_s.arg(i), app), {app, u"New"_s});
        ResourceDraft tester(u"betaTesters"_s);
        tester.set(u"email"_s, u"new%1@example.com"_s.arg(i)).link(u"betaGroups"_s, QList<ResourceKey>{key});
        account.changes.stageCreate(tester, {app, u"Tester"_s});
    }
    // In the order of the calls: once this is answered, what was staged is on disk.
    return waitFor(account.changeStore.lastChangeId()).isGood() ? 0 : 1;
}

int apply(Session &session)
{
    auto &account = *session.account;
    QObject::connect(&account.apply, &ApplyJob::itemChanged, &account.apply, [&](int row) {
        const auto &item = account.apply.items()[std::size_t(row)];
        if (item.state == ApplyJob::Item::State::Checking)
            session.point('a', item.change);
        else if (item.state == ApplyJob::Item::State::Sending)
            session.point('b', item.change);
    });
    QObject::connect(&account.changes, &ChangeSet::removed, &account.apply,
                     [&](ChangeId id) { session.point('c', id); });
    QObject::connect(&account.changeStore, &ChangeStore::historyAdded, &account.apply,
                     [&](const HistoryEntry &entry) { session.point('d', entry.change.id); });
    QObject::connect(&account.apply, &ApplyJob::finished, &account.apply,
                     [&] { QCoreApplication::exit(account.changes.count() == 0 ? 0 : 3); });
    const auto begin = [&] {
        if (!account.apply.start())
            QCoreApplication::exit(account.changes.count() == 0 ? 0 : 4);
    };
    QObject::connect(&account.changes, &ChangeSet::loaded, &account.apply, begin, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 8)
        return 2;
    Session session;
    session.key = std::get<ApiKey>(readApiKey(arguments[3]));
    session.key.keyId = arguments[4];
    session.key.issuerId = arguments[5];
    session.account = std::make_unique<AccountFixture>(
        session.catalog, session.key, AccountFixture::optionsFor(QUrl(arguments[2])), QString(), arguments[6]);
    const auto number = arguments[7].toInt();
    if (arguments[1] == "stage"_L1)
        return stage(*session.account, number);
    session.deaths.setFileName(arguments[6] + u".deaths"_s);
    if (number > 0)
        session.readDeaths();
    return apply(session);
}
