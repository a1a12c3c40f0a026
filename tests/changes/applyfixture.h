// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/accountfixture.h"
#include "tests/store/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

/// One account that stages and applies, and the simulator's admin path.
class ApplyFixture : public AccountFixture
{
public:
    explicit ApplyFixture(SharedSimulator &server, const QString &workFile = {})
        : ApplyFixture(server, optionsFor(server.simulator->baseUrl()), workFile)
    {
    }
    ApplyFixture(SharedSimulator &server, const ClientOptions &options, const QString &workFile = {})
        : AccountFixture(server.catalog, keyOf(*server.simulator), options, {}, workFile)
        , simulator(*server.simulator)
    {
        QSignalSpy loaded(&changes, &ChangeSet::loaded);
        loaded.wait();
    }

    QJsonObject admin(const QByteArray &method, const QString &place, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(simulator.adminUrl().toString() + u'/' + place));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        auto *reply = network.sendCustomRequest(request, method, QJsonDocument(body).toJson());
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait();
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    void setFaults(const QString &rules)
    {
        admin("DELETE", QStringLiteral("faults"));
        if (!rules.isEmpty())
            admin("POST", QStringLiteral("faults"), {{QStringLiteral("rules"), rules}});
    }

    QList<Resource> read(const ListSource &source) { return waitFor(resources.listAll(source)).value.data; }
    Resource read(const ResourceKey &key) { return waitFor(resources.get(key)).value.first(); }
    QStringList names(const ListSource &source, const QString &attribute = QStringLiteral("name"))
    {
        QStringList all;
        for (const auto &resource : read(source))
            all.append(resource.text(attribute));
        all.sort();
        return all;
    }

    ResourceKey app()
    {
        if (m_app.isNull())
            m_app = read(ListSource(QStringLiteral("apps"))).value(0).key();
        return m_app;
    }
    ResourceKey stageGroup(const QString &name)
    {
        ResourceDraft draft(QStringLiteral("betaGroups"));
        draft.set(QStringLiteral("name"), name).link(QStringLiteral("app"), app());
        return changes.stageCreate(draft, {app(), name});
    }
    /// Runs what is staged to its end.
    bool run()
    {
        QSignalSpy finished(&apply, &ApplyJob::finished);
        return apply.start() && (!finished.isEmpty() || finished.wait(60'000));
    }
    QList<ApplyJob::Item::State> states() const
    {
        QList<ApplyJob::Item::State> all;
        for (const auto &item : apply.items())
            all.append(item.state);
        return all;
    }

    Simulator &simulator;
    QNetworkAccessManager network;

private:
    ResourceKey m_app;
};
