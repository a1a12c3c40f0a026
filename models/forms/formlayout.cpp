// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/formlayout.h"

#include "api/services/resourcepaths.h"
#include "api/uploads/deliverystate.h"
#include "models/core/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString FormItem::name() const
{
    return std::visit([](const auto &info) { return info.name; }, field);
}

namespace {

/// The upload engine fills these in.
bool isOfUpload(const EntryInfo &entry, const QString &name)
{
    static const QStringList names{u"fileName"_s, u"fileSize"_s, u"uploaded"_s, u"sourceFileChecksum"_s,
                                   u"sourceFileChecksums"_s};
    return names.contains(name) && isReservation(entry);
}

bool isNestedValue(const AttributeInfo &attribute)
{
    return attribute.kind == ValueKind::Object || attribute.kind == ValueKind::Map;
}

/// Names before texts before choices before switches before nested values.
int rankOf(const FormItem &item)
{
    if (item.relationship() != nullptr)
        return item.children != nullptr ? 7 : 6;
    const auto &attribute = *item.attribute();
    static const QStringList naming{u"name"_s,      u"referenceName"_s, u"title"_s,         u"locale"_s,    u"email"_s,
                                    u"firstName"_s, u"productId"_s,     u"versionString"_s, u"identifier"_s};
    if (naming.contains(attribute.name))
        return 0;
    if (isNestedValue(attribute))
        return 5;
    if (attribute.kind == ValueKind::Boolean)
        return 4;
    if (attribute.isArray || attribute.kind == ValueKind::Date || attribute.kind == ValueKind::DateTime)
        return 3;
    return attribute.kind == ValueKind::Enum ? 1 : 2;
}

class Sections
{
public:
    void add(FormItem item, bool deprecated)
    {
        auto &target = item.required ? m_needed
            : deprecated             ? m_old
            : rankOf(item) == 7      ? m_children
            : item.relationship()    ? m_links
            : rankOf(item) == 5      ? m_nested
                                     : m_details;
        target.push_back(std::move(item));
    }

    std::vector<FormSection> take(std::vector<FormSection> choices)
    {
        std::vector<FormSection> sections;
        const auto put = [&](const QString &title, std::vector<FormItem> &items, bool folded = false) {
            std::stable_sort(items.begin(), items.end(),
                             [](const auto &a, const auto &b) { return rankOf(a) < rankOf(b); });
            if (!items.empty())
                sections.push_back({title, std::move(items), folded, {}});
        };
        put(FormLayout::tr("Needed"), m_needed);
        for (auto &choice : choices)
            sections.push_back(std::move(choice));
        const bool alone = sections.empty();
        put(alone ? QString() : FormLayout::tr("Details"), m_details);
        put(FormLayout::tr("Made along with it"), m_children);
        put(FormLayout::tr("Links"), m_links);
        for (auto &item : m_nested) { // each is a form of its own
            const auto title = item.title;
            item.title.clear();
            std::vector<FormItem> one;
            one.push_back(std::move(item));
            sections.push_back({title, std::move(one), false, {}});
        }
        put(FormLayout::tr("Deprecated"), m_old, true);
        return sections;
    }

private:
    std::vector<FormItem> m_needed, m_details, m_nested, m_children, m_links, m_old;
};

} // namespace

const OperationInfo *FormLayout::operation(const Catalog &catalog, const EntryInfo &entry, FormPurpose purpose)
{
    const auto path = collectionPath(entry.key);
    return purpose == FormPurpose::Create ? catalog.operation(HttpMethod::Post, path)
                                          : catalog.operation(HttpMethod::Patch, path + u"/{id}"_s);
}

/// Territories and price points stand there by their type and id alone: they are picked.
static bool isMade(const InlineEntry &child)
{
    return !child.attributes.empty() || !child.relationships.empty();
}

static const InlineEntry *childrenOf(const OperationInfo *operation, const QString &relationship)
{
    if (operation == nullptr)
        return nullptr;
    const auto found = std::find_if(operation->inlines.begin(), operation->inlines.end(), [&](const InlineEntry &each) {
        return each.through.contains(relationship) && isMade(each);
    });
    return found == operation->inlines.end() ? nullptr : &*found;
}

std::vector<FormSection> FormLayout::of(const Catalog &catalog, const EntryInfo &entry, FormPurpose purpose)
{
    const auto *sender = operation(catalog, entry, purpose);
    const bool creates = purpose == FormPurpose::Create;
    Sections sections;
    for (const auto &attribute : entry.attributes) {
        if (!(creates ? attribute.onCreate : attribute.onUpdate) || isOfUpload(entry, attribute.name))
            continue;
        if (!creates && !attribute.actionLabel.isEmpty())
            continue; // an order has a button of its own
        const bool required = creates && (attribute.requiredOnCreate || entry.requiredInFact.contains(attribute.name));
        sections.add({attribute, format::title(attribute.name), required, nullptr}, attribute.deprecated);
    }
    std::vector<FormSection> choices;
    if (creates && !entry.oneOfParents.isEmpty())
        choices.push_back({tr("Belongs to one of these"), {}, false, entry.oneOfParents});
    for (const auto &relationship : entry.relationships) {
        if (!(creates ? relationship.onCreate : relationship.onUpdate))
            continue;
        const bool required
            = creates && (relationship.requiredOnCreate || entry.requiredInFact.contains(relationship.name));
        FormItem item{relationship, format::title(relationship.name), required, childrenOf(sender, relationship.name)};
        if (creates && entry.oneOfParents.contains(relationship.name))
            choices.front().items.push_back(std::move(item));
        else
            sections.add(std::move(item), relationship.deprecated);
    }
    return sections.take(std::move(choices));
}

/// Whether `child` is written as one of several of `parent`.
static bool makes(const InlineEntry &parent, const InlineEntry &child, const OperationInfo &operation)
{
    return std::any_of(parent.relationships.begin(), parent.relationships.end(), [&](const auto &relationship) {
        const auto *children = childrenOf(&operation, relationship.name);
        return relationship.toMany && children != nullptr && children->entry == child.entry;
    });
}

std::vector<FormSection> FormLayout::of(const InlineEntry &child, const OperationInfo &operation)
{
    Sections sections;
    for (const auto &attribute : child.attributes)
        sections.add({attribute, format::title(attribute.name), attribute.requiredOnCreate, nullptr}, false);
    for (const auto &relationship : child.relationships) {
        if (relationship.target == operation.entry)
            continue; // the resource itself, which is not there yet
        const auto *children = childrenOf(&operation, relationship.name);
        const bool isBackLink
            = std::any_of(operation.inlines.begin(), operation.inlines.end(), [&](const InlineEntry &other) {
                  return other.entry == relationship.target && isMade(other)
                      && (children == nullptr || makes(other, child, operation));
              });
        if (!isBackLink)
            sections.add({relationship, format::title(relationship.name), relationship.requiredOnCreate, children},
                         false);
    }
    return sections.take({});
}
