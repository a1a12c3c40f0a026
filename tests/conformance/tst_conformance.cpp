// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "tests/conformance/session.h"
#include "tests/conformance/wrongrequests.h"
#include "tests/operations/connection.h"
#include "tests/operations/driver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
/// "response GET /v1/apps: message at place" for each violation of one exchange.
QStringList violationsOf(const QJsonObject &exchange, bool responsesOnly)
{
    QStringList found;
    for (const auto &each : exchange[u"violations"_s].toArray()) {
        const auto violation = each.toObject();
        const auto side = violation[u"side"_s].toString();
        if (responsesOnly && side != "response"_L1)
            continue;
        if (violation[u"severity"_s].toString() != "error"_L1)
            continue;
        found.append(u"%1 %2 %3 -> %4: %5 %6 (%7)"_s.arg(
            side, exchange[u"method"_s].toString(), exchange[u"url"_s].toString().left(200),
            QString::number(exchange[u"status"_s].toInt()), violation[u"message"_s].toString(),
            violation[u"at"_s].toString(), violation[u"judge"_s].toString()));
    }
    return found;
}
}

class TestConformance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOperation();
    void wrongRequestsAreAnsweredRight();

private:
    int send(const WrongRequest &request, const QUrl &base, const QByteArray &token, QByteArray *body);

    const QString m_scratch = QStringLiteral(SCRATCH_DIR);
    const Catalog m_catalog = loadBuiltInCatalog();
};

void TestConformance::initTestCase()
{
    if (const auto missing = Judge::prepare(m_scratch); !missing.isEmpty())
        QSKIP(qPrintable(u"Not held against Apple's specification: "_s + missing));
}

void TestConformance::everyOperation()
{
    Session session(m_catalog, m_scratch);
    QCOMPARE(session.start(), QString());
    Connection connection(session.url(), session.key());
    Driver driver(m_catalog, connection);
    driver.run();

    QStringList violations;
    const auto exchanges = session.finish();
    for (const auto &exchange : exchanges) {
        // Signed addresses are on another host at Apple's and no part of the specification; the driver checks them.
        if (!exchange[u"url"_s].toString().startsWith(u"/_upload/"_s))
            violations += violationsOf(exchange, false);
    }
    for (const auto &line : driver.malformed() + driver.failures() + violations.mid(0, 60))
        std::printf("  %s\n", qPrintable(line));
    const auto total = int(m_catalog.operations().size());
    std::printf("%lld exchanges; %d operations answered with success\n", qlonglong(exchanges.size()),
                driver.successCount());
    std::printf("operations %d/%d, violations %lld\n", driver.drivenCount(), total, qlonglong(violations.size()));
    std::fflush(stdout);
    QCOMPARE(driver.drivenCount(), total);
    QCOMPARE(violations.size(), 0);
}

int TestConformance::send(const WrongRequest &wrong, const QUrl &base, const QByteArray &token, QByteArray *body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(base.toString() + wrong.pathAndQuery));
    if (wrong.token != "none")
        request.setRawHeader("Authorization", "Bearer " + (wrong.token.isEmpty() ? token : wrong.token));
    if (!wrong.body.isEmpty() || wrong.method == "POST")
        request.setRawHeader("Content-Type", wrong.contentType);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, wrong.method, wrong.body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10'000))
        return 0;
    *body = reply->readAll();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestConformance::wrongRequestsAreAnsweredRight()
{
    Session session(m_catalog, m_scratch);
    QCOMPARE(session.start(), QString());
    const auto *list = m_catalog.operation(HttpMethod::Get, u"/v1/apps");
    const auto apps = session.perform(*list, {});
    QVERIFY(!apps.document.data.isEmpty());
    const auto groups = session.perform(*m_catalog.operation(HttpMethod::Get, u"/v1/betaGroups"), {});
    QVERIFY(!groups.document.data.isEmpty());
    const auto token = std::get<QByteArray>(session.tokens().token());
    const auto &simulator = session.simulator();

    QStringList wrong;
    for (const auto &request : wrongRequests(apps.document.first().id(), groups.document.first().id(),
                                             simulator.privateKeyPem(), simulator.keyId(), simulator.issuerId())) {
        QByteArray body;
        const auto status = send(request, session.url(), token, &body);
        const auto errors = QJsonDocument::fromJson(body).object()[u"errors"_s].toArray();
        const auto first = errors.first().toObject();
        const bool complete = status < 400
            || (first.contains("code"_L1) && first.contains("title"_L1) && first.contains("detail"_L1)
                && first[u"status"_s].toString() == QString::number(status));
        if (status != request.status || !complete)
            wrong.append(u"%1: %2 instead of %3: %4"_s.arg(QString::fromLatin1(request.name))
                             .arg(status)
                             .arg(QString::number(request.status), QString::fromUtf8(body.left(300))));
    }
    for (const auto &exchange : session.finish())
        wrong += violationsOf(exchange, true);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
