// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/resourceservice.h"

#include "api/catalog/builtincatalog.h"
#include "api/services/resourcewriter.h"
#include "tests/client/clientfixture.h"

#include "handles/customerreviewresponses.h"

#include <QMutex>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;

/// Reading through the service: pages, related resources, what is not there.
class TestReading : public QObject
{
    Q_OBJECT
private slots:
    void listsAndAsksWithTheToken();
    void followsLinksToTheEnd();
    void givesPagesToTheSink();
    void missingToOneIsEmpty();
    void dropsARefusedField();
    void dropsARefusedInclude();
    void asksOnlyOnceMore();
    void undoesGzip();
    void refusesWhatIsNotADocument_data();
    void refusesWhatIsNotADocument();
    void downloads_data();
    void downloads();
    void writesAreWrittenRight();
    void performsAnyOperation();

private:
    const Catalog m_catalog = loadBuiltInCatalog();
};

static QByteArray page(int from, int to, const QByteArray &next)
{
    QByteArrayList items;
    for (int i = from; i < to; ++i)
        items.append("{\"type\":\"apps\",\"id\":\"" + QByteArray::number(i) + "\",\"attributes\":{\"name\":\"App\"}}");
    return "{\"data\":[" + items.join(',') + "],\"links\":{\"self\":\"x\""
        + (next.isEmpty() ? "" : ",\"next\":\"" + next + "\"") + "},\"meta\":{\"paging\":{\"total\":10,\"limit\":4}}}";
}

void TestReading::listsAndAsksWithTheToken()
{
    ClientFixture f([](const SeenRequest &) {
        auto reply = jsonReply(200, page(0, 4, {}));
        reply.headers.emplaceBack("X-Rate-Limit", "user-hour-lim:3600;user-hour-rem:3412;new-thing:x;");
        return reply;
    });
    ResourceService service(*f.client, m_catalog);
    Ending reading(service.list(u"apps"_s, Query().filter(u"name"_s, {u"A+B"_s, u"C&D"_s}).limit(4)));
    QVERIFY(reading.wait());
    QVERIFY(reading.value);
    QCOMPARE(reading.value->data.size(), 4);
    QCOMPARE(reading.value->total, 10);
    QCOMPARE(f.server->seen().constFirst().target, "/v1/apps?filter%5Bname%5D=A%2BB,C%26D&limit=4");
    QCOMPARE(f.server->seen().constFirst().header("authorization"), "Bearer secret-token-1");
    QCOMPARE(f.budget.hourRemaining(), 3412);
    QCOMPARE(f.log.entries().back().status, 200);
    QCOMPARE(f.log.entries().back().hourRemaining, 3412);
}

void TestReading::followsLinksToTheEnd()
{
    QByteArray base;
    ClientFixture f([&](const SeenRequest &request) {
        if (request.target.contains("cursor=b"))
            return jsonReply(200, page(8, 10, {}));
        if (request.target.contains("cursor=a"))
            return jsonReply(200, page(4, 8, base + "/v1/apps?cursor=b&limit=4"));
        return jsonReply(200, page(0, 4, base + "/v1/apps?cursor=a%3D&limit=4"));
    });
    base = f.server->url().toEncoded();
    ResourceService service(*f.client, m_catalog);
    Ending reading(service.listAll(u"apps"_s));
    QVERIFY(reading.wait());
    QVERIFY(reading.value);
    QCOMPARE(reading.value->data.size(), 10);
    QCOMPARE(reading.value->data.constLast().id(), u"9"_s);
    QCOMPARE(f.server->seen().size(), 3);
    QCOMPARE(f.server->seen().at(1).target, "/v1/apps?cursor=a%3D&limit=4");
}

class SinkRecorder final : public PageSink
{
public:
    void savePage(const PagePosition &position, const Document &document) override
    {
        const QMutexLocker lock(&m_mutex);
        m_pages.append(u"%1 @%2 +%3"_s.arg(position.listKey).arg(position.offset).arg(document.data.size()));
    }
    QStringList pages()
    {
        const QMutexLocker lock(&m_mutex);
        return m_pages;
    }

private:
    QMutex m_mutex;
    QStringList m_pages;
};

void TestReading::givesPagesToTheSink()
{
    QByteArray base;
    ClientFixture f([&](const SeenRequest &request) {
        if (request.method == "POST")
            return jsonReply(201, "{\"data\":{\"type\":\"apps\",\"id\":\"9\"}}");
        return request.target.contains("cursor") ? jsonReply(200, page(4, 6, {}))
                                                 : jsonReply(200, page(0, 4, base + "/v1/apps/7/builds?cursor=a"));
    });
    base = f.server->url().toEncoded();
    SinkRecorder sink;
    ResourceService service(*f.client, m_catalog, &sink);
    const ListSource source({u"apps"_s, u"7"_s}, u"builds"_s);
    const auto query = Query().limit(4).sort({u"-version"_s});
    Ending walking(service.walk(source, query));
    QVERIFY(walking.wait());
    QCOMPARE(walking.value->pages, 2);
    QCOMPARE(walking.value->items, 6);
    QCOMPARE(sink.pages(),
             (QStringList{u"/v1/apps/7/builds?sort=-version @0 +4"_s, u"/v1/apps/7/builds?sort=-version @4 +2"_s}));
    QCOMPARE(service.listKeyOf(source, query), u"/v1/apps/7/builds?sort=-version"_s);

    Ending linkages(service.linkage({u"apps"_s, u"7"_s}, u"builds"_s)); // says nothing of the builds themselves
    QVERIFY(linkages.wait());
    QCOMPARE(sink.pages().size(), 2);
    ResourceWriter writer(*f.client, m_catalog, &sink);
    Ending creating(writer.create(ResourceDraft(u"apps"_s)));
    QVERIFY(creating.wait());
    QCOMPARE(sink.pages().constLast(), u" @0 +1"_s);
}

void TestReading::missingToOneIsEmpty()
{
    ClientFixture f([](const SeenRequest &) {
        return jsonReply(404, R"({"errors":[{"status":"404","code":"NOT_FOUND","title":"No"}]})");
    });
    ResourceService service(*f.client, m_catalog);
    Ending single(service.related({u"apps"_s, u"1"_s}, u"endUserLicenseAgreement"_s));
    QVERIFY(single.wait());
    QVERIFY(single.value);
    QVERIFY(single.value->data.isEmpty());
    Ending many(service.related({u"apps"_s, u"1"_s}, u"builds"_s));
    QVERIFY(many.wait());
    QCOMPARE(many.error->kind, ApiError::Kind::NotFound);
    Ending one(service.get({u"apps"_s, u"1"_s}));
    QVERIFY(one.wait());
    QCOMPARE(one.error->kind, ApiError::Kind::NotFound);
}

static ServerReply refusal(const QByteArray &parameter, const QByteArray &value)
{
    return jsonReply(
        400,
        R"({"errors":[{"status":"400","code":"PARAMETER_ERROR.INVALID","title":"A parameter has an invalid value",
        "detail":"')"
            + value + R"(' is not a valid field name","source":{"parameter":")" + parameter + R"("}}]})");
}

void TestReading::dropsARefusedField()
{
    ClientFixture f([](const SeenRequest &request) {
        return request.target.contains("kidsAgeBand") ? refusal("fields[appInfos]", "kidsAgeBand")
                                                      : jsonReply(200, page(0, 1, {}));
    });
    ResourceService service(*f.client, m_catalog);
    Ending reading(service.related({u"apps"_s, u"1"_s}, u"appInfos"_s,
                                   Query().fields(u"appInfos"_s, {u"state"_s, u"kidsAgeBand"_s})));
    QVERIFY(reading.wait());
    QVERIFY(reading.value);
    QCOMPARE(f.server->seen().size(), 2);
    QCOMPARE(f.server->seen().constLast().target, "/v1/apps/1/appInfos?fields%5BappInfos%5D=state");
    // Remembered: the next one is asked without it.
    Ending again(service.related({u"apps"_s, u"2"_s}, u"appInfos"_s,
                                 Query().fields(u"appInfos"_s, {u"kidsAgeBand"_s, u"state"_s})));
    QVERIFY(again.wait());
    QVERIFY(again.value);
    QCOMPARE(f.server->seen().size(), 3);
}

void TestReading::dropsARefusedInclude()
{
    ClientFixture f([](const SeenRequest &request) {
        return request.target.contains("include") ? refusal("include", "pricePoints") : jsonReply(200, page(0, 1, {}));
    });
    ResourceService service(*f.client, m_catalog);
    for (int i = 1; i <= 2; ++i) {
        Ending reading(service.related({u"apps"_s, QString::number(i)}, u"inAppPurchasesV2"_s,
                                       Query().include({u"pricePoints"_s})));
        QVERIFY(reading.wait());
        QVERIFY(reading.value);
    }
    QCOMPARE(f.server->seen().size(), 3);
}

void TestReading::asksOnlyOnceMore()
{
    ClientFixture f([](const SeenRequest &request) {
        return request.target.contains("beta")
            ? refusal("fields[apps]", request.target.contains("alpha") ? "alpha" : "beta")
            : jsonReply(200, page(0, 1, {}));
    });
    ResourceService service(*f.client, m_catalog);
    Ending reading(service.list(u"apps"_s, Query().fields(u"apps"_s, {u"alpha"_s, u"beta"_s, u"name"_s})));
    QVERIFY(reading.wait());
    QCOMPARE(reading.error->kind, ApiError::Kind::Invalid);
    QCOMPARE(reading.error->source(), u"fields[apps]"_s);
    QCOMPARE(f.server->seen().size(), 2);
    // Another parameter is the caller's business.
    ClientFixture strict([](const SeenRequest &) { return refusal("filter[name]", "name"); });
    ResourceService other(*strict.client, m_catalog);
    Ending filtered(other.list(u"apps"_s, Query().filter(u"name"_s, u"name"_s)));
    QVERIFY(filtered.wait());
    QCOMPARE(strict.server->seen().size(), 1);
}

static QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), 0);
    auto in = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(out.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return out;
}

void TestReading::undoesGzip()
{
    QByteArray body = gzipped(page(0, 300, {}));
    ClientFixture f([&](const SeenRequest &) {
        auto reply = jsonReply(200, body);
        reply.headers.emplaceBack("Content-Encoding", "gzip");
        return reply;
    });
    auto options = ClientFixture::optionsFor(f.server->url());
    options.compress = true;
    f.client = std::make_unique<ApiClient>(options, f.tokens, f.log, f.budget, f.clock);
    ResourceService service(*f.client, m_catalog);
    Ending reading(service.list(u"apps"_s));
    QVERIFY(reading.wait());
    QCOMPARE(reading.value->data.size(), 300);
    QCOMPARE(f.server->seen().constFirst().header("accept-encoding"), "gzip");
    QCOMPARE(f.log.entries().back().bytesReceived, body.size());

    body.chop(20);
    Ending cut(service.list(u"apps"_s));
    QVERIFY(cut.wait());
    QCOMPARE(cut.error->kind, ApiError::Kind::Malformed);
    body[30] = char(body[30] ^ 0xff);
    Ending damaged(service.list(u"apps"_s));
    QVERIFY(damaged.wait());
    QCOMPARE(damaged.error->kind, ApiError::Kind::Malformed);
}

void TestReading::refusesWhatIsNotADocument_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("web page") << QByteArray("text/html; charset=utf-8") << QByteArray("<p>Sign in</p>")
                              << u"web page"_s;
    QTest::newRow("disguised") << QByteArray("application/json") << QByteArray("\n<!DOCTYPE html><html>")
                               << u"web page"_s;
    QTest::newRow("truncated") << QByteArray("application/json") << QByteArray("{\"data\":[{\"id\":\"1") << u"byte"_s;
    QTest::newRow("no data") << QByteArray("application/json") << QByteArray("{\"links\":{}}") << u"data"_s;
    QTest::newRow("a list") << QByteArray("application/json") << QByteArray("[1]") << u"data"_s;
    QTest::newRow("empty") << QByteArray("application/json") << QByteArray() << u"byte"_s;
}

void TestReading::refusesWhatIsNotADocument()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    ClientFixture f([&](const SeenRequest &) {
        ServerReply reply;
        reply.body = body;
        reply.headers = {{"Content-Type", type}};
        return reply;
    });
    ResourceService service(*f.client, m_catalog);
    Ending reading(service.list(u"apps"_s));
    QVERIFY(reading.wait());
    QCOMPARE(reading.error->kind, ApiError::Kind::Malformed);
    QVERIFY2(reading.error->detail.contains(words), qPrintable(reading.error->detail));
}

void TestReading::downloads_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("content"); // null: an error
    const QByteArray table = "Provider\tSKU\nAPPLE\tabc\n";
    QTest::newRow("sales") << QByteArray("application/a-gzip") << gzipped(table) << table;
    QTest::newRow("two members") << QByteArray("application/a-gzip") << gzipped(table) + gzipped(table)
                                 << table + table;
    QTest::newRow("sales cut off") << QByteArray("application/a-gzip") << gzipped(table).chopped(5) << QByteArray();
    QTest::newRow("sales not packed") << QByteArray("application/a-gzip") << table << QByteArray();
    QTest::newRow("codes") << QByteArray("text/csv") << QByteArray("code\nA1\n") << QByteArray("code\nA1\n");
    QTest::newRow("metrics") << QByteArray("application/vnd.apple.xcode-metrics+json") << QByteArray("{\"a\":1}")
                             << QByteArray("{\"a\":1}");
    QTest::newRow("logs cut off") << QByteArray("application/vnd.apple.diagnostic-logs+json") << QByteArray("{\"a\":")
                                  << QByteArray();
    QTest::newRow("web page") << QByteArray("text/html") << QByteArray("<html>") << QByteArray();
}

void TestReading::downloads()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, content);
    ClientFixture f([&](const SeenRequest &) {
        ServerReply reply;
        reply.body = body;
        reply.headers = {{"Content-Type", type}};
        return reply;
    });
    ResourceService service(*f.client, m_catalog);
    Ending loading(service.download(u"/v1/salesReports"_s, {}, type));
    QVERIFY(loading.wait());
    QCOMPARE(f.server->seen().constFirst().header("accept"), type);
    if (content.isNull()) {
        QCOMPARE(loading.error->kind, ApiError::Kind::Malformed);
        return;
    }
    QVERIFY(loading.value);
    QCOMPARE(loading.value->content, content);
    QCOMPARE(loading.value->mediaType, type);
}

void TestReading::writesAreWrittenRight()
{
    ClientFixture f([](const SeenRequest &request) {
        return request.method == "DELETE" ? ServerReply{204, {}, {}}
                                          : jsonReply(201, R"({"data":{"type":"x","id":"1"}})");
    });
    ResourceWriter writer(*f.client, m_catalog);
    auto draft = ResourceDraft(u"customerReviewResponses"_s);
    draft.set(customerReviewResponses::responseBody, u"Thanks 👍"_s).link(customerReviewResponses::review, u"r/1"_s);
    Ending creating(writer.create(draft));
    QVERIFY(creating.wait());
    QVERIFY(creating.value);
    QCOMPARE(f.server->seen().constLast().target, "/v1/customerReviewResponses");
    QCOMPARE(
        f.server->seen().constLast().body,
        R"({"data":{"attributes":{"responseBody":"Thanks 👍"},"relationships":{"review":{"data":{"id":"r/1","type":"customerReviews"}}},"type":"customerReviewResponses"}})");

    Ending updating(writer.update(ResourceDraft(u"v2/inAppPurchases"_s, u"a/b"_s).set(u"name"_s, QVariant())));
    QVERIFY(updating.wait());
    QCOMPARE(f.server->seen().constLast().target, "/v2/inAppPurchases/a%2Fb");
    QCOMPARE(f.server->seen().constLast().body,
             R"({"data":{"attributes":{"name":null},"id":"a/b","type":"inAppPurchases"}})");

    Ending unlinking(writer.removeLinks({u"betaGroups"_s, u"1"_s}, u"betaTesters"_s, {{u"betaTesters"_s, u"2"_s}}));
    QVERIFY(unlinking.wait());
    QVERIFY(unlinking.value);
    QCOMPARE(f.server->seen().constLast().method, "DELETE");
    QCOMPARE(f.server->seen().constLast().target, "/v1/betaGroups/1/relationships/betaTesters");
    QCOMPARE(f.server->seen().constLast().body, R"({"data":[{"id":"2","type":"betaTesters"}]})");

    Ending clearing(writer.setLink({u"builds"_s, u"1"_s}, u"appEncryptionDeclaration"_s, {}));
    QVERIFY(clearing.wait());
    QCOMPARE(f.server->seen().constLast().body, R"({"data":null})");
}

void TestReading::performsAnyOperation()
{
    ClientFixture f([](const SeenRequest &) { return jsonReply(200, R"({"data":[{"type":"builds","id":"5"}]})"); });
    ResourceWriter writer(*f.client, m_catalog);
    const auto *operation = m_catalog.operation(HttpMethod::Get, u"/v1/apps/{id}/builds");
    QVERIFY(operation);
    Ending asking(writer.perform(*operation, u"4 2"_s, Query().limit(1)));
    QVERIFY(asking.wait());
    QCOMPARE(f.server->seen().constLast().target, "/v1/apps/4%202/builds?limit=1");
    QCOMPARE(asking.value->first().key(), (ResourceKey{u"builds"_s, u"5"_s}));
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
