// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/changes/applyfixture.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

/// An account that uploads, and a world whose time flies so that deliveries do not take seconds.
class UploadFixture : public ApplyFixture
{
public:
    explicit UploadFixture(SharedSimulator &server, const QString &workFile = {})
        : ApplyFixture(server, workFile)
    {
        QObject::connect(&m_flight, &QTimer::timeout, &m_flight, [this] { turn(5); });
        m_flight.start(100);
    }

    void setTimeFlies(bool flies) { flies ? m_flight.start() : m_flight.stop(); }
    void turn(int seconds)
    {
        QNetworkRequest request(QUrl(simulator.adminUrl().toString() + QStringLiteral("/clock")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const QJsonObject body{{QStringLiteral("turn"), seconds}};
        auto *reply = network.post(request, QJsonDocument(body).toJson());
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

    QStringList ids(const QString &entry)
    {
        return admin("POST", QStringLiteral("objects"), {{QStringLiteral("entry"), entry}})
            .value(QStringLiteral("ids"))
            .toVariant()
            .toStringList();
    }
    /// What the server knows of the uploads of an entry.
    QList<QJsonObject> arrived(const QString &entry)
    {
        QList<QJsonObject> found;
        for (const auto upload : admin("GET", QStringLiteral("uploads")).value(QStringLiteral("uploads")).toArray()) {
            if (upload.toObject().value(QStringLiteral("entry")).toString() == entry)
                found.append(upload.toObject());
        }
        return found;
    }
    void setPartSize(qint64 bytes) { admin("POST", QStringLiteral("uploads"), {{QStringLiteral("partSize"), bytes}}); }

    /// A file of so many bytes that no other has.
    QString makeFile(const QString &name, qint64 size, quint32 seed = 1)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        QRandomGenerator random(seed);
        for (auto &byte : bytes)
            byte = char(random.bounded(256));
        return writeFile(name, bytes);
    }
    QString writeFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    static QString md5(const QString &filePath)
    {
        QFile file(filePath);
        QCryptographicHash hash(QCryptographicHash::Md5);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        return QString::fromLatin1(hash.result().toHex());
    }

    ResourceKey stageScreenshot(const QString &file)
    {
        ResourceDraft draft(QStringLiteral("appScreenshots"));
        draft.link(QStringLiteral("appScreenshotSet"), set());
        return changes.stageUpload(draft, file, {app(), QStringLiteral("Screenshot")});
    }
    ResourceKey set()
    {
        return {QStringLiteral("appScreenshotSets"), ids(QStringLiteral("appScreenshotSets")).value(0)};
    }
    QString lastError() const
    {
        const auto &items = apply.items();
        return items.empty() || !items.back().error ? QString() : items.back().error->title;
    }

    QTemporaryDir dir;

private:
    QTimer m_flight;
};
