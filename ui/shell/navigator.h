// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QObject>

/// How a page asks the window to go elsewhere; the main window listens.
class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    /// Chooses the app (an `apps` key) and shows the workspace; an empty workspace id means the app's first page.
    void appRequested(const ResourceKey &app, const QString &workspaceId);
    void workspaceRequested(const QString &workspaceId);
    /// Shows any resource, in the Explorer unless another page takes it.
    void resourceRequested(const ResourceKey &key);
};
