// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appinfo/infosections.h"
#include "models/core/listloader.h"
#include "models/core/resourcetablemodel.h"

#include <memory>

/// What one section shows: a resource, or a list of them, with what is staged.
class InfoSectionLoader final : public QObject
{
    Q_OBJECT
public:
    explicit InfoSectionLoader(AccountServices &services, QObject *parent = nullptr);
    ~InfoSectionLoader() override;

    /// A null owner: there is nothing it could hang on.
    void show(const InfoSection &section, const Resource &owner);
    void refresh();
    void clear();

    const InfoSection &section() const { return m_section; }
    const Resource &owner() const { return m_owner; }
    ResourceTableModel &table() { return m_table; } ///< of a list
    const ResourceTableModel &table() const { return m_table; }
    /// The one resource, as the server has it; null: not there.
    Resource resource() const;
    /// The same with what is staged; also one that is to be made.
    Resource shown() const;
    /// What came along with it.
    const QList<Resource> &included() const { return m_included; }
    bool isLoading() const;
    QDateTime fetchedAt() const { return m_list.state().fetchedAt; }
    const std::optional<ApiError> &error() const { return m_error ? m_error : m_list.state().error; }

signals:
    void changed();

private:
    void readOwner();

    AccountServices &m_services;
    InfoSection m_section;
    Resource m_owner;
    ListLoader m_list;
    ResourceTableModel m_table;
    QList<Resource> m_rows;
    QList<Resource> m_included;
    std::optional<ApiError> m_error; ///< of reading the owner
    std::unique_ptr<QObject> m_load;
};
