// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/historyentry.h"

class Catalog;

/// How changes are kept in the database. Secrets must have been taken out before: see withoutSecrets().
QJsonObject toJson(const StagedChange &change);
StagedChange changeFromJson(const QJsonObject &object);

QJsonObject toJson(const HistoryEntry &entry); ///< without its id, which is the row's
HistoryEntry historyFromJson(const QJsonObject &object);

QJsonObject toJson(const ApiError &error);
ApiError errorFromJson(const QJsonObject &object);

QJsonValue toJson(const ResourceKey &key); ///< null for a null key
ResourceKey keyFromJson(const QJsonValue &value);

/// A draft from its parts.
ResourceDraft makeDraft(const ResourceKey &key, const QJsonObject &attributes, const QMap<QString, Linkage> &links,
                        const QList<ResourceDraft> &included);

/// The secret attributes of a change: the names of those that have a value.
QStringList secretFields(const StagedChange &change, const Catalog &catalog);
/// The same change without the values of secrets; their names are added to missingSecrets.
StagedChange withoutSecrets(const StagedChange &change, const Catalog &catalog);
bool isSecret(const QString &entry, const QString &attribute, const Catalog &catalog);
