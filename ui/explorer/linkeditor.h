// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeset.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QUrl>
#include <QWidget>

class Catalog;
class ChangeSet;
class QCheckBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class TextLabel;
struct ApiError;
struct Document;
struct RelationshipInfo;

/// What one relationship holds now, as the server says when it opens, and what it is to hold: added, taken out, put in
/// another order. Thousands of links come a page at a time, as the user asks for them, unless only the whole list can
/// be sent.
class LinkEditor final : public QWidget
{
    Q_OBJECT
public:
    LinkEditor(const PageContext &context, const Resource &owner, const RelationshipInfo &relationship,
               QWidget *parent = nullptr);
    ~LinkEditor() override;

    /// Reads what is linked.
    void load();
    /// Reads the page after those on show.
    void loadMore();
    /// Whether everything that is linked has been read.
    bool isComplete() const { return m_isComplete; }
    bool isLoading() const { return m_load != nullptr; }
    const ResourceKey &owner() const { return m_owner; }
    const RelationshipInfo &relationship() const { return m_relationship; }
    const QList<ResourceKey> &current() const { return m_current; }
    const QList<ResourceKey> &wanted() const { return m_wanted; }
    /// Of a to-one it takes the place of what is there.
    void add(const ResourceKey &key);
    /// Where the server does not tell what is linked, anything can be named to be taken out.
    void remove(const ResourceKey &key);

    bool isWritable() const;
    bool isChanged() const;
    void stage(ChangeSet &changes, const ChangeSet::Context &context) const;

signals:
    void changed();
    void loadingChanged(bool loading);

private:
    enum class LinkState { Kept, Added, TakenOut };

    void build();
    QWidget *makePicker();
    QWidget *makeTakeOutPicker();
    bool isTold() const;
    QWidget *buildButtons();
    void read(ApiReply<Document> *reply);
    void onRead(const Document &document);
    void append(const QList<ResourceKey> &page);
    bool needsAll() const;
    void describe(const Document &last);
    void onFailed(const ApiError &error);
    void askNames(const QList<ResourceKey> &keys);
    void rebuild();
    QListWidgetItem *itemFor(const ResourceKey &key, LinkState state);
    void updateButtons();
    void removeSelected();
    void move(int by);
    bool canAdd() const;
    bool canRemove() const;
    bool sendsWholeList() const;
    QList<ResourceKey> added() const;
    QList<ResourceKey> removed() const;

    PageContext m_context;
    const Catalog &m_catalog;
    const RelationshipInfo &m_relationship;
    Resource m_resource;
    ResourceKey m_owner;
    QList<ResourceKey> m_current;
    QList<ResourceKey> m_wanted;
    QHash<ResourceKey, QString> m_names;
    TextLabel *m_words;
    QListWidget *m_list;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QCheckBox *m_whole = nullptr;
    QPushButton *m_more;
    QUrl m_next; ///< the page after those on show
    bool m_isComplete = false;
    std::unique_ptr<QObject> m_load;
};
