// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the server: documents, errors, and what the store makes of them.
#include "api/catalog/builtincatalog.h"
#include "api/jsonapi/document.h"
#include "api/store/resourceblob.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Qt::StringLiterals;

namespace {

const Catalog &catalog()
{
    static const Catalog loaded = loadBuiltInCatalog();
    return loaded;
}

void visit(const Resource &resource)
{
    for (const auto &name : resource.attributeNames())
        resource.attribute(name);
    for (const auto &name : resource.relationshipNames())
        FUZZ_CHECK(resource.relationship(name, u"apps"_s).keys.isEmpty()
                   || resource.relationship(name, u"apps"_s).loaded);
    const auto kept = decodeResource(resource.key(), encodeResource(resource));
    FUZZ_CHECK(kept.key() == resource.key());
    FUZZ_CHECK(kept.json() == resource.json());
    FUZZ_CHECK(resource.json().value("id"_L1).toString() == resource.id()); // what the scanner saw, the parser sees
    const auto merged = mergedResource(kept, resource); // the same answer twice teaches nothing
    FUZZ_CHECK(merged.key() == resource.key());
    FUZZ_CHECK(merged.attributeNames() == resource.attributeNames());
}

std::size_t countErrors(const std::vector<ErrorItem> &items)
{
    auto count = items.size();
    for (const auto &item : items) {
        for (const auto &associated : item.associated)
            count += countErrors(associated.errors);
    }
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    countErrors(parseErrors(bytes));
    const auto result = parseDocument(bytes, catalog(), u"customerReviews"_s);
    if (const auto *error = std::get_if<ApiError>(&result)) {
        FUZZ_CHECK(error->kind == ApiError::Kind::Malformed && !error->title.isEmpty());
        return 0;
    }
    const auto &document = std::get<Document>(result);
    for (const auto &resource : document.data)
        visit(resource);
    for (const auto &resource : document.included)
        visit(resource);
    return 0;
}

QByteArrayList fuzzSeeds()
{
    return {
        R"({"data":[{"type":"customerReviews","id":"1","attributes":{"rating":5,"title":"Très bien 👍","body":null,)"
        R"("createdDate":"2024-05-01T10:00:00-07:00","territory":"JPN"},"relationships":{"response":{"data":)"
        R"({"type":"customerReviewResponses","id":"r"},"links":{"related":"https://a.test/v1/x"}}},)"
        R"("links":{"self":"https://a.test/v1/customerReviews/1"}}],"included":[{"type":"customerReviewResponses",)"
        R"("id":"r","attributes":{"responseBody":"Thanks"}}],"links":{"self":"https://a.test/v1/a","next":)"
        R"("https://a.test/v1/a?cursor=Mg.ABC&limit%5Bapps%5D=2"},"meta":{"paging":{"total":2,"limit":1}}})",
        R"({"data":{"type":"apps","id":"42","attributes":{"name":"\u5bb6","nested":{"a":[1,2.5,true,{"b":"c"}]}},)"
        R"("relationships":{"builds":{"data":[{"type":"builds","id":"1"},{"type":"builds","id":"2"}],)"
        R"("meta":{"paging":{"total":700,"limit":2}}}}},"links":{"self":"https://a.test/v1/apps/42"}})",
        R"({"data":null,"links":{"self":"x"}})",
        R"({"data":[],"meta":{"paging":{"total":0}}})",
        R"({"errors":[{"id":"1","status":"409","code":"STATE_ERROR","title":"No","detail":"Not now","source":{"pointer":)"
        R"("/data/attributes/name"},"links":{"about":"https://a.test/help"},"meta":{"associatedErrors":{"/v1/a/1":[{"code":)"
        R"("X.Y","status":"409","title":"t","detail":"d","meta":{"associatedErrors":{"/v1/b/2":[{"code":"Z"}]}}}]}}}]})",
        R"({"errors":[{"status":429,"source":{"parameter":"filter[rating]"}}]})",
    };
}

QByteArrayList fuzzWords()
{
    return {"\"data\":",
            "\"id\":",
            "\"type\":",
            "\"attributes\":",
            "\"relationships\":",
            "\"included\":",
            "\"errors\":",
            "\"meta\":",
            "\"associatedErrors\":",
            "null",
            "true",
            "[]",
            "{}",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"",
            "\\u0000",
            "\\ud800",
            "1e999",
            "-0",
            "99999999999999999999",
            "\xF0\x9F\x98\x80",
            "\xFF",
            QByteArray(1, '\0'),
            QByteArray("[").repeated(600),
            QByteArray("{\"a\":").repeated(600)};
}
