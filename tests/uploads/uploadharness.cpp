// SPDX-License-Identifier: GPL-3.0-or-later
// One session of the program without its window, to be killed while it uploads, or to be weighed.
//     upload-harness BASE-URL KEY-FILE KEY-ID ISSUER-ID WORK-FILE SET-ID FILE DEATH
// Stages FILE for a screenshot set if nothing is staged, and applies. Kills itself once the progress numbered DEATH has
// been noted; never when that is 0. Prints by how many KiB its memory grew at most.
#include "api/auth/apikey.h"
#include "api/catalog/builtincatalog.h"
#include "tests/models/accountfixture.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// A line of /proc/self/status, in KiB; -1 where there is none.
qint64 memory(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

struct Session
{
    AccountFixture &account;
    int death = 0;
    qint64 before = memory("VmRSS:");
    QJsonObject seen;
    int progress = 0;

    void onChanged(const StagedChange &change)
    {
        if (change.progress == seen)
            return;
        seen = change.progress;
        // What has been noted is on disk once this is answered; and some have not got that far.
        if (++progress != death)
            return;
        if (death % 2 == 0)
            std::raise(SIGKILL);
        account.changeStore.lastChangeId()->then(
            &account.apply, [](ChangeId) { std::raise(SIGKILL); }, [](const ApiError &) {});
    }
    void begin(const QString &setId, const QString &file)
    {
        if (account.changes.count() == 0) {
            ResourceDraft draft(u"appScreenshots"_s);
            draft.link(u"appScreenshotSet"_s, ResourceKey{u"appScreenshotSets"_s, setId});
            account.changes.stageUpload(draft, file, {});
        }
        if (!account.apply.start())
            QCoreApplication::exit(4);
    }
    void end()
    {
        std::printf("%lld\n", static_cast<long long>(memory("VmHWM:") - before));
        for (const auto &item : account.apply.items()) {
            if (item.error)
                std::fprintf(stderr, "%s\n", qPrintable(item.error->title));
        }
        QCoreApplication::exit(account.changes.count() == 0 ? 0 : 3);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 9)
        return 2;
    const auto catalog = loadBuiltInCatalog();
    auto key = std::get<ApiKey>(readApiKey(arguments[2]));
    key.keyId = arguments[3];
    key.issuerId = arguments[4];
    AccountFixture account(catalog, key, AccountFixture::optionsFor(QUrl(arguments[1])), QString(), arguments[5]);
    Session session{.account = account, .death = arguments[8].toInt()};
    QObject::connect(&account.changes, &ChangeSet::changed, &account.apply,
                     [&](const StagedChange &change) { session.onChanged(change); });
    QObject::connect(&account.apply, &ApplyJob::finished, &account.apply, [&] { session.end(); });
    QObject::connect(
        &account.changes, &ChangeSet::loaded, &account.apply, [&] { session.begin(arguments[6], arguments[7]); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
