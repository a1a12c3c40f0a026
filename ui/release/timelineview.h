// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QTreeWidget>

/// The versions of an app by platform, newest first, with their states.
class TimelineView final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Rows that stay keep their selection. `versions` newest first.
    void setVersions(const QList<Resource> &versions);
    ResourceKey current() const; ///< null: a platform, or nothing
    void choose(const ResourceKey &version);

signals:
    void chosen(const ResourceKey &version);

private:
    QTreeWidgetItem *itemFor(const ResourceKey &version) const;

    QList<Resource> m_versions;
};
