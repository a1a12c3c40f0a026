// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class World;

/// Adds what the entries do beyond the catalog: states, deliveries, rules. Called before the world is populated.
void addBehaviours(World &world);
/// Sets going what a populated world has under way: reviews, phased releases, processing builds, unpublished answers.
void resumeBehaviours(World &world);
