// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/specrules.h"

using namespace Qt::StringLiterals;

void checkSpecRules(const OpenApiSpec &spec, QStringList &errors, QStringList &)
{
    for (const auto &path : spec.paths().keys()) {
        if (!SpecPath::parse(path))
            errors.append(
                u"%1: the path is not /vN/collection[/{id}[/name | /relationships/name | /metrics/name]]"_s.arg(path));
    }
}
