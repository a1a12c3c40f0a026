// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/listingfile.h"

#include "api/catalog/storefacts.h"
#include "api/formats/fastlanefolder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

size_t qHash(const ListingPlace &place, size_t seed) noexcept
{
    return qHashMulti(seed, place.entry, place.attribute, place.locale);
}

void ListingReading::addLocale(const QString &locale)
{
    if (!locales.contains(locale))
        locales.append(locale);
}

void ListingReading::refuse(const QString &file, int line, const QString &text)
{
    problems.append({file, line, text, true});
    std::erase_if(texts, [&file](const ListingText &each) { return each.file == file; });
    for (auto &each : files) {
        if (each.path == file) {
            each.use = ListingFile::Use::Refused;
            return;
        }
    }
    files.append({file, ListingFile::Use::Refused, {}});
}

void ListingReading::merge(ListingReading other)
{
    std::move(other.texts.begin(), other.texts.end(), std::back_inserter(texts));
    for (const auto &locale : other.locales)
        addLocale(locale);
    files += other.files;
    problems += other.problems;
}

/// "What's New" and "whats_new" are the same name.
static QString plain(const QString &name)
{
    QString letters;
    for (const auto c : name) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

std::optional<FormatField> ListingFormat::field(const QString &name) const
{
    const auto wanted = plain(name);
    const auto alias = fastlane::attributeOf(name.trimmed().toLower());
    for (const auto &field : fields) {
        if (plain(field.attribute) == wanted || plain(field.title) == wanted || field.attribute == alias)
            return field;
    }
    return std::nullopt;
}

/// What tools wrote before 2015, and what people write for short.
static const QHash<QString, QString> &otherNames()
{
    static const QHash<QString, QString> names{
        {u"ar"_s, u"ar-SA"_s},
        {u"de"_s, u"de-DE"_s},
        {u"en"_s, u"en-US"_s},
        {u"es"_s, u"es-ES"_s},
        {u"fr"_s, u"fr-FR"_s},
        {u"nl"_s, u"nl-NL"_s},
        {u"pt"_s, u"pt-BR"_s},
        {u"zh-hans-cn"_s, u"zh-Hans"_s},
        {u"zh-hant-tw"_s, u"zh-Hant"_s},
        {u"cmn-hans"_s, u"zh-Hans"_s},
        {u"cmn-hant"_s, u"zh-Hant"_s},
        {u"zh-cn"_s, u"zh-Hans"_s},
        {u"zh-tw"_s, u"zh-Hant"_s},
        {u"da-dk"_s, u"da"_s},
        {u"el-gr"_s, u"el"_s},
        {u"fi-fi"_s, u"fi"_s},
        {u"id-id"_s, u"id"_s},
        {u"it-it"_s, u"it"_s},
        {u"ja-jp"_s, u"ja"_s},
        {u"ko-kr"_s, u"ko"_s},
        {u"ms-my"_s, u"ms"_s},
        {u"no-no"_s, u"no"_s},
        {u"nb"_s, u"no"_s},
        {u"ru-ru"_s, u"ru"_s},
        {u"sv-se"_s, u"sv"_s},
        {u"th-th"_s, u"th"_s},
        {u"tr-tr"_s, u"tr"_s},
        {u"vi-vi"_s, u"vi"_s},
    };
    return names;
}

std::optional<QString> ListingFormat::locale(const QString &name) const
{
    const auto wanted = name.trimmed().replace(u'_', u'-').toLower();
    for (const auto *known : {&appStoreLocales(), &locales}) {
        for (const auto &code : *known) {
            if (code.toLower() == wanted)
                return code;
        }
    }
    const auto found = otherNames().constFind(wanted);
    return found == otherNames().cend() ? std::nullopt : std::optional(*found);
}
