// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "models/core/recordtablemodel.h"

#include <QHash>

class ChangeSet;

struct BuildRow
{
    QString id;
    Resource build; ///< with what is staged
    Resource train; ///< its pre-release version: "3.2.1" on a platform

    bool operator==(const BuildRow &) const = default;
};

/// The builds of an app, newest first, with what threatens them.
class BuildModel final : public RecordTableModel<BuildRow>
{
    Q_OBJECT
public:
    enum Column { Build, State, Compliance, Expiry, Uploaded };
    explicit BuildModel(QObject *parent = nullptr);
    void setBuilds(const QList<Resource> &builds, const QList<Resource> &included);
    /// Lays what is staged over what was read, marked. `changes` must outlive the model.
    void setChanges(const ChangeSet &changes);

private:
    void rebuild();

    const ChangeSet *m_changes = nullptr;
    QList<Resource> m_builds; ///< as read
    QHash<ResourceKey, Resource> m_parts;
};
