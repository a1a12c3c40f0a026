// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/seeds/seeding.h"

/// A set of drawn screenshots below a localization of a version, a product page or a treatment.
void seedScreenshots(Seeding &seeding, const SeededApp &app, ObjectRef owner, const QString &locale,
                     const QString &displayType, int count);
