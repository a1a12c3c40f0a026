// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/wholelist.h"

#include <QAbstractTableModel>

/// The app ids of a team and their capabilities: a row for each id, a column for each capability. Shows what is staged
/// and stages what is switched, each call as one step.
class CapabilityMatrix final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        StagedRole = Qt::UserRole + 1, ///< bool
        HasSettingsRole ///< bool: it is on, and there is more to say about it
    };

    explicit CapabilityMatrix(AccountServices &services, QObject *parent = nullptr);
    ~CapabilityMatrix() override;

    void load();
    void refresh();
    bool isLoading() const;
    const ListState &state() const { return m_ids.state(); }
    std::optional<ApiError> error() const;

    /// With all capabilities there are, or those alone that some id has.
    void setShowsAll(bool all);
    const Resource &idAt(int row) const { return m_rows[row]; }
    QString capabilityAt(int column) const { return m_columns.value(column); }
    /// What an id has, with what is staged; null: it is off.
    Resource capability(int row, const QString &type) const;
    bool isOn(int row, int column) const { return !capability(row, capabilityAt(column)).isNull(); }
    void setOn(const QModelIndexList &cells, bool on);
    /// Of a capability that is on: the option chosen of each setting, by the setting's key; empty: none.
    QString option(int row, const QString &type, const QString &setting) const;
    void setOption(int row, const QString &type, const QString &setting, const QString &option);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void stateChanged();

private:
    void rebuild();
    QList<Resource> capabilitiesOf(const Resource &id) const;
    void switchOne(int row, const QString &type, bool on);

    AccountServices &m_services;
    WholeList m_ids;
    QStringList m_columns;
    QList<Resource> m_rows; ///< by name
    QHash<ResourceKey, QHash<QString, Resource>> m_on; ///< by id, then type; with what is staged
    bool m_showsAll = false;
    bool m_wasLoading = false;
};
