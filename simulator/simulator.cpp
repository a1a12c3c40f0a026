// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"

#include "simulator/server/apiserver.h"
#include "simulator/server/certificate.h"
#include "simulator/server/httpserver.h"
#include "simulator/world/random.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct Simulator::Private
{
    Private(const Catalog &catalog, const SimulatorOptions &options, QString keyId, QString issuerId)
        : tls(options.tls)
        , tokens(makeSigningKey(), std::move(keyId), std::move(issuerId))
        , api(catalog, options, tokens)
    {
    }

    bool tls;
    TlsIdentity identity;
    TokenJudge tokens;
    ApiServer api;
    HttpServer http; // last: its thread ends before what it uses
};

static QString keyIdOf(quint32 seed)
{
    static constexpr QStringView letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    Random random(Random::mix(seed, u"key id"));
    QString id;
    for (int i = 0; i < 10; ++i)
        id += letters[qsizetype(random.below(letters.size()))];
    return id;
}

static QString issuerIdOf(quint32 seed)
{
    Random random(Random::mix(seed, u"issuer id"));
    const auto hex = u"%1%2"_s.arg(random.next(), 16, 16, QChar(u'0')).arg(random.next(), 16, 16, QChar(u'0'));
    return u"%1-%2-4%3-8%4-%5"_s.arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(13, 3), hex.mid(17, 3), hex.mid(20, 12));
}

std::unique_ptr<Simulator> Simulator::start(const Catalog &catalog, const SimulatorOptions &options, QString *error)
{
    auto d = std::make_unique<Private>(catalog, options, keyIdOf(options.seed), issuerIdOf(options.seed));
    if (!d->api.open(error))
        return nullptr;
    if (options.tls)
        d->identity = makeCertificate();
    std::string problem;
    auto &api = d->api;
    const bool started = d->http.start(
        options.port, options.tls ? &d->identity : nullptr, [&api] { api.populate(); },
        [&api](const WireRequest &request, HttpAnswer &answer) { api.handle(request, answer); }, &problem);
    if (!started) {
        *error = QCoreApplication::translate("Simulator", "Port %1 cannot be used: %2")
                     .arg(options.port)
                     .arg(QString::fromStdString(problem));
        return nullptr;
    }
    return std::unique_ptr<Simulator>(new Simulator(std::move(d)));
}

Simulator::Simulator(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Simulator::~Simulator() = default;

QUrl Simulator::baseUrl() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(d->tls ? u"https"_s : u"http"_s).arg(d->http.port()));
}

QUrl Simulator::adminUrl() const
{
    return QUrl(baseUrl().toString() + u"/_admin"_s);
}

QString Simulator::keyId() const
{
    return d->tokens.keyId();
}

QString Simulator::issuerId() const
{
    return d->tokens.issuerId();
}

QByteArray Simulator::privateKeyPem() const
{
    return d->tokens.keyPem();
}

QByteArray Simulator::certificatePem() const
{
    return QByteArray::fromStdString(d->identity.certificate);
}
