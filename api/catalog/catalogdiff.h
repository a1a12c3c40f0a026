// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalogdata.h"

/// What is new, gone, changed or newly deprecated, one sentence a line, sorted by place.
QStringList catalogDifference(const CatalogData &before, const CatalogData &after);
