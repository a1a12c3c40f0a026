// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing/listingfields.h"

#include "api/catalog/catalog.h"
#include "handles/appinfolocalizations.h"
#include "handles/appstoreversionlocalizations.h"
#include "models/core/format.h"

#include <algorithm>
#include <array>

namespace {

namespace infos = appInfoLocalizations;
namespace versions = appStoreVersionLocalizations;

struct Place
{
    QLatin1StringView entry;
    QLatin1StringView attribute;
    /// App Store Connect Help, Reference, "Required, localizable, and editable properties".
    bool isRequired;
};

constexpr std::array order{
    Place{infos::key, infos::name.name, true},
    Place{infos::key, infos::subtitle.name, false},
    Place{versions::key, versions::description.name, true},
    Place{versions::key, versions::keywords.name, true},
    Place{versions::key, versions::promotionalText.name, false},
    Place{versions::key, versions::whatsNew.name, false},
    Place{versions::key, versions::supportUrl.name, true},
    Place{versions::key, versions::marketingUrl.name, false},
    Place{infos::key, infos::privacyPolicyUrl.name, false},
    Place{infos::key, infos::privacyPolicyText.name, false},
    Place{infos::key, infos::privacyChoicesUrl.name, false},
};

} // namespace

std::vector<ListingField> localeFields(const Catalog &catalog, const QString &entry)
{
    std::vector<ListingField> fields;
    for (const auto &attribute : catalog.entry(entry)->attributes) {
        if (!attribute.onUpdate || attribute.deprecated || attribute.kind == ValueKind::Boolean)
            continue;
        fields.push_back(
            {entry, attribute.name, format::title(attribute.name), fieldLength(entry, attribute.name),
             isMultiline(attribute.name), attribute.requiredOnCreate,
             attribute.name.endsWith(QLatin1StringView("Url")) || attribute.name.endsWith(QLatin1StringView("Email")),
             attribute.requiredOnCreate});
    }
    return fields;
}

std::vector<ListingField> listingFields(const Catalog &catalog)
{
    auto fields = localeFields(catalog, QString(infos::key));
    for (auto &field : localeFields(catalog, QString(versions::key)))
        fields.push_back(std::move(field));
    const auto rank = [](const ListingField &field) {
        return std::find_if(order.begin(), order.end(),
                            [&field](const Place &place) {
                                return place.entry == field.entry && place.attribute == field.attribute;
                            })
            - order.begin();
    };
    std::stable_sort(fields.begin(), fields.end(), [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    for (auto &field : fields) {
        if (const auto place = std::size_t(rank(field)); place < order.size())
            field.isRequired = order[place].isRequired;
    }
    return fields;
}
