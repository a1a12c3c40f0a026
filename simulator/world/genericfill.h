// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class World;

/// Completes a world from the catalog alone, after the handmade population: at least one object of every entry, every
/// readable attribute that is still unset on those, and every relationship of at least one object. Leaves alone what is
/// there.
void fillGenerically(World &world, quint32 seed);
