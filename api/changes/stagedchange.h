// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/apierror.h"
#include "api/services/resourcedraft.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>

#include <optional>

/// Rising in the order of staging, never used twice within one account.
using ChangeId = qint64;

/// One thing the user wants to be different on the server, until it is there.
struct StagedChange
{
    enum class Kind {
        Create,
        Update, ///< attributes, and to-one or to-many relationships that go out with them
        Delete,
        SetLink, ///< of a to-one, at its own address
        ReplaceLinks,
        AddLinks,
        RemoveLinks,
        Action, ///< an order: shown as such and not laid over what is read
        Upload ///< reserves, sends a file, commits
    };

    enum class State {
        Staged,
        Sending, ///< a request is out, or was when the program ended
        Verify, ///< asked, the answer was lost: what the server holds has to be read first
        Conflict, ///< the server's value is neither the one before nor the one wanted
        Failed ///< refused; `error` says why
    };

    ChangeId id = 0;
    Kind kind = Kind::Update;
    State state = State::Staged;
    ResourceKey target; ///< of what does not exist yet: a temporary key
    ResourceKey app; ///< under which it is shown; null: the account's own
    QString title; ///< what the user knows the target by: "2.4 · German"
    ResourceDraft after{QString()}; ///< Create, Update, Action, Upload: what goes out
    ResourceDraft before{QString()}; ///< Update: the same attributes and links as the user saw them
    QString relationship; ///< of the link kinds
    QList<ResourceKey> linksAfter; ///< of SetLink one or none; of AddLinks and RemoveLinks those to add or remove
    QList<ResourceKey> linksBefore; ///< of SetLink and ReplaceLinks
    QList<ResourceKey> waitsFor; ///< of Delete: staged creations that have to succeed before it may go out
    QString file; ///< Upload: an absolute path
    QDateTime stagedAt; ///< UTC
    bool chosen = true; ///< goes out with the next Apply
    std::optional<ApiError> error; ///< of the last try
    QJsonObject progress; ///< Upload: how far it came; see UploadState
    QStringList missingSecrets; ///< values that could not be kept from one session to the next

    bool isRetryable() const { return state == State::Failed || state == State::Staged; }
};
Q_DECLARE_METATYPE(StagedChange)

/// A key for something that is not on the server yet. Other changes may name it; it becomes the real one when the
/// create has been answered.
ResourceKey temporaryKey(const QString &entry);
bool isTemporary(const ResourceKey &key);

/// One attribute or relationship of a change, for display and for taking it back alone.
struct FieldChange
{
    QString field; ///< wire name
    bool isRelationship = false;
    QJsonValue before; ///< of attributes; null when it was not set
    QJsonValue after;
    QList<ResourceKey> keysBefore; ///< of relationships
    QList<ResourceKey> keysAfter;
};
/// In the order of their names; empty for deletions, actions without values and the like.
QList<FieldChange> fieldChanges(const StagedChange &change);
