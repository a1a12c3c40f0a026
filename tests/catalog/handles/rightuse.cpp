// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled by a test: the everyday use of typed handles.
#include "api/jsonapi/resource.h"
#include "handles/apps.h"
#include "handles/customerreviews.h"
#include "handles/v2/inapppurchases.h"
#include "handles/webhookdeliveries.h"

#include <string_view>

constexpr std::string_view text(QLatin1StringView view)
{
    return {view.data(), std::size_t(view.size())};
}

qint64 ratingOf(const Resource &review)
{
    static_assert(std::is_same_v<decltype(customerReviews::rating)::Value, qint64>);
    static_assert(std::is_same_v<decltype(customerReviews::createdDate)::Value, QDateTime>);
    static_assert(text(customerReviews::key) == "customerReviews");
    static_assert(text(v2::inAppPurchases::key) == "v2/inAppPurchases");
    static_assert(text(webhookDeliveries::template_.name) == "template"); // a C++ keyword
    const std::optional<qint64> rating = review[customerReviews::rating];
    const ResourceKey answer = review[customerReviews::response];
    const RelationshipData builds = review[apps::builds];
    return rating.value_or(0) + (answer.isNull() ? 0 : 1) + builds.keys.size();
}
