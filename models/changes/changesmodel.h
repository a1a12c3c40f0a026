// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

class Catalog;
class Preflight;

/// What is staged in an account, by app, in the order of staging. Changes can be ticked to go out with the next apply.
class ChangesModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, State };
    enum Role {
        ChangeRole = Qt::UserRole, ///< ChangeId; invalid for an app
        AppRole, ///< ResourceKey of an app's row; null for what belongs to no app
        ToneRole, ///< int, of the state
        IconRole ///< QString
    };

    /// All must outlive it.
    ChangesModel(const Catalog &catalog, ChangeSet &changes, const Preflight &preflight, const ApplyJob &apply,
                 QObject *parent = nullptr);
    ~ChangesModel() override;

    /// Names of apps come from whoever knows them.
    void setAppName(const ResourceKey &app, const QString &name);
    QList<ResourceKey> apps() const;
    QModelIndex indexOf(ChangeId change, int column = What) const;
    ChangeId changeAt(const QModelIndex &index) const; ///< 0 for an app
    QList<ChangeId> chosen() const;
    int errorCount() const; ///< changes with an error of preflight

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    struct Group
    {
        ResourceKey app;
        std::vector<ChangeId> changes; ///< rising
    };

    void onAdded(const StagedChange &change);
    void onChanged(const StagedChange &change);
    void onRemoved(ChangeId id);
    void refreshStates();
    int groupOf(ChangeId change) const;
    QVariant groupData(const Group &group, const QModelIndex &index, int role) const;
    QVariant changeData(const StagedChange &change, const QModelIndex &index, int role) const;
    QString summary(const StagedChange &change) const;
    const ApplyJob::Item *itemOf(ChangeId change) const;

    const Catalog &m_catalog;
    ChangeSet &m_changes;
    const Preflight &m_preflight;
    const ApplyJob &m_apply;
    std::vector<Group> m_groups;
    QHash<ChangeId, ResourceKey> m_apps; ///< under which a change stands
    QHash<ResourceKey, QString> m_names;
};
