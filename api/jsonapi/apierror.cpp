// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonapi/apierror.h"

QString ApiError::source() const
{
    if (items.empty())
        return {};
    return items.front().pointer.isEmpty() ? items.front().parameter : items.front().pointer;
}
