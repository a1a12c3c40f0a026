// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"

using namespace Qt::StringLiterals;
using Kind = StagedChange::Kind;
using Changes = std::vector<StagedChange>;

class TestHistory final : public QObject
{
    Q_OBJECT

private:
    SharedSimulator m_server;

    static HistoryEntry last(ApplyFixture &f) { return waitFor(f.changeStore.history({}, 0, 1)).value.value(0); }

private slots:
    void init() { QVERIFY2(m_server.simulator, qPrintable(m_server.error)); }

    void anUpdateIsTakenBack()
    {
        ApplyFixture f(m_server);
        f.stageGroup(u"First"_s);
        QVERIFY(f.run());
        const auto key = last(f).target;
        ResourceDraft draft(key.entry, key.id);
        draft.set(u"name"_s, u"Second"_s);
        f.changes.stageUpdate(f.read(key), draft, {f.app(), u"First"_s});
        QVERIFY(f.run());
        const auto inverse = inverseOf(last(f), f.catalog);
        QVERIFY(std::holds_alternative<Changes>(inverse));
        const auto &back = std::get<Changes>(inverse)[0];
        QCOMPARE(back.after.attributes()[u"name"_s].toString(), u"First"_s);
        f.changes.stageUpdate(f.read(key), back.after, {back.app, back.title});
        QVERIFY(f.run());
        QCOMPARE(f.read(key).text(u"name"_s), u"First"_s);
    }

    void whatWasMadeAndDeletedComesBack()
    {
        ApplyFixture f(m_server);
        f.stageGroup(u"Comes and goes"_s);
        QVERIFY(f.run());
        const auto made = last(f);
        const auto gone = std::get<Changes>(inverseOf(made, f.catalog))[0];
        QVERIFY(gone.kind == Kind::Delete);
        f.changes.stageDelete(gone.target, {gone.app, gone.title});
        QVERIFY(f.run());
        QVERIFY(!f.names(ListSource(f.app(), u"betaGroups"_s)).contains(u"Comes and goes"_s));
        const auto deleted = last(f);
        QCOMPARE(deleted.deleted.text(u"name"_s), u"Comes and goes"_s);
        const auto inverse = inverseOf(deleted, f.catalog);
        QVERIFY(std::holds_alternative<Changes>(inverse));
        const auto &again = std::get<Changes>(inverse)[0];
        f.changes.stageCreate(again.after, {again.app, again.title});
        QVERIFY(f.run());
        QCOMPARE(f.names(ListSource(f.app(), u"betaGroups"_s)).count(u"Comes and goes"_s), 1);
    }

    void saysWhyNot()
    {
        HistoryEntry entry;
        entry.change.kind = Kind::Action;
        QVERIFY(!std::get<QString>(inverseOf(entry, m_server.catalog)).isEmpty());
        entry.change.kind = Kind::Update;
        entry.outcome = HistoryEntry::Outcome::Failed;
        QVERIFY(!std::get<QString>(inverseOf(entry, m_server.catalog)).isEmpty());
    }

    void linksAreReversed()
    {
        HistoryEntry entry;
        entry.target = {u"betaGroups"_s, u"1"_s};
        entry.change.kind = Kind::AddLinks;
        entry.change.relationship = u"builds"_s;
        entry.change.linksAfter = {{u"builds"_s, u"2"_s}};
        const auto back = std::get<Changes>(inverseOf(entry, m_server.catalog))[0];
        QVERIFY(back.kind == Kind::RemoveLinks);
        QCOMPARE(back.linksAfter, entry.change.linksAfter);
    }

    void exports()
    {
        HistoryEntry entry;
        entry.title = u"=1+1, \"quoted\""_s;
        entry.at = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
        entry.change.kind = Kind::Update;
        entry.change.after.set(u"name"_s, u"New"_s);
        entry.change.before.set(u"name"_s, u"Old"_s);
        const auto csv = QString::fromUtf8(historyToCsv({entry}));
        QCOMPARE(csv.count(u"\r\n"_s), 2);
        QVERIFY(csv.contains(u"\"'=1+1, \"\"quoted\"\"\""_s));
        QVERIFY(csv.contains(u"\"name\",\"Old\",\"New\""_s));
        const auto array = QJsonDocument::fromJson(historyToJson({entry})).array();
        QCOMPARE(array.at(0)[u"fields"_s][0][u"after"_s].toString(), u"New"_s);
        QCOMPARE(array.at(0)[u"time"_s].toString(), u"2026-01-02T03:04:05Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
