// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/services/resourcedraft.h"

#include <QJsonValue>

/// Whether two values mean the same: dates in another spelling, numbers written as strings, null for absent, arrays of
/// words in another order.
bool sameValue(const QJsonValue &a, const QJsonValue &b);
/// The same keys in any order.
bool sameKeys(const QList<ResourceKey> &a, const QList<ResourceKey> &b);
QList<ResourceKey> keysOf(const Linkage &linkage);
