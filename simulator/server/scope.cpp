// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/scope.h"

#include "simulator/server/apirequest.h"

#include <algorithm>

static QStringList decodedQuery(std::string_view target)
{
    const auto mark = target.find('?');
    if (mark == std::string_view::npos)
        return {};
    return decodeUrlPart(target.substr(mark + 1), true).split(u'&', Qt::SkipEmptyParts);
}

bool isInScope(const QStringList &scope, std::string_view method, std::string_view target)
{
    const auto path = decodeUrlPart(target.substr(0, target.find('?')), false);
    const auto asked = decodedQuery(target);
    return std::any_of(scope.begin(), scope.end(), [&](const QString &each) {
        const auto bytes = each.section(u' ', 1).toStdString();
        const std::string_view allowed = bytes;
        if (each.section(u' ', 0, 0).toStdString() != method
            || decodeUrlPart(allowed.substr(0, allowed.find('?')), false) != path)
            return false;
        const auto needed = decodedQuery(allowed);
        return std::all_of(needed.begin(), needed.end(), [&](const QString &item) { return asked.contains(item); });
    });
}
