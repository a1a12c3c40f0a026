// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

#include <QJsonValue>

/// A value that fits an attribute: its shape from the catalog, its sense from its name. Another attempt gives another.
QJsonValue makeValue(const Catalog &catalog, const ValueShape &shape, const QString &entry, const QString &name,
                     int attempt);
/// Bytes of the file that reservations announce (their fileSize) and uploads send.
QByteArray uploadContent();
