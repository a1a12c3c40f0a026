// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "simulator/world/behaviour.h"

#include <QJsonValue>

/// Holds one attribute value against what the catalog says of it; adds what is wrong to `refusals`.
void checkShape(const Catalog &catalog, const ValueShape &shape, const QJsonValue &value, const QString &pointer,
                Refusals &refusals);
