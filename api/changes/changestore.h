// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/historyentry.h"
#include "api/client/apireply.h"

#include <QObject>

#include <memory>

/// One line of the journal: written before a request leaves and completed after its answer.
struct JournalEntry
{
    enum class Phase {
        Asked, ///< about to leave, or left: the outcome is not known
        Answered ///< done or refused
    };

    qint64 id = 0;
    ChangeId change = 0;
    Phase phase = Phase::Asked;
    QDateTime at; ///< UTC
    QByteArray method;
    QString path;
    QJsonObject known; ///< what was there before, as far as verifying needs it: ids of siblings, values
    int status = 0;
    QString requestId;
};

/// Something else of the user's own: the draft of a reply, a note, a saved filter.
struct KeptItem
{
    QString id;
    QJsonObject body;
};

/// The user's own work in one account: staged changes, journal, history, and what else was typed. A file apart from the
/// cache, never moved aside without being told, synced before a request leaves. Works on a thread of its own, in the
/// order of the calls. Secrets (ValueHint::Secret) never enter it; the vault it is given keeps them.
class ChangeStore final : public QObject
{
    Q_OBJECT
public:
    using Done = std::monostate;

    explicit ChangeStore(QObject *parent = nullptr);
    /// Writes what was asked for and closes the file.
    ~ChangeStore() override;

    /// An empty path keeps everything in memory.
    ApiReply<Done> *open(const QString &filePath);

    ApiReply<std::vector<StagedChange>> *changes();
    /// In one transaction: what is put replaces what has the same id.
    ApiReply<Done> *write(const std::vector<StagedChange> &put, const QList<ChangeId> &remove);
    ApiReply<ChangeId> *lastChangeId();

    /// On disk when the reply finishes; only then may the request leave.
    ApiReply<qint64> *asked(const JournalEntry &entry);
    /// Completes the journal, writes the history and the changes in one transaction.
    ApiReply<Done> *answered(qint64 journalId, const HistoryEntry &history, const std::vector<StagedChange> &put,
                             const QList<ChangeId> &remove);
    /// Requests whose answer never came, oldest first.
    ApiReply<std::vector<JournalEntry>> *openQuestions();

    ApiReply<QList<HistoryEntry>> *history(const HistoryFilter &filter, int offset, int limit); ///< newest first
    ApiReply<QList<ResourceKey>> *historyApps(); ///< a null key stands for what belongs to no app

    /// Everything in a drawer, by id. Drawers are made by putting something in.
    ApiReply<QList<KeptItem>> *kept(const QString &drawer);
    /// In one transaction: replaces what has the same id; an empty body takes it out.
    ApiReply<Done> *keep(const QString &drawer, const QList<KeptItem> &items);

signals:
    void historyAdded(const HistoryEntry &entry);
    void message(const QString &text);

private:
    struct Shared;
    std::unique_ptr<Shared> d;
};
