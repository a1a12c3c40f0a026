// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changestore.h"
#include "models/core/recordtablemodel.h"

#include <QHash>

#include <memory>

class Catalog;

class ChangeSet;

/// Stages what undoes an entry, as one step. False when nothing does: see inverseOf().
bool stageInverse(const HistoryEntry &entry, const Catalog &catalog, ChangeSet &changes);

struct HistoryRow
{
    QString id;
    HistoryEntry entry;

    bool operator==(const HistoryRow &other) const { return id == other.id; } ///< what has happened does not change
};

/// What was changed on the server, newest first; read from the account's file in pages as they are looked at.
class HistoryModel final : public RecordTableModel<HistoryRow>
{
    Q_OBJECT
public:
    enum Column { When, Outcome, App, What, Before, After, Request };

    HistoryModel(const Catalog &catalog, ChangeStore &store, QObject *parent = nullptr);
    ~HistoryModel() override;

    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }
    void load(); ///< from the beginning
    bool isLoading() const { return m_load != nullptr; }
    void setAppName(const ResourceKey &app, const QString &name);
    QString appName(const ResourceKey &app) const; ///< its id while the name is not known; "Account" for a null key
    /// Every entry the filter lets through, for an export.
    void readAll(QObject *context, std::function<void(const QList<HistoryEntry> &)> answer,
                 std::function<void(const ApiError &)> failure) const;

signals:
    void loadingChanged(bool loading);
    void failed(const ApiError &error);

private:
    void readPage(int offset);

    ChangeStore &m_store;
    HistoryFilter m_filter;
    QHash<ResourceKey, QString> m_names;
    std::unique_ptr<QObject> m_load;
};
