// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalogdata.h"

/// The committed form: sorted, one fact a line, the same bytes for the same data.
QByteArray writeCatalog(const CatalogData &data);
