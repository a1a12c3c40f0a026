// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"

/// Whether a change names the key anywhere: as its target or in a link.
bool refersTo(const StagedChange &change, const ResourceKey &key);
/// Every temporary key that has to be real before the change can go out; not the one it makes itself.
QList<ResourceKey> prerequisites(const StagedChange &change);
void replaceKey(StagedChange *change, const ResourceKey &from, const ResourceKey &to);
/// Takes the key out of the links; false when nothing sensible is left of the change.
bool dropReference(StagedChange *change, const ResourceKey &key);
/// Whether the change makes what its temporary target names.
bool makesTarget(const StagedChange &change);
