// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalogdata.h"

/// What an import gives: the data, or the reasons why there is none.
struct ImportResult
{
    std::optional<CatalogData> data;
    QStringList errors; ///< each names the rule that broke and the path
    QStringList notes; ///< oddities the catalog records as exceptions
};

/// Reads any version of Apple's OpenAPI specification.
ImportResult importOpenApi(const QByteArray &specification);
