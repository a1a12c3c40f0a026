// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: a rating is a number.
#include "api/jsonapi/resource.h"
#include "handles/customerreviews.h"

std::optional<QString> ratingOf(const Resource &review)
{
    return review[customerReviews::rating];
}
