// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/seeds/seeding.h"

// Shared by in-app purchases and subscriptions.

/// The state of a product's old localizations and images, and of its version, from the state of the product.
QString productLocalizationState(const QString &productState);
QString productVersionState(const QString &productState);
void linkAllTerritories(Seeding &seeding, ObjectRef availability);
