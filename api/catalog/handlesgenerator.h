// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

#include <map>

/// One header of typed handles per entry, by file name ("customerreviews.h", "v2/inapppurchases.h").
std::map<QString, QByteArray> generateHandles(const Catalog &catalog);

/// Writes the headers into a folder: files that are already right are not touched, headers of entries that are gone
/// are removed. Returns what went wrong, empty when nothing did.
QString writeHandles(const Catalog &catalog, const QString &folder);
