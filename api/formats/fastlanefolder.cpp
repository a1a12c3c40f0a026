// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/fastlanefolder.h"

#include "api/formats/textfile.h"
#include "handles/appinfolocalizations.h"
#include "handles/appinfos.h"
#include "handles/appstorereviewdetails.h"
#include "handles/appstoreversionlocalizations.h"
#include "handles/appstoreversions.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FastlaneFolder)
};

namespace infos = appInfoLocalizations;
namespace versions = appStoreVersionLocalizations;
namespace details = appStoreReviewDetails;

struct Place
{
    QLatin1StringView stem; ///< of the file's name
    QLatin1StringView entry;
    QLatin1StringView attribute;
};

constexpr std::array ofLanguages{
    Place{QLatin1StringView("name"), infos::key, infos::name.name},
    Place{QLatin1StringView("subtitle"), infos::key, infos::subtitle.name},
    Place{QLatin1StringView("privacy_url"), infos::key, infos::privacyPolicyUrl.name},
    Place{QLatin1StringView("apple_tv_privacy_policy"), infos::key, infos::privacyPolicyText.name},
    Place{QLatin1StringView("description"), versions::key, versions::description.name},
    Place{QLatin1StringView("keywords"), versions::key, versions::keywords.name},
    Place{QLatin1StringView("release_notes"), versions::key, versions::whatsNew.name},
    Place{QLatin1StringView("support_url"), versions::key, versions::supportUrl.name},
    Place{QLatin1StringView("marketing_url"), versions::key, versions::marketingUrl.name},
    Place{QLatin1StringView("promotional_text"), versions::key, versions::promotionalText.name},
};

constexpr std::array ofTheApp{
    Place{QLatin1StringView("copyright"), appStoreVersions::key, appStoreVersions::copyright.name},
    Place{QLatin1StringView("primary_category"), appInfos::key, appInfos::primaryCategory.name},
    Place{QLatin1StringView("primary_first_sub_category"), appInfos::key, appInfos::primarySubcategoryOne.name},
    Place{QLatin1StringView("primary_second_sub_category"), appInfos::key, appInfos::primarySubcategoryTwo.name},
    Place{QLatin1StringView("secondary_category"), appInfos::key, appInfos::secondaryCategory.name},
    Place{QLatin1StringView("secondary_first_sub_category"), appInfos::key, appInfos::secondarySubcategoryOne.name},
    Place{QLatin1StringView("secondary_second_sub_category"), appInfos::key, appInfos::secondarySubcategoryTwo.name},
};

constexpr std::array ofTheReview{
    Place{QLatin1StringView("first_name"), details::key, details::contactFirstName.name},
    Place{QLatin1StringView("last_name"), details::key, details::contactLastName.name},
    Place{QLatin1StringView("phone_number"), details::key, details::contactPhone.name},
    Place{QLatin1StringView("email_address"), details::key, details::contactEmail.name},
    Place{QLatin1StringView("demo_user"), details::key, details::demoAccountName.name},
    Place{QLatin1StringView("demo_password"), details::key, details::demoAccountPassword.name},
    Place{QLatin1StringView("notes"), details::key, details::notes.name},
};

const auto reviewFolder = u"review_information"_s;

template <std::size_t N>
const Place *placeOf(const std::array<Place, N> &places, const QString &stem)
{
    const auto found = std::find_if(places.begin(), places.end(), [&](const Place &each) { return each.stem == stem; });
    return found == places.end() ? nullptr : &*found;
}

class Reader
{
public:
    Reader(const QString &folder, const ListingFormat &format)
        : m_root(folder)
        , m_format(format)
    {
    }
    ListingReading read();

private:
    QDir metadata();
    void readRoot(const QDir &folder);
    void readReview(const QDir &folder);
    void readLanguage(const QDir &folder, const QString &locale);
    void ignoreAll(const QDir &folder, const QString &why);
    void take(const QDir &folder, const QString &name, const Place *place, const QString &locale);
    void spreadDefaults();
    QString pathOf(const QDir &folder, const QString &name) const
    {
        return m_root.relativeFilePath(folder.filePath(name));
    }

    const QDir m_root;
    const ListingFormat &m_format;
    ListingReading m_reading;
    std::vector<ListingText> m_defaults;
};

constexpr auto everything = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden;

QStringList namesIn(const QDir &folder, QDir::Filters filters)
{
    auto names = folder.entryList(filters, QDir::Name);
    names.sort();
    return names;
}

QDir Reader::metadata()
{
    for (const auto &name : {u"metadata"_s, u"fastlane/metadata"_s}) {
        if (m_root.exists(name))
            return QDir(m_root.filePath(name));
    }
    return m_root;
}

void Reader::ignoreAll(const QDir &folder, const QString &why)
{
    for (const auto &name : namesIn(folder, everything)) {
        if (const QDir below(folder.filePath(name)); below.exists())
            ignoreAll(below, why);
        else
            m_reading.ignore(pathOf(folder, name), why);
    }
}

void Reader::take(const QDir &folder, const QString &name, const Place *place, const QString &locale)
{
    const auto path = pathOf(folder, name);
    if (place == nullptr) {
        m_reading.ignore(path, Text::tr("No text of a listing has this name."));
        return;
    }
    auto file = readTextFile(folder.filePath(name), 1024 * 1024);
    if (!file.problem.isEmpty()) {
        m_reading.refuse(path, file.line, file.problem);
        return;
    }
    m_reading.files.append({path, ListingFile::Use::Read, {}});
    ListingText text{{place->entry, place->attribute, locale}, file.text.trimmed(), {}, path, 0};
    (locale == "default"_L1 ? m_defaults : m_reading.texts).push_back(std::move(text));
}

void Reader::readLanguage(const QDir &folder, const QString &locale)
{
    if (locale != "default"_L1)
        m_reading.addLocale(locale);
    for (const auto &name : namesIn(folder, everything)) {
        if (const QDir below(folder.filePath(name)); below.exists())
            ignoreAll(below, Text::tr("A language has no folders of its own."));
        else
            take(folder, name, name.endsWith(".txt"_L1) ? placeOf(ofLanguages, name.chopped(4)) : nullptr, locale);
    }
}

void Reader::readReview(const QDir &folder)
{
    for (const auto &name : namesIn(folder, QDir::Files | QDir::Hidden)) {
        auto stem = name.endsWith(".txt"_L1) ? name.chopped(4) : QString();
        if (stem.startsWith("review_"_L1)) // before fastlane 2.0
            stem.remove(0, 7);
        take(folder, name, placeOf(ofTheReview, stem), {});
    }
}

void Reader::readRoot(const QDir &folder)
{
    for (const auto &name : namesIn(folder, QDir::Files | QDir::Hidden))
        take(folder, name, name.endsWith(".txt"_L1) ? placeOf(ofTheApp, name.chopped(4)) : nullptr, {});

    for (const auto &name : namesIn(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QDir below(folder.filePath(name));
        const auto lower = name.toLower();
        if (lower == reviewFolder)
            readReview(below);
        else if (lower == "app_clip_review_information"_L1)
            ignoreAll(below, Text::tr("Addresses of App Clips belong to the App Clip, not to the listing."));
        else if (lower == "trade_representative_contact_information"_L1)
            ignoreAll(below, Text::tr("The App Store asks for no trade representative any more."));
        else if (lower == "android"_L1 || lower == "fonts"_L1 || lower == "screenshots"_L1 || name.startsWith(u'.'))
            ignoreAll(below, Text::tr("Not a folder of texts."));
        else if (lower == "default"_L1)
            readLanguage(below, lower);
        else if (const auto locale = m_format.locale(name); !locale)
            m_reading.refuse(pathOf(folder, name), 0, Text::tr("\"%1\" is no language of the App Store.").arg(name));
        else if (m_reading.locales.contains(*locale))
            m_reading.refuse(pathOf(folder, name), 0,
                             Text::tr("Another folder is of the language %1 too.").arg(*locale));
        else
            readLanguage(below, *locale);
    }
}

void Reader::spreadDefaults()
{
    for (const auto &fallback : m_defaults) {
        for (const auto &locale : std::as_const(m_reading.locales)) {
            auto text = fallback;
            text.place.locale = locale;
            const bool has = std::any_of(m_reading.texts.begin(), m_reading.texts.end(),
                                         [&text](const ListingText &each) { return each.place == text.place; });
            if (!has)
                m_reading.texts.push_back(std::move(text));
        }
    }
}

ListingReading Reader::read()
{
    const auto folder = metadata();
    readRoot(folder);
    spreadDefaults();
    if (folder != m_root) {
        for (const auto &name : namesIn(m_root, QDir::Files | QDir::Hidden))
            m_reading.ignore(name, Text::tr("Not in the metadata folder."));
    }
    return std::move(m_reading);
}

} // namespace

namespace fastlane {

QString attributeOf(const QString &stem)
{
    const auto *place = placeOf(ofLanguages, stem);
    return place ? QString(place->attribute) : QString();
}

ListingReading readMetadata(const QString &folder, const ListingFormat &format)
{
    return Reader(folder, format).read();
}

QMap<QString, QByteArray> writeMetadata(const ListingSnapshot &listing)
{
    QMap<QString, QByteArray> files;
    const auto put = [&](const QString &folder, const Place &place, const QString &locale) {
        const auto text = listing.texts.value({place.entry, place.attribute, locale});
        files.insert(u"metadata/"_s + folder + place.stem + u".txt"_s, text.trimmed().toUtf8() + '\n');
    };
    for (const auto &locale : listing.locales) {
        for (const auto &place : ofLanguages)
            put(locale + u'/', place, locale);
    }
    for (const auto &place : ofTheApp)
        put({}, place, {});
    for (const auto &place : ofTheReview) {
        if (place.attribute != details::demoAccountPassword.name)
            put(reviewFolder + u'/', place, {});
    }
    return files;
}

} // namespace fastlane
