// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/openapispec.h"

/// Checks the regularities the catalog is built on. An error names the rule and the path that breaks it;
/// a note names something the catalog can record as an exception.
void checkSpecRules(const OpenApiSpec &spec, QStringList &errors, QStringList &notes);
