// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "models/core/recordtablemodel.h"

struct BuildRow
{
    QString id;
    Resource build;
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
};
