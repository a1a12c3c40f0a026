// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "models/media/mediaset.h"

#include <QDate>
#include <QHash>

#include <vector>

/// Texts of one language of a listing, by attribute, with what is staged.
struct LocaleTexts
{
    QString locale;
    QHash<QString, QString> texts;
    bool isInInfo = false; ///< of the app information
    bool isInVersion = false;

    QString text(QLatin1StringView attribute) const { return texts.value(QString(attribute)); }
};

/// Everything the checks before a submission look at, as it is staged. What has not been read yet is told apart from
/// what is not there: nothing is said of it.
struct ReleaseFacts
{
    ResourceKey app;
    QString primaryLocale;
    Resource version;
    bool isFirstVersion = false; ///< of its platform
    std::vector<LocaleTexts> locales; ///< the primary one first
    QHash<QString, QString> shared; ///< copyright, categories and review details, by attribute

    std::optional<std::vector<MediaSet>> media; ///< of the primary language
    std::optional<Resource> build; ///< a null resource: none attached
    QString buildTrain; ///< version string of the build
    std::optional<Resource> ageRating;
    std::optional<QString> contentRights;
    std::optional<bool> hasPrices;
    std::optional<bool> hasAvailability;
    std::optional<QStringList> unfinishedProducts; ///< in-app purchases that lack something, by name
    std::optional<bool> needsDemoAccount;
    std::optional<QString> blockingSubmission; ///< state of another submission that is open; empty: none
    QDate today;
};

/// Something that keeps a version from being submitted, or might.
struct ReleaseFinding
{
    enum class Severity { Error, Warning, Note };
    /// Where it is put right.
    enum class Place { Listing, Media, Info, Build, Release, Products };

    QString rule; ///< "text-required"
    Severity severity = Severity::Error;
    Place place = Place::Listing;
    QString locale; ///< empty: of no language
    QString field; ///< attribute; empty: none
    QString message; ///< a sentence
    QString section; ///< of Place::Info: the id of the section

    bool operator==(const ReleaseFinding &) const = default;
};
