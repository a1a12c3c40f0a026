// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: the attribute is called "rating".
#include "api/jsonapi/resource.h"
#include "handles/customerreviews.h"

std::optional<qint64> ratingOf(const Resource &review)
{
    return review[customerReviews::ratings];
}
