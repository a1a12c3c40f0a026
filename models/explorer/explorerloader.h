// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/listloader.h"
#include "models/core/resourcetablemodel.h"
#include "models/explorer/explorerplace.h"

#include <QHash>

/// Fills a table with what a place of the Explorer shows, whichever way leads there.
class ExplorerLoader final : public QObject
{
    Q_OBJECT
public:
    ExplorerLoader(AccountServices &services, ResourceTableModel &model, QObject *parent = nullptr);
    ~ExplorerLoader() override;

    /// Asks for nothing while a required filter is missing or no way leads there.
    void show(const ExplorerPlace &place);
    void reload();
    void retry();

    const ListState &state() const;
    bool isLoading() const;
    /// What came along with the rows; null when it did not.
    const Resource *included(const ResourceKey &key) const;
    /// The paths asked for the present place: for "requests behind it".
    QStringList paths() const;

signals:
    void stateChanged();

private:
    void readOne();
    void endOne(const QList<Resource> &rows, const std::optional<ApiError> &error);
    bool isSingle() const;

    AccountServices &m_services;
    ResourceTableModel &m_model;
    ExplorerPlace m_place;
    ListLoader m_list;
    ListState m_single; ///< of a place with one resource, or of one that is not asked for
    QHash<ResourceKey, Resource> m_included;
    std::unique_ptr<QObject> m_load;
};
