// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "models/core/recordtablemodel.h"

/// One App Store version with what hangs on it.
struct VersionRow
{
    QString id;
    Resource version;
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
};

/// "Day 3 of 7, 5 % of users".
QString phasedReleaseText(const Resource &phased);
