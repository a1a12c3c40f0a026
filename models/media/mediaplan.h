// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"
#include "models/media/mediafile.h"
#include "models/media/mediasource.h"

/// Where a file would go.
struct MediaPlanRow
{
    QString id; ///< its path
    MediaFile file;
    QString shownPath; ///< below the folder that was dropped
    QString locale; ///< empty: not known
    QString displayType; ///< empty: not known
    int place = 0; ///< in its set, from 1 on; 0: it goes nowhere
    QString problem; ///< why not
    bool isPresent = false; ///< the same file is in the set already
    bool isChosen = false;

    bool operator==(const MediaPlanRow &other) const
    {
        return id == other.id && locale == other.locale && displayType == other.displayType && place == other.place
            && problem == other.problem && isChosen == other.isChosen;
    }
};

/// Files sorted by language, size and name into sets, to be looked at before anything is staged. The manners are those
/// of fastlane: natural order of the names, "_framed" pictures before the plain ones, `default` for languages without.
class MediaPlan final : public RecordTableModel<MediaPlanRow>
{
    Q_OBJECT
public:
    enum Column { Name, Language, Screen, Place, Size, Note };

    /// Where files go whose folders do not tell.
    struct Target
    {
        QString locale; ///< empty: folders have to tell
        QString displayType; ///< empty: the size tells
    };

    explicit MediaPlan(QObject *parent = nullptr);

    /// Those below `paths` in their natural order, by path; what is no picture or video is left out.
    static QStringList filesIn(const QStringList &paths);

    /// `root` is what shown paths are relative to.
    void setFiles(const std::vector<MediaFile> &files, const QString &root, const MediaSource &source,
                  const Target &target = {});
    int chosenCount() const;
    int problemCount() const;
    std::vector<MediaSource::Addition> additions() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();
};
