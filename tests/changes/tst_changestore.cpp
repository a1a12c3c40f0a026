// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "api/changes/changeset.h"
#include "api/changes/changestore.h"
#include "tests/store/storefixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

StagedChange someChange(ChangeId id)
{
    StagedChange change;
    change.id = id;
    change.kind = StagedChange::Kind::Update;
    change.target = {u"apps"_s, u"1"_s};
    change.app = change.target;
    change.title = u"Tidewater"_s;
    change.after = ResourceDraft(u"apps"_s, u"1"_s);
    change.after.set(u"sku"_s, u"NEW"_s).link(u"builds"_s, QList<ResourceKey>{{u"builds"_s, u"9"_s}});
    change.before = ResourceDraft(u"apps"_s, u"1"_s);
    change.before.set(u"sku"_s, u"OLD"_s);
    change.stagedAt = QDateTime::fromString(u"2026-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs);
    change.chosen = false;
    ApiError error;
    error.kind = ApiError::Kind::Conflict;
    error.title = u"Refused."_s;
    ErrorItem item;
    item.pointer = u"/data/attributes/sku"_s;
    item.associated.push_back({u"/v1/apps/1"_s, {ErrorItem{.code = u"INNER"_s}}});
    error.items.push_back(item);
    change.error = error;
    change.state = StagedChange::State::Failed;
    return change;
}

HistoryEntry someHistory(const QString &title, const QString &at, HistoryEntry::Outcome outcome)
{
    HistoryEntry entry;
    entry.title = title;
    entry.at = QDateTime::fromString(at, Qt::ISODate);
    entry.change = someChange(1);
    entry.app = {u"apps"_s, title};
    entry.target = entry.change.target;
    entry.method = "PATCH";
    entry.path = u"/v1/apps/1"_s;
    entry.status = 200;
    entry.outcome = outcome;
    return entry;
}

struct Fixture
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"account.work.sqlite"_s);
    QStringList messages;
    QObject context;
    std::unique_ptr<ChangeStore> store;

    bool reopen()
    {
        store.reset();
        store = std::make_unique<ChangeStore>();
        QObject::connect(store.get(), &ChangeStore::message, &context,
                         [this](const QString &text) { messages.append(text); });
        return waitFor(store->open(path)).isGood();
    }
};

} // namespace

class TestChangeStore final : public QObject
{
    Q_OBJECT
private slots:
    void changesComeBackWhole()
    {
        Fixture f;
        QVERIFY(f.reopen());
        const auto change = someChange(7);
        QVERIFY(waitFor(f.store->write({change, someChange(8)}, {})).isGood());
        QVERIFY(waitFor(f.store->write({}, {8})).isGood());
        QVERIFY(f.reopen());
        const auto changes = waitFor(f.store->changes()).value;
        QCOMPARE(changes.size(), std::size_t(1));
        const auto &back = changes.front();
        QCOMPARE(back.id, ChangeId(7));
        QCOMPARE(back.target, change.target);
        QCOMPARE(back.after.attributes(), change.after.attributes());
        QCOMPARE(back.after.links(), change.after.links());
        QCOMPARE(back.before.attributes(), change.before.attributes());
        QCOMPARE(back.stagedAt, change.stagedAt);
        QCOMPARE(back.chosen, false);
        QVERIFY(back.state == StagedChange::State::Failed);
        QCOMPARE(back.error->source(), u"/data/attributes/sku"_s);
        QCOMPARE(back.error->items[0].associated[0].errors[0].code, u"INNER"_s);
        QCOMPARE(waitFor(f.store->lastChangeId()).value, ChangeId(8));
    }

    void aQuestionStaysOpenUntilItIsAnswered()
    {
        Fixture f;
        QVERIFY(f.reopen());
        QVERIFY(waitFor(f.store->write({someChange(7)}, {})).isGood());
        JournalEntry entry;
        entry.change = 7;
        entry.method = "PATCH";
        entry.path = u"/v1/apps/1"_s;
        entry.at = QDateTime::currentDateTimeUtc();
        entry.known = {{u"siblings"_s, QJsonArray{u"1"_s, u"2"_s}}};
        const auto id = waitFor(f.store->asked(entry)).value;
        QVERIFY(id > 0);
        QVERIFY(f.reopen());
        const auto open = waitFor(f.store->openQuestions()).value;
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open[0].known, entry.known);
        QCOMPARE(open[0].change, ChangeId(7));
        QSignalSpy added(f.store.get(), &ChangeStore::historyAdded);
        const auto history = someHistory(u"Tidewater"_s, u"2026-01-01T00:00:00Z"_s, HistoryEntry::Outcome::Applied);
        QVERIFY(waitFor(f.store->answered(id, history, {}, {7})).isGood());
        QCOMPARE(added.size(), 1);
        QVERIFY(added[0][0].value<HistoryEntry>().id > 0);
        QVERIFY(f.reopen());
        QVERIFY(waitFor(f.store->openQuestions()).value.empty());
        QVERIFY(waitFor(f.store->changes()).value.empty());
        QCOMPARE(waitFor(f.store->history({}, 0, 10)).value.size(), 1);
    }

    void historyIsFiltered()
    {
        Fixture f;
        QVERIFY(f.reopen());
        using Outcome = HistoryEntry::Outcome;
        f.store->answered(0, someHistory(u"Tide 100%"_s, u"2026-01-01T00:00:00Z"_s, Outcome::Applied), {}, {});
        f.store->answered(0, someHistory(u"Ledger"_s, u"2026-02-01T00:00:00Z"_s, Outcome::Failed), {}, {});
        f.store->answered(0, someHistory(u"Fernweh"_s, u"2026-03-01T00:00:00Z"_s, Outcome::Unknown), {}, {});
        const auto titles = [&](const HistoryFilter &filter, int offset = 0, int limit = 10) {
            QStringList found;
            for (const auto &entry : waitFor(f.store->history(filter, offset, limit)).value)
                found.append(entry.title);
            return found;
        };
        QCOMPARE(titles({}), (QStringList{u"Fernweh"_s, u"Ledger"_s, u"Tide 100%"_s}));
        QCOMPARE(titles({}, 1, 1), QStringList{u"Ledger"_s});
        QCOMPARE(titles({.text = u"0%"_s}), QStringList{u"Tide 100%"_s});
        QCOMPARE(titles({.text = u"old"_s}).size(), 3); // a value before
        QCOMPARE(titles({.outcome = Outcome::Failed}), QStringList{u"Ledger"_s});
        QCOMPARE(titles({.app = ResourceKey{u"apps"_s, u"Fernweh"_s}}), QStringList{u"Fernweh"_s});
        QCOMPARE(titles({.from = QDateTime::fromString(u"2026-01-15T00:00:00Z"_s, Qt::ISODate),
                         .to = QDateTime::fromString(u"2026-02-15T00:00:00Z"_s, Qt::ISODate)}),
                 QStringList{u"Ledger"_s});
        QCOMPARE(titles({.app = ResourceKey()}), QStringList()); // none without an app
        const auto apps = waitFor(f.store->historyApps()).value;
        QCOMPARE(apps.size(), 3);
        QVERIFY(apps.contains(ResourceKey{u"apps"_s, u"Fernweh"_s}));
    }

    void aDamagedFileIsKeptAside()
    {
        Fixture f;
        QFile file(f.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("this is no database").repeated(1000));
        file.close();
        QVERIFY(f.reopen());
        QTRY_COMPARE(f.messages.size(), 1);
        const auto aside = QDir(f.dir.path()).entryList({u"*.corrupt-*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY(f.messages[0].contains(aside[0]));
    }

    void aNewerFileIsLeftAlone()
    {
        Fixture f;
        QVERIFY(f.reopen());
        f.store.reset();
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(f.path);
            QVERIFY(database.open());
            QSqlQuery(database).exec(u"PRAGMA user_version = 99"_s);
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        QVERIFY(!f.reopen());
        QVERIFY(QFile::exists(f.path));
        QCOMPARE(QDir(f.dir.path()).entryList({u"*corrupt*"_s}), QStringList());
        QVERIFY(waitFor(f.store->asked({})).error.has_value()); // so that nothing is sent
    }
};

QTEST_GUILESS_MAIN(TestChangeStore)
#include "tst_changestore.moc"
