// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

/// The catalog this program was built with, overlay included. Aborts when the embedded files are broken.
Catalog loadBuiltInCatalog();
/// Its two files.
QByteArray builtInCatalogJson();
QByteArray builtInOverlay();
