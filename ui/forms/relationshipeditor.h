// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "api/jsonapi/resource.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QVBoxLayout;
class RelationshipPicker;
struct AccountServices;

/// What a relationship is to hold, by name, with a field to find more.
class RelationshipEditor final : public QWidget
{
    Q_OBJECT
public:
    RelationshipEditor(AccountServices &services, const RelationshipInfo &relationship, const QString &title,
                       QWidget *parent = nullptr);
    ~RelationshipEditor() override;

    const QString &target() const { return m_relationship.target; } ///< catalog key of what it holds
    const QList<ResourceKey> &keys() const { return m_keys; }
    /// Names of those it does not know are read: from the store, else from the server.
    void setKeys(const QList<ResourceKey> &keys);
    void add(const ResourceKey &key, const QString &text); ///< of a to-one in place of what is there
    void remove(const ResourceKey &key);
    /// It can no longer be changed: the form is for this parent.
    void setFixed(const QString &text);
    RelationshipPicker *picker() const { return m_picker; }

signals:
    void changed();

private:
    void rebuild();
    QWidget *rowFor(const ResourceKey &key);
    void askNames();

    AccountServices &m_services;
    const RelationshipInfo m_relationship;
    const QString m_title;
    QVBoxLayout *m_rows;
    RelationshipPicker *m_picker;
    QList<ResourceKey> m_keys;
    QHash<ResourceKey, QString> m_names;
    std::unique_ptr<QObject> m_load;
    bool m_fixed = false;
};
