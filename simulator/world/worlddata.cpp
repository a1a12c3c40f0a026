// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/worlddata.h"

#include "simulator/world/random.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

// Resources of a static library have to be named by somebody, or the linker drops them.
static void initialiseResources()
{
    Q_INIT_RESOURCE(worlddata);
}

namespace {

QJsonObject load(const QString &name)
{
    QFile file(u":/simulator/world/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The data file %s of the simulator is missing.", qUtf8Printable(name));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s at %d", qUtf8Printable(name), qUtf8Printable(error.errorString()), error.offset);
    return document.object();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto &item : value.toArray())
        list.append(item.toString());
    return list;
}

SeedText listingText(const QString &locale, const QJsonObject &text)
{
    return {locale,
            text["name"_L1].toString(),
            text["subtitle"_L1].toString(),
            text["keywords"_L1].toString(),
            text["promotionalText"_L1].toString(),
            text["description"_L1].toString(),
            text["whatsNew"_L1].toString()};
}

/// American English leads: it is the primary locale of every app here.
void sortListing(std::vector<SeedText> &listing)
{
    std::ranges::stable_sort(listing, [](const SeedText &a, const SeedText &b) {
        return std::pair(a.locale != "en-US"_L1, a.locale) < std::pair(b.locale != "en-US"_L1, b.locale);
    });
}

ReviewLanguage reviewLanguage(const QJsonObject &json)
{
    ReviewLanguage language;
    language.id = json["id"_L1].toString();
    language.joiner = json["joiner"_L1].toString();
    const auto territories = json["territories"_L1].toObject();
    for (auto it = territories.begin(); it != territories.end(); ++it)
        language.territories += QStringList(it.value().toInt(), it.key());
    const auto titles = json["titles"_L1].toObject();
    language.goodTitles = strings(titles["good"_L1]);
    language.midTitles = strings(titles["mid"_L1]);
    language.badTitles = strings(titles["bad"_L1]);
    language.good = strings(json["good"_L1]);
    language.mid = strings(json["mid"_L1]);
    language.bad = strings(json["bad"_L1]);
    language.closing = strings(json["closing"_L1]);
    return language;
}

} // namespace

const WorldData &WorldData::shared()
{
    static const WorldData data; // constants read from the program itself, like a table in the source
    return data;
}

WorldData::WorldData()
{
    initialiseResources();
    const auto apps = load(u"apps.json"_s);
    m_company = apps["company"_L1].toObject();
    m_apps = apps["apps"_L1].toArray();
    m_madeUp = apps["madeUp"_L1].toObject();
    m_people = apps["people"_L1].toArray();
    m_testerFirst = strings(apps["testers"_L1]["first"_L1]);
    m_testerLast = strings(apps["testers"_L1]["last"_L1]);

    const auto listing = load(u"listing.json"_s);
    for (auto it = listing.begin(); it != listing.end(); ++it) {
        if (it.value().isObject())
            m_longListing.push_back(listingText(it.key(), it.value().toObject()));
    }
    sortListing(m_longListing);

    for (const auto &row : load(u"territories.json"_s)["rows"_L1].toArray()) {
        m_territories.push_back(
            {row[0].toString(), row[1].toString(), row[2].toDouble(), row[3].toDouble(), row[4].toInt()});
    }

    m_signing = load(u"signing.json"_s);
    const auto reviews = load(u"reviews.json"_s);
    for (const auto &language : reviews["languages"_L1].toArray())
        m_languages.push_back(reviewLanguage(language.toObject()));
    m_flavours = reviews["flavours"_L1].toObject();
    m_responses = reviews["responses"_L1].toObject();
    m_nicknames = strings(reviews["nicknames"_L1]);
}

const TerritoryData *WorldData::territory(QStringView id) const
{
    const auto found
        = std::ranges::lower_bound(m_territories, id, {}, [](const TerritoryData &t) { return QStringView(t.id); });
    return found != m_territories.end() && found->id == id ? &*found : nullptr;
}

std::vector<SeedText> WorldData::listing(const QJsonObject &app) const
{
    if (app.contains("listing"_L1))
        return m_longListing;
    std::vector<SeedText> result;
    const auto texts = app["texts"_L1].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        auto text = listingText(it.key(), it.value().toObject());
        text.name = app["name"_L1].toString();
        result.push_back(std::move(text));
    }
    sortListing(result);
    return result;
}

AppArt WorldData::art(const QJsonObject &app) const
{
    const auto colors = app["colors"_L1].toArray();
    return {app["glyph"_L1].toString(), QColor(colors[0].toString()), QColor(colors[1].toString()),
            QColor(colors[2].toString()), Random::mix(1, app["id"_L1].toString())};
}

QStringList WorldData::flavour(const QString &name) const
{
    return strings(m_flavours[name]);
}

QStringList WorldData::responses(const QString &language) const
{
    return strings(m_responses[m_responses.contains(language) ? language : u"en"_s]);
}
