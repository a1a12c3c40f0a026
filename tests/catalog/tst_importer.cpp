// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalogdiff.h"
#include "api/catalog/catalogreader.h"
#include "api/catalog/catalogwriter.h"
#include "api/catalog/openapiimporter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString planetsFile()
{
    return QFINDTESTDATA("data/planets.json");
}

/// Sets, or with an undefined value removes, what a path of keys and list indexes leads to.
QJsonValue changed(const QJsonValue &json, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const auto key = path.takeFirst();
    if (json.isArray()) {
        auto array = json.toArray();
        const auto index = key == "+"_L1 ? array.size() : key.toInt();
        if (index == array.size())
            array.append(QJsonValue());
        const auto inner = changed(array[index], path, value);
        if (inner.isUndefined())
            array.removeAt(index);
        else
            array[index] = inner;
        return array;
    }
    auto object = json.toObject();
    const auto inner = changed(object[key], path, value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object[key] = inner;
    return object;
}

/// `value` is JSON text; empty removes.
QByteArray mutated(const QByteArray &spec, const QString &path, const QByteArray &value)
{
    const auto wrapped = QJsonDocument::fromJson("[" + value + "]").array();
    const auto json = changed(QJsonDocument::fromJson(spec).object(), path.split(u' '),
                              wrapped.isEmpty() ? QJsonValue(QJsonValue::Undefined) : wrapped.first());
    return QJsonDocument(json.toObject()).toJson();
}

/// The enum and the filter that takes its values.
QByteArray withHugePlanets(const QByteArray &spec)
{
    const auto more = mutated(spec, u"components schemas Size enum +"_s, "\"HUGE\"");
    return mutated(more, u"paths /v1/planets get parameters 1 schema items enum +"_s, "\"HUGE\"");
}

} // namespace

/// The importer on a small specification of planets and moons: what it accepts, what it refuses and what it reports.
class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void importsTheSmallSpecification();
    void writesTheSameBytesEveryTime();
    void readsBackWhatItWrote();
    void brokenRulesNameThePlace_data();
    void brokenRulesNameThePlace();
    void exceptionsAreRecorded();
    void reportsTheDifference();
    void toolExplainsItself_data();
    void toolExplainsItself();
    void toolImportsAndCompares();
};

void TestImporter::importsTheSmallSpecification()
{
    const auto result = importOpenApi(fileContent(planetsFile()));
    QVERIFY2(result.data, qPrintable(result.errors.join(u'\n')));
    const auto catalog = CatalogReader::build(*result.data);
    QCOMPARE(catalog.operations().size(), std::size_t(9));
    const auto *planets = catalog.entry(u"planets");
    QCOMPARE(planets->crud, u"LGCUD"_s);
    QVERIFY(planets->attribute(u"name")->requiredOnCreate);
    QVERIFY(!planets->attribute(u"size")->requiredOnCreate);
    QVERIFY(planets->relationship(u"moons")->linkagePatch);
    QCOMPARE(catalog.operation(HttpMethod::Get, u"/v1/planets/{id}/moons")->target, u"moons"_s);
}

void TestImporter::writesTheSameBytesEveryTime()
{
    const auto spec = fileContent(planetsFile());
    const auto first = writeCatalog(*importOpenApi(spec).data);
    QCOMPARE(writeCatalog(*importOpenApi(spec).data), first);
}

void TestImporter::readsBackWhatItWrote()
{
    const auto text = writeCatalog(*importOpenApi(fileContent(planetsFile())).data);
    QString error;
    const auto data = CatalogReader::readData(text, &error);
    QVERIFY2(data, qPrintable(error));
    QCOMPARE(writeCatalog(*data), text);
}

void TestImporter::brokenRulesNameThePlace_data()
{
    QTest::addColumn<QString>("path"); // in the document, keys apart by spaces
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *path, const char *value, const char *place, const char *rule) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(value) << QString::fromLatin1(place)
                            << QString::fromLatin1(rule);
    };
    row("path too deep", "paths /v1/planets/{id}/moons/{moon}", "{}", "/v1/planets/{id}/moons/{moon}", "a path is");
    row("path without version", "paths /planets", "{}", "/planets", "a path is");
    row("id is a number", "paths /v1/moons/{id} parameters 0 schema type", "\"integer\"", "/v1/moons/{id}",
        "path parameter is `id`");
    row("id missing", "paths /v1/moons/{id} parameters", "", "/v1/moons/{id}", "path parameter is `id`");
    row("unknown method", "paths /v1/planets put", "{}", "PUT /v1/planets", "methods are");
    row("other tag", "paths /v1/planets get tags 0", "\"Stars\"", "GET /v1/planets", "tag is the collection");
    row("answer of another type", "components schemas MoonResponse properties data $ref",
        "\"#/components/schemas/Planet\"", "GET /v1/moons/{id}", "type of the answer");
    row("request of another type", "components schemas PlanetCreateRequest properties data properties type enum 0",
        "\"moons\"", "POST /v1/planets", "type of the request");
    row("collection without resource", "paths /v1/stars/{id}",
        R"({"parameters":[{"name":"id","in":"path","schema":{"type":"string"}}]})", "/v1/stars/{id}",
        "one resource schema");
    row("two resources of one version", "components schemas Planetoid",
        R"({"type":"object","properties":{"type":{"enum":["planets"]},"id":{"type":"string"}}})", "/v1/planets",
        "one resource schema");
    row("suffix is not the version", "paths /v2/moons/{id}",
        R"({"parameters":[{"name":"id","in":"path","schema":{"type":"string"}}]})", "/v2/moons/{id}",
        "suffix of the schema");
    row("segment is no relationship", "components schemas Planet properties relationships properties moons", "",
        "/v1/planets/{id}/moons", "is a relationship of Planet");
    row("related of another type",
        "components schemas Planet properties relationships properties moons properties data items properties type "
        "enum 0",
        "\"planets\"", "GET /v1/planets/{id}/moons", "target is that of the relationship");
    row("linkage of another arity", "components schemas PlanetMoonsLinkagesRequest properties data",
        R"({"type":"object","properties":{"type":{"enum":["moons"]},"id":{"type":"string"}}})",
        "PATCH /v1/planets/{id}/relationships/moons", "target is that of the relationship");
    row("list without limit", "paths /v1/planets/{id}/relationships/moons get parameters 0", "",
        "GET /v1/planets/{id}/relationships/moons", "a list has `limit`");
    row("list without paging", "components schemas PlanetsResponse properties meta", "", "GET /v1/planets",
        "a list has `limit`");
    row("single with meta", "components schemas MoonResponse properties meta",
        R"({"$ref":"#/components/schemas/PagingInformation"})", "GET /v1/moons/{id}", "a single answer has");
    row("unusual error status", "paths /v1/moons/{id} get responses 418",
        R"({"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}})",
        "GET /v1/moons/{id}", "error statuses follow");
    row("error of another shape", "paths /v1/moons/{id} get responses 404 content application/json schema $ref",
        "\"#/components/schemas/Moon\"", "GET /v1/moons/{id}", "ErrorResponse");
    row("optional body", "paths /v1/planets post requestBody required", "false", "POST /v1/planets",
        "request body is JSON and required");
    row("body not JSON", "paths /v1/planets post requestBody content text/plain", "{}", "POST /v1/planets",
        "request body is JSON and required");
    row("list not joined", "paths /v1/planets get parameters 0 explode", "true", "GET /v1/planets", "joined by commas");
    row("create: nullable but required",
        "components schemas PlanetCreateRequest properties data properties attributes properties name nullable", "true",
        "POST /v1/planets name", "nullable means not required");
    row("update: not nullable",
        "components schemas PlanetUpdateRequest properties data properties attributes properties name nullable",
        "false", "PATCH /v1/planets/{id} name", "optional and nullable");
    row("update: required", "components schemas PlanetUpdateRequest properties data properties attributes required",
        R"(["name"])", "PATCH /v1/planets/{id} name", "optional and nullable");
    row("answer: nullable", "components schemas Planet properties attributes properties name nullable", "true",
        "Planet.name", "no attribute of a resource is nullable");
    row("answer: required", "components schemas Planet properties attributes required", R"(["name"])", "Planet",
        "no attribute of a resource is required");
    row("request with another enum",
        "components schemas PlanetUpdateRequest properties data properties attributes properties size",
        R"({"type":"string","nullable":true,"enum":["TINY"]})", "PATCH /v1/planets/{id} size",
        "values of an enum are the same");
    row("request with another type",
        "components schemas PlanetUpdateRequest properties data properties attributes properties name type",
        "\"boolean\"", "PATCH /v1/planets/{id} name", "type is the same");
    row("relationship to nothing",
        "components schemas Moon properties relationships properties planet properties data properties type enum 0",
        "\"stars\"", "Moon.planet", "one target type");
    row("included not told apart", "components schemas PlanetResponse properties included items discriminator", "",
        "GET /v1/planets/{id}", "told apart by `type`");
    row("included twice the same type", "components schemas PlanetResponse properties included items oneOf +",
        R"({"$ref":"#/components/schemas/Moon"})", "GET /v1/planets/{id}", "two schemas of one type");
    row("limit of what is not included", "paths /v1/planets get parameters 7 name", "\"limit[rings]\"",
        "GET /v1/planets", "`limit[..]` names");
    row("fields of a stranger", "paths /v1/planets get parameters 4 name", "\"fields[stars]\"", "GET /v1/planets",
        "`fields[..]` names");
    row("include without data", "components schemas Moon properties relationships properties planet properties data",
        "", "GET /v1/moons/{id}", "carry data");
    row("parameter in the header", "paths /v1/planets get parameters 0 in", "\"header\"", "GET /v1/planets",
        "query parameters only");
    row("enum value with a space", "components schemas Size enum 0", "\"VERY SMALL\"", "Planet.size", "have no spaces");
    row("links without a path", "components schemas Moon properties relationships properties planet properties links",
        R"({"$ref":"#/components/schemas/RelationshipLinks"})", "moons.planet", "carries links exactly when");
}

void TestImporter::brokenRulesNameThePlace()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QString, place);
    QFETCH(QString, rule);
    const auto result = importOpenApi(mutated(fileContent(planetsFile()), path, value));
    QVERIFY(!result.data);
    const auto found = std::any_of(result.errors.begin(), result.errors.end(), [&](const QString &error) {
        return error.startsWith(place + ": "_L1) && error.contains(rule);
    });
    QVERIFY2(found, qPrintable(result.errors.join(u'\n')));
}

void TestImporter::exceptionsAreRecorded()
{
    auto spec = fileContent(planetsFile());
    spec = mutated(spec, u"paths /v1/planets get parameters 5 schema maximum"_s, "8000");
    spec = mutated(spec, u"paths /v1/planets/{id} delete responses 202"_s, "{}");
    spec = mutated(spec, u"paths /v1/planets/{id} delete deprecated"_s, "true");
    spec = mutated(spec, u"paths /v1/moons/{id} get parameters 1"_s, ""); // no fields[planets]
    const auto result = importOpenApi(spec);
    QVERIFY2(result.data, qPrintable(result.errors.join(u'\n')));
    QCOMPARE(result.notes, QStringList(u"GET /v1/moons/{id}: has no fields[planets]"_s));
    QString error;
    const auto catalog = CatalogReader::read(writeCatalog(*result.data), {}, &error);
    QVERIFY2(catalog, qPrintable(error));
    QCOMPARE(catalog->operation(HttpMethod::Get, u"/v1/planets")->parameter(u"limit")->maximum, 8000);
    const auto *remove = catalog->operation(HttpMethod::Delete, u"/v1/planets/{id}");
    QCOMPARE(remove->successStatuses, QList<int>({202, 204}));
    QVERIFY(remove->deprecated);
    QVERIFY(catalog->operation(HttpMethod::Get, u"/v1/moons/{id}")->parameter(u"fields[planets]") == nullptr);
}

void TestImporter::reportsTheDifference()
{
    const auto before = fileContent(planetsFile());
    auto after = withHugePlanets(before);
    after
        = mutated(after, u"components schemas Moon properties attributes properties radius"_s, R"({"type":"number"})");
    for (const auto &fields : {u"/v1/planets get parameters 4"_s, u"/v1/planets/{id} get parameters 1"_s,
                               u"/v1/planets/{id}/moons get parameters 0"_s, u"/v1/moons/{id} get parameters 0"_s})
        after = mutated(after, u"paths %1 schema items enum +"_s.arg(fields), "\"radius\"");
    after = mutated(after, u"components schemas Planet properties attributes properties mass"_s, "");
    after = mutated(after, u"components schemas Moon properties attributes properties name deprecated"_s, "true");
    after = mutated(after, u"paths /v1/planets/{id} delete"_s, "");
    after = mutated(after, u"paths /v1/planets/{id} get deprecated"_s, "true");
    const auto result = importOpenApi(after);
    QVERIFY2(result.data, qPrintable(result.errors.join(u'\n')));
    auto lines = catalogDifference(*importOpenApi(before).data, *result.data);
    const auto filter = lines.indexOf(
        QRegularExpression(u"^changed operation GET /v1/planets: .*filter\\[size\\]={SMALL,LARGE,HUGE}.*"_s));
    QVERIFY2(filter >= 0, qPrintable(lines.join(u'\n')));
    lines.removeAt(filter);
    const QStringList expected{
        u"added attribute moons.radius: number"_s, u"changed enum Size: +HUGE"_s,
        u"deprecated attribute moons.name"_s,      u"deprecated operation GET /v1/planets/{id}"_s,
        u"removed attribute planets.mass"_s,       u"removed operation DELETE /v1/planets/{id}"_s};
    QVERIFY2(lines == expected, qPrintable(lines.join(u'\n')));
    QVERIFY(catalogDifference(*result.data, *result.data).isEmpty());
}

void TestImporter::toolExplainsItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("content"); // of the file named SPEC
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QStringList() << QByteArray() << 2 << u"needs a command"_s;
    QTest::newRow("no output") << QStringList{u"import"_s, u"SPEC"_s} << QByteArray("{}") << 2 << u"needs a command"_s;
    QTest::newRow("unknown command") << QStringList{u"export"_s, u"SPEC"_s, u"-o"_s, u"OUT"_s} << QByteArray("{}") << 2
                                     << u"unknown command \"export\""_s;
    QTest::newRow("no such file") << QStringList{u"import"_s, u"missing.json"_s, u"-o"_s, u"OUT"_s} << QByteArray() << 3
                                  << u"cannot read missing.json"_s;
    QTest::newRow("not JSON") << QStringList{u"import"_s, u"SPEC"_s, u"-o"_s, u"OUT"_s} << QByteArray("openapi: 3.0.1")
                              << 1 << u"not JSON"_s;
    QTest::newRow("not OpenAPI") << QStringList{u"import"_s, u"SPEC"_s, u"-o"_s, u"OUT"_s} << QByteArray("{\"a\":1}")
                                 << 1 << u"not an OpenAPI document"_s;
    QTest::newRow("no such folder") << QStringList{u"import"_s, planetsFile(), u"-o"_s, u"missing/folder/file"_s}
                                    << QByteArray() << 3 << u"cannot write missing/folder/file"_s;
    QTest::newRow("no old catalog") << QStringList{u"import"_s, planetsFile(), u"-o"_s,
                                                   u"OUT"_s,    u"--diff"_s,   u"missing.json"_s}
                                    << QByteArray() << 3 << u"cannot read missing.json"_s;
}

void TestImporter::toolExplainsItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QFETCH(QString, message);
    QTemporaryDir folder;
    QFile spec(folder.filePath(u"spec.json"_s));
    QVERIFY(spec.open(QIODevice::WriteOnly) && spec.write(content) == content.size());
    spec.close();
    arguments.replaceInStrings(u"SPEC"_s, spec.fileName());
    arguments.replaceInStrings(u"OUT"_s, folder.filePath(u"out.json"_s));
    QProcess tool;
    tool.setWorkingDirectory(folder.path());
    tool.start(QStringLiteral(CATALOG_TOOL), arguments);
    QVERIFY(tool.waitForFinished());
    const auto said = QString::fromUtf8(tool.readAllStandardError());
    QVERIFY2(said.contains(message), qPrintable(said));
    QCOMPARE(tool.exitCode(), code);
    QVERIFY(!QFile::exists(folder.filePath(u"out.json"_s)));
}

void TestImporter::toolImportsAndCompares()
{
    QTemporaryDir folder;
    const auto out = folder.filePath(u"catalog.json"_s);
    QCOMPARE(QProcess::execute(QStringLiteral(CATALOG_TOOL), {u"import"_s, planetsFile(), u"-o"_s, out}), 0);
    QFile newer(folder.filePath(u"newer.json"_s));
    QVERIFY(newer.open(QIODevice::WriteOnly));
    newer.write(withHugePlanets(fileContent(planetsFile())));
    newer.close();
    QProcess tool;
    tool.start(QStringLiteral(CATALOG_TOOL), {u"import"_s, newer.fileName(), u"-o"_s, out, u"--diff"_s, out});
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.exitCode(), 0);
    const auto said = tool.readAllStandardOutput();
    QVERIFY2(said.contains("changed enum Size: +HUGE\n"), said.constData());
    QVERIFY2(said.endsWith("2 differences between 1.0 and 1.0\n"), said.constData());
    QVERIFY(fileContent(out).contains("SMALL LARGE HUGE"));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
