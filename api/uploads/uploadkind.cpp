// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/uploadkind.h"

#include "api/catalog/catalog.h"
#include "api/services/resourcedraft.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// What the specification does not say.
static const QJsonObject &uploadFacts()
{
    static const auto facts = [] {
        QFile file(u":/data/uploads.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return facts;
}

static bool isOnUpdate(const EntryInfo &entry, QStringView name)
{
    const auto *attribute = entry.attribute(name);
    return attribute && attribute->onUpdate;
}

std::optional<UploadKind> uploadKind(const QString &entry, const Catalog &catalog)
{
    const auto *info = catalog.entry(entry);
    if (!info || !info->attribute(u"uploadOperations") || !isOnUpdate(*info, u"uploaded"))
        return std::nullopt;
    UploadKind kind;
    kind.entry = entry;
    kind.hasAlgorithm = isOnUpdate(*info, u"sourceFileChecksums");
    if (kind.hasAlgorithm)
        kind.checksum = u"sourceFileChecksums"_s;
    else if (isOnUpdate(*info, u"sourceFileChecksum"))
        kind.checksum = u"sourceFileChecksum"_s;
    // Of videos the older of the two only tells of the preview image.
    for (const auto *name : {u"videoDeliveryState", u"assetDeliveryState", u"state"}) {
        const auto *attribute = info->attribute(name);
        if (kind.state.isEmpty() && attribute && attribute->readable)
            kind.state = attribute->name;
    }
    kind.isDeletable = info->crud.contains(u'D');
    kind.suffixes = uploadFacts()["suffixes"_L1][entry].toVariant().toStringList();
    return kind;
}

QJsonValue valueFromFile(const QString &entry, const QString &attribute, const QString &filePath)
{
    const QFileInfo file(filePath);
    if (attribute == "fileName"_L1)
        return file.fileName();
    if (attribute == "fileSize"_L1)
        return file.size();
    return uploadFacts()["values"_L1][entry][attribute][file.suffix().toLower()];
}

ResourceDraft filledIn(const ResourceDraft &reservation, const QString &filePath, const Catalog &catalog)
{
    auto draft = reservation;
    const auto *info = catalog.entry(reservation.key().entry);
    if (!info)
        return draft;
    for (const auto &attribute : info->attributes) {
        const auto value = valueFromFile(info->key, attribute.name, filePath);
        const auto isOfFile = attribute.name == "fileSize"_L1; // never anything but the truth
        if (attribute.onCreate && !value.isUndefined() && (isOfFile || !draft.attributes().contains(attribute.name)))
            draft.set(attribute.name, value.toVariant());
    }
    return draft;
}

Delivery deliveryOf(const Resource &reservation, const UploadKind &kind)
{
    const auto attributes = reservation.json()["attributes"_L1].toObject();
    const auto value = attributes.value(kind.state);
    const auto state = value.isObject() ? value["state"_L1].toString() : value.toString();
    const auto stage = uploadFacts()["stages"_L1][state].toString();
    Delivery delivery;
    if (stage == "waiting"_L1)
        delivery.stage = Delivery::Stage::Waiting;
    else if (stage == "processing"_L1)
        delivery.stage = Delivery::Stage::Processing;
    else if (stage == "failed"_L1)
        delivery.stage = Delivery::Stage::Failed;
    else if (state.isEmpty()) // as long as there are addresses, something is to be sent there
        delivery.stage = attributes.value("uploadOperations"_L1).toArray().isEmpty() ? Delivery::Stage::Processing
                                                                                     : Delivery::Stage::Waiting;
    else // what comes afterwards is no longer about the file ("WAITING_FOR_REVIEW")
        delivery.stage = Delivery::Stage::Complete;
    for (const auto problem : value["errors"_L1].toArray())
        delivery.problems.append({problem["code"_L1].toString(), problem["description"_L1].toString()});
    return delivery;
}

ResourceDraft commitOf(const ResourceKey &reservation, const QByteArray &md5, const UploadKind &kind)
{
    ResourceDraft draft(reservation.entry, reservation.id);
    draft.set(u"uploaded"_s, true);
    const auto hash = QString::fromLatin1(md5);
    if (kind.hasAlgorithm)
        draft.set(kind.checksum, QVariantMap{{u"file"_s, QVariantMap{{u"hash"_s, hash}, {u"algorithm"_s, u"MD5"_s}}}});
    else if (!kind.checksum.isEmpty())
        draft.set(kind.checksum, hash);
    return draft;
}
