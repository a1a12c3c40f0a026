// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <memory>

class Catalog;

enum class WorldSize { Small, Demo, Large };

struct SimulatorOptions
{
    quint16 port = 0; ///< 0: a free one
    quint32 seed = 1;
    WorldSize size = WorldSize::Demo;
    QDateTime clock; ///< the world's now; invalid: a fixed date
    bool clockStands = false; ///< time passes by the admin path alone
    int rateLimit = 3500; ///< requests per key and rolling hour; 0: no limit
    bool tls = false; ///< HTTPS with a certificate made at start (see Simulator::certificatePem)
    QString faults; ///< see simulator/server/faults.h for the grammar
    QString recordFile; ///< one JSON line per exchange; empty: none
};

/// A loopback App Store Connect. Serves on a thread of its own; the destructor stops it.
class Simulator
{
public:
    /// Null with `error` set when the port cannot be bound or a file not be written.
    static std::unique_ptr<Simulator> start(const Catalog &catalog, const SimulatorOptions &options, QString *error);
    ~Simulator();

    QUrl baseUrl() const;
    QUrl adminUrl() const;
    QString keyId() const;
    QString issuerId() const;
    QByteArray privateKeyPem() const; ///< PKCS#8, the content of AuthKey_<keyId>.p8
    QByteArray certificatePem() const; ///< empty without TLS

private:
    struct Private;
    explicit Simulator(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
