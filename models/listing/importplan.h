// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/listingfile.h"
#include "models/core/recordtablemodel.h"
#include "models/listing/localegridmodel.h"

class SharedTexts;

/// A text that files would change.
struct ImportRow
{
    QString id;
    ListingText text;
    QString title; ///< of the field
    QString before;
    QString after;
    QString lock; ///< why it cannot be edited now; empty when it can
    int limit = 0; ///< characters; 0: none known
    bool isSecret = false;
    bool isChosen = true;

    bool operator==(const ImportRow &other) const
    {
        return id == other.id && before == other.before && after == other.after && isChosen == other.isChosen;
    }
};

/// What the files that were read would change, before anything is staged: a row for each text that differs, to be
/// ticked. Files with an error give none. What would be emptied is not ticked by itself.
class ImportPlan final : public RecordTableModel<ImportRow>
{
    Q_OBJECT
public:
    enum Column { Language, Field, Before, After, File };

    explicit ImportPlan(QObject *parent = nullptr);

    /// `shared` may be null: what belongs to no language is then left out.
    void setReading(const ListingReading &reading, const LocaleGridModel &grid, const SharedTexts *shared);
    const QList<FormatProblem> &problems() const { return m_problems; }
    const QList<ListingFile> &files() const { return m_files; }
    int unchangedCount() const { return m_unchanged; }
    /// Not in the listing yet.
    const QStringList &newLocales() const { return m_newLocales; }
    int chosenCount() const;
    struct Translation
    {
        TranslationState state;
        QString text; ///< it holds for this one
    };
    /// Of every text whose file says how far it is, to be kept for the next export.
    const QHash<ListingPlace, Translation> &states() const { return m_states; }

    /// All that is ticked, as one step.
    LocaleGridModel::Outcome stage(LocaleGridModel &grid, SharedTexts *shared, ChangeSet &changes) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void setAllChosen(bool chosen);

signals:
    void chosenChanged();

private:
    void refuseLongTexts(ListingReading *reading, const LocaleGridModel &grid);

    QList<FormatProblem> m_problems;
    QList<ListingFile> m_files;
    QStringList m_newLocales;
    QHash<ListingPlace, Translation> m_states;
    int m_unchanged = 0;
};

/// What the readers have to know of a listing.
ListingFormat listingFormat(const LocaleGridModel &grid);
/// The texts of the primary language, by attribute.
QHash<QString, QString> primaryTexts(const LocaleGridModel &grid);
/// The listing as it is shown, with what is staged, for the writers. Languages that are to be removed are left out.
ListingSnapshot listingSnapshot(const LocaleGridModel &grid, const QString &name,
                                const QHash<ListingPlace, QString> &shared = {});
