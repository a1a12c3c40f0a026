// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/listloader.h"

#include <QHash>

/// A list to its end, from the store at once, then from the server: for what has to be known as a whole. Tells it as it
/// was read, and as it will be with what is staged.
class WholeList final : public QObject
{
    Q_OBJECT
public:
    explicit WholeList(AccountServices &services, QObject *parent = nullptr);
    ~WholeList() override;

    /// What is staged for creation is shown along with it: of any parent, or of this one.
    void showCreated(const QString &entry, const ResourceKey &parent = {});
    /// The same again asks for nothing while it is fresh.
    void load(const ListSource &source, const Query &query, Priority priority = Priority::Now);
    void reload();
    void clear();

    const QList<Resource> &rows() const { return m_rows; } ///< as read
    QList<Resource> shown() const; ///< with what is staged; created ones first
    Resource included(const ResourceKey &key) const { return m_included.value(key); } ///< null when it is not there
    const ListState &state() const { return m_loader.state(); }
    bool isLoading() const { return m_loader.isLoading() || m_loader.state().hasMore; }
    bool isWhole() const; ///< read to its end, however long ago

signals:
    void changed(); ///< rows, what is staged, or the state
    void failed(const ApiError &error);

private:
    void take(const QList<Resource> &rows, const QList<Resource> &included);
    void onState();

    AccountServices &m_services;
    ListLoader m_loader;
    std::optional<ListSource> m_source;
    QString m_question; ///< of the query, to know it again
    QList<Resource> m_rows;
    QList<Resource> m_read; ///< of the present reading
    QHash<ResourceKey, Resource> m_included;
    QString m_createdEntry;
    ResourceKey m_createdOf;
};
