// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/wrongrequests.h"

#include "api/auth/jwtsigner.h"
#include "tests/conformance/signedtoken.h"

#include <QDateTime>

#include <variant>

using namespace Qt::StringLiterals;

static QByteArray tokenOf(const QByteArray &pem, const QString &keyId, const QString &issuerId,
                          const TokenClock &clock = std::chrono::system_clock::now)
{
    ApiKey key;
    key.keyId = keyId;
    key.issuerId = issuerId;
    key.secret = SecretBytes(pem);
    const auto token = JwtSigner(key, clock).token();
    const auto *bytes = std::get_if<QByteArray>(&token);
    return bytes ? *bytes : QByteArray("no token");
}

/// Our own signer makes no token that lives too long or lacks a claim.
static QByteArray oddToken(const QByteArray &pem, const QString &keyId, const QJsonObject &claims)
{
    return signedToken(pem, {{u"alg"_s, u"ES256"_s}, {u"kid"_s, keyId}, {u"typ"_s, u"JWT"_s}}, claims);
}

static QByteArray invitation(const QByteArray &attributes, const QByteArray &type = "userInvitations")
{
    return R"({"data":{"type":")" + type + R"(","attributes":{)" + attributes + "}}}";
}

static QByteArray submission(const QByteArray &app)
{
    return R"({"data":{"type":"reviewSubmissions","attributes":{"platform":"IOS"},"relationships":{"app":{"data":)"
        + app + "}}}}";
}

QList<WrongRequest> wrongRequests(const QString &app, const QString &group, const QByteArray &privateKeyPem,
                                  const QString &keyId, const QString &issuerId)
{
    const QByteArray person = R"("email":"new@example.com","firstName":"A","lastName":"B","roles":["ADMIN"])";
    const QByteArray update = R"({"data":{"type":"apps","id":")" + app.toUtf8() + R"(","attributes":{)";
    const auto appPath = u"/v1/apps/"_s + app;
    auto broken = tokenOf(privateKeyPem, keyId, issuerId);
    broken[broken.size() - 10] = broken[broken.size() - 10] == 'A' ? 'B' : 'A';
    const auto now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject claims{
        {u"iss"_s, issuerId}, {u"iat"_s, now}, {u"exp"_s, now + 600}, {u"aud"_s, u"appstoreconnect-v1"_s}};
    auto longLived = claims;
    longLived[u"exp"_s] = now + 21 * 60;
    auto elsewhere = claims;
    elsewhere[u"aud"_s] = u"elsewhere-v1"_s;
    auto withoutStart = claims;
    withoutStart.remove(u"iat"_s);
    const auto old = [] { return std::chrono::system_clock::now() - std::chrono::hours(2); };
    return {
        {"unknown parameter", "GET", u"/v1/apps?colour=red"_s, {}, 400, {}},
        {"unknown filter", "GET", u"/v1/apps?filter%5Bcolour%5D=red"_s, {}, 400, {}},
        {"value not of the enum", "GET", u"/v1/apps?filter%5BappStoreVersions.platform%5D=AMIGA"_s, {}, 400, {}},
        {"unknown field", "GET", u"/v1/apps?fields%5Bapps%5D=colour"_s, {}, 400, {}},
        {"unknown include", "GET", u"/v1/apps?include=colours"_s, {}, 400, {}},
        {"unknown sort", "GET", u"/v1/apps?sort=colour"_s, {}, 400, {}},
        {"limit over the maximum", "GET", u"/v1/apps?limit=201"_s, {}, 400, {}},
        {"limit is no number", "GET", u"/v1/apps?limit=many"_s, {}, 400, {}},
        {"required filter missing", "GET", u"/v1/salesReports"_s, {}, 400, {}},
        {"no such object", "GET", u"/v1/apps/999999999999"_s, {}, 404, {}},
        {"no such parent", "GET", u"/v1/apps/999999999999/builds"_s, {}, 404, {}},
        {"no such path", "GET", u"/v1/colours"_s, {}, 404, {}},
        {"method not there", "DELETE", appPath, {}, 405, {}},
        {"not JSON", "POST", u"/v1/userInvitations"_s, "{\"data\":", 400, {}},
        {"empty body", "POST", u"/v1/userInvitations"_s, {}, 400, {}},
        {"wrong type of resource", "POST", u"/v1/userInvitations"_s, invitation(person, "apps"), 409, {}},
        {"unknown attribute", "POST", u"/v1/userInvitations"_s, invitation(person + R"(,"colour":"red")"), 409, {}},
        {"required attribute missing",
         "POST",
         u"/v1/userInvitations"_s,
         invitation(R"("email":"a@example.com")"),
         409,
         {}},
        {"attribute of another type",
         "POST",
         u"/v1/userInvitations"_s,
         invitation(person + R"(,"allAppsVisible":"yes")"),
         409,
         {}},
        {"attribute not of the enum",
         "POST",
         u"/v1/userInvitations"_s,
         invitation(R"("email":"a@example.com","firstName":"A","lastName":"B","roles":["WIZARD"])"),
         409,
         {}},
        {"required relationship missing",
         "POST",
         u"/v1/reviewSubmissions"_s,
         R"({"data":{"type":"reviewSubmissions","attributes":{"platform":"IOS"}}})",
         409,
         {}},
        {"related object unknown",
         "POST",
         u"/v1/reviewSubmissions"_s,
         submission(R"({"type":"apps","id":"999999999999"})"),
         409,
         {}},
        {"related object of another type",
         "POST",
         u"/v1/reviewSubmissions"_s,
         submission(R"({"type":"builds","id":"1"})"),
         409,
         {}},
        {"id differs from the path", "PATCH", u"/v1/apps/999999999999"_s, update + "}}}", 404, {}},
        {"attribute that cannot be changed", "PATCH", appPath, update + R"("name":"Other"}}})", 409, {}},
        {"media type", "POST", u"/v1/userInvitations"_s, invitation(person), 415, {}, "text/plain"},
        {"no token", "GET", u"/v1/apps"_s, {}, 401, "none"},
        {"not a token", "GET", u"/v1/apps"_s, {}, 401, "abc.def"},
        {"broken signature", "GET", u"/v1/apps"_s, {}, 401, broken},
        {"expired token", "GET", u"/v1/apps"_s, {}, 401, tokenOf(privateKeyPem, keyId, issuerId, old)},
        {"unknown key", "GET", u"/v1/apps"_s, {}, 401, tokenOf(privateKeyPem, u"2X9R4HXF34"_s, issuerId)},
        {"unknown issuer",
         "GET",
         u"/v1/apps"_s,
         {},
         401,
         tokenOf(privateKeyPem, keyId, u"00000000-0000-0000-0000-000000000000"_s)},
        {"token for longer than 20 minutes", "GET", u"/v1/apps"_s, {}, 401, oddToken(privateKeyPem, keyId, longLived)},
        {"token for another audience", "GET", u"/v1/apps"_s, {}, 401, oddToken(privateKeyPem, keyId, elsewhere)},
        {"token without iat, which Apple takes",
         "GET",
         u"/v1/apps"_s,
         {},
         200,
         oddToken(privateKeyPem, keyId, withoutStart)},
        {"the first of two", "POST", u"/v1/userInvitations"_s, invitation(person), 201, {}},
        {"duplicate", "POST", u"/v1/userInvitations"_s, invitation(person), 409, {}},
        {"id in the body of another object",
         "PATCH",
         appPath,
         R"({"data":{"type":"apps","id":"999999999999"}})",
         409,
         {}},
        {"linkage to nothing",
         "POST",
         u"/v1/betaGroups/%1/relationships/builds"_s.arg(group),
         R"({"data":[{"type":"builds","id":"999999999999"}]})",
         409,
         {}},
        {"linkage of another type",
         "POST",
         u"/v1/betaGroups/%1/relationships/builds"_s.arg(group),
         R"({"data":[{"type":"apps","id":"1"}]})",
         409,
         {}},
        {"linkage that is not there", "GET", appPath + u"/relationships/colours"_s, {}, 404, {}},
    };
}
