// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/resourcetablemodel.h"

#include "api/catalog/catalog.h"
#include "api/changes/changeset.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "models/core/stagedmark.h"

using namespace Qt::StringLiterals;

static constexpr int shownColumns = 6;

static const QStringList &namingAttributes()
{
    static const QStringList names{u"name"_s,
                                   u"referenceName"_s,
                                   u"title"_s,
                                   u"displayName"_s,
                                   u"versionString"_s,
                                   u"version"_s,
                                   u"fileName"_s,
                                   u"locale"_s,
                                   u"username"_s,
                                   u"email"_s,
                                   u"code"_s,
                                   u"identifier"_s,
                                   u"productId"_s,
                                   u"repositoryName"_s,
                                   u"domain"_s,
                                   u"territory"_s,
                                   u"keyword"_s,
                                   u"currency"_s,
                                   u"screenshotDisplayType"_s,
                                   u"previewType"_s,
                                   u"capabilityType"_s,
                                   u"category"_s,
                                   u"customerPrice"_s,
                                   u"eventType"_s,
                                   u"accessType"_s,
                                   u"deviceFamily"_s,
                                   u"userFirstName"_s,
                                   u"number"_s,
                                   u"message"_s};
    return names;
}

static bool isNumeric(ValueKind kind)
{
    return kind == ValueKind::Integer || kind == ValueKind::Integer64 || kind == ValueKind::Number
        || kind == ValueKind::Decimal;
}

/// What people know a resource by, in this order, when it has them.
static qsizetype familiarity(const QString &name)
{
    static const QStringList names{u"bundleId"_s,      u"sku"_s,       u"productId"_s,       u"rating"_s,   u"body"_s,
                                   u"platform"_s,      u"email"_s,     u"firstName"_s,       u"lastName"_s, u"roles"_s,
                                   u"primaryLocale"_s, u"territory"_s, u"reviewerNickname"_s};
    return names.indexOf(name);
}

/// Smaller stands further left; from 7 on a column is hidden until chosen.
static int rank(const AttributeInfo &attribute, const QString &naming)
{
    if (attribute.name == naming)
        return 0;
    if (attribute.deprecated)
        return 9;
    if (attribute.kind == ValueKind::Object || attribute.kind == ValueKind::Map)
        return 8;
    if (attribute.name.startsWith("computed"_L1) || attribute.name.startsWith("ls"_L1)
        || attribute.kind == ValueKind::Uri || attribute.hint == ValueHint::Base64
        || attribute.hint == ValueHint::Secret || attribute.hint == ValueHint::Pem)
        return 7;
    if (attribute.kind == ValueKind::Enum
        && (attribute.name.endsWith("tate"_L1) || attribute.name.endsWith("tatus"_L1)))
        return 1;
    if (familiarity(attribute.name) >= 0)
        return 2;
    if (attribute.isArray)
        return 7;
    switch (attribute.kind) {
    case ValueKind::Date:
    case ValueKind::DateTime:
        return 3;
    case ValueKind::Boolean:
        return 6;
    case ValueKind::String:
    case ValueKind::Email:
    case ValueKind::Enum:
        return 4;
    default:
        return 5;
    }
}

ResourceTableModel::ResourceTableModel(const Catalog &catalog, QObject *parent)
    : RecordTableModel(parent)
    , m_catalog(catalog)
{
}

QString ResourceTableModel::namingAttribute(const EntryInfo &entry)
{
    for (const auto &name : namingAttributes()) {
        if (const auto *attribute = entry.attribute(name); attribute && attribute->readable && !attribute->isArray)
            return name;
    }
    return {};
}

QString ResourceTableModel::nameOf(const Resource &resource)
{
    for (const auto &name : namingAttributes()) {
        const auto text = resource.text(name);
        if (!text.isEmpty())
            return name == "locale"_L1 ? format::locale(text) : enumWord(format::singleLine(text)).text;
    }
    return resource.id();
}

void ResourceTableModel::setEntry(const QString &entry)
{
    setRows({});
    m_entry = entry;
    m_attributes.clear();
    m_secondary.clear();
    std::vector<Column> columns;
    if (const auto *info = m_catalog.entry(entry)) {
        const auto naming = namingAttribute(*info);
        std::vector<const AttributeInfo *> attributes;
        for (const auto &attribute : info->attributes) {
            if (attribute.readable)
                attributes.push_back(&attribute);
        }
        std::stable_sort(attributes.begin(), attributes.end(), [&naming](const auto *a, const auto *b) {
            return std::pair(rank(*a, naming), familiarity(a->name))
                < std::pair(rank(*b, naming), familiarity(b->name));
        });
        for (const auto *attribute : attributes) {
            if (m_attributes.size() >= shownColumns || rank(*attribute, naming) > 6)
                m_secondary.append(int(m_attributes.size()));
            m_attributes.append(attribute->name);
            columns.push_back(columnFor(*attribute));
        }
    }
    if (!m_attributes.isEmpty()) {
        if (m_attributes.size() == m_secondary.size())
            m_secondary.removeFirst(); // an address or an object says more than the id
        m_secondary.append(int(m_attributes.size())); // the id, unless there is nothing else
    }
    m_attributes.append(QString());
    columns.push_back({tr("ID"), [](const ResourceRow &row, int role) -> QVariant {
                           return role == Qt::DisplayRole ? row.id : QVariant();
                       }});
    setColumns(std::move(columns));
}

static QVariant enumCell(const QVariant &value, int role)
{
    const auto word = enumWord(value.toString());
    switch (role) {
    case Qt::DisplayRole:
        return word.text;
    case Qt::ToolTipRole:
        return word.known ? value : QVariant();
    case RecordTableModelBase::ToneRole:
        return word.tone ? QVariant(int(*word.tone)) : QVariant();
    case RecordTableModelBase::IconRole:
        return word.icon.isEmpty() ? QVariant() : QVariant(word.icon);
    case RecordTableModelBase::RawRole:
        return value;
    default:
        return {};
    }
}

static QVariant dateTimeCell(const QVariant &value, int role)
{
    const auto time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    switch (role) {
    case Qt::DisplayRole: // the view writes how long ago that is, anew with each repaint
        return time.isValid() ? QVariant(time) : value;
    case RecordTableModelBase::SortRole:
        return time;
    case Qt::ToolTipRole:
        return exactTime(time);
    case RecordTableModelBase::RawRole:
        return value;
    default:
        return {};
    }
}

static QVariant plainCell(ValueKind kind, const QString &name, const QVariant &value, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        if (const auto place = format::place(name, value.toString()); !place.isEmpty())
            return place;
        return format::singleLine(format::value(kind, value));
    case Qt::ToolTipRole: {
        const auto text = format::value(kind, value);
        return text.size() > 40 && text.size() < 2000 ? QVariant(text) : QVariant();
    }
    case RecordTableModelBase::SortRole:
        return isNumeric(kind) ? QVariant(value.toDouble()) : QVariant();
    case RecordTableModelBase::RawRole:
        return format::raw(value);
    default:
        return {};
    }
}

ResourceTableModel::Column ResourceTableModel::columnFor(const AttributeInfo &attribute) const
{
    Column column;
    column.title = format::title(attribute.name);
    if (isNumeric(attribute.kind) && !attribute.isArray)
        column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    if (attribute.hint == ValueHint::Secret) { // neither shown nor copied nor written
        column.data = [name = attribute.name](const ResourceRow &row, int role) -> QVariant {
            if (role == RawRole)
                return QString();
            const bool set = role == Qt::DisplayRole && row.resource.attribute(name).isValid();
            return set ? QVariant(u"••••••••"_s) : QVariant();
        };
        return column;
    }
    column.data = [this, name = attribute.name, kind = attribute.kind,
                   isArray = attribute.isArray](const ResourceRow &row, int role) -> QVariant {
        const auto mark = m_changes
            ? stagedMark(*m_changes, row.resource.key(), name, name == m_attributes.value(0), role)
            : QVariant();
        if (mark.isValid())
            return mark;
        const auto change = m_changes && m_changes->isStaged(row.resource.key())
            ? m_changes->stagedField(row.resource.key(), name)
            : std::nullopt;
        const auto value = change ? change->after.toVariant() : row.resource.attribute(name);
        if (!value.isValid())
            return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
        if (kind == ValueKind::Enum && !isArray && format::place(name, value.toString()).isEmpty())
            return enumCell(value, role);
        if (kind == ValueKind::DateTime && !isArray)
            return dateTimeCell(value, role);
        return plainCell(kind, name, value, role);
    };
    return column;
}

void ResourceTableModel::setChanges(const ChangeSet &changes)
{
    m_changes = &changes;
    connect(&changes, &ChangeSet::resourcesChanged, this, &ResourceTableModel::onStaged);
}

void ResourceTableModel::setCreatedOf(const std::optional<ResourceKey> &parent)
{
    m_createdOf = parent;
}

QList<Resource> ResourceTableModel::created() const
{
    return m_changes && m_createdOf ? m_changes->created(m_entry, *m_createdOf) : QList<Resource>();
}

void ResourceTableModel::onStaged(const QList<ResourceKey> &keys)
{
    const bool any = std::any_of(keys.begin(), keys.end(), [this](const auto &key) { return key.entry == m_entry; });
    if (!any)
        return;
    QList<Resource> read;
    for (const auto &row : rows()) {
        if (!isTemporary(row.resource.key()))
            read.append(row.resource);
    }
    setResources(read);
    for (int row = 0; row < rowCount(); ++row) {
        if (keys.contains(resourceAt(row).key()))
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

static std::vector<ResourceRow> asRows(const QList<Resource> &resources)
{
    std::vector<ResourceRow> rows;
    rows.reserve(std::size_t(resources.size()));
    for (const auto &resource : resources)
        rows.push_back({resource.id(), resource});
    return rows;
}

void ResourceTableModel::setResources(const QList<Resource> &resources)
{
    setRows(asRows(created() + resources));
}

void ResourceTableModel::appendResources(const QList<Resource> &resources)
{
    appendRows(asRows(resources));
}
