// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/apierror.h"
#include "models/media/mediaset.h"

#include <QDateTime>
#include <QObject>

#include <optional>

/// The pictures and previews of a version in all its languages, wherever the App Store keeps them: today in sets of
/// each localization, from version 4.5.1 of the API on also in an asset library. Shows what is staged and stages what
/// is changed, each call as one step.
class MediaSource : public QObject
{
    Q_OBJECT
public:
    struct Owner
    {
        QString locale;
        ResourceKey localization; ///< of the version

        bool operator==(const Owner &) const = default;
    };
    /// Files for one set.
    struct Addition
    {
        QString locale;
        Medium medium = Medium::Screenshot;
        QString displayType;
        QStringList files; ///< absolute, in the order wanted
    };

    using QObject::QObject;

    /// `app` is what changes are shown under. The same owners again ask for nothing.
    virtual void setOwners(const ResourceKey &app, const QList<Owner> &owners) = 0;
    virtual void load() = 0;
    virtual void refresh() = 0;
    virtual bool isLoading() const = 0;
    virtual QDateTime fetchedAt() const = 0; ///< the oldest; invalid: nothing yet
    virtual std::optional<ApiError> error() const = 0;

    virtual const QList<Owner> &owners() const = 0;
    /// Only those that exist or are staged.
    virtual const std::vector<MediaSet> &sets() const = 0;
    /// With nothing in it when there is none.
    virtual MediaSet set(const QString &locale, Medium medium, const QString &displayType) const = 0;

    /// Behind what is there. Missing sets are made.
    virtual void add(const std::vector<Addition> &additions, const QString &step) = 0;
    virtual void remove(const QList<ResourceKey> &items) = 0;
    /// Sets the order of what is not removed.
    virtual void reorder(const MediaSet &set, const QList<ResourceKey> &order) = 0;
    /// The new file takes the old one's place.
    virtual void replace(const MediaSet &set, const ResourceKey &item, const QString &file) = 0;
    /// "00:00:05:00"; only once the video has been processed.
    virtual void setPosterTime(const ResourceKey &preview, const QString &time) = 0;

signals:
    void changed();
    void stateChanged();
};
