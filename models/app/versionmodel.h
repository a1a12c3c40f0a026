// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "models/core/recordtablemodel.h"

#include <QHash>

class ChangeSet;

/// One App Store version with what hangs on it.
struct VersionRow
{
    QString id;
    Resource version; ///< with what is staged
    Resource build; ///< null: none attached
    Resource phased; ///< null: no phased release

    bool operator==(const VersionRow &) const = default;
};

/// The versions of an app, the newest of each platform first.
class VersionModel final : public RecordTableModel<VersionRow>
{
    Q_OBJECT
public:
    enum Column { Version, State, Build, Release, Created };
    explicit VersionModel(QObject *parent = nullptr);
    void setVersions(const QList<Resource> &versions, const QList<Resource> &included);
    /// Lays what is staged over what was read, marked; versions to be created stand above. `changes` must outlive it.
    void setChanges(const ChangeSet &changes);
    void setApp(const ResourceKey &app) { m_app = app; } ///< of which created versions are shown

private:
    void rebuild();

    const ChangeSet *m_changes = nullptr;
    ResourceKey m_app;
    QList<Resource> m_versions; ///< as read
    QHash<ResourceKey, Resource> m_parts;
};

/// "Day 3 of 7, 5 % of users".
QString phasedReleaseText(const Resource &phased);
