// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "models/specification/catalogdiffmodel.h"
#include "models/specification/specificationstore.h"
#include "tests/ui/fakedialogs.h"
#include "ui/specification/specificationcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSpecification : public QObject
{
    Q_OBJECT
private slots:
    void differencesAreRows()
    {
        CatalogDiffModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines({u"added attribute apps.colour: string create update"_s, u"removed resource moons"_s,
                        u"changed operation GET /v1/apps: 200 [limit] -> 200 [limit sort]"_s,
                        u"no longer deprecated resource apps"_s, u"something else"_s});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"apps.colour"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"GET /v1/apps"_s);
        QCOMPARE(model.index(2, 3).data().toString(), u"200 [limit] -> 200 [limit sort]"_s);
        QCOMPARE(model.count(CatalogChange::Kind::Added), 1);
    }

    void builtInAtFirst()
    {
        QTemporaryDir folder;
        SpecificationStore store(folder.path());
        const auto catalog = store.load();
        QVERIFY(store.isBuiltIn());
        QCOMPARE(store.version(), loadBuiltInCatalog().specVersion());
        QVERIFY(store.message().isEmpty());
    }

    void aNewOneIsLookedAtUsedAndTakenBack()
    {
        QTemporaryDir folder;
        FakeDialogs dialogs;
        {
            SpecificationStore store(folder.path());
            store.load();
            QSignalSpy changed(&store, &SpecificationStore::changed);
            SpecificationCard card(store, dialogs);
            card.resize(800, 700);
            card.show();
            dialogs.path = specification();
            card.findChild<QPushButton *>(u"chooseSpecification"_s)->click();
            auto *use = card.findChild<QPushButton *>(u"useSpecification"_s);
            QTRY_VERIFY_WITH_TIMEOUT(use->isVisible(), 60000);
            QVERIFY(store.candidate()->errors.isEmpty());
            QVERIFY(card.findChild<DataTable *>(u"specificationDifferences"_s)->model()->rowCount() > 100);
            use->click();
            QCOMPARE(changed.size(), 1);
            const auto catalog = store.load();
            QVERIFY(!store.isBuiltIn());
            QVERIFY(catalog.entry(u"planets"));
            QVERIFY(store.keptSince().isValid());
        }
        SpecificationStore again(folder.path()); // the next start
        QVERIFY(again.load().entry(u"planets"));
        again.takeBack();
        QVERIFY(again.load().entry(u"apps"));
        QVERIFY(again.isBuiltIn());
    }

    void aBrokenOneSaysWhere()
    {
        QTemporaryDir folder;
        SpecificationStore store(folder.path());
        store.load();
        QFile good(specification());
        QVERIFY(good.open(QIODevice::ReadOnly));
        auto bytes = good.readAll();
        bytes.replace("/v1/planets/{id}\"", "/v1/planets/{id}/strange/way\"");
        const auto path = folder.filePath(u"broken.json"_s);
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(bytes) == bytes.size());
        broken.close();
        for (const auto &[file, word] :
             {std::pair(path, u"/v1/planets"_s), std::pair(folder.filePath(u"absent.json"_s), u"read"_s)}) {
            store.read(file);
            QTRY_VERIFY_WITH_TIMEOUT(!store.isReading(), 60000);
            QVERIFY(store.candidate()->catalog.isEmpty());
            QVERIFY2(store.candidate()->errors.join(u'\n').contains(word),
                     qPrintable(store.candidate()->errors.join(u'\n')));
            QVERIFY(!store.use());
        }
        FakeDialogs dialogs;
        SpecificationCard card(store, dialogs);
        QVERIFY(!card.findChild<Banner *>()->message().isEmpty());
    }

    void anArchiveIsExplained()
    {
        QTemporaryDir folder;
        SpecificationStore store(folder.path());
        store.load();
        QFile zip(folder.filePath(u"openapi.zip"_s));
        QVERIFY(zip.open(QIODevice::WriteOnly));
        zip.write("PK\3\4");
        zip.close();
        store.read(zip.fileName());
        QTRY_VERIFY(!store.isReading());
        QVERIFY(store.candidate()->errors.first().contains(u"ZIP"_s));
    }

    void aKeptOneThatNoLongerLoadsGivesWay()
    {
        QTemporaryDir folder;
        QFile kept(folder.filePath(u"specification.json"_s));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("{\"format\": 999999}");
        kept.close();
        SpecificationStore store(folder.path());
        QVERIFY(store.load().entry(u"apps"));
        QVERIFY(store.isBuiltIn());
        QVERIFY(store.message().contains(u"built-in"_s));
    }

private:
    static QString specification() { return QStringLiteral(PLANETS); }
};

QTEST_MAIN(TestSpecification)
#include "tst_specification.moc"
