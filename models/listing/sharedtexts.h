// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/listingfile.h"
#include "api/jsonapi/apierror.h"
#include "api/jsonapi/resource.h"

#include <QObject>

#include <memory>

class ChangeSet;
struct AccountServices;

/// What a listing says in no language of its own: copyright, categories and the details for the review. Exchange files
/// hold them too.
class SharedTexts final : public QObject
{
    Q_OBJECT
public:
    explicit SharedTexts(AccountServices &services, QObject *parent = nullptr);

    /// Two requests; ends with loaded() or failed().
    void load(const ResourceKey &app, const ResourceKey &info, const ResourceKey &version);
    /// True when `place` is one of them.
    static bool covers(const ListingPlace &place);
    static QString title(const ListingPlace &place);
    static QList<ListingPlace> places();

    /// What is staged, else what the server has; of a category its id. A password is not told.
    QString text(const ListingPlace &place) const;
    QHash<ListingPlace, QString> texts() const;
    /// Part of the caller's step. What is the same already is left out.
    void stage(const QList<ListingText> &texts);

signals:
    void loaded();
    void failed(const ApiError &error);

private:
    const Resource &resourceOf(const QString &entry) const;
    void onLoaded();

    AccountServices &m_services;
    ResourceKey m_app;
    ResourceKey m_infoKey;
    ResourceKey m_versionKey;
    Resource m_info;
    Resource m_version;
    Resource m_details; ///< null: there are none yet
    int m_awaited = 0;
    std::unique_ptr<QObject> m_load;
};
