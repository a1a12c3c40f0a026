// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "models/listing/listingfields.h"

#include <QAbstractTableModel>

class Catalog;
class ChangeSet;
class ResourceDraft;

/// What a listing is read from: the texts of one app information and of one version.
struct ListingTrees
{
    ResourceKey app;
    QString primaryLocale;
    Resource info;
    Resource version;
    QList<Resource> infoTexts; ///< localizations of `info`
    QList<Resource> versionTexts; ///< localizations of `version`
};

/// Texts that have one parent: all of an entry's localizations.
struct LocaleTree
{
    QString entry; ///< of the localizations
    QString link; ///< their relationship to the parent
    Resource parent; ///< null: there is none, and nothing can be edited
    QList<Resource> texts; ///< as read
    QString title; ///< under which changes are listed; %1 is the language
    QString locked; ///< why nothing can be edited; empty: by the parent's state
};

/// Trees side by side, what a row of the grid is taken from. Every field belongs to one of them.
struct LocaleSheet
{
    ResourceKey app;
    QString primaryLocale;
    std::vector<LocaleTree> trees;
};

/// All languages of some trees and all their texts: a row for each language, the primary one first, a column for each
/// field. Shows what is staged and stages what is changed, each call as one step that can be undone.
class LocaleGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        FlagsRole = Qt::UserRole + 1, ///< int of Flags
        CounterRole, ///< "28/30"; empty where no limit is known
        LocaleRole ///< its code
    };
    enum Flag {
        Staged = 0x01,
        OverLimit = 0x02,
        Missing = 0x04, ///< empty, and needed before the version can be submitted
        SameAsPrimary = 0x08,
        Absent = 0x10, ///< this tree does not have the language yet; a text makes it
        Locked = 0x20, ///< cannot be edited in the present state
        Removed = 0x40, ///< staged for deletion
        Outdated = 0x80 ///< staged, and somebody changed the text on the server meanwhile
    };
    Q_DECLARE_FLAGS(Flags, Flag)

    struct Cell
    {
        int row = 0;
        int column = 0;
        QString text;
    };
    /// The same by its language, which need not be there yet.
    struct LocaleText
    {
        QString locale;
        int column = 0;
        QString text;
    };
    /// What became of texts that were to be staged.
    struct Outcome
    {
        int staged = 0;
        int locked = 0;
        int same = 0;
    };

    /// Both must outlive the model.
    LocaleGridModel(const Catalog &catalog, ChangeSet &changes, QObject *parent = nullptr);
    /// Of other texts than a listing's.
    LocaleGridModel(std::vector<ListingField> fields, ChangeSet &changes, QObject *parent = nullptr);

    void setTrees(const ListingTrees &trees);
    void setSheet(const LocaleSheet &sheet);
    const std::vector<ListingField> &fields() const { return m_fields; }
    QStringList locales() const;
    QString primaryLocale() const { return m_sheet.primaryLocale; }
    /// Those of the App Store that the listing is not in, by name.
    QStringList otherLocales() const;

    /// Of a language's texts in the version; null where it has none.
    ResourceKey versionText(int row) const;
    QString text(int row, int column) const; ///< what is staged, else what the server has
    Flags flags(int row, int column) const;
    using QAbstractTableModel::flags;
    /// Why a cell cannot be edited; empty when it can.
    QString lockReason(int column) const;

    Outcome stage(const std::vector<Cell> &cells, const QString &step);
    /// Adds the languages that are not there to all trees; with `locales` those too that come without a text.
    Outcome stage(const std::vector<LocaleText> &texts, const QStringList &locales, const QString &step);
    /// As it would be stored: one line where there is one, no spaces around, nothing that cannot be seen.
    static QString tidy(const ListingField &field, QString text);
    /// In all trees, with the texts of `source`, if any. Without it only what a language cannot be made without
    /// is taken over from the first row.
    void addLocales(const QStringList &locales, const QString &source);
    /// From all trees. The primary language stays.
    void removeLocales(const QStringList &locales);
    /// How many cells are so, languages that are to be removed left out.
    int countOf(Flag flag) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString locale;
        std::vector<Resource> texts; ///< by tree, without what is staged; null: not in this tree
    };

    void rebuild();
    void onStaged(const QList<ResourceKey> &keys);
    const Resource &resourceAt(int row, int column) const;
    std::size_t treeOf(const QString &entry) const;
    const LocaleTree &treeAt(int column) const;
    QString shownText(const Resource &resource, const QString &attribute) const;
    QString toolTip(int row, int column) const;
    void stageTexts(const Row &row, std::size_t tree, const QList<std::pair<QString, QString>> &texts);
    Row rowOf(const QString &locale) const;

    ChangeSet &m_changes;
    const std::vector<ListingField> m_fields;
    LocaleSheet m_sheet;
    std::vector<Row> m_rows;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(LocaleGridModel::Flags)
