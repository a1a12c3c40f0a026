// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "models/core/resourcetablemodel.h"
#include "models/core/tone.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Resource resource(const QString &entry, const QByteArray &json)
{
    return Resource(entry, QJsonDocument::fromJson(json).object());
}

struct Fixture
{
    int column(const QString &attribute) const
    {
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.attributeOf(i) == attribute)
                return i;
        }
        return -1;
    }
    QVariant cell(int row, const QString &attribute, int role = Qt::DisplayRole) const
    {
        return model.index(row, column(attribute)).data(role);
    }
    Catalog catalog = loadBuiltInCatalog();
    ResourceTableModel model{catalog};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestResourceTableModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyEntryHasColumns()
    {
        Fixture f;
        for (const auto &entry : f.catalog.entries()) {
            f.model.setEntry(entry.key);
            QVERIFY2(f.model.columnCount() >= 1, qPrintable(entry.key));
            QVERIFY2(f.model.secondaryColumns().size() < f.model.columnCount(), qPrintable(entry.key));
            // Where there is anything else to show, a list of ids alone says nothing.
            const auto id = f.model.columnCount() - 1;
            QVERIFY2(id == 0 || f.model.secondaryColumns().contains(id), qPrintable(entry.key));
            f.model.setResources({resource(entry.key, R"({"id":"1","type":"x","attributes":{}})")});
            QCOMPARE(f.model.rowCount(), 1);
        }
    }

    void whatNamesItComesFirst_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("attribute");
        QTest::newRow("apps") << "apps"
                              << "name";
        QTest::newRow("builds") << "builds"
                                << "version";
        QTest::newRow("versions") << "appStoreVersions"
                                  << "versionString";
        QTest::newRow("reviews") << "customerReviews"
                                 << "title";
        QTest::newRow("purchases") << "v2/inAppPurchases"
                                   << "name";
    }

    void whatNamesItComesFirst()
    {
        QFETCH(QString, entry);
        Fixture f;
        f.model.setEntry(entry);
        QTEST(f.model.attributeOf(0), "attribute");
        QVERIFY(!f.model.secondaryColumns().contains(0));
    }

    void kindsAreFormatted()
    {
        Fixture f;
        f.model.setEntry(u"builds"_s);
        f.model.setResources({resource(u"builds"_s, R"({"id":"b1","type":"builds","attributes":{"version":"42",
            "processingState":"VALID","expired":false,"uploadedDate":"2026-03-01T10:20:30-08:00","minOsVersion":null}})")});
        QCOMPARE(f.cell(0, u"processingState"_s), QVariant(u"Valid"_s));
        QCOMPARE(f.cell(0, u"processingState"_s, RecordTableModelBase::RawRole), QVariant(u"VALID"_s));
        QCOMPARE(f.cell(0, u"processingState"_s, RecordTableModelBase::ToneRole), QVariant(int(Tone::Success)));
        QCOMPARE(f.cell(0, u"processingState"_s, Qt::ToolTipRole), QVariant(u"VALID"_s));
        QCOMPARE(f.cell(0, u"expired"_s), QVariant(u"No"_s));
        QCOMPARE(f.cell(0, u"minOsVersion"_s), QVariant(QString()));
        const QDateTime uploaded(QDate(2026, 3, 1), QTime(18, 20, 30), Qt::UTC);
        QCOMPARE(f.cell(0, u"uploadedDate"_s).toDateTime(), uploaded);
        QCOMPARE(f.cell(0, u"uploadedDate"_s, RecordTableModelBase::SortRole).toDateTime(), uploaded);
        QCOMPARE(f.cell(0, QString()), QVariant(u"b1"_s));
        QCOMPARE(f.model.index(0, 0).data(RecordTableModelBase::IdRole), QVariant(u"b1"_s));
    }

    void unknownValuesStayAsTheyCome()
    {
        Fixture f;
        f.model.setEntry(u"builds"_s);
        f.model.setResources(
            {resource(u"builds"_s, R"({"id":"b1","type":"builds","attributes":{"processingState":"ALMOST"}})")});
        QCOMPARE(f.cell(0, u"processingState"_s), QVariant(u"ALMOST"_s));
        QVERIFY(!f.cell(0, u"processingState"_s, RecordTableModelBase::ToneRole).isValid());
    }

    void numbersStandRight()
    {
        Fixture f;
        f.model.setEntry(u"customerReviews"_s);
        const auto alignment = f.model.headerData(f.column(u"rating"_s), Qt::Horizontal, Qt::TextAlignmentRole);
        QVERIFY(alignment.value<Qt::Alignment>() & Qt::AlignRight);
        f.model.setResources({resource(u"customerReviews"_s, R"({"id":"r","type":"customerReviews","attributes":{
            "rating":4,"title":"いいね 👍","body":"one\ntwo","territory":"JPN"}})")});
        QCOMPARE(f.cell(0, u"rating"_s, RecordTableModelBase::SortRole), QVariant(4.0));
        QCOMPARE(f.cell(0, u"body"_s), QVariant(u"one two"_s));
        QCOMPARE(f.cell(0, u"body"_s, RecordTableModelBase::RawRole), QVariant(u"one\ntwo"_s));
        QCOMPARE(f.cell(0, u"territory"_s), QVariant(u"🇯🇵 Japan"_s));
    }

    void resourcesHaveNames()
    {
        QCOMPARE(ResourceTableModel::nameOf(resource(u"apps"_s, R"({"id":"1","attributes":{"name":"Tidepool"}})")),
                 u"Tidepool"_s);
        QCOMPARE(ResourceTableModel::nameOf(resource(u"x"_s, R"({"id":"1","attributes":{"locale":"ja"}})")),
                 u"Japanese"_s);
        QCOMPARE(ResourceTableModel::nameOf(resource(u"x"_s, R"({"id":"only-an-id"})")), u"only-an-id"_s);
    }
};

QTEST_GUILESS_MAIN(TestResourceTableModel)
#include "tst_resourcetablemodel.moc"
