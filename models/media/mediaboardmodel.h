// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediasource.h"

#include <QAbstractTableModel>

/// A row for each language, a column for each kind of screen, a set in each cell.
class MediaBoardModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< int: files there will be
        ProblemRole, ///< QString: what is wrong with one of them; empty when nothing is
        StagedRole ///< bool
    };

    /// `source` must outlive the model.
    explicit MediaBoardModel(MediaSource &source, QObject *parent = nullptr);

    void setMedium(Medium medium);
    Medium medium() const { return m_medium; }
    /// Screens of this platform are shown; without `all` only the largest of each family and those that are in use.
    void setPlatform(const QString &platform, const QString &primaryLocale);
    void setAllScreens(bool all);

    QString locale(int row) const { return m_locales.value(row); }
    const DisplayType *screen(int column) const { return m_screens[std::size_t(column)]; }
    MediaSet setAt(const QModelIndex &index) const;
    /// Where a set stands; invalid when it is not shown.
    QModelIndex indexOf(const QString &locale, const QString &displayType) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    QStringList localesInOrder() const;
    std::vector<const DisplayType *> screensToShow() const;

    MediaSource &m_source;
    Medium m_medium = Medium::Screenshot;
    QString m_platform;
    QString m_primary;
    bool m_all = false;
    QStringList m_locales;
    std::vector<const DisplayType *> m_screens;
};
