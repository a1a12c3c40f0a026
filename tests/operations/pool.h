// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QHash>
#include <QSet>

/// Ids met so far, by entry; what the test made itself comes first, newest first.
class Pool
{
public:
    void add(const ResourceKey &key);
    void addOwn(const ResourceKey &key);
    void remove(const ResourceKey &key);
    void addAllOf(const Resource &resource, const class Catalog &catalog);

    QStringList ids(const QString &entry) const { return m_own.value(entry) + m_met.value(entry); }
    bool isEmpty(const QString &entry) const { return m_own.value(entry).isEmpty() && m_met.value(entry).isEmpty(); }
    /// Another id for another attempt; the first attempt gets the first. Null when there is none.
    QString pick(const QString &entry, int attempt, const QString &salt) const;
    /// Grows with every id that is new.
    int size() const { return m_size; }

private:
    static constexpr qsizetype perEntry = 200;

    QHash<QString, QStringList> m_own;
    QHash<QString, QStringList> m_met;
    int m_size = 0;
};
