// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "models/core/tone.h"
#include "models/explorer/attributetreemodel.h"
#include "models/explorer/entrytreemodel.h"
#include "models/explorer/explorerplace.h"
#include "models/explorer/explorerroutes.h"
#include "models/explorer/relationshipmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

static Resource resource(const QString &entry, const QByteArray &json)
{
    return Resource(entry, QJsonDocument::fromJson(json).object());
}

static QStringList keysBelow(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        if (const auto key = index.data(EntryTreeModel::KeyRole).toString(); !key.isEmpty())
            keys.append(key);
        keys += keysBelow(model, index);
    }
    return keys;
}

class TestExplorerModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void treeHoldsEveryEntryOnce()
    {
        EntryTreeModel model(m_catalog);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto keys = keysBelow(model);
        QCOMPARE(keys.size(), qsizetype(m_catalog.entries().size()));
        keys.removeDuplicates();
        QCOMPARE(keys.size(), qsizetype(m_catalog.entries().size()));
        for (const auto &entry : m_catalog.entries())
            QCOMPARE(model.indexOf(entry.key).data(EntryTreeModel::KeyRole).toString(), entry.key);
        QVERIFY(!model.indexOf(u"nothing"_s).isValid());
    }

    void treeIsSearched()
    {
        EntryTreeModel model(m_catalog);
        EntryTreeFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setFilterText(u"customerReviews"_s);
        QVERIFY(keysBelow(filter).contains(u"customerReviews"_s));
        QVERIFY(!keysBelow(filter).contains(u"builds"_s));
        filter.setFilterText({});
        QCOMPARE(keysBelow(filter).size(), qsizetype(m_catalog.entries().size()));
    }

    /// Whatever some request can read is found by walking: from an app, or from a list of its own.
    void everythingReadableIsWalkedTo()
    {
        QStringList reached{u"apps"_s};
        for (const auto &entry : m_catalog.entries()) {
            if (entry.crud.contains(u'L') || documentOperation(m_catalog, entry.key))
                reached.append(entry.key);
        }
        for (qsizetype at = 0; at < reached.size(); ++at) {
            RelationshipModel model(m_catalog);
            // Every relationship is set, so that it shows where it leads.
            QJsonObject relationships;
            const auto *entry = m_catalog.entry(reached[at]);
            for (const auto &relationship : entry->relationships) {
                const auto *target = m_catalog.entry(relationship.target);
                const QJsonObject one{{u"type"_s, target ? target->type : relationship.target}, {u"id"_s, u"1"_s}};
                relationships.insert(relationship.name,
                                     QJsonObject{{u"data"_s, relationship.toMany ? QJsonValue(QJsonArray{one}) : one}});
            }
            model.setResource(Resource(
                entry->key, {{u"type"_s, entry->type}, {u"id"_s, u"1"_s}, {u"relationships"_s, relationships}}));
            for (int row = 0; row < model.rowCount(); ++row) {
                if (const auto &each = model.rowAt(row);
                    each.reachable && !reached.contains(each.target) && m_catalog.entry(each.target))
                    reached.append(each.target);
            }
        }
        QStringList lost;
        for (const auto &entry : m_catalog.entries()) {
            if (!reached.contains(entry.key) && (entry.crud.contains(u'G') || !routesTo(m_catalog, entry.key).empty()))
                lost.append(entry.key);
        }
        QCOMPARE(lost, QStringList());
    }

    void filtersKnowDatesAndBooleans()
    {
        const auto kindOf = [this](const QString &path, const QString &name) {
            const auto *operation = m_catalog.operation(HttpMethod::Get, path);
            return valueKindOf(m_catalog, *operation, *operation->parameter(name));
        };
        QCOMPARE(kindOf(u"/v1/salesReports"_s, u"filter[reportDate]"_s), ValueKind::Date);
        QCOMPARE(kindOf(u"/v1/webhooks/{id}/deliveries"_s, u"filter[createdDateLessThan]"_s), ValueKind::DateTime);
        QCOMPARE(kindOf(u"/v1/nominations"_s, u"filter[hasInAppEvents]"_s), ValueKind::Boolean);
        QCOMPARE(kindOf(u"/v1/apps"_s, u"filter[bundleId]"_s), ValueKind::String);
        const auto *apps = listOperation(m_catalog, u"apps"_s);
        QVERIFY(limitsOf(*apps).size() > 3);
        for (const auto *filter : filtersOf(*apps))
            QVERIFY(!filter->name.startsWith(u"limit"_s) && !filter->name.startsWith(u"fields"_s));
    }

    void reportsAndMetricsHavePlaces()
    {
        QVERIFY(!listOperation(m_catalog, {ResourceKey{u"apps"_s, u"1"_s}, u"perfPowerMetrics"_s}));
        const auto *power = documentOperation(m_catalog, {ResourceKey{u"apps"_s, u"1"_s}, u"perfPowerMetrics"_s});
        QVERIFY(power);
        const auto place = documentPlace(*power, {u"apps"_s, u"4 2"_s});
        const auto request = documentRequest(m_catalog, place);
        QCOMPARE(request.path, u"/v1/apps/4%202/perfPowerMetrics"_s);
        QCOMPARE(request.accept, QByteArray("application/vnd.apple.xcode-metrics+json"));
        QCOMPARE(request.kind, DocumentKind::PowerMetrics);
        const auto *prices = documentOperation(m_catalog, {ResourceKey{u"apps"_s, u"1"_s}, u"appPricePoints"_s});
        QCOMPARE(documentPlace(*prices, {u"apps"_s, u"1"_s}).mediaType, QByteArray("text/csv"));
        QVERIFY(!documentOperation(m_catalog, u"apps"_s));
        QCOMPARE(documentationUrl(HttpMethod::Delete, u"/v1/apps/{id}/relationships/betaTesters"_s).fileName(),
                 u"delete-v1-apps-_id_-relationships-betaTesters"_s);
    }

    void listsAndTheirQuestions()
    {
        const auto *apps = listOperation(m_catalog, u"apps"_s);
        QVERIFY(apps);
        QVERIFY(sortsOf(*apps).contains(u"-name"_s));
        QVERIFY(includesOf(*apps).contains(u"builds"_s));
        QCOMPARE(pageSizeOf(*apps), 200);
        QVERIFY(missingFilters(*apps, {}).empty());
        const auto *reviews = listOperation(m_catalog, {ResourceKey{u"apps"_s, u"1"_s}, u"customerReviews"_s});
        QVERIFY(reviews);
        QCOMPARE(reviews->path, u"/v1/apps/{id}/customerReviews"_s);
        QVERIFY(!listOperation(m_catalog, u"customerReviews"_s));
        const auto *nominations = listOperation(m_catalog, u"nominations"_s);
        QVERIFY(nominations);
        QCOMPARE(missingFilters(*nominations, {}).size(), std::size_t(1));
        QVERIFY(missingFilters(*nominations, Query().filter(u"state"_s, u"DRAFT"_s)).empty());
        ParameterInfo parameter;
        parameter.name = u"filter[appStoreVersions.platform]"_s;
        QCOMPARE(parameterTitle(parameter), u"App Store Versions Platform"_s);
    }

    void everyEntryCanBeReachedOrSaysWhyNot()
    {
        int unreachable = 0;
        for (const auto &entry : m_catalog.entries()) {
            const bool lists = entry.hasCollection && listOperation(m_catalog, entry.key);
            if (!lists && routesTo(m_catalog, entry.key).empty())
                ++unreachable;
        }
        // Answers of their own POST, metrics, and what lives inside other documents only.
        QVERIFY2(unreachable < 40, qPrintable(QString::number(unreachable)));
        const auto routes = routesTo(m_catalog, u"customerReviews"_s);
        QVERIFY(std::any_of(routes.begin(), routes.end(), [](const auto &route) {
            return route.owner == "apps"_L1 && route.relationship == "customerReviews"_L1 && route.toMany;
        }));
    }

    void attributesAreATree()
    {
        AttributeTreeModel model(m_catalog);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        // Slashes are escaped for moc: in a raw string of several lines it takes two of them for a comment.
        model.setResource(resource(u"builds"_s, R"({"id":"b1","attributes":{"version":"42","processingState":"VALID",
            "iconAssetToken":{"templateUrl":"https:\/\/example.com/{w}x{h}.png","width":1024,"height":1024},
            "somethingNew":["x","y"],"odd":null}})"));
        const auto find = [&model](const QString &name) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, 0).data().toString() == name)
                    return model.index(row, AttributeTreeModel::Value);
            }
            return QModelIndex();
        };
        QCOMPARE(find(u"ID"_s).data().toString(), u"b1"_s);
        const auto state = find(u"Processing State"_s);
        QCOMPARE(state.data().toString(), u"Valid"_s);
        QCOMPARE(state.data(AttributeTreeModel::RawRole).toString(), u"VALID"_s);
        QCOMPARE(state.data(AttributeTreeModel::ToneRole).toInt(), int(Tone::Success));
        const auto icon = find(u"Icon Asset Token"_s);
        QCOMPARE(model.rowCount(icon.siblingAtColumn(0)), 3);
        QVERIFY(icon.data(AttributeTreeModel::RawRole).toString().contains(u"templateUrl"_s));
        QCOMPARE(model.rowCount(find(u"Something New"_s).siblingAtColumn(0)), 2);
        model.setResource({});
        QCOMPARE(model.rowCount(), 1);
    }

    void addressesSecretsAndData()
    {
        AttributeTreeModel model(m_catalog);
        const QByteArray data(4000, 'A');
        auto json = QByteArray("{'id':'c','attributes':{'certificateContent':'DATA','link':'https://example.com/a'}}");
        model.setResource(resource(u"certificates"_s, json.replace('\'', '"').replace("DATA", data)));
        bool shortened = false, linked = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto value = model.index(row, AttributeTreeModel::Value);
            if (value.data(AttributeTreeModel::RawRole).toString().size() == data.size())
                shortened = value.data().toString().size() < 60;
            if (value.data(AttributeTreeModel::UrlRole).toUrl() == QUrl(u"https://example.com/a"_s))
                linked = true;
        }
        QVERIFY(shortened);
        QVERIFY(linked);
    }

    void relationshipsLeadOn()
    {
        RelationshipModel model(m_catalog);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResource(resource(u"builds"_s, R"({"type":"builds","id":"b1","relationships":{
            "app":{"data":{"type":"apps","id":"7"}},"individualTesters":{"data":[{"type":"betaTesters","id":"t1"}],
            "meta":{"paging":{"total":12,"limit":10}}}}})"));
        const auto rowOf = [&model](const QString &name) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.rowAt(row).id == name)
                    return row;
            }
            return -1;
        };
        const int app = rowOf(u"app"_s);
        QVERIFY(app >= 0);
        QCOMPARE(model.index(app, 1).data().toString(), u"7"_s);
        QCOMPARE(model.placeOf(app).entry, u"apps"_s);
        const int testers = rowOf(u"individualTesters"_s);
        QCOMPARE(model.rowAt(testers).data.total, std::optional(12));
        const auto place = model.placeOf(testers);
        QCOMPARE(place.kind, ExplorerPlace::Kind::Related);
        QCOMPARE(place.key, (ResourceKey{u"builds"_s, u"b1"_s}));
        const int bundles = rowOf(u"buildBundles"_s);
        QVERIFY(bundles >= 0);
        QCOMPARE(model.placeOf(bundles).kind, ExplorerPlace::Kind::Included);
    }

    void historyGoesBackAndForward()
    {
        ExplorerHistory history;
        history.visit(ExplorerPlace::collection(u"apps"_s, u"Apps"_s));
        QVERIFY(!history.canGoBack());
        auto builds = ExplorerPlace::collection(u"builds"_s, u"Builds"_s);
        builds.origin = history.shared();
        history.visit(builds);
        QCOMPARE(history.trail().size(), std::size_t(2));
        QCOMPARE(history.back().entry, u"apps"_s);
        QVERIFY(history.canGoForward());
        auto changed = history.current();
        changed.selected = u"42"_s;
        history.change(changed);
        QCOMPARE(history.forward().entry, u"builds"_s);
        QCOMPARE(history.back().selected, u"42"_s);
        history.visit(ExplorerPlace::collection(u"users"_s, u"Users"_s));
        QVERIFY(!history.canGoForward());
        for (int i = 0; i < 500; ++i)
            history.visit(ExplorerPlace::collection(QString::number(i), {}));
        QCOMPARE(history.current().entry, u"499"_s);
    }

private:
    Catalog m_catalog = loadBuiltInCatalog();
};

QTEST_GUILESS_MAIN(TestExplorerModels)
#include "tst_explorermodels.moc"
