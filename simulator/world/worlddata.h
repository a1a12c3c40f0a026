// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/images/appicon.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

/// One language of one listing, as a developer would have written it.
struct SeedText
{
    QString locale;
    QString name;
    QString subtitle;
    QString keywords;
    QString promotionalText;
    QString description;
    QString whatsNew;
};

struct TerritoryData
{
    QString id;
    QString currency;
    double perDollar = 1;
    double taxPercent = 0;
    int decimals = 2;
};

/// What reviewers of one language write, by mood.
struct ReviewLanguage
{
    QString id;
    QString joiner; ///< between sentences
    QStringList territories; ///< one per unit of weight, so that a plain pick is a weighted one
    QStringList goodTitles, midTitles, badTitles;
    QStringList good, mid, bad, closing;
};

/// The data files of the worlds, read once. Immutable.
class WorldData
{
public:
    static const WorldData &shared();

    const QJsonObject &company() const { return m_company; }
    QString domain() const { return m_company.value(QLatin1StringView("domain")).toString(); }
    const QJsonArray &apps() const { return m_apps; }
    const QJsonObject &madeUp() const { return m_madeUp; }
    const QJsonArray &people() const { return m_people; }
    const QStringList &testerFirstNames() const { return m_testerFirst; }
    const QStringList &testerLastNames() const { return m_testerLast; }
    const std::vector<TerritoryData> &territories() const { return m_territories; }
    const TerritoryData *territory(QStringView id) const;

    /// The listing of an app of apps.json, its first language first.
    std::vector<SeedText> listing(const QJsonObject &app) const;
    AppArt art(const QJsonObject &app) const;

    const std::vector<ReviewLanguage> &reviewLanguages() const { return m_languages; }
    QStringList flavour(const QString &name) const; ///< English sentences about one genre
    const QStringList &nicknames() const { return m_nicknames; }
    const QJsonObject &signing() const { return m_signing; }
    QStringList responses(
        const QString &language) const; ///< to good reviews first, to bad ones after; English where unknown

private:
    WorldData();

    QJsonObject m_company, m_madeUp, m_flavours, m_responses, m_signing;
    QJsonArray m_apps, m_people;
    QStringList m_testerFirst, m_testerLast, m_nicknames;
    std::vector<TerritoryData> m_territories;
    std::vector<ReviewLanguage> m_languages;
    std::vector<SeedText> m_longListing;
};
