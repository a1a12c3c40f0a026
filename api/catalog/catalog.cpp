// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"

#include "api/catalog/catalogdata.h"

#include <QStringBuilder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename Named>
const Named *find(const std::vector<Named> &sorted, QStringView name)
{
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), name,
                                        [](const Named &each, QStringView wanted) { return each.name < wanted; });
    return found != sorted.end() && found->name == name ? &*found : nullptr;
}

} // namespace

const AttributeInfo *EntryInfo::attribute(QStringView name) const
{
    return find(attributes, name);
}

const RelationshipInfo *EntryInfo::relationship(QStringView name) const
{
    return find(relationships, name);
}

const ParameterInfo *OperationInfo::parameter(QStringView name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [name](const ParameterInfo &each) { return each.name == name; });
    return found != parameters.end() ? &*found : nullptr;
}

QString Catalog::specVersion() const
{
    return m_specVersion;
}

std::span<const EntryInfo> Catalog::entries() const
{
    return m_entries;
}

const EntryInfo *Catalog::entry(QStringView key) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), key,
                                        [](const EntryInfo &each, QStringView wanted) { return each.key < wanted; });
    return found != m_entries.end() && found->key == key ? &*found : nullptr;
}

const EntryInfo *Catalog::entryForType(QStringView type, const EntryInfo *from) const
{
    const auto candidates = m_typeIndex.value(type.toString());
    if (candidates.isEmpty())
        return nullptr;
    if (from != nullptr) {
        for (const auto &relationship : from->relationships) {
            const auto *target = relationship.readable ? entry(relationship.target) : nullptr;
            if (target != nullptr && target->type == type)
                return target;
        }
    }
    return &m_entries[candidates.last()];
}

std::span<const OperationInfo> Catalog::operations() const
{
    return m_operations;
}

const OperationInfo *Catalog::operation(HttpMethod method, QStringView pathTemplate) const
{
    const auto found = m_operationIndex.constFind(operationKey(method, pathTemplate));
    return found != m_operationIndex.cend() ? &m_operations[*found] : nullptr;
}

const OperationInfo *Catalog::match(HttpMethod method, QStringView path, QString *id) const
{
    // "/v1/apps/42/builds": the id is the third segment of every path that has one.
    const auto version = path.indexOf(u'/', 1);
    const auto collection = version < 0 ? -1 : path.indexOf(u'/', version + 1);
    if (collection < 0)
        return operation(method, path);
    auto end = path.indexOf(u'/', collection + 1);
    if (end < 0)
        end = path.size();
    const auto raw = path.sliced(collection + 1, end - collection - 1);
    if (raw.isEmpty())
        return nullptr;
    const auto *found = operation(method, QString(path.first(collection) % "/{id}"_L1 % path.sliced(end)));
    if (found != nullptr && id != nullptr)
        *id = QUrl::fromPercentEncoding(raw.toUtf8());
    return found;
}

const QStringList &Catalog::enumValues(int index) const
{
    return m_enums.at(std::size_t(index));
}

QString Catalog::enumName(int index) const
{
    return m_enumNames.at(index);
}

const std::vector<ObjectField> &Catalog::objectFields(int schema) const
{
    return m_objects.at(std::size_t(schema));
}

void Catalog::index()
{
    m_operationIndex.reserve(qsizetype(m_operations.size()));
    for (std::size_t i = 0; i < m_operations.size(); ++i)
        m_operationIndex.insert(operationKey(m_operations[i].method, m_operations[i].path), i);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_typeIndex[m_entries[i].type].append(i);
    for (auto &indexes : m_typeIndex) {
        std::stable_sort(indexes.begin(), indexes.end(),
                         [this](std::size_t a, std::size_t b) { return m_entries[a].version < m_entries[b].version; });
    }
}
