// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "api/changes/changeset.h"
#include "api/changes/changestore.h"
#include "api/changes/secretkeeper.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = StagedChange::Kind;

namespace {

const Catalog &catalog()
{
    static const auto known = loadBuiltInCatalog();
    return known;
}

const QString localizations = u"betaAppLocalizations"_s;
const QString groups = u"betaGroups"_s;
const ResourceKey app{u"apps"_s, u"1"_s};

Resource localization(const QString &id = u"L1"_s)
{
    return Resource(localizations,
                    {{u"type"_s, localizations},
                     {u"id"_s, id},
                     {u"attributes"_s, QJsonObject{{u"description"_s, u"Old"_s}, {u"locale"_s, u"de-DE"_s}}}});
}

ResourceDraft description(const QString &text, const QString &id = u"L1"_s)
{
    ResourceDraft draft(localizations, id);
    draft.set(u"description"_s, text);
    return draft;
}

struct Fixture
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"work.sqlite"_s);
    std::unique_ptr<ChangeStore> store;
    std::unique_ptr<ChangeSet> set;
    SecretKeeper *secrets = nullptr;
    ChangeSet::Context context{app, u"Tidewater"_s};

    bool reopen()
    {
        set.reset();
        store.reset();
        store = std::make_unique<ChangeStore>();
        store->open(path);
        set = std::make_unique<ChangeSet>(catalog(), *store, secrets);
        QSignalSpy loaded(set.get(), &ChangeSet::loaded);
        set->load();
        return loaded.wait();
    }
    Fixture() { reopen(); }

    ResourceKey createGroup(const QString &name = u"Friends"_s)
    {
        ResourceDraft draft(groups);
        draft.set(u"name"_s, name).link(u"app"_s, app);
        return set->stageCreate(draft, context);
    }
    ResourceKey createTester(const ResourceKey &group)
    {
        ResourceDraft draft(u"betaTesters"_s);
        draft.set(u"email"_s, u"a@example.com"_s).link(u"betaGroups"_s, QList<ResourceKey>{group});
        return set->stageCreate(draft, context);
    }
};

} // namespace

class TestChangeSet final : public QObject
{
    Q_OBJECT
private slots:
    void editsOfOneResourceAreOneChange()
    {
        Fixture f;
        QSignalSpy added(f.set.get(), &ChangeSet::added);
        QSignalSpy changed(f.set.get(), &ChangeSet::changed);
        const auto id = f.set->stageUpdate(localization(), description(u"New"_s), f.context);
        QCOMPARE(f.set->stageUpdate(localization(), description(u"Newer"_s), f.context), id);
        QCOMPARE(f.set->count(), 1);
        QCOMPARE(added.size(), 1);
        QCOMPARE(changed.size(), 1);
        const auto field = f.set->stagedField(localization().key(), u"description"_s);
        QCOMPARE(field->before.toString(), u"Old"_s);
        QCOMPARE(field->after.toString(), u"Newer"_s);
        QCOMPARE(f.set->overlaid(localization()).text(u"description"_s), u"Newer"_s);
        QCOMPARE(f.set->overlaid(localization()).text(u"locale"_s), u"de-DE"_s);
        QVERIFY(!f.set->stagedField(localization().key(), u"locale"_s));
    }

    void backToBeforeIsNoChange()
    {
        Fixture f;
        f.set->stageUpdate(localization(), description(u"New"_s), f.context);
        QCOMPARE(f.set->stageUpdate(localization(), description(u"Old"_s), f.context), ChangeId(0));
        QCOMPARE(f.set->count(), 0);
        f.set->undo();
        QCOMPARE(f.set->overlaid(localization()).text(u"description"_s), u"New"_s);
    }

    void undoAndRedo()
    {
        Fixture f;
        QVERIFY(!f.set->canUndo());
        f.set->beginStep(u"Paste"_s);
        f.set->stageUpdate(localization(u"L1"_s), description(u"A"_s, u"L1"_s), f.context);
        f.set->stageUpdate(localization(u"L2"_s), description(u"B"_s, u"L2"_s), f.context);
        f.set->endStep();
        QCOMPARE(f.set->undoText(), u"Paste"_s);
        f.set->stageUpdate(localization(u"L1"_s), description(u"C"_s, u"L1"_s), f.context);
        f.set->undo();
        QCOMPARE(f.set->overlaid(localization()).text(u"description"_s), u"A"_s);
        f.set->undo();
        QCOMPARE(f.set->count(), 0);
        QVERIFY(!f.set->canUndo());
        f.set->redo();
        QCOMPARE(f.set->count(), 2);
        f.set->redo();
        QCOMPARE(f.set->overlaid(localization()).text(u"description"_s), u"C"_s);
        QVERIFY(!f.set->canRedo());
        f.set->undo();
        f.set->stageUpdate(localization(u"L2"_s), description(u"D"_s, u"L2"_s), f.context);
        QVERIFY(!f.set->canRedo());
    }

    void editsOfSomethingNewGoIntoItsCreation()
    {
        Fixture f;
        const auto key = f.createGroup();
        QVERIFY(isTemporary(key));
        const auto group = f.set->created(groups, app).value(0);
        QCOMPARE(group.key(), key);
        ResourceDraft draft(groups, key.id);
        draft.set(u"name"_s, u"Family"_s);
        f.set->stageUpdate(group, draft, f.context);
        QCOMPARE(f.set->count(), 1);
        QCOMPARE(f.set->created(groups).value(0).text(u"name"_s), u"Family"_s);
        QVERIFY(f.set->created(groups, {u"apps"_s, u"2"_s}).isEmpty());
    }

    void takingBackACreationTakesWhatHangsOnIt()
    {
        Fixture f;
        const auto group = f.createGroup();
        f.createTester(group); // survives: a list of groups may be shorter
        ResourceDraft criteria(u"betaRecruitmentCriteria"_s);
        criteria.link(u"betaGroup"_s, group);
        f.set->stageCreate(criteria, f.context);
        f.set->stageAddLinks(group, u"builds"_s, {{u"builds"_s, u"5"_s}}, f.context);
        QCOMPARE(f.set->count(), 4);
        f.set->stageDelete(group, f.context);
        QCOMPARE(f.set->count(), 1);
        QCOMPARE(f.set->changes()[0].after.links()[u"betaGroups"_s], Linkage(QList<ResourceKey>()));
        f.set->undo();
        QCOMPARE(f.set->count(), 4);
    }

    void deletingDropsEditsInTheSameStep()
    {
        Fixture f;
        f.set->stageUpdate(localization(), description(u"New"_s), f.context);
        f.set->stageDelete(localization().key(), f.context);
        QCOMPARE(f.set->count(), 1);
        QVERIFY(f.set->isStagedForDeletion(localization().key()));
        f.set->undo();
        QVERIFY(!f.set->isStagedForDeletion(localization().key()));
        QCOMPARE(f.set->overlaid(localization()).text(u"description"_s), u"New"_s);
    }

    void addedAndRemovedLinksCancelOut()
    {
        Fixture f;
        const ResourceKey group{groups, u"7"_s};
        const ResourceKey a{u"builds"_s, u"a"_s};
        const ResourceKey b{u"builds"_s, u"b"_s};
        f.set->stageAddLinks(group, u"builds"_s, {a, b}, f.context);
        f.set->stageRemoveLinks(group, u"builds"_s, {a}, f.context);
        QCOMPARE(f.set->count(), 1);
        QCOMPARE(f.set->changes()[0].linksAfter, QList<ResourceKey>{b});
        f.set->stageRemoveLinks(group, u"builds"_s, {b}, f.context);
        QCOMPARE(f.set->count(), 0);
    }

    void linksSetBackAreNoChange()
    {
        Fixture f;
        const ResourceKey version{u"appStoreVersions"_s, u"v"_s};
        const ResourceKey a{u"builds"_s, u"a"_s};
        const ResourceKey b{u"builds"_s, u"b"_s};
        f.set->stageLink(version, u"build"_s, a, b, f.context);
        const Resource resource(version.entry, {{u"type"_s, version.entry}, {u"id"_s, version.id}});
        QCOMPARE(f.set->overlaid(resource).relationship(u"build"_s, u"builds"_s).keys, QList<ResourceKey>{b});
        f.set->stageLink(version, u"build"_s, b, a, f.context);
        QCOMPARE(f.set->count(), 0);
    }

    void fieldsAreDiscardedAlone()
    {
        Fixture f;
        auto draft = description(u"New"_s);
        draft.set(u"feedbackEmail"_s, u"x@example.com"_s);
        const auto id = f.set->stageUpdate(localization(), draft, f.context);
        f.set->discardField(id, u"description"_s);
        QCOMPARE(fieldChanges(*f.set->find(id)).size(), 1);
        f.set->discardField(id, u"feedbackEmail"_s);
        QCOMPARE(f.set->count(), 0);
        f.set->undo();
        f.set->undo();
        QCOMPARE(fieldChanges(*f.set->find(id)).size(), 2);
    }

    void whatIsStagedSurvivesTheProgram()
    {
        Fixture f;
        const auto group = f.createGroup();
        const auto tester = f.createTester(group);
        const auto id = f.set->stageUpdate(localization(), description(u"New"_s), f.context);
        f.set->setChosen({id}, false);
        QVERIFY(f.reopen());
        QCOMPARE(f.set->count(), 3);
        QVERIFY(!f.set->find(id)->chosen);
        QCOMPARE(f.set->created(u"betaTesters"_s, group).value(0).key(), tester);
        QVERIFY(f.set->stageUpdate(localization(u"L9"_s), description(u"x"_s, u"L9"_s), f.context) > id);
    }

    void editsBeforeLoadingStay()
    {
        Fixture f;
        f.set->stageUpdate(localization(), description(u"First"_s), f.context);
        f.set.reset();
        f.set = std::make_unique<ChangeSet>(catalog(), *f.store);
        f.set->stageUpdate(localization(u"L2"_s), description(u"Second"_s, u"L2"_s), f.context);
        QSignalSpy loaded(f.set.get(), &ChangeSet::loaded);
        f.set->load();
        QVERIFY(loaded.wait());
        QCOMPARE(f.set->count(), 2);
        QCOMPARE(f.set->overlaid(localization()).text(u"description"_s), u"First"_s);
    }

    void appliedCreationsGiveTheirKeyToOthers()
    {
        Fixture f;
        const auto group = f.createGroup();
        const auto tester = f.createTester(group);
        const ResourceKey real{groups, u"77"_s};
        QSignalSpy replaced(f.set.get(), &ChangeSet::keyReplaced);
        const auto id = f.set->changes()[0].id;
        const auto written = f.set->collect([&] { f.set->applied(id, real); });
        QCOMPARE(written.remove, QList<ChangeId>{id});
        QCOMPARE(written.put.size(), std::size_t(1));
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(f.set->created(u"betaTesters"_s, real).value(0).key(), tester);
        QCOMPARE(f.set->undoText().contains(u"betaGroups"_s), false);
        f.set->undo(); // the tester; the group has gone its own way
        QCOMPARE(f.set->count(), 0);
        QVERIFY(!f.set->canUndo());
        f.set->redo();
        QCOMPARE(f.set->created(u"betaTesters"_s, real).size(), 1);
    }

    void whatIsBeingSentCannotBeUndone()
    {
        Fixture f;
        const auto id = f.set->stageUpdate(localization(), description(u"New"_s), f.context);
        f.set->setState(id, StagedChange::State::Sending);
        QVERIFY(!f.set->canUndo());
        f.set->undo();
        QCOMPARE(f.set->count(), 1);
        f.set->setState(id, StagedChange::State::Staged);
        QVERIFY(f.set->canUndo());
    }

    void secretsNeverReachTheFile()
    {
        SessionSecrets kept;
        Fixture f;
        f.secrets = &kept;
        QVERIFY(f.reopen());
        QString entry;
        QString field;
        for (const auto &info : catalog().entries()) {
            for (const auto &attribute : info.attributes) {
                if (attribute.hint == ValueHint::Secret && attribute.onCreate) {
                    entry = info.key;
                    field = attribute.name;
                }
            }
        }
        QVERIFY(!entry.isEmpty());
        ResourceDraft draft(entry);
        draft.set(field, u"hunter2-hunter2"_s);
        f.set->stageCreate(draft, f.context);
        const auto id = f.set->changes()[0].id;
        ApiError error;
        error.detail = u"'hunter2-hunter2' is too weak"_s;
        f.set->setState(id, StagedChange::State::Failed, error);
        QVERIFY(!f.set->find(id)->error->detail.contains(u"hunter2"_s));
        QVERIFY(f.reopen());
        QTRY_COMPARE(f.set->find(id)->after.attributes()[field].toString(), u"hunter2-hunter2"_s);
        QVERIFY(f.set->find(id)->missingSecrets.isEmpty());
        f.set.reset();
        f.store.reset();
        for (const auto &name : QDir(f.dir.path()).entryList(QDir::Files)) {
            QFile file(f.dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(name));
        }
        f.secrets = nullptr; // as where there is no keychain
        QVERIFY(f.reopen());
        QCOMPARE(f.set->find(id)->missingSecrets, QStringList{field});
    }
};

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
