// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"
#include "models/core/sortfilterproxy.h"
#include "models/home/appsummary.h"

#include <optional>

/// The apps of an account: name, bundle id, a column per platform in use, what needs attention, last change.
class HomeModel final : public RecordTableModel<AppSummary>
{
    Q_OBJECT
public:
    enum Column { NameColumn, AttentionColumn, FirstPlatformColumn };

    explicit HomeModel(QObject *parent = nullptr);

    /// Adds or takes away platform columns as the apps need them.
    void setApps(std::vector<AppSummary> apps);
    int changedColumn() const { return FirstPlatformColumn + int(m_platforms.size()); }
    int bundleColumn() const { return changedColumn() + 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void makeColumns(const QStringList &platforms);

    QStringList m_platforms;
};

/// Narrows the apps to those with a concern; the words of the filter come on top.
class HomeProxy final : public SortFilterProxy
{
    Q_OBJECT
public:
    using SortFilterProxy::SortFilterProxy;

    void setConcern(std::optional<Concern> concern);
    std::optional<Concern> concern() const { return m_concern; }
    /// Null when the row is of another model.
    const AppSummary *appAt(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<Concern> m_concern;
};
