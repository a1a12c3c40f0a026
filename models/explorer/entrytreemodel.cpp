// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/entrytreemodel.h"

#include "api/catalog/catalog.h"
#include "models/core/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

struct EntryTreeModel::Node
{
    QString title = {};
    QString key = {};
    QString area = {}; ///< of an entry: found by, not shown
    bool deprecated = false;
    bool listable = false;
    bool last = false; ///< stands behind its siblings whatever its title
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children = {};

    Node *child(const QString &name)
    {
        const auto found = std::find_if(children.begin(), children.end(), [&name](const auto &node) {
            return node->key.isEmpty() && node->title == name;
        });
        return found != children.end() ? found->get() : add({.title = name});
    }
    Node *add(Node node)
    {
        node.parent = this;
        children.push_back(std::make_unique<Node>(std::move(node)));
        return children.back().get();
    }
    int row() const
    {
        const auto &siblings = parent->children;
        return int(std::find_if(siblings.begin(), siblings.end(), [this](const auto &n) { return n.get() == this; })
                   - siblings.begin());
    }
    void sort()
    {
        std::sort(children.begin(), children.end(), [](const auto &a, const auto &b) {
            if (a->last != b->last)
                return b->last;
            return QString::localeAwareCompare(a->title, b->title) < 0;
        });
        for (const auto &node : children)
            node->sort();
    }
};

EntryTreeModel::EntryTreeModel(const Catalog &catalog, QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    const auto deprecatedTitle = tr("Deprecated");
    const auto otherTitle = tr("Other");
    for (const auto &entry : catalog.entries()) {
        auto *place = m_root.get();
        if (entry.deprecated) {
            place = place->child(deprecatedTitle);
        } else {
            const auto area = entry.area.isEmpty() ? otherTitle : entry.area;
            for (const auto &part : area.split(u" > "_s))
                place = place->child(part);
        }
        place->add({.title = entry.title.isEmpty() ? format::title(entry.key) : entry.title,
                    .key = entry.key,
                    .area = entry.area,
                    .deprecated = entry.deprecated,
                    .listable = entry.crud.contains(u'L')});
    }
    for (const auto &node : m_root->children)
        node->last = node->title == deprecatedTitle || node->title == otherTitle;
    m_root->sort();
}

EntryTreeModel::~EntryTreeModel() = default;

EntryTreeModel::Node *EntryTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex EntryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex EntryTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    auto *node = nodeOf(index)->parent;
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

int EntryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

QVariant EntryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node->title;
    case Qt::ToolTipRole:
        return node->key.isEmpty() ? QVariant() : QVariant(node->key);
    case KeyRole:
        return node->key;
    case DeprecatedRole:
        return node->deprecated;
    case ListableRole:
        return node->listable;
    default:
        return {};
    }
}

Qt::ItemFlags EntryTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return nodeOf(index)->key.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

static QModelIndex find(const EntryTreeModel &model, const QString &key, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        if (index.data(EntryTreeModel::KeyRole).toString() == key)
            return index;
        if (const auto below = find(model, key, index); below.isValid())
            return below;
    }
    return {};
}

QModelIndex EntryTreeModel::indexOf(const QString &key) const
{
    return key.isEmpty() ? QModelIndex() : find(*this, key, {});
}

EntryTreeFilter::EntryTreeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void EntryTreeFilter::setFilterText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool EntryTreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const auto index = sourceModel()->index(row, 0, parent);
    const auto key = index.data(EntryTreeModel::KeyRole).toString();
    if (key.isEmpty()) // an area is there for what lies in it
        return false;
    auto text = index.data().toString() + u'\n' + key;
    for (auto area = parent; area.isValid(); area = area.parent())
        text += u'\n' + area.data().toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}
