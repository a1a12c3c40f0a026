// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class World;

/// Reports, instances and segments below every analytics report request, made when they are asked for.
void registerAnalytics(World &world);
