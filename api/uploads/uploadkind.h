// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

class Catalog;
class ResourceDraft;

/// How one type of reservation is filled in, committed and watched. Follows from the catalog, so that the types of a
/// newer specification are uploaded in the same way.
struct UploadKind
{
    QString entry;
    QString checksum; ///< attribute of the commit; empty: none is asked for
    bool hasAlgorithm = false; ///< the checksum names its algorithm, and what it is of
    QString state; ///< attribute that tells of the delivery
    bool isDeletable = false;
    QStringList suffixes; ///< of the files that are taken, in lower case; empty: not known
};

/// Nothing when the entry is no reservation.
std::optional<UploadKind> uploadKind(const QString &entry, const Catalog &catalog);

/// A value that a reservation gets from the file itself: its name, its size, its type. Undefined when it has none.
QJsonValue valueFromFile(const QString &entry, const QString &attribute, const QString &filePath);
/// The reservation as it is sent; what the user has set stays.
ResourceDraft filledIn(const ResourceDraft &reservation, const QString &filePath, const Catalog &catalog);

/// What the server says about a reservation.
struct Delivery
{
    enum class Stage { Waiting, Processing, Complete, Failed };
    struct Problem
    {
        QString code; ///< "IMAGE_INCORRECT_DIMENSIONS"
        QString description; ///< the server's words; often the code once more
    };

    Stage stage = Stage::Waiting;
    QList<Problem> problems;
};
Delivery deliveryOf(const Resource &reservation, const UploadKind &kind);

/// The attributes that say: everything is there.
ResourceDraft commitOf(const ResourceKey &reservation, const QByteArray &md5, const UploadKind &kind);
