// SPDX-License-Identifier: GPL-3.0-or-later
// Which objects a filter lets pass, and in which order they come.
#include "simulator/server/listing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// A scalar as it stands in a query: text without quotes, everything else as in JSON.
static QString queryText(const std::string &json)
{
    if (json.starts_with('"') && json.find('\\') == std::string::npos)
        return QString::fromUtf8(json.data() + 1, qsizetype(json.size()) - 2);
    return json.starts_with('"') ? parseJsonText(json).toString() : QString::fromStdString(json);
}

static bool attributePasses(const std::string *json, const QStringList &wanted)
{
    if (!json || *json == "null")
        return false;
    if (!json->starts_with('[') && !json->starts_with('{'))
        return wanted.contains(queryText(*json), Qt::CaseInsensitive);
    const auto value = parseJsonText(*json);
    if (value.isObject()) // {"state": "COMPLETE", ...}
        return wanted.contains(value["state"_L1].toString());
    const auto array = value.toArray();
    return std::any_of(array.begin(), array.end(), [&](const QJsonValue &each) {
        return wanted.contains(queryText(JsonText(each).text()), Qt::CaseInsensitive);
    });
}

/// filter[reviewTerritory] asks for the attribute `territory`.
static int attributeFor(const EntryInfo &entry, QStringView name)
{
    const auto *found = entry.attribute(name == "reviewTerritory"_L1 ? QStringView(u"territory") : name);
    return found ? int(found - entry.attributes.data()) : -1;
}

/// filter[createdDateLessThan], filter[createdDateGreaterThanOrEqualTo]
static std::optional<bool> comparisonPasses(World &world, ObjectRef object, QStringView name, const QStringList &values)
{
    const bool isLess = name.endsWith("LessThan"_L1);
    const auto suffix = isLess ? "LessThan"_L1 : "GreaterThanOrEqualTo"_L1;
    if (!name.endsWith(suffix))
        return std::nullopt;
    const auto moment = world.dateTime(object, name.chopped(suffix.size()));
    const auto bound = QDateTime::fromString(values.value(0), Qt::ISODate);
    return isLess ? moment < bound : moment >= bound;
}

bool passesFilter(World &world, ObjectRef object, QStringView name, const QStringList &values)
{
    const auto &entry = world.entryOf(object);
    if (name == "id"_L1)
        return values.contains(world.id(object));
    if (const int attribute = attributeFor(entry, name); attribute >= 0)
        return attributePasses(world.json(object, attribute), values);
    if (const auto compared = comparisonPasses(world, object, name, values))
        return *compared;

    const auto dot = name.indexOf(u'.');
    const auto relationship = dot < 0 ? name : name.first(dot);
    if (!entry.relationship(relationship)) {
        // An offer is in a territory through its prices. What else there is, answers do not show.
        const bool hasPrices = name == "territory"_L1 && entry.relationship(u"prices");
        return !hasPrices || passesFilter(world, object, u"prices.territory", values);
    }
    const auto linked = world.links(object, relationship);
    return std::any_of(linked.begin(), linked.end(), [&](ObjectRef each) {
        return dot < 0 ? values.contains(world.id(each)) : passesFilter(world, each, name.sliced(dot + 1), values);
    });
}

bool hasValue(World &world, ObjectRef object, QStringView name)
{
    if (name == "publishedResponse"_L1)
        return world.text(world.linked(object, u"response"), u"state") == "PUBLISHED"_L1;
    const auto value = world.value(object, name);
    return (!value.isUndefined() && !value.isNull()) || !world.links(object, name).isEmpty();
}

namespace {

struct SortKey
{
    int attribute;
    bool descending;
};

/// "1.10" comes after "1.9"; dates and names compare as text.
int compareJson(const std::string *a, const std::string *b)
{
    static const std::string none;
    const std::string &x = a ? *a : none;
    const std::string &y = b ? *b : none;
    const auto startsNumber = [](const std::string &text) {
        const auto first = text.starts_with('"') ? std::size_t(1) : std::size_t(0);
        return first < text.size() && (std::isdigit(static_cast<unsigned char>(text[first])) || text[first] == '-');
    };
    if (!startsNumber(x) || !startsNumber(y))
        return x.compare(y);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < x.size() && j < y.size()) {
        const bool digits
            = std::isdigit(static_cast<unsigned char>(x[i])) && std::isdigit(static_cast<unsigned char>(y[j]));
        if (!digits) {
            if (x[i] != y[j])
                return x[i] < y[j] ? -1 : 1;
            ++i;
            ++j;
            continue;
        }
        qint64 m = 0;
        qint64 n = 0;
        for (; i < x.size() && std::isdigit(static_cast<unsigned char>(x[i])) && m < 100000000000000; ++i)
            m = m * 10 + (x[i] - '0');
        for (; j < y.size() && std::isdigit(static_cast<unsigned char>(y[j])) && n < 100000000000000; ++j)
            n = n * 10 + (y[j] - '0');
        if (m != n)
            return m < n ? -1 : 1;
    }
    return int(x.size() - i) - int(y.size() - j);
}

} // namespace

void sortSlots(World &world, int entryIndex, const QStringList &keys, World::Slots &rows)
{
    const auto &entry = world.catalog().entries()[std::size_t(entryIndex)];
    std::vector<SortKey> order;
    for (const auto &key : keys) {
        const bool descending = key.startsWith(u'-');
        const int attribute = attributeFor(entry, descending ? QStringView(key).sliced(1) : QStringView(key));
        if (attribute >= 0)
            order.push_back({attribute, descending});
    }
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        for (const auto &key : order) {
            const int result
                = compareJson(world.json({entryIndex, a}, key.attribute), world.json({entryIndex, b}, key.attribute));
            if (result != 0)
                return key.descending ? result > 0 : result < 0;
        }
        return false;
    });
}
