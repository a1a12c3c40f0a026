// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/attributetreemodel.h"

#include "api/changes/changeset.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

struct AttributeTreeModel::Node
{
    QString name;
    QString text;
    QString toolTip;
    QString raw;
    QUrl url;
    QVariant tone;
    QString icon;
    bool deprecated = false;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node &add(const QString &childName)
    {
        children.push_back(std::make_unique<Node>());
        auto &node = *children.back();
        node.name = childName;
        node.parent = this;
        node.row = int(children.size()) - 1;
        return node;
    }
};

AttributeTreeModel::AttributeTreeModel(const Catalog &catalog, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalog(catalog)
    , m_root(std::make_unique<Node>())
{
}

AttributeTreeModel::~AttributeTreeModel() = default;

void AttributeTreeModel::setResource(const Resource &read, const ChangeSet *changes)
{
    const bool staged = changes && changes->isStaged(read.key());
    const auto resource = staged ? changes->overlaid(read) : read;
    beginResetModel();
    m_root = std::make_unique<Node>();
    const auto *entry = m_catalog.entry(resource.entry());
    auto &id = m_root->add(tr("ID"));
    id.text = id.raw = resource.id();
    for (const auto &name : resource.attributeNames()) {
        const auto *attribute = entry ? entry->attribute(name) : nullptr;
        auto &node = m_root->add(format::title(name));
        node.deprecated = attribute && attribute->deprecated;
        const ValueShape shape = attribute ? ValueShape(*attribute) : ValueShape();
        fill(node, shape, attribute ? attribute->hint : ValueHint::None, resource.attribute(name));
        if (const auto place = format::place(name, node.raw); !place.isEmpty()) {
            node.text = place;
            node.toolTip = node.raw;
        }
        if (const auto change = staged ? changes->stagedField(read.key(), name) : std::nullopt) {
            const auto before = format::raw(change->before.toVariant());
            //: %1 is the name of a field that has been changed but not sent
            node.name = tr("%1 (staged)").arg(node.name);
            node.toolTip = before.isEmpty() ? tr("Empty on the server") : tr("On the server: %1").arg(before);
        }
    }
    endResetModel();
}

const ObjectField *AttributeTreeModel::fieldOf(const ValueShape &shape, const QString &name) const
{
    if (shape.schema < 0)
        return nullptr;
    const auto &fields = m_catalog.objectFields(shape.schema);
    const auto found = std::find_if(fields.begin(), fields.end(), [&name](const auto &f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

void AttributeTreeModel::fill(Node &node, const ValueShape &shape, ValueHint hint, const QVariant &value) const
{
    node.raw = format::raw(value);
    if (value.typeId() == QMetaType::QVariantMap) {
        node.text = format::value(ValueKind::Object, value);
        const auto map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it) {
            const auto *field = fieldOf(shape, it.key());
            const ValueShape inner = field ? ValueShape(*field) : ValueShape();
            fill(node.add(format::title(it.key())), inner, ValueHint::None, it.value());
        }
    } else if (value.typeId() == QMetaType::QVariantList) {
        const auto list = value.toList();
        node.text = list.isEmpty() ? tr("none") : format::value(shape.kind, value);
        auto item = shape;
        item.isArray = false;
        if (list.size() > 1 || (list.size() == 1 && list.constFirst().typeId() == QMetaType::QVariantMap)) {
            for (qsizetype i = 0; i < list.size(); ++i)
                fill(node.add(QString::number(i + 1)), item, hint, list[i]);
        }
    } else {
        fillScalar(node, shape, hint, value);
    }
}

/// Long enough to be data rather than words.
static bool looksBase64(const QString &text)
{
    return text.size() > 200 && !text.contains(u' ') && !text.startsWith("http"_L1);
}

void AttributeTreeModel::fillScalar(Node &node, const ValueShape &shape, ValueHint hint, const QVariant &value) const
{
    const auto text = value.toString();
    if (!value.isValid()) {
        node.text = tr("not set");
        return;
    }
    if (hint == ValueHint::Secret) {
        node.text = u"••••••••"_s;
        node.raw.clear(); // neither shown nor copied
        return;
    }
    if (hint == ValueHint::Base64 || (shape.kind == ValueKind::String && looksBase64(text))) {
        node.text = tr("%1… (%2)").arg(text.left(24), format::bytes(text.size() * 3 / 4));
        return;
    }
    switch (shape.kind) {
    case ValueKind::Enum: {
        const auto word = enumWord(text);
        node.text = word.text;
        node.icon = word.icon;
        if (word.tone)
            node.tone = int(*word.tone);
        if (word.known)
            node.toolTip = text;
        return;
    }
    case ValueKind::DateTime: {
        const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
        const auto distance
            = std::abs(time.daysTo(QDateTime::currentDateTimeUtc())) < 30 ? relativeTime(time) : QString();
        node.text = !time.isValid() ? text
            : distance.isEmpty()    ? format::dateTime(time)
                                    : u"%1 (%2)"_s.arg(format::dateTime(time), distance);
        node.toolTip = exactTime(time);
        return;
    }
    case ValueKind::Uri:
        node.url = QUrl(text);
        break;
    default:
        break;
    }
    if (node.url.isEmpty() && text.startsWith("https://"_L1) && !text.contains(u'{') && !text.contains(u' '))
        node.url = QUrl(text);
    node.text = format::value(shape.kind, value);
    if (node.text.size() > 60)
        node.toolTip = node.text.left(4000);
}

AttributeTreeModel::Node *AttributeTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex AttributeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex AttributeTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    auto *node = nodeOf(index)->parent;
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

int AttributeTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

QVariant AttributeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *node = nodeOf(index);
    if (role == RawRole)
        return node->raw;
    if (role == DeprecatedRole)
        return node->deprecated;
    if (index.column() == Name)
        return role == Qt::DisplayRole                    ? QVariant(node->name)
            : role == Qt::ToolTipRole && node->deprecated ? QVariant(tr("Deprecated by Apple"))
                                                          : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return node->text;
    case Qt::ToolTipRole:
        return node->toolTip.isEmpty() ? QVariant() : QVariant(node->toolTip);
    case UrlRole:
        return node->url.isEmpty() ? QVariant() : QVariant(node->url);
    case ToneRole:
        return node->tone;
    case IconRole:
        return node->icon.isEmpty() ? QVariant() : QVariant(node->icon);
    default:
        return {};
    }
}

QVariant AttributeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section > Value)
        return {};
    return section == Name ? tr("Attribute") : tr("Value");
}
