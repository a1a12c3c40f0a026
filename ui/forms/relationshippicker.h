// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QSet>
#include <QWidget>

#include <memory>

template <typename T>
class ApiReply;
class QLineEdit;
class QStandardItem;
class QStandardItemModel;
struct AccountServices;
struct Document;

/// How a resource is shown where it is linked: "Germany", "Tidewater · com.example.tidewater".
QString linkText(const Resource &resource);
/// The icon of what kind of thing an entry holds; a name in resources/icons.
QString linkIcon(const QString &entry);

/// Finds a resource to link by typing a part of its name, among what is staged and what the server lists; takes an id
/// as well.
class RelationshipPicker final : public QWidget
{
    Q_OBJECT
public:
    /// `entry`: what is looked for. `services` must outlive it.
    RelationshipPicker(AccountServices &services, const QString &entry, const QString &title,
                       QWidget *parent = nullptr);
    ~RelationshipPicker() override;

    /// Resources at hand, whose relationships may lead to what is looked for: the app, the parent.
    void setNeighbours(const QList<ResourceKey> &neighbours);
    /// Reads what there is to choose from, once; happens by itself when the field gets the focus.
    void load();
    bool isLoading() const { return m_open > 0; }
    int candidateCount() const;

signals:
    void picked(const ResourceKey &key, const QString &text);
    void loadingChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addStaged();
    void read(ApiReply<Document> *reply);
    void add(const Resource &resource, bool isStaged);
    void searchServer(const QString &text);
    void take(const QModelIndex &index);
    void takeTyped();

    AccountServices &m_services;
    const QString m_entry;
    QList<ResourceKey> m_neighbours;
    QLineEdit *m_field;
    QStandardItemModel *m_model;
    QSet<QString> m_known;
    QString m_searched;
    std::unique_ptr<QObject> m_load;
    bool m_loaded = false;
    int m_open = 0;
};
