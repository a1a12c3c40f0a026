// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/world.h"

/// What may exist once only: a locale of a parent, a bundle identifier, a device.
Refusals duplicates(World &world, const Write &write, const EntryInfo &entry);
