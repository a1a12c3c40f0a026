// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/objectref.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

class World;
struct OperationInfo;
struct AssociatedRefusals;

/// Why a request is refused: one element of the answer's `errors`.
struct Refusal
{
    int status = 409;
    QString code{}; ///< "STATE_ERROR", "ENTITY_ERROR.ATTRIBUTE.INVALID"; the first part gives the default title
    QString title{};
    QString detail{};
    QString pointer{}; ///< "/data/attributes/name"
    QString parameter{}; ///< "filter[rating]"
    std::vector<AssociatedRefusals> associated{}; ///< meta.associatedErrors
};
using Refusals = std::vector<Refusal>;

struct AssociatedRefusals
{
    QString path; ///< "/v1/appStoreVersions/123"
    Refusals refusals;
};

/// A write that has passed the generic checks (types, enums, required, known ids).
struct Write
{
    enum class Kind { Create, Update, Remove, SetLink, ReplaceLinks, AddLinks, RemoveLinks };

    Kind kind = Kind::Create;
    ObjectRef object; ///< null in the check of a create
    QJsonObject attributes; ///< as sent, write-only ones too ("submitted": true)
    QHash<QString, QList<ObjectRef>> relationships; ///< as sent; of a linkage write: the one relationship
    bool isInline = false; ///< part of a composite write; the parent's link follows

    bool sets(const QString &attribute) const { return attributes.contains(attribute); }
    ObjectRef linked(const QString &relationship) const { return relationships.value(relationship).value(0); }
};

/// What one entry does beyond what the catalog says. Several may be added for an entry; they run in order.
struct Behaviour
{
    /// Before anything changes. May refuse, and may change what will be written (write.attributes, relationships).
    std::function<Refusals(World &, Write &)> check;
    /// After the change, `write.object` set; of a removal: just before the object goes.
    std::function<void(World &, const Write &)> done;
};

/// A read whose answer is not made from objects: reports, vendor JSON, CSV, and the `data` array of metrics.
struct DownloadRequest
{
    const OperationInfo &operation;
    ObjectRef owner; ///< the object of the path; null for reports
    QHash<QString, QStringList> parameters; ///< checked against the catalog already
    QString mediaType; ///< the one chosen by Accept
};

struct DownloadAnswer
{
    QByteArray bytes; ///< uncompressed; the server makes the gzip
    Refusals refusals; ///< when not empty the request is refused
};
using DownloadMaker = std::function<DownloadAnswer(World &, const DownloadRequest &)>;

/// Bytes served outside /v1../v3: drawn images, report segments, artifacts, uploaded files.
struct Asset
{
    QByteArray bytes;
    QByteArray mediaType;
};
/// Makes the asset of a path below a prefix when it is asked for; nullopt: 404.
using AssetMaker = std::function<std::optional<Asset>(World &, QStringView path)>;
